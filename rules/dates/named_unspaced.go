package dates

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"informd/rules/lang"
)

// An unspaced holds the words of date phrases of a language that puts no space between words: 3月10日(火)14時半,
// 下周二下午三点.
type unspaced struct {
	figures  lang.Figures
	words    lang.UnspacedDates
	am, pm   []string
	weekdays map[string]time.Weekday
	days     map[string]int // from today
	weeks    map[string]int // from this week
	hours    map[string]int
}

// ofUnspaced are the words of such mails, by the code of their language.
var ofUnspaced = sync.OnceValue(func() map[string]*unspaced {
	all := map[string]*unspaced{}
	for _, l := range lang.All() {
		if l.Unspaced != nil {
			all[l.Code] = newUnspaced(l.Dates, *l.Unspaced)
		}
	}
	return all
})

func newUnspaced(d lang.Dates, words lang.UnspacedDates) *unspaced {
	u := &unspaced{
		figures: d.Figures, words: words, am: slices.Concat(d.AM, words.AM), pm: slices.Concat(d.PM, words.PM),
		weekdays: map[string]time.Weekday{}, days: map[string]int{}, weeks: map[string]int{}, hours: map[string]int{},
	}
	learnRow(u.weekdays, time.Sunday, words.Weekdays)
	learnRow(u.days, 0, words.Days)
	learnRow(u.weeks, 0, words.Weeks)
	learnRow(u.hours, 1, words.Hours)
	return u
}

// named is Named in such a language.
func (u *unspaced) named(sentence string, now time.Time, zone *time.Location) []Slot {
	sentence = narrow(sentence)
	var found slots
	for at := 0; at < len(sentence); {
		r := unspacedReader{unspaced: u, text: sentence[at:], when: newWhenReader("", now, zone)}
		r.when.today = civil(r.when.now.Date())
		if !r.read() {
			_, size := utf8.DecodeRuneInString(sentence[at:])
			at += max(size, PrefixLen(sentence[at:], isFigure))
			continue
		}
		at += len(sentence[at:]) - len(r.text)
		if w, err := r.when.finish(); err == nil && w.Start.After(now) {
			found.add(w.slot(zone))
		}
	}
	return found.all
}

// narrow returns a text with the wide forms of figures and signs (１５：００) as ASCII.
func narrow(s string) string {
	const wide, offset = '！', '！' - '!'
	return strings.Map(func(c rune) rune {
		if c >= wide && c <= '～' {
			return c - offset
		}
		return c
	}, s)
}

func isFigure(c rune) bool { return c >= '0' && c <= '9' }

// An unspacedReader reads one phrase at the start of a text.
type unspacedReader struct {
	*unspaced
	text   string // what is not read yet
	when   *whenReader
	unsure bool // the sign of the hour may be another word
}

// read reads a day, an hour, or both, and reports whether they name a time.
func (r *unspacedReader) read() bool {
	sure := r.namedDay()
	if !sure && !r.numberedDay() {
		return r.clock() && !r.unsure
	}
	sure = r.bracket() || sure
	before := r.text
	for r.takeSpace() || r.take(r.words.Joins...) {
	}
	if r.clock() {
		return true
	}
	r.text = before
	return sure
}

// namedDay reads 明日, 火曜日, 来週の火曜日 and 3月10日.
func (r *unspacedReader) namedDay() bool {
	if n, ok := takeOf(r, r.days); ok {
		ok, _ = r.when.setDay(r.when.today.AddDate(0, 0, n))
		return ok
	}
	before := r.text
	weeks, this := takeOf(r, r.weeks)
	r.take(r.words.Joins...)
	if d, ok := takeOf(r, r.weekdays); ok {
		if this {
			ok, _ = r.when.setDay(r.when.inWeek(weeks, d))
			return ok
		}
		r.when.plainWeekday(d)
		return true
	}
	r.text = before
	year, ok := r.figure(4)
	if !ok || !r.take(r.figures.Year...) {
		r.text, year = before, 0
	}
	month, ok := r.figure(2)
	if ok && r.take(r.figures.Month...) {
		day, ok := r.figure(2)
		if ok && r.take(r.figures.Day...) {
			ok, _ = r.when.dayMonth(day, month, year)
			return ok
		}
	}
	r.text = before
	return false
}

// numberedDay reads 3/10 and 10日, which name a day only where a weekday in brackets or an hour follows.
func (r *unspacedReader) numberedDay() bool {
	before := r.text
	n, ok := r.figure(2)
	switch {
	case ok && r.take(r.figures.Day...):
		if day, ok := r.when.nearest(n); ok {
			ok, _ = r.when.setDay(day)
			return ok
		}
	case ok && r.take("/"):
		if day, ok := r.figure(2); ok {
			r.take(r.figures.Day...)
			ok, _ = r.when.dayMonth(day, n, 0)
			return ok
		}
	}
	r.text = before
	return false
}

// bracket reads the weekday in brackets behind a date.
func (r *unspacedReader) bracket() bool {
	const longest = 3 // signs: 火曜日
	inside, ok := strings.CutPrefix(r.text, "(")
	inside, behind, closed := strings.Cut(inside, ")")
	if !ok || !closed || utf8.RuneCountInString(inside) > longest {
		return false
	}
	r.text = behind
	return true
}

// clock reads an hour, or a range of two.
func (r *unspacedReader) clock() bool {
	before := r.text
	start, half, ok := r.hour()
	if !ok {
		r.text = before
		return false
	}
	r.when.clock, r.when.clockKnown, r.when.part = start, true, half
	before = r.text
	if r.takeSpace(); r.take(r.words.To...) {
		if end, endHalf, ok := r.hour(); ok {
			if half = cmp.Or(endHalf, half); half == "pm" {
				end = end.afternoon(half)
			}
			r.when.setRange(start, end)
			return true
		}
	}
	r.text = before
	return true
}

// hour reads 15:00, 午後3時, 三点半 and 10時15分, and the half of the day that they name.
func (r *unspacedReader) hour() (c wallClock, half string, ok bool) {
	switch {
	case r.take(r.am...):
		half = "am"
	case r.take(r.pm...):
		half = "pm"
	}
	r.takeSpace()
	words := r.text
	n, ok := r.figure(2)
	if !ok {
		n, ok = takeOf(r, r.hours)
	}
	c = wallClock{hour: n, fixed: n > 12 || words != "" && words[0] == '0'}
	switch {
	case !ok || n > 24:
		return c, half, false
	case r.take(":"):
		c.minute, ok = r.figure(2)
		return c, half, ok
	case !r.take(r.figures.Hour...):
		return c, half, false
	}
	r.unsure = half == "" && slices.ContainsFunc(r.words.Unsure, func(sign string) bool {
		return strings.HasSuffix(strings.TrimSuffix(words, r.text), sign)
	})
	switch minute, ok := r.figure(2); {
	case ok:
		c.minute = minute
		r.take(r.figures.Minute...)
	case r.take(r.words.HalfPast...):
		c.minute = 30
	case r.take(r.words.Length...):
		return c, half, false
	}
	return c, half, c.minute < 60
}

// figure reads a number of at most so many digits.
func (r *unspacedReader) figure(digits int) (int, bool) {
	n := PrefixLen(r.text, isFigure)
	if n == 0 || n > digits {
		return 0, false
	}
	v, err := strconv.Atoi(r.text[:n])
	r.text = r.text[n:]
	return v, err == nil
}

func (r *unspacedReader) takeSpace() bool {
	rest := strings.TrimLeft(r.text, " \t\u3000")
	taken := len(rest) < len(r.text)
	r.text = rest
	return taken
}

// take reads the longest of some words that stands here.
func (r *unspacedReader) take(words ...string) bool { return r.longest(slices.Values(words)) != "" }

// takeOf reads the longest word of a table that stands here.
func takeOf[V any](r *unspacedReader, table map[string]V) (V, bool) {
	v, ok := table[r.longest(maps.Keys(table))]
	return v, ok
}

// longest steps over the longest of some words that stands here, and returns it; "" for none. Their order does
// not show: no two that begin a text are of the same length.
func (r *unspacedReader) longest(words iter.Seq[string]) (longest string) {
	for w := range words {
		if len(w) > len(longest) && strings.HasPrefix(r.text, w) {
			longest = w
		}
	}
	r.text = r.text[len(longest):]
	return longest
}
