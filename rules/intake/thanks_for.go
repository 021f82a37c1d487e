package intake

import (
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
	g := p.MayHaveTalked(in.At())
	if wrote.Kind != rules.Wrote || g == nil || in.At().Before(g.Ends()) || in.At().Sub(g.When) > thankedWithin ||
		in.byMachine() || !hasWord(firstSentence(ownText(in.Message)), lang.Borrowed().Thanks) {
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
