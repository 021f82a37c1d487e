package intake

import (
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/notes"
)

// thankedWithin is how long after a talk a mail that thanks is for that talk.
const thankedWithin = 14 * 24 * time.Hour

// thanksFor returns the event that the owner wrote to p. Where the mail thanks after the time of a talk on which the
// two agreed in their mails, it tells that the talk took place, and is the thanks for it.
func (in intake) thanksFor(p *rules.Person, wrote rules.Event) []rules.Event {
	if wrote.Kind == rules.Nudged && in.onlyThanks() {
		return []rules.Event{wrote, in.asksWhetherMet(p)}
	}
	g := p.MayHaveTalked(in.At())
	if wrote.Kind != rules.Wrote || g == nil || in.At().Before(g.Ends()) || in.At().Sub(g.When) > thankedWithin ||
		in.byMachine() || !in.thanksFirst() {
		return []rules.Event{wrote}
	}
	id, end := mail.NewID("talk", p.ID, in.Message.Ref()), g.Ends()
	met := in.Event(p.ID, rules.Met, "you thanked them for the talk", func(e *rules.Event) {
		encounter.Bare(e)
		e.Talk, e.Start, e.End = id, g.When, end
		e.Name, e.Address = p.Name, p.Address().Addr
	})
	wrote.Kind, wrote.Why, wrote.Talk = rules.Thanked, "you wrote to "+p.Called()+" after your talk", id
	return []rules.Event{met, wrote}
}

// asksWhetherMet returns the guess that the owner has talked to p, whom they thanked while the ask was open. Whatever
// they say, the mail stays their follow-up.
func (in intake) asksWhetherMet(p *rules.Person) rules.Event {
	line, _ := notes.Command{Verb: notes.Met, Start: in.At(), Day: true}.Written(in.Policy.Zone)
	return in.Event(p.ID, rules.Guessed, "your thanks may be for a talk: "+rules.AsksMet+"?", func(e *rules.Event) {
		e.Words, e.Text = shortened(firstSentence(ownText(in.Message))), rules.AsksMet
		e.Command, e.Guess = line, rules.Met
	})
}

// thanksFirst reports whether a mail begins with thanks.
func (in intake) thanksFirst() bool {
	return hasWord(firstSentence(ownText(in.Message)), lang.Borrowed().Thanks)
}

// onlyThanks reports whether a mail begins with thanks and asks nothing, so that it may be for a talk.
func (in intake) onlyThanks() bool {
	return !in.byMachine() && in.thanksFirst() && !strings.ContainsAny(ownText(in.Message), "?？")
}

// mayThank reports whether a mail after the time of a talk may thank for it: not where the talk may have been off, and
// not where the mail names a time to come, and thanks for nothing: "No problem at all. Tomorrow at 9, I'll ring."
func (in intake) mayThank(p *rules.Person, t *rules.Talk) bool {
	text := ownText(in.Message)
	switch {
	case t.Doubtful(), p.MayHaveMissed(t):
		return false
	case hasWord(text, lang.Borrowed().Thanks):
		return true
	}
	return !slices.ContainsFunc(in.namings(text, p.Manner.Language.Text), func(n naming) bool {
		_, whole := n.slot.Start(in.Policy.Zone)
		return whole
	})
}

// firstSentence returns the sentence that a mail begins with behind its salutation: whoever thanks for a talk says so
// there, and "thanks" further down thanks for anything.
func firstSentence(text string) string {
	for s := range mail.Sentences(rules.InALine(text)) {
		return strings.TrimRight(s, ".!?… ")
	}
	return ""
}

// hasWord reports whether a text has one of some words.
func hasWord(text string, words []string) bool {
	plain := " " + notes.PlainWords(mail.WithoutQuoted(text)) + " "
	for _, w := range words {
		if strings.Contains(plain, " "+w+" ") {
			return true
		}
	}
	return false
}
