package intake

import (
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/lang"
	"informd/rules/mail"
	"informd/rules/reading"
)

// What a mail says of a time is read beside the times of which the two have spoken: the hour of "5 is fine" is the one
// that the other asked for, "Tuesday, same" has the hour of the talk that it moves, and whoever asks for another time
// does not take the one that was named.

// spokenOf returns the slots of which p and the owner have spoken before an instant: those of the other's newest mail,
// and that of the talk on which they may have agreed.
func spokenOf(p *rules.Person, other rules.Mail, at time.Time, zone *time.Location) []dates.Slot {
	spoken := slices.Clone(other.Times)
	if start := hourBefore(p, at); !start.IsZero() {
		spoken = append(spoken, dates.SlotAt(start, zone))
	}
	return spoken
}

// hourBefore returns when the talk begins that another day would move: the one that is booked, or on which the two may
// have agreed before an instant; zero where there is none.
func hourBefore(p *rules.Person, at time.Time) time.Time {
	if t := p.MayBeOff(at); t != nil {
		return t.Start
	}
	if g := p.AgreedBefore(at); g != nil {
		return g.When
	}
	return time.Time{}
}

// withBareHour adds to the slots of a sentence the hour that it names by a number alone, where it names no other: one
// that was spoken of, "Saturday eleven", or one for which a short question asks, "could we make it ten tomorrow?" Of an
// hour that is named, "at six", it is the half of the day that was spoken of: "6 am".
func withBareHour(slots, spoken []dates.Slot, sentence string, languages []string) []dates.Slot {
	const shortQuestion = 10
	if len(slots) > 1 {
		return slots
	}
	asked, timed := slots, len(slots) == 1 && slots[0] != slots[0].Day()
	for _, s := range spoken {
		b, is := dates.BareHourBeside(s, sentence, languages)
		switch _, same := b.Hour.With(s); {
		case !is:
		case same:
			return onDayOf(slots, b.Hour)
		case !timed && b.Last && strings.ContainsAny(sentence, "?？") && mail.CountWords(sentence) <= shortQuestion:
			asked = onDayOf(slots, b.Hour.On(s.Day()))
		}
	}
	return asked
}

// onDayOf returns an hour on the day that the only slot names, if there is one.
func onDayOf(slots []dates.Slot, hour dates.Slot) []dates.Slot {
	if len(slots) == 0 {
		return []dates.Slot{hour}
	}
	return []dates.Slot{hour.On(slots[0].Day())}
}

// asksOther reports whether a mail asks for a time that fits none of those which the other offered: such a mail takes
// none of them. Beside a yes, a day alone may be for anything: "Gladly! Do you fly home on Friday?"
func asksOther(named []naming, said reading.Answer, offered []dates.Slot) bool {
	return slices.ContainsFunc(named, func(n naming) bool {
		dayBesideYes := n.slot == n.slot.Day() && said.Kind == reading.AnswerYes
		if !strings.ContainsAny(n.sentence, "?？") || n.slot == "" || dayBesideYes {
			return false
		}
		return len(offered) > 0 && !slices.ContainsFunc(offered, func(o dates.Slot) bool {
			_, fits := together(o, n.slot)
			return fits
		})
	})
}

// together returns what an offered slot and one that an answer names are together, and whether they can be the same.
// The weekday of an answer is that of the offered week: "until Thursday!", of "Thursday the 12th at 3pm".
func together(offered, named dates.Slot) (both dates.Slot, fits bool) {
	both, fits = offered.With(named)
	if !fits && named.WeeksBefore(offered) {
		return offered.With(named.On(offered.Day()))
	}
	return both, fits
}

// outlived returns the event that settles the question of a talk which may have been agreed, where a mail within a day
// after its time names another one to come and thanks for nothing: "Runway. Sorry. Thursday 16:30?" Nobody needs to be
// asked whether that talk took place.
func (in intake) outlived(p *rules.Person, named []naming, text string) []fact.Event {
	const soon = 24 * time.Hour
	g := p.MayHaveTalked(in.At())
	if g == nil || in.At().Sub(g.When) > soon || hasWord(text, lang.NoteWords().Thanks) {
		return nil
	}
	another := slices.ContainsFunc(named, func(n naming) bool {
		start, whole := n.slot.Start(in.Policy.Zone)
		return whole && start.After(in.At())
	})
	if !another {
		return nil
	}
	return []fact.Event{in.Event(p.ID, fact.Cleared, "one of you named another time", func(e *fact.Event) {
		encounter.Bare(e)
		e.Settled, e.Guess = g.Source, g.Kind
	})}
}
