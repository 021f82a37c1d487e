package reading

import (
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"informd/rules/lang"
	"informd/rules/mail"
)

// A dateMark is a word next to a date, and what it says about the date: "until".
type dateMark struct {
	mark mark
	lang string
	word string
}

// A dateBook holds the words of dates, and the words next to them, in all languages.
type dateBook struct {
	before, after []dateMark // words that mark a date, before it and after it
	months        map[string][]monthIn
	weekdays      map[string]time.Weekday
	between       map[string]bool     // words between a mark and its date that mean nothing: "the"
	ranges        map[string]bool     // words that join two dates
	weekends      []string            // what the end of a week is called
	of            map[string]bool     // words between a day, its month and its year: "of"
	ordinals      map[string]bool     // endings after the number of a day: "th"
	small         map[string][]string // small words, and the languages that have them

	signs   figureSigns
	years   yearBook
	written map[string]time.Month // months written without figures, with such a character: "十一月"
	whole   *strings.Replacer     // makes one word of several words or characters: "t/m"
}

// figureSigns are the characters after the figures of a date: "年", "月", "日".
type figureSigns struct{ year, month, day map[string]bool }

// A monthIn is the month that a word names in one language.
type monthIn struct {
	month time.Month
	lang  string
}

// dateWords returns the words of all languages.
var dateWords = sync.OnceValue(func() dateBook { return newDateBook(lang.All()) })

func newDateBook(all []lang.Language) dateBook {
	b := dateBook{months: map[string][]monthIn{}, weekdays: map[string]time.Weekday{}, between: map[string]bool{},
		ranges:   map[string]bool{"-": true, "–": true, "—": true, "~": true, "～": true},
		ordinals: map[string]bool{}, of: map[string]bool{}, small: map[string][]string{},
		signs: figureSigns{map[string]bool{}, map[string]bool{}, map[string]bool{}}, written: map[string]time.Month{},
		years: yearBook{named: map[string]int{}}}
	for _, l := range all {
		for w := range strings.FieldsSeq(l.Words) {
			b.small[w] = append(b.small[w], l.Code)
		}
		addAll(b.signs.year, l.Dates.Figures.Year)
		addAll(b.signs.month, l.Dates.Figures.Month)
		addAll(b.signs.day, l.Dates.Figures.Day)
	}
	pairs := []string{"’", "'", "（", "(", "）", ")"}
	for _, l := range all {
		d := l.Dates
		b.years.add(d.Eras)
		for _, e := range d.Eras {
			pairs = append(pairs, e.Name, " "+wholeWord(e.Name)+" ")
		}
		for _, p := range slices.Concat(d.Until, d.Through, d.Back, d.UntilBehind, d.ThroughBehind, d.BackBehind) {
			if w := wholeWord(p); w != p {
				pairs = append(pairs, p, w)
			}
		}
		b.before = addMarks(b.before, l.Code,
			map[mark][]string{markUntil: d.Until, markThrough: d.Through, markBack: d.Back})
		b.after = addMarks(b.after, l.Code, map[mark][]string{markUntil: d.UntilBehind,
			markThrough: d.ThroughBehind, markBack: d.BackBehind})
		b.addMonths(l)
		for i, names := range d.WeekdayNames() {
			for _, n := range names {
				b.weekdays[n] = time.Weekday(i)
			}
		}
		addAll(b.between, d.Between)
		addAll(b.ranges, d.Range)
		addAll(b.ordinals, d.Ordinals)
		addAll(b.of, d.Of)
		b.weekends = append(b.weekends, d.Weekends...)
	}
	b.whole = strings.NewReplacer(pairs...)
	return b
}

// wholeWord writes a phrase as one word: "t/m" becomes "tm".
func wholeWord(phrase string) string {
	return strings.Map(func(r rune) rune {
		if kindOfRune(r) == runeOther {
			return -1
		}
		return r
	}, phrase)
}

// addMarks adds the marks of a language. It skips words that another language has already: such a word means the
// same in all of them.
func addMarks(list []dateMark, code string, words map[mark][]string) []dateMark {
	for _, m := range []mark{markUntil, markThrough, markBack} {
		for _, w := range words[m] {
			w = wholeWord(w)
			if !slices.ContainsFunc(list, func(d dateMark) bool { return d.word == w }) {
				list = append(list, dateMark{m, code, w})
			}
		}
	}
	return list
}

// addMonths adds the months of a language. It skips abbreviations that are small words of another language: "sie"
// is August in Polish, and "they" in German.
func (b dateBook) addMonths(l lang.Language) {
	for i, names := range l.Dates.MonthNames() {
		for _, n := range names {
			short := utf8.RuneCountInString(n) <= 3 &&
				slices.ContainsFunc(names, func(o string) bool { return o != n && strings.HasPrefix(o, n) })
			foreign := func(code string) bool { return code != l.Code }
			_, size := utf8.DecodeLastRuneInString(n)
			switch {
			case b.signs.month[n[len(n)-size:]]: // figures before it are read as a number
				b.written[n] = time.Month(i + 1)
				continue
			case short && slices.ContainsFunc(b.small[n], foreign):
				continue
			}
			b.months[n] = append(b.months[n], monthIn{time.Month(i + 1), l.Code})
		}
	}
}

// speaksOfTime reports whether a word is a month, a weekday, or a small word of some language, and so no name.
func (b dateBook) speaksOfTime(w string) bool {
	return len(b.small[w]) > 0 || len(b.months[w]) > 0 || b.weekdayOf(w) >= 0
}

// markOf returns what a word before a date says about it.
func (b dateBook) markOf(w string) mark {
	for _, d := range b.before {
		if w == d.word || spaceless(d.word) && strings.HasSuffix(w, d.word) {
			return d.mark
		}
	}
	return markNone
}

// markBehind returns what a word after a date says about it.
func (b dateBook) markBehind(w string) mark {
	for _, d := range b.after {
		if w == d.word || spaceless(d.word) && strings.HasPrefix(w, d.word) {
			return d.mark
		}
	}
	return markNone
}

// spaceless reports whether a word is in a script that puts no spaces between words.
func spaceless(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return mail.Unspaced(r)
}

// A dateText is a text cut into words, in which dates are searched.
type dateText struct {
	dateBook
	all []string
}

// monthOf returns the month that a word names; 0 if it names none. If languages disagree (listopad is November in
// Polish and October in Croatian), the language with more small words in the text decides.
func (t dateText) monthOf(w string) time.Month {
	in := t.months[w]
	if len(in) == 0 {
		return 0
	}
	month, most, tied := in[0].month, -1, false
	if !slices.ContainsFunc(in, func(m monthIn) bool { return m.month != month }) {
		return month
	}
	for _, m := range in {
		switch n := t.spoken(m.lang); {
		case n > most:
			month, most, tied = m.month, n, false
		case n == most && m.month != month:
			tied = true
		}
	}
	if tied {
		return 0
	}
	return month
}

// spoken returns how many of the words of the text are small words of a language.
func (t dateText) spoken(code string) int {
	n := 0
	for _, w := range t.all {
		if slices.Contains(t.small[w], code) {
			n++
		}
	}
	return n
}

// weekdayOf returns the weekday that a word names; -1 if it names none.
func (b dateBook) weekdayOf(w string) time.Weekday {
	if d, ok := b.weekdays[w]; ok {
		return d
	}
	return -1
}
