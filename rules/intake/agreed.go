package intake

import (
	"maps"
	"slices"
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/notes"
	"informd/rules/reading"
)

// Two people agree on a talk in their mails: one names times, and the other takes one of them. The
// event of each mail keeps the times that it names. Where two mails seem to agree, the owner is asked
// with one tap.
//
//	"Would Tuesday 10 March at 14:00 suit you?"   names a time
//	"That works for me. Ring me then."            a yes without a time takes the only one
//	"Tuesday? At three?"                          a part of a time takes the one that it fits

const (
	maxNaming   = 60                  // how many sentences are searched for times
	maxAgreeing = 21 * 24 * time.Hour // how long after a time was named an answer may take it
)

// A naming is a time for a talk, and the sentence that names it.
type naming struct {
	slot     dates.Slot
	sentence string
}

// agreed adds to the events of a mail between the owner and p the times that its text names and, if it
// takes one that the other named in their newest mail, the guess that a talk is agreed. said is what the
// text says. A mail that calls a talk off agrees on none.
func (in intake) agreed(p *rules.Person, said reading.Answer, text string, other rules.Mail,
	events []fact.Event) []fact.Event {
	named := in.namingsBeside(spokenOf(p, other, in.At(), in.Policy.Zone), text, p.Manner.Language.Text)
	for i := range events {
		if events[i].Person == p.ID && events[i].Between() {
			events[i].Times = slotsOf(named)
		}
	}
	if slices.ContainsFunc(events, func(e fact.Event) bool { return e.Kind == fact.SaidOff }) {
		return events
	}
	if words, off := reading.CallsOff(text); off && p.AgreedBefore(in.At()) != nil {
		events = append(events, in.mayAgreeNoMore(p, p.AgreedBefore(in.At()), words))
		if len(named) == 0 {
			return events
		}
	}
	events = append(events, in.outlived(p, named, text)...)
	if words, is := reading.Assents(text); is && said.Kind == reading.AnswerOther {
		said.Kind, said.Words = reading.AnswerYes, words
	}
	taken, is := in.taken(named, said, other)
	start, whole := taken.slot.Start(in.Policy.Zone)
	if at := hourBefore(p, in.At()); !whole && is && !at.IsZero() { // another day for the same talk has its hour
		start, whole = dates.SlotAt(at, in.Policy.Zone).On(taken.slot.Day()).Start(in.Policy.Zone)
	}
	if !is || !whole || !start.After(in.At()) || p.BookedAt(start) != nil {
		return events
	}
	verb := notes.Interview
	if t := p.MayBeOff(in.At()); t != nil && t.Start.After(in.At()) {
		verb = notes.Moved
	}
	return append(events, in.asksOfTime(p, "you two may have agreed on a talk", verb, start, taken.sentence))
}

// mayAgreeNoMore returns the event of a sentence that seems to call off a talk which may be agreed. One that names its
// day settles the guess: "I can't make it on Friday". With any other, which may be about something else, the owner is
// asked again, in its words: "I cannot come to your office, but the call stands".
func (in intake) mayAgreeNoMore(p *rules.Person, g *rules.Guess, words string) fact.Event {
	if !in.callsOffItsDay(p, g, words) {
		return in.Event(p.ID, fact.Guessed, "one of you may have called it off: "+g.Asks+"?", func(e *fact.Event) {
			e.Words, e.Question, e.Command = shortened(words), g.Asks, g.Command
			e.Guess, e.Start = g.Kind, g.When
		})
	}
	return in.Event(p.ID, fact.Cleared, "one of you called it off", func(e *fact.Event) {
		encounter.Bare(e)
		e.Settled, e.Guess = g.Source, g.Kind
	})
}

// callsOffItsDay reports whether a sentence in the first person, without a "but", names the day of a talk.
func (in intake) callsOffItsDay(p *rules.Person, g *rules.Guess, sentence string) bool {
	if hasWord(sentence, slices.Sorted(maps.Keys(lang.Excepts()))) || !notes.OfFirstPerson(sentence) {
		return false
	}
	_, languages := affirmed(in.Message.Reply, p.Manner.Language.Text)
	day := dates.SlotAt(g.When, in.Policy.Zone).Day()
	return slices.ContainsFunc(in.slotsIn(sentence, languages, p.Manner.Language.Text), func(s dates.Slot) bool {
		return s.Day() == day
	})
}

// asksOfTime returns the guess that a talk with p is agreed for a time (Interview), or has that new time (Moved).
func (in intake) asksOfTime(p *rules.Person, why string, verb notes.Verb, start time.Time, words string) fact.Event {
	guess, asks := fact.Booked, rules.AsksAgreed
	if verb == notes.Moved {
		guess, asks = fact.Moved, rules.AsksMoved
	}
	line, _ := notes.Command{Verb: verb, Start: start}.Written(in.Policy.Zone)
	asks += " " + in.Policy.On(start)
	return in.Event(p.ID, fact.Guessed, why+": "+asks+"?", func(e *fact.Event) {
		e.Words, e.Question, e.Command, e.Guess, e.Start = shortened(words), asks, line, guess, start
	})
}

// namings returns the times to come that a mail names and does not deny, by the owner's clock. Of hours
// by another clock only the day is known. A mail that shows no language is in that of the ask.
func (in intake) namings(text, asked string) (named []naming) {
	return in.namingsBeside(nil, text, asked)
}

// namingsBeside returns the namings of a mail in answer to one that spoke of some times: beside an hour, a number alone
// may be one.
func (in intake) namingsBeside(spoken []dates.Slot, text, asked string) (named []naming) {
	sentences, languages := affirmed(text, asked)
	for _, s := range sentences[:min(len(sentences), maxNaming)] {
		for _, slot := range withBareHour(in.slotsIn(s, languages, asked), spoken, s, languages) {
			if in.otherClock() {
				slot = slot.Day()
			}
			if slot != "" {
				named = withNaming(named, naming{slot, s})
			}
		}
	}
	return named
}

// affirmed returns the sentences of a mail that affirm something, and the languages that it may be in.
func affirmed(text, asked string) (sentences, languages []string) {
	sentences, languages = reading.Affirmed(text)
	if len(languages) == 0 {
		languages = []string{lang.CodeOf(asked)}
	}
	return sentences, languages
}

// slotsIn returns the slots to come that a sentence of a mail names. A few words that name none in the language that
// they look like may be in that of the ask: "great mon 9" is not French.
func (in intake) slotsIn(sentence string, languages []string, asked string) []dates.Slot {
	const fewWords = 5
	slots := dates.Named(sentence, languages, in.At(), in.Policy.Zone)
	if len(slots) == 0 && mail.CountWords(sentence) <= fewWords {
		slots = dates.Named(sentence, []string{lang.CodeOf(asked)}, in.At(), in.Policy.Zone)
	}
	return slots
}

// withNaming adds a naming, unless it says more of the one before it: "How about Tuesday? At 2pm?"
func withNaming(named []naming, n naming) []naming {
	if last := len(named) - 1; last >= 0 {
		if both, same := named[last].slot.With(n.slot); same {
			named[last] = naming{both, n.sentence}
			return named
		}
	}
	return append(named, n)
}

func slotsOf(named []naming) (slots []dates.Slot) {
	for _, n := range named {
		slots = append(slots, n.slot)
	}
	return slots
}

// otherClock reports whether the writer's clock shows another hour than the owner's.
func (in intake) otherClock() bool {
	_, owners := in.At().In(in.Policy.Zone).Zone()
	return in.Message.Offset != 0 && in.Message.Offset != owners
}

// taken returns the only time of another mail that this one may have taken. A yes that names no time
// takes whatever was named.
func (in intake) taken(named []naming, said reading.Answer, other rules.Mail) (taken naming, is bool) {
	switch said.Kind {
	case reading.AnswerYes:
		if len(named) == 0 {
			named = []naming{{sentence: said.Words}}
		}
	case "", reading.AnswerAsks, reading.AnswerOther:
	default:
		return naming{}, false
	}
	if age := in.At().Sub(other.At); age < 0 || age > maxAgreeing {
		return naming{}, false
	}
	if asksOther(named, said, other.Times) {
		return naming{}, false
	}
	return takenOf(other.Times, named)
}

// takenOf returns the only one of the times offered that somebody names.
func takenOf(times []dates.Slot, named []naming) (taken naming, is bool) {
	for _, offered := range times {
		for _, n := range named {
			if notes.OfFirstPerson(n.sentence) && n.slot != "" && reading.Regrets(n.sentence) {
				continue // "on the 20th I'm on a mountain, sadly"
			}
			both, same := together(offered, n.slot)
			if same && is && both != taken.slot {
				return naming{}, false
			}
			if same {
				taken, is = naming{both, n.sentence}, true
			}
		}
	}
	return taken, is
}
