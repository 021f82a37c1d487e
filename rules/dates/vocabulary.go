package dates

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	"informd/rules/lang"
)

// A vocabulary holds the words of date phrases of one language, or of several.
type vocabulary struct {
	months   map[string]time.Month
	weekdays map[string]time.Weekday
	short    map[string]time.Weekday // weekdays only before a dot or a number: "do" is an English word
	numbers  map[string]int
	units    map[string]rune
	days     []dayPhrase // the longer phrases first
	words    map[lang.DateWord][]string
	zones    map[string][]string // by the name that a clock shows: "CET" is "mez"
	isZone   map[string]bool     // of the words in zones
	ordinals []string            // what may stand behind the number of a day
	dayFirst bool                // 10/3 is a day in March
}

// A dayPhrase names a day by its distance from today.
type dayPhrase struct {
	words string
	days  int    // from today
	part  string // the part of the day that they also name: "pm" for "tonight"
}

// ofNotes is the vocabulary of notes: that of all languages in which their dates are read.
var ofNotes = sync.OnceValue(func() *vocabulary {
	return newVocabulary(slices.DeleteFunc(slices.Clone(lang.All()), func(l lang.Language) bool {
		return l.DatePhrases == nil || !l.DatePhrases.InNotes
	})...)
})

// ofMails are the vocabularies of mails, by the code of their language.
var ofMails = sync.OnceValue(func() map[string]*vocabulary {
	all := map[string]*vocabulary{}
	for _, l := range lang.All() {
		if l.DatePhrases != nil {
			all[l.Code] = newVocabulary(l)
		}
	}
	return all
})

func newVocabulary(languages ...lang.Language) *vocabulary {
	v := &vocabulary{
		months: map[string]time.Month{}, weekdays: map[string]time.Weekday{}, short: map[string]time.Weekday{},
		numbers: map[string]int{}, units: map[string]rune{}, words: map[lang.DateWord][]string{},
		zones: map[string][]string{}, isZone: map[string]bool{},
	}
	for _, l := range languages {
		v.learn(l.Dates, *l.DatePhrases)
	}
	slices.SortStableFunc(v.days, func(a, b dayPhrase) int {
		return cmp.Compare(strings.Count(b.words, " "), strings.Count(a.words, " "))
	})
	return v
}

// learn adds the words of one language.
func (v *vocabulary) learn(d lang.Dates, n lang.DatePhrases) {
	v.ordinals, v.dayFirst = append(v.ordinals, d.Ordinals...), n.DayFirst
	learnRow(v.months, time.January, d.Months, n.Months)
	learnRow(v.weekdays, time.Sunday, d.Weekdays, n.Weekdays)
	learnRow(v.short, time.Sunday, n.ShortWeekdays)
	learnRow(v.numbers, 1, n.Numbers)
	for i, words := range lang.Alternatives(n.Units) {
		for _, s := range words {
			v.units[s] = []rune("mhdwMy")[i]
		}
	}
	for i, words := range lang.Alternatives(n.Days) {
		for _, s := range words {
			v.days = append(v.days, dayPhrase{strings.ReplaceAll(s, "_", " "), i - 2, ""})
		}
	}
	for _, s := range n.Words[lang.DateLastNight] {
		v.days = append(v.days, dayPhrase{s, -1, "pm"})
	}
	for _, s := range n.Words[lang.DateTonight] {
		v.days = append(v.days, dayPhrase{s, 0, "pm"})
	}
	for _, w := range lang.DateWords() {
		v.words[w] = append(v.words[w], n.Words[w]...)
	}
	for _, zone := range slices.Sorted(maps.Keys(d.Zones)) {
		v.zones[zone] = append(v.zones[zone], d.Zones[zone])
		v.isZone[d.Zones[zone]] = true
	}
}

// learnRow gives the words of rows, each with its alternatives, the values from first on.
func learnRow[T time.Month | time.Weekday | int](to map[string]T, first T, rows ...string) {
	for _, row := range rows {
		for i, words := range lang.Alternatives(row) {
			for _, s := range words {
				to[s] = first + T(i)
			}
		}
	}
}

// WeekdayNamed returns the weekday that a word of a note, in small letters, names.
func WeekdayNamed(s string) (time.Weekday, bool) { return ofNotes().weekdayNamed(s) }

// MonthNamed returns the month that a word of a note, in small letters, names.
func MonthNamed(s string) (time.Month, bool) { return ofNotes().monthNamed(s) }

// UnitOf returns the unit of time that a word of a note names: 'm' minutes, 'h' hours, 'd' days, 'w' weeks,
// 'M' months, 'y' years; 0 for any other word.
func UnitOf(s string) rune { return ofNotes().unitOf(s) }

func (v *vocabulary) weekdayNamed(s string) (time.Weekday, bool) {
	d, ok := v.weekdays[s]
	return d, ok
}

func (v *vocabulary) monthNamed(s string) (time.Month, bool) {
	m, ok := v.months[s]
	return m, ok
}

func (v *vocabulary) unitOf(s string) rune { return v.units[s] }

// numberOf returns the number that a word names: "three hours", "drei Tage"; -1 when it names none.
func (v *vocabulary) numberOf(s string) int {
	if n := v.numbers[s]; n > 0 {
		return n
	}
	return -1
}

// does reports whether a word has this use in a date phrase.
func (v *vocabulary) does(s string, w lang.DateWord) bool { return slices.Contains(v.words[w], s) }

func (v *vocabulary) isLast(s string) bool { return v.does(s, lang.DateLast) }
func (v *vocabulary) isNext(s string) bool { return v.does(s, lang.DateNext) }
func (v *vocabulary) isThis(s string) bool { return v.does(s, lang.DateThis) }

// partOf returns the part of the day a word names: "am" before noon, "pm" after it, "" when
// it names none.
func (v *vocabulary) partOf(s string) string {
	switch {
	case v.does(s, lang.DateMorning):
		return "am"
	case v.does(s, lang.DateEvening):
		return "pm"
	}
	return ""
}

// takeWord steps over the word or phrase that stands here, if it has this use in a date phrase.
func (r *whenReader) takeWord(w lang.DateWord) bool {
	if r.v.does(r.peek(0).text, w) {
		r.i++
		return true
	}
	return slices.ContainsFunc(r.v.words[w], func(s string) bool {
		return strings.Contains(s, " ") && r.takeWords(s)
	})
}
