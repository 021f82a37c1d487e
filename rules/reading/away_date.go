package reading

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"informd/rules/mail"
)

// awayUntil returns the day until which a text says someone is away, or the day they are back, as midnight UTC. If
// the text includes the last day ("through"), it is the day after. The result is zero unless exactly one day can be
// meant. sent is when the text was sent; it gives the year to dates without one.
func awayUntil(text string, sent time.Time) time.Time {
	return dateWords().awayUntil(text, sent)
}

func (b dateBook) awayUntil(text string, sent time.Time) time.Time {
	var until, back []time.Time
	words := b.cut(text)
	t := dateText{b, words}
	for i := 0; i < len(words); i++ {
		day, n := t.dateAt(words[i:], sent)
		if n == 0 {
			continue
		}
		mark := t.markBefore(i)
		if after := t.markAfter(i + n); mark == markNone || mark == markUntil && after == markThrough {
			mark = after
		}
		switch {
		case day.IsZero(): // a date that may be two
			if mark != markNone {
				return time.Time{}
			}
		case mark == markUntil:
			until = appendDay(until, day)
		case mark == markThrough:
			until = appendDay(until, day.AddDate(0, 0, 1))
		case mark == markBack:
			back = appendDay(back, day)
		}
		i += n - 1
	}
	if len(back) == 1 && (len(until) == 0 || len(until) == 1 && nearby(until[0], back[0])) {
		return back[0]
	}
	if len(until) == 1 && len(back) == 0 {
		return until[0]
	}
	return time.Time{}
}

// maxNamedDays is how many days ahead a date may be to count as the end of an absence, if no word next to it says
// so.
const maxNamedDays = 60

// lastNamed returns the last day that a text names, as midnight UTC. If somebody says in unknown words when they
// return, it is hardly later than that day. A day further off counts if it has its year, and is the only one to come:
// who is away for long says so exactly. The result is zero if the text names no such day.
func (b dateBook) lastNamed(text string, sent time.Time) time.Time {
	var last time.Time
	var far []time.Time
	t := dateText{b, b.cut(text)}
	for i := 0; i < len(t.all); i++ {
		day, n := t.dateAt(t.all[i:], sent)
		switch {
		case t.weekdayOf(t.all[i]) >= 0 || n == 0:
			continue // "not on Fridays"
		case i+n < len(t.all) && isYear(t.all[i+n]): // "founded on 3 May 1920"
		case day.After(last) && day.After(sent) && day.Before(sent.AddDate(0, 0, maxNamedDays)):
			last = day
		case !day.Before(sent.AddDate(0, 0, maxNamedDays)) && slices.ContainsFunc(t.all[i:i+n], isYear):
			far = appendDay(far, day)
		}
		i += n - 1
	}
	if last.IsZero() && len(far) == 1 {
		return far[0]
	}
	return last
}

func isYear(w string) bool { return isNumber(w) && len(w) == 4 }

// nearby reports whether someone away until the one day can be back on the other:
// a long weekend lies between them at most.
func nearby(until, back time.Time) bool {
	gap := back.Sub(until)
	return gap >= 0 && gap <= 5*24*time.Hour
}

func appendDay(days []time.Time, d time.Time) []time.Time {
	if slices.ContainsFunc(days, d.Equal) {
		return days
	}
	return append(days, d)
}

// cut cuts a text into words, numbers and the characters that join dates, all in lower case. Scripts without spaces
// are cut before and after each number, and around the words that matter.
func (b dateBook) cut(text string) []string {
	var words []string
	var word []rune
	kind := runeOther // the kind of the word being collected
	flush := func() {
		if len(word) > 0 {
			words = append(words, string(word))
		}
		word = word[:0]
	}
	text = b.whole.Replace(asciiDigits(strings.ToLower(unwrapped(mail.Head(text)))))
	for _, r := range text {
		k := kindOfRune(r)
		if s := string(r); b.signs.year[s] || b.signs.month[s] || b.signs.day[s] {
			k = runeOfDate
		}
		if k != kind || k == runeOther || k == runeOfDate {
			flush()
		}
		kind = k
		if k != runeOther || strings.ContainsRune("\n.,/-–—:()~～", r) {
			word = append(word, r)
		}
	}
	flush()
	return b.years.common(words)
}

// brokenAt is the least length, in bytes, of a line that a mail program has broken. Mail programs break lines at
// about 72 columns.
const brokenAt = 57

// unwrapped joins lines that a mail program has broken: "back on Monday" and "21 September" on the next line.
func unwrapped(text string) string {
	var b strings.Builder
	for line, rest, more := strings.Cut(text, "\n"); ; line, rest, more = strings.Cut(rest, "\n") {
		b.WriteString(line)
		if !more {
			return b.String()
		}
		goesOn := len(line) >= brokenAt && !strings.ContainsAny(line[len(line)-1:], ".!?;: ") &&
			rest != "" && !strings.ContainsAny(rest[:1], " \t\r\n")
		if goesOn {
			b.WriteByte(' ')
		} else {
			b.WriteByte('\n')
		}
	}
}

// A runeKind says what a character is part of.
type runeKind int

const (
	runeOther runeKind = iota
	runeOfNumber
	runeOfWord
	runeWhole  // a character of a script without spaces
	runeOfDate // a character after the number of a year, a month or a day
)

func kindOfRune(r rune) runeKind {
	switch {
	case unicode.IsDigit(r):
		return runeOfNumber
	case mail.Unspaced(r):
		return runeWhole
	case unicode.IsLetter(r) || unicode.IsMark(r) || r == '\'':
		return runeOfWord
	}
	return runeOther
}

// A mark is what the words next to a date say about it: "until", "through", "back on".
type mark int

const (
	markNone mark = iota
	markUntil
	markThrough
	markBack
)

// markBefore reads up to seven words before the date at i, back to the start of the sentence. It skips words that
// only lead to a date ("the", "on", a weekday).
func (t dateText) markBefore(i int) mark {
	words := t.all
	for j := i - 1; j >= 0 && j >= i-7; j-- {
		w := words[j]
		switch {
		case t.ranges[w] && t.rangeBefore(j):
			return markUntil
		case w == "." && j > 0 && len(words[j-1]) > 4, w == ":", w == ")":
			return markNone
		case w == "\n", w == ",", w == ".", w == "(", t.between[w], t.weekdayOf(w) >= 0:
		default:
			return t.markOf(w)
		}
	}
	return markNone
}

// markAfter reads the words after a date that ends before i. Japanese and Chinese put the mark there, and German
// may ("ab dem 5. Mai wieder").
func (t dateText) markAfter(i int) mark {
	aside := false // in brackets, as the weekday is: "16日（月）まで"
	for j := i; j < len(t.all) && j < i+4; j++ {
		w := t.all[j]
		if m := t.markBehind(w); m != markNone {
			return m
		}
		if !unicode.IsLetter([]rune(w)[0]) && w != "(" && w != "," && (w != ")" || !aside) {
			return markNone
		}
		aside = aside || w == "("
	}
	return markNone
}

// rangeBefore reports whether a date, or only its day, ends before j: "3 - 12 May", "3 May to".
func (t dateText) rangeBefore(j int) bool {
	for k := j - 1; k >= 0 && k >= j-5; k-- {
		switch w := t.all[k]; {
		case isNumber(w), t.monthOf(w) > 0:
			return true
		case w == ".", w == ",", t.signs.day[w], t.signs.month[w], t.between[w], t.ordinals[w], t.weekdayOf(w) >= 0:
		default:
			return false
		}
	}
	return false
}

// dateAt reads the date at the start of words, and returns how many words it takes; 0 if there is none. If a date
// can be read in two ways, day is zero.
func (t dateText) dateAt(words []string, sent time.Time) (day time.Time, n int) {
	if w := t.weekdayOf(words[0]); w >= 0 {
		next := 1
		for next < len(words) && (words[next] == "," || words[next] == "." || t.between[words[next]]) {
			next++
		}
		if next < len(words) && t.weekdayOf(words[next]) < 0 {
			if _, n := t.dateAt(words[next:], sent); n > 0 {
				return time.Time{}, 0 // the date follows
			}
		}
		return nextWeekday(sent, w), 1
	}
	d := dateReader{in: t, words: words}
	switch {
	case !isNumber(words[0]) && t.monthOf(words[0]) == 0:
		return time.Time{}, 0
	case d.eastern() || d.numeric() || d.dayFirst() || d.monthFirst():
		return d.resolve(sent), d.n
	}
	return time.Time{}, 0
}

// nextWeekday returns the first such weekday after the day on which a text was sent.
func nextWeekday(sent time.Time, w time.Weekday) time.Time {
	if sent.IsZero() {
		return time.Time{}
	}
	day := time.Date(sent.Year(), sent.Month(), sent.Day(), 0, 0, 0, 0, time.UTC)
	return day.AddDate(0, 0, (int(w-day.Weekday())+6)%7+1)
}

// A dateReader tries to read the same words as a date in each known form.
type dateReader struct {
	in    dateText
	words []string
	n     int // words taken
	d, m  int
	year  int  // 0 when the text gives none
	two   bool // day and month could be the other way round
}

// at returns the word at i, or "" after the last one.
func (r *dateReader) at(i int) string {
	if i < len(r.words) {
		return r.words[i]
	}
	return ""
}

// number returns the number at i, or -1.
func (r *dateReader) number(i int) int {
	w := r.at(i)
	if !isNumber(w) || len(w) > 4 {
		return -1
	}
	n, err := strconv.Atoi(w)
	if err != nil {
		return -1
	}
	return n
}

// eastern reads 2026年5月6日 and 5月6日.
func (r *dateReader) eastern() bool {
	i := 0
	if r.in.signs.year[r.at(1)] {
		r.year, i = r.number(0), 2
	}
	if !r.in.signs.month[r.at(i+1)] {
		return false
	}
	r.m, r.d, r.n = r.number(i), r.number(i+2), i+3
	if r.in.signs.day[r.at(r.n)] {
		r.n++
	}
	return true
}

// numeric reads 2026-05-06, 6.5.2026, 6.5., 6/5/2026 and 6/5.
func (r *dateReader) numeric() bool {
	sep := r.at(1)
	a, b, c := r.number(0), r.number(2), -1
	if !slices.Contains([]string{".", "/", "-"}, sep) || a < 0 || b < 0 {
		return false
	}
	r.n = 3
	if r.at(3) == sep {
		if c = r.number(4); c >= 0 {
			r.n = 5
		}
	}
	switch {
	case len(r.words[0]) == 4 && c >= 0:
		r.year, r.m, r.d = a, b, c
		return true
	case len(r.words[0]) > 2 || sep == "-" && c < 0:
		return false
	case sep == "." && c < 0 && r.at(3) != ".": // 6.5 may be a number
		return false
	}
	r.shortYear(c)
	r.dayAndMonth(a, b, sep)
	return true
}

// shortYear takes a year of two or four figures; -1 means that there is none.
func (r *dateReader) shortYear(year int) {
	switch {
	case year >= 100:
		r.year = year
	case year >= 0:
		r.year = year + 2000
	}
}

// dayAndMonth takes the two numbers of a date. The day comes first; in a date with slashes or dashes it may also
// come second.
func (r *dateReader) dayAndMonth(a, b int, sep string) {
	r.d, r.m = a, b
	if sep == "." {
		return
	}
	r.two = a <= 12 && b <= 12 && a != b
	if b > 12 {
		r.d, r.m = b, a
	}
}

// dayFirst reads 6 May, 6. Mai 2026, 6th of May, 1er mai, 6 de mayo de 2026. A mail program may have broken the
// line inside of it.
func (r *dateReader) dayFirst() bool {
	r.d = r.number(0)
	i := 1
	for r.at(i) == "." || r.in.ordinals[r.at(i)] || r.in.of[r.at(i)] || r.at(i) == "\n" {
		i++
	}
	month := r.in.monthOf(r.at(i))
	if r.d < 0 || month == 0 {
		return false
	}
	r.m, r.n = int(month), i+1
	r.takeYear()
	return true
}

// monthFirst reads May 6, May 6th, 2026.
func (r *dateReader) monthFirst() bool {
	month := r.in.monthOf(r.at(0))
	i := 1
	if r.at(i) == "." {
		i++
	}
	r.d = r.number(i)
	if month == 0 || r.d < 0 || r.d > 31 {
		return false
	}
	r.m, r.n = int(month), i+1
	if r.in.ordinals[r.at(r.n)] {
		r.n++
	}
	r.takeYear()
	return true
}

// maxAwayYears is how many years ahead a day of return may be. A day farther off is a slip of the pen, and counts
// as no day.
const maxAwayYears = 2

func (r *dateReader) takeYear() {
	i := r.n
	for r.at(i) == "," || r.at(i) == "." || r.in.of[r.at(i)] || r.at(i) == "\n" {
		i++
	}
	if y := r.number(i); y >= 2000 && y < 2100 {
		r.year, r.n = y, i+1
	}
}

// resolve returns the day that was read. Without a year it is the first such day from one week before the text was
// sent; if that is nearly a year ahead, the text is out of date and the result is zero. A day with a year must lie
// within maxAwayYears of the time the text was sent.
func (r *dateReader) resolve(sent time.Time) time.Time {
	if r.two || r.m < 1 || r.m > 12 || r.d < 1 || r.d > 31 || r.year == 0 && sent.IsZero() {
		return time.Time{}
	}
	year := r.year
	if year == 0 {
		year = sent.Year()
	}
	day := time.Date(year, time.Month(r.m), r.d, 0, 0, 0, 0, time.UTC)
	if r.year == 0 && day.Before(sent.AddDate(0, 0, -7)) {
		day = time.Date(year+1, time.Month(r.m), r.d, 0, 0, 0, 0, time.UTC)
		if day.Sub(sent) > 300*24*time.Hour {
			return time.Time{}
		}
	}
	if day.Day() != r.d || outOfReach(day, sent) { // 31 June, a slip, or a year of an era that is not known
		return time.Time{}
	}
	return day
}

// outOfReach reports whether a day lies more years from when the text was sent than anybody is away.
func outOfReach(day, sent time.Time) bool {
	first, last := sent.AddDate(-maxAwayYears, 0, 0), sent.AddDate(maxAwayYears, 0, 0)
	return !sent.IsZero() && (day.After(last) || day.Before(first))
}

func isNumber(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }
