package report

import (
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
)

// informd asks twice about an answer whose outcome is not clear, in a brief and a digest or in two digests. After
// that the guess counts. If the guess leaves nobody waiting, the matter is let go; otherwise only the question is
// dropped.
const (
	maxOutcomeAsks = 2
	untilGuessed   = 5 // days after the last question until the guess counts: before the next digest
)

// outcomeUnknown handles an answer if nobody has said yet what it was.
func (r *matterReader) outcomeUnknown(a *rules.Ask, heard time.Time) {
	if a.WillSay && a.Guess == "" && !a.Fee && a.Delegate == nil && heard.Equal(a.AnsweredAt) {
		r.comesBackToIt(a, heard)
		return
	}
	m := Matter{State: r.stateOfAnswer(a), About: a.ID, Since: heard, Next: heard, Line: r.asksOutcome(a, heard)}
	told := countMentions(r.Policy.Account.Mentions[m.ID()], latest(r.saidAt(a, heard), r.p.PutOff[a.ID]))
	switch enough := told.total() >= maxOutcomeAsks; {
	case !enough:
	case a.Guess == fact.Deferred:
		r.backLater(a)
		return
	case m.State == MatterUnclear && !a.Fee: // the owner decides about a price, however long it takes
		m.Closes = told.Last.AddDate(0, 0, untilGuessed)
	case a.Guess == fact.Accepted:
		_, no, later := plainOutcomes()
		no.Label, later.Label, no.Tag, later.Tag = "It was a no", "It was a later", rules.Tag(a.ID), rules.Tag(a.ID)
		m.Line.How = "I take it for a yes. If they wait to hear from you, two lines will do."
		m.Line.Buttons = []content.Button{later, no}
	case !a.Fee:
		m.Line.How = "If they wait to hear from you, two lines will do. Was it a yes, a no, or later?"
		m.Line.Buttons = outcomeButtons(a.ID)
	}
	m.Line.Buttons = append(r.askInstead(a), m.Line.Buttons...)
	r.add(m)
}

// askInstead offers to ask whom they named in their place, at the address that their mail gave.
func (r *matterReader) askInstead(a *rules.Ask) []content.Button {
	buttons := a.DelegateButtons()
	for _, g := range r.p.Guesses {
		if introduces(g, a) {
			buttons[0].Command = g.Command
		}
	}
	return buttons
}

// introduces reports whether a guess from a mail is that they introduced whom they named in their place.
func introduces(g rules.Guess, a *rules.Ask) bool {
	named := a.DelegateButtons()
	return g.Between && g.Kind == fact.Introduced && len(named) > 0 &&
		strings.HasPrefix(g.Command+" ", named[0].Command+" ")
}

// stateOfAnswer says whether somebody waits for the owner behind an answer that nobody has named yet.
func (r *matterReader) stateOfAnswer(a *rules.Ask) MatterState {
	if r.toldOfAnswer(a) || a.Fee || a.TakenForNo() || sad(a) {
		return MatterUnclear
	}
	return MatterAnswered
}

// comesBackToIt handles an answer by which the next word is theirs: "let me look at my calendar". The owner is asked
// what it was once a week has passed without one.
func (r *matterReader) comesBackToIt(a *rules.Ask, heard time.Time) {
	zone := r.Policy.Zone
	closes := heard.In(zone).AddDate(0, 0, untilLetGo)
	how := "Nothing has come since; a short line may help. Otherwise I let it go " +
		r.Policy.OnDay(latest(closes, r.Now.AddDate(0, 0, 1))) + "."
	r.add(Matter{State: MatterSilent, About: a.ID, Since: heard, Next: heard.In(zone).AddDate(0, 0, untilReminded),
		Closes: closes, Plan: "you are reminded if nothing has come", Brief: "no word since their answer",
		Line: briefLine("wrote "+r.agoWithin(heard)+" and wanted to come back to you", how,
			append(outcomeButtons(a.ID), letGoButton(a.ID))...).Reading(r.p.LastHeard.ID)})
}

// saidAt returns when they wrote the words about which the owner is asked. Their newest mail may say nothing about
// the ask.
func (r *matterReader) saidAt(a *rules.Ask, heard time.Time) time.Time {
	if a.Words == "" || r.toldOfAnswer(a) {
		return heard
	}
	return a.ClosedAt
}

// asksOutcome returns the line that asks the owner what an answer was.
func (r *matterReader) asksOutcome(a *rules.Ask, heard time.Time) content.BriefLine {
	if a.Fee {
		line := briefLine("answered "+r.ago(heard)+", and names a price", "Yours to decide.",
			content.Button{Label: "Yes", Command: content.CommandYes, Tag: rules.Tag(a.ID)}, letGoButton(a.ID))
		line.Words = a.Words
		return line
	}
	how := "Write back soon. Was it a yes, a no, or later?"
	if r.old(heard) {
		how = "They have had no answer from you since; a short line still does it. Was it a yes, a no, or later?"
	}
	line := briefLine("answered "+r.ago(heard), how, outcomeButtons(a.ID)...).Reading(r.p.LastHeard.ID)
	if said := r.saidAt(a, heard); said.Before(heard) {
		line.What, line.Mail, line.Words = "answered "+r.ago(said)+r.andAgain(said, heard), "", a.Words
	}
	if r.toldOfAnswer(a) {
		line.What, line.How = "you told me "+r.agoWithin(heard)+" that they answered", "Was it a yes?"
		line.Mail, line.Words = "", r.noteOf(a)
	}
	if a.Words != "" || a.Guess != "" {
		line.How, line.Buttons = unclearAnswer(a, how)
	}
	return line
}

// sad reports whether an answer that is no plain yes or later tells of a misfortune, so that nobody waits for the
// owner.
func sad(a *rules.Ask) bool {
	return (a.Guess == fact.Declined || a.Guess == "") && rules.TellsOfMisfortune(a.Words)
}

// toldOfAnswer reports whether only the owner told of an answer, and no mail of theirs came, be it one without words.
func toldOfAnswer(p *rules.Person, a *rules.Ask) bool {
	told := true
	for _, e := range fact.InForce(p.Events()) {
		if e.Kind == fact.Answered && e.Ask == a.ID {
			told = e.ByOwner() // else a mail of theirs came, be it one without words
		}
	}
	return told && p.LastHeard.At.Before(a.AnsweredAt)
}

// unclearLetGo says what informd takes an answer for that the owner was asked about.
func unclearLetGo(c MatterContext, m Matter) string {
	a := m.Person.Ask(m.About)
	if sad(a) {
		return "answered " + c.Policy.OnDay(m.Since) + ", and I let it rest"
	}
	if a.TakenForNo() {
		return "I took the answer of " + c.Policy.SayDay(m.Since) + " for a no"
	}
	if toldOfAnswer(m.Person, a) {
		return "answered, as you told me, and nothing is planned"
	}
	return "answered, and nothing is planned"
}

// unclearAnswer returns how the brief asks about an answer whose outcome is not clear: about the guess or, without
// one, by asking how. The brief shows their words above the question.
func unclearAnswer(a *rules.Ask, how string) (asks string, buttons []content.Button) {
	q, known := questions()[a.Guess]
	switch {
	case sad(a):
		rest := letGoButton(a.ID)
		rest.Label = "Let it rest"
		return "A kind line from you asks nothing of them. Shall I let it rest?",
			[]content.Button{rest, rules.ReminderButtons(a.ID)[1]}
	case !known:
		return how, outcomeButtons(a.ID)
	}
	for _, b := range q.buttons {
		b.Tag = rules.Tag(a.ID)
		buttons = append(buttons, b)
	}
	return q.asks, buttons
}

// outcomeButtons let the owner say what an answer was: a yes, a later or a no.
func outcomeButtons(ask string) []content.Button {
	yes, no, later := plainOutcomes()
	buttons := []content.Button{yes, later, no}
	for i := range buttons {
		buttons[i].Tag = rules.Tag(ask)
	}
	return buttons
}

// A question asks the owner whether an answer is of a certain kind.
type question struct {
	asks    string
	buttons []content.Button
}

func questions() map[fact.Kind]question {
	yes, no, later := plainOutcomes()
	refused := content.Button{Label: "They want no more", Command: content.CommandNo}
	return map[fact.Kind]question{
		fact.Accepted: {"Is that a yes?", []content.Button{yes, later}},
		fact.Declined: {"Is that a no?", []content.Button{no, later, yes}},
		fact.Deferred: {"Is that a yes, a no, or “later”?", []content.Button{yes, later, no}},
		fact.MovedOn: {"How do you read that?",
			[]content.Button{{Label: "Not the right person", Command: content.CommandMovedOn}, no, yes}},
		fact.Refused: {"Do they want no more mail? Then I write nothing to them.",
			[]content.Button{refused, later}},
	}
}

func plainOutcomes() (yes, no, later content.Button) {
	return content.Button{Label: "A yes", Command: content.CommandYes},
		content.Button{Label: "A no", Command: content.CommandNo},
		content.Button{Label: "Later", Command: content.CommandDeferred}
}
