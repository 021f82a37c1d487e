package intake

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/notes"
)

// thankedWithin is how long after a talk a mail that thanks is for that talk.
const thankedWithin = 14 * 24 * time.Hour

// thanksFor returns the event that the owner wrote to p. Where the mail thanks after the time of a talk on which the
// two agreed in their mails, it tells that the talk took place, and is the thanks for it.
func (in intake) thanksFor(p *rules.Person, wrote fact.Event) []fact.Event {
	if wrote.Kind == fact.Nudged && in.onlyThanks() {
		if start, end, ok := in.thanksForATime(); ok && in.thanksForTalking() { // they answered by another road
			return in.metAndThanked(p, wrote, start, end)
		}
		return []fact.Event{wrote, in.asksWhetherMet(p)}
	}
	g := p.MayHaveTalked(in.At())
	if g == nil && wrote.Kind == fact.Wrote && saidYesAndNoMore(p) && p.Agreed() == nil && !in.byMachine() {
		if start, end, ok := in.thanksForATime(); ok {
			return in.metAndThanked(p, wrote, start, end)
		}
	}
	if wrote.Kind != fact.Wrote || g == nil || in.At().Before(g.Ends()) || in.At().Sub(g.When) > thankedWithin ||
		in.byMachine() || !in.thanksFirst() {
		return []fact.Event{wrote}
	}
	return in.metAndThanked(p, wrote, g.When, g.Ends())
}

// metAndThanked returns the events of a mail which tells of a talk by its thanks.
func (in intake) metAndThanked(p *rules.Person, wrote fact.Event, start, end time.Time) []fact.Event {
	id := mail.NewID("talk", p.ID, in.Message.Ref())
	met := in.Event(p.ID, fact.Met, "you thanked them for the talk", func(e *fact.Event) {
		encounter.Bare(e)
		e.Talk, e.Start, e.End = id, start, end
		e.Name, e.Address = p.Name, p.Address().Addr
	})
	wrote.Kind, wrote.Why, wrote.Ask, wrote.Talk = fact.Thanked, "you wrote to "+p.Called()+" after your talk", "", id
	if a, open := p.Open(); open {
		answered := in.Event(p.ID, fact.Answered, "you thanked them for a talk", func(e *fact.Event) {
			encounter.Bare(e)
			e.Ask = a.ID
		})
		return []fact.Event{answered, met, wrote}
	}
	return []fact.Event{met, wrote}
}

// saidYesAndNoMore reports whether p said yes to the newest ask, and no talk with them is known.
func saidYesAndNoMore(p *rules.Person) bool {
	n := len(p.Asks)
	if n == 0 || p.Asks[n-1].Outcome != fact.Accepted {
		return false
	}
	return !slices.ContainsFunc(p.Talks, func(t rules.Talk) bool { return t.State != rules.TalkCancelled })
}

// thankFor are the patterns of what one thanks for.
var thankFor = sync.OnceValue(func() struct{ talk, talking, mail, missed *regexp.Regexp } {
	words := lang.EnglishSentences()
	return struct{ talk, talking, mail, missed *regexp.Regexp }{
		regexp.MustCompile(words.ThanksForTalk), regexp.MustCompile(words.ThanksForTalking),
		regexp.MustCompile(words.ThanksForMail), regexp.MustCompile(words.ThanksMissed)}
})

// thanksForATime returns the talk that a mail tells of by what it thanks for: "thank you for yesterday", "for this
// morning". Thanks for Friday, or for today at 5, may be for what is to come, and thanks for a mail are for no talk.
func (in intake) thanksForATime() (start, end time.Time, ok bool) {
	text := ownText(in.Message)
	s := strings.ToLower(firstSentence(text))
	m := thankFor().talk.FindStringSubmatch(s)
	missed := thankFor().missed.MatchString(strings.ToLower(text))
	if m == nil || missed || thankFor().mail.MatchString(s) || strings.ContainsAny(s, "?？0123456789") {
		return start, end, false
	}
	at, zone := in.At(), in.Policy.Zone
	if m[1] != "" {
		start = dates.Clock{Hour: 12}.On(at.In(zone).AddDate(0, 0, -1), zone).UTC()
		return start, start.Add(rules.UsualTalk), true
	}
	return at.Add(-rules.UsualTalk), at, true
}

// thanksForTalking reports whether what a mail thanks for is a talk, and not only something of a day: "for ringing",
// and not "for the lecture", "for picking up".
func (in intake) thanksForTalking() bool {
	return thankFor().talking.MatchString(strings.ToLower(firstSentence(ownText(in.Message))))
}

// asksWhetherMet returns the guess that the owner has talked to p, whom they thanked while the ask was open. Whatever
// they say, the mail stays their follow-up.
func (in intake) asksWhetherMet(p *rules.Person) fact.Event {
	line, _ := notes.Command{Verb: notes.Met, Start: in.At(), Day: true}.Written(in.Policy.Zone)
	return in.Event(p.ID, fact.Guessed, "your thanks may be for a talk: "+rules.AsksMet+"?", func(e *fact.Event) {
		e.Words, e.Question = shortened(firstSentence(ownText(in.Message))), rules.AsksMet
		e.Command, e.Guess = line, fact.Met
	})
}

// thanksFirst reports whether a mail begins with thanks.
func (in intake) thanksFirst() bool {
	return hasWord(firstSentence(ownText(in.Message)), lang.NoteWords().Thanks)
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
	case hasWord(text, lang.NoteWords().Thanks):
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
	for s := range mail.Sentences(mail.FirstParagraph(text)) {
		return strings.TrimRight(s, ".!? ")
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

// unthanked returns the first talk with p that ended less than a month before the mail and has not
// been thanked for, or nil.
func (in intake) unthanked(p *rules.Person) *rules.Talk {
	at := in.At()
	for i := range p.Talks {
		t := &p.Talks[i]
		if p.OwesThanks(*t) && in.mayThank(p, t) && at.After(t.End) && at.Before(t.End.AddDate(0, 1, 0)) {
			return t
		}
	}
	return nil
}
