package notes

import (
	"slices"
	"strings"
	"time"

	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/lang/phrases"
)

// A WishKind says what an owner wants of all letters from now on.
type WishKind int

// The kinds.
const (
	NoWish WishKind = iota
	NoThankYous
	NotOnDays
	NotInMonth
)

// A StandingWish is what a note wants of all letters, and not of those to one person: "no thank-you letters please".
type StandingWish struct {
	Kind  WishKind
	Days  []time.Weekday // of NotOnDays
	Until time.Time      // of NotInMonth: the day after that month
	Now   bool           // of NotInMonth: that month runs
}

// ReadStandingWish reads the wish about all letters that a note says. Its Kind is NoWish if it says none.
func ReadStandingWish(text string, now time.Time, zone *time.Location) StandingWish {
	marks := phrases.EnglishMarks().Wishes
	for _, s := range grammar.SentencesOf(text) {
		if tellsOfSomebody(s.Low) {
			continue
		}
		if marks.NoThankYous.MatchString(s.Low) {
			return StandingWish{Kind: NoThankYous}
		}
		if m := marks.NotOnDays.FindStringSubmatch(s.Low); m != nil {
			return StandingWish{Kind: NotOnDays, Days: daysCalled(m[1])}
		}
		if m := marks.NotInMonth.FindStringSubmatch(s.Low); m != nil {
			return notInMonth(m[1], now.In(zone))
		}
	}
	return StandingWish{}
}

// tellsOfSomebody reports whether a sentence has a doer, or tells of what was, so that it is no wish about all letters:
// "no mail came from him in December".
func tellsOfSomebody(low string) bool {
	v := grammar.Vocabulary()
	return slices.ContainsFunc(strings.Fields(low), func(w string) bool {
		w = strings.Trim(w, ".,;:!?")
		return v.Owner[w] || v.Them[w] || v.ToThem[w] || grammar.IsPast(w) && !v.Leaves[w]
	})
}

// daysCalled returns the weekdays that a word means: "sundays", "weekend".
func daysCalled(word string) []time.Weekday {
	if day, ok := dates.WeekdayNamed(strings.TrimSuffix(word, "s")); ok {
		return []time.Weekday{day}
	}
	return []time.Weekday{time.Saturday, time.Sunday}
}

// notInMonth returns the wish that nothing leaves in the next month of a name, or in the one that runs.
func notInMonth(name string, now time.Time) StandingWish {
	month, ok := dates.MonthNamed(name)
	if !ok {
		return StandingWish{}
	}
	year := now.Year()
	if month < now.Month() {
		year++
	}
	until := time.Date(year, month+1, 1, 0, 0, 0, 0, now.Location()).UTC()
	return StandingWish{Kind: NotInMonth, Until: until, Now: month == now.Month()}
}
