package obey

import (
	"cmp"
	"slices"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/notes"
)

// An answerOutcome says how an outcome is recorded, and how the receipt words it.
type answerOutcome struct {
	kind fact.Kind
	said string
}

func outcomes() map[notes.Verb]answerOutcome {
	return map[notes.Verb]answerOutcome{
		notes.Yes: {fact.Accepted, "said yes"}, notes.No: {fact.Declined, "said no"},
		notes.Deferred: {fact.Deferred, "said later"},
		notes.MovedOn:  {fact.MovedOn, "is not the one to ask"}, notes.Left: {fact.MovedOn, "has left"},
		notes.Reply: {fact.Answered, "answered"},
	}
}

// outcome records what the person's answer to an ask means, such as yes or no.
func (r *noteDoer) outcome(c notes.Command) {
	if len(r.person.Asks) == 0 {
		r.refuse("No ask to " + r.person.Called() + " is known.")
		return
	}
	if q, several := r.person.SharedDoubt(c.Tag); several {
		r.whoseAnswer(q)
		return
	}
	if q, doubted, _ := r.person.DoubtMeant(c.Tag); doubted && q.Kind == fact.DoubtTogether && c.Verb == notes.Reply {
		r.answeredFor(q)
		return
	}
	a, o := r.person.Asks[len(r.person.Asks)-1], outcomes()[c.Verb]
	// the person answers late, or the owner corrects what informd read in the answer
	misread := a.State == rules.AskDeclined && c.Verb != notes.No || a.Unanswered()
	if (a.Open() || misread) && c.Verb != notes.Reply && o.kind != fact.MovedOn {
		r.add(fact.Answered, "you said so", func(e *fact.Event) { e.Ask = a.ID })
	}
	if len(r.person.Doubts) > 0 {
		r.add(fact.Cleared, "you settled it", nil)
	}
	r.add(o.kind, "you said so", func(e *fact.Event) { e.Ask, e.Until = a.ID, c.Start })
	if c.Verb == notes.No && a.Guess == fact.Refused { // the brief asked whether they want no more mail
		r.add(fact.Refused, r.person.Called()+" asked not to be written to, you said", nil)
	}
	r.say("Noted: " + r.person.Called() + " " + o.said + ".")
	r.sayOutcome(c, a, o.kind)
}

// answeredFor records that another person's answer also counts for this one: the same mail asked both. If that
// answer was a yes or a no, it counts as such for both.
func (r *noteDoer) answeredFor(q rules.Doubt) {
	why := "you said that " + q.Reason.Of + " answered for them"
	r.add(fact.Cleared, "you settled it", func(e *fact.Event) { e.Ask, e.Settled = q.Ask, q.Source })
	answered := func(e *fact.Event) { e.Ask, e.Speaker = q.Ask, q.Reason.Of }
	r.add(fact.Answered, why, answered)
	if a := r.person.Ask(q.Ask); a != nil { // it may have been undone meanwhile
		for _, p := range r.in.Book.AskedWith(r.person, a) {
			said := p.AskedBy(a.IDs).Outcome
			if answeredBy(p, q.Source) && (said == fact.Accepted || said == fact.Declined) {
				r.add(said, why, answered)
			}
		}
	}
	r.say("Noted: " + q.Reason.Of + " answered for " + r.person.Called() + " as well.")
	r.next("No follow-up is drafted for " + r.person.Called() + ".")
}

// answeredBy reports whether the mail with this source is p's own answer to an ask.
func answeredBy(p *rules.Person, source string) bool {
	return slices.ContainsFunc(p.Events(), func(e fact.Event) bool {
		return e.Kind == fact.Answered && e.Source == source && e.Speaker == ""
	})
}

// sayOutcome tells the owner what follows from an outcome, and offers buttons for what they may want to do next.
func (r *noteDoer) sayOutcome(c notes.Command, a rules.Ask, kind fact.Kind) {
	letter, _ := r.person.Item(rules.DeclineKey(a.ID))
	switch {
	case c.Verb == notes.No && r.person.With(r.events).NeverWrite:
		r.next("I write nothing to them, and draft nothing.")
	case c.Verb == notes.No && r.wantsNoLetter():
		r.add(fact.LetGo, "you write nothing to them", func(e *fact.Event) { e.Matter = a.ID })
		r.next("Nothing more is sent for this ask, and nothing is drafted.")
	case c.Verb == notes.No:
		r.next("Nothing more is sent for this ask. Two friendly lines for you to send will be " +
			"in Drafts in a moment.")
		r.button(rules.ReminderButtons(a.ID)...)
	case letter.InDrafts() && (c.Verb != notes.Deferred || a.Outcome != fact.Deferred):
		r.say("The two lines in Drafts, made for another answer, are yours to delete.")
	}
	switch {
	case c.Verb == notes.Deferred && c.Start.IsZero():
		r.button(rules.ReminderButtons(a.ID)...)
	case kind == fact.MovedOn:
		r.next("The ask is closed, and nothing more is sent for it. If they have a new address, answer " +
			"“same: their.name@example.org”, with theirs, and your ask to it will be in Drafts.")
		r.button(content.Button{Label: "Give another address",
			Command: content.CommandSame, Tag: rules.Tag(a.ID)})
	}
}

// whoseAnswer asks the owner whose answer a mail was, if several people may have written it.
func (r *noteDoer) whoseAnswer(q rules.Doubt) {
	r.addTo("", fact.Ignored, "it does not say whose answer it was", nil)
	r.ask("Whose answer was it?")
	r.next("Nothing leaves to any of them until I know.")
	for _, id := range q.People {
		p := r.in.Book.Person(id)
		if p == nil || len(r.buttons) == maxWhose {
			continue
		}
		if a, open := p.Open(); open {
			r.button(content.Button{Label: p.Called(), Command: content.CommandReply, Tag: rules.Tag(a.ID)})
		}
	}
}

// maxWhose limits how many people a question offers as buttons; anybody else can be named in words.
const maxWhose = 4

// notAReply obeys "not a reply": it settles the doubt that is meant, because the mail was no answer. If no doubt is
// meant, it takes back the newest answer.
func (r *noteDoer) notAReply(c notes.Command) {
	tag := cmp.Or(c.Tag, r.note.ButtonOf(content.CommandNotReply))
	q, doubted, settled := r.person.DoubtMeant(tag)
	if doubted {
		r.settleDoubt(q)
		return
	}
	if settled {
		r.settledBefore()
		return
	}
	source, events := "", fact.InForce(r.person.Events())
	for _, e := range slices.Backward(events) {
		if e.Kind == fact.Answered {
			source = e.Source
			break
		}
	}
	for _, e := range events { // and the outcome of that answer
		if e.Source == source && source != "" {
			r.correctFact(e, "you said it was no answer")
		}
	}
	if source == "" {
		r.refuse("No answer of " + r.person.Called() + " is on record.")
		return
	}
	r.say("Understood: that was no answer. I wait for one again.")
}
