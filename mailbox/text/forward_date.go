package text

import (
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"informd/mailbox/mime"
	"informd/rules/lang"
)

// What dates are made of. They are applied to lines of a few words.
var (
	yearLast   = regexp.MustCompile(`([0-9]{1,2})(\. ?|/|-)([0-9]{1,2})(?:\. ?|/|-)([0-9]{4}|[0-9]{2}\b)`)
	fourDigits = regexp.MustCompile(`\b(?:19|20)[0-9]{2}\b`)
	zonePart   = regexp.MustCompile(`(?:gmt|utc)? ?([+-][0-9]{1,2}(?::?[0-9]{2})?)\b`)
)

// dateShapes are those in which some languages write signs of their own between the figures of a date.
type dateShapes struct {
	yearFirst, timeOfDay *regexp.Regexp
	dayOfMonth           *regexp.Regexp
	clock                *regexp.Regexp // a time of day that stands by itself, applied to a digitSpan
}

func newDateShapes(all []lang.Language) dateShapes {
	var f lang.Figures
	var ordinals []string
	for _, l := range all {
		ordinals = append(ordinals, l.Dates.Ordinals...)
		own := l.Dates.Figures
		f.Year, f.Month = append(f.Year, own.Year...), append(f.Month, own.Month...)
		f.Hour, f.Minute = append(f.Hour, own.Hour...), append(f.Minute, own.Minute...)
	}
	or := func(signs []string, behind string) string {
		if len(signs) == 0 {
			return ""
		}
		return "|(?:" + strings.Join(signs, "|") + ")" + behind
	}
	return dateShapes{
		yearFirst: regexp.MustCompile(`([0-9]{4})(?:-|/|\. ?` + or(f.Year, " ?") + `)([0-9]{1,2})(?:-|/|\. ?` +
			or(f.Month, " ?") + `)([0-9]{1,2})`),
		timeOfDay: regexp.MustCompile(`([0-9]{1,2})(?:[:.h]` + or(f.Hour, " ?") + `)([0-9]{2})(?:(?:[:.]` +
			or(f.Minute, " ?") + `)([0-9]{2}))?`),
		dayOfMonth: regexp.MustCompile(`\b[0-9]{1,2}(?:` + strings.Join(ordinals, "|") + `)?\b`),
		clock:      regexp.MustCompile(`(?:^|[^0-9])[0-9][0-9]?(?:[:.h]` + or(f.Hour, "") + `) ?[0-9][0-9](?:[^0-9]|$)`),
	}
}

// readLocalDate reads a date as a mail program shows it to people, in any of the
// known languages, or in those of the set langs. It is in UTC, and zero when it cannot be
// read or could be two days. Where it names no zone it is read as UTC, and wall is true.
func (w *words) readLocalDate(s string, langs uint64) (t time.Time, wall bool) {
	s = fold(s[:min(len(s), 200)])
	year, month, day, rest, ok := w.readDay(s, w.monthsOf(langs))
	if !ok {
		return t, false
	}
	hour, minute, second, offset, zoned := 0, 0, 0, 0, false
	if m := w.dates.timeOfDay.FindStringSubmatchIndex(rest); m != nil {
		number := func(i int) int {
			if m[2*i] < 0 {
				return 0
			}
			n, _ := strconv.Atoi(rest[m[2*i]:m[2*i+1]])
			return n
		}
		hour, minute, second = number(1), number(2), number(3)
		before, after := strings.TrimSpace(rest[:m[0]]), strings.TrimSpace(rest[m[1]:])
		switch {
		case hour > 23 || minute > 59 || second > 60:
			return t, false
		case half(before, after, w.pm) && hour < 12:
			hour += 12
		case half(before, after, w.am) && hour == 12:
			hour = 0
		}
		if offset, zoned = w.zoneIn(after); !zoned && strings.Contains(before, "gmt") {
			offset, zoned = w.zoneIn(before) // 2026年5月5日 GMT+8 18:12:00
		}
	}
	t = time.Date(year, time.Month(month), day, hour, minute, second, 0, time.UTC)
	if t.Day() != day {
		return time.Time{}, false // 31 April
	}
	return t.Add(-time.Duration(offset) * time.Second), !zoned
}

// readDay reads the day out of a folded date, and gives back the rest.
func (w *words) readDay(s string, in []months) (year, month, day int, rest string, ok bool) {
	if m := w.dates.yearFirst.FindStringSubmatchIndex(s); m != nil {
		year, month, day = atoi(s[m[2]:m[3]]), atoi(s[m[4]:m[5]]), atoi(s[m[6]:m[7]])
		return year, month, day, s[:m[0]] + " " + s[m[1]:], isDay(year, month, day)
	}
	m := yearLast.FindStringSubmatchIndex(s)
	if m == nil || m[9]-m[8] == 2 {
		if year, month, day, rest, ok = w.readNamedDay(s, in); ok || m == nil {
			return year, month, day, rest, ok
		}
	}
	day, month, year = atoi(s[m[2]:m[3]]), atoi(s[m[6]:m[7]]), atoi(s[m[8]:m[9]])
	dot := s[m[4]] == '.'
	switch {
	case year < 100 && !dot: // 05/06/07
		return 0, 0, 0, "", false
	case year < 100:
		year += 2000
	}
	switch {
	case month > 12: // 10/27/2021
		day, month = month, day
	case !dot && day <= 12 && day != month: // 02/10/2023 is two days
		return 0, 0, 0, "", false
	}
	return year, month, day, s[:m[0]] + " " + s[m[1]:], isDay(year, month, day)
}

// readNamedDay reads a day whose month is a word: "26. října 2021", "Oct 27, 2021".
func (w *words) readNamedDay(s string, in []months) (year, month, day int, rest string, ok bool) {
	y := fourDigits.FindStringIndex(s)
	if y == nil {
		return 0, 0, 0, "", false
	}
	year = atoi(s[y[0]:y[1]])
	blank := s[:y[0]] + "    " + s[y[1]:]
	if m := w.dates.timeOfDay.FindStringIndex(blank); m != nil {
		blank = blank[:m[0]] + strings.Repeat(" ", m[1]-m[0]) + blank[m[1]:]
	}
	d := w.dates.dayOfMonth.FindStringIndex(blank)
	if d == nil {
		return 0, 0, 0, "", false
	}
	day = atoi(strings.TrimRightFunc(s[d[0]:d[1]], unicode.IsLetter)) // 5th, 1er
	month = nearestMonth(blank, d, y, in)
	rest = s[:y[0]] + "    " + s[y[1]:]
	rest = rest[:d[0]] + strings.Repeat(" ", d[1]-d[0]) + rest[d[1]:]
	return year, month, day, rest, isDay(year, month, day)
}

// nearestMonth returns the month among the words of a date: in "2021. okt. 27., Sze" the
// one between year and day, else the one behind the day, else the one before it. It is
// 0 when there is none, or when its name means two months.
func nearestMonth(s string, day, year []int, in []months) int {
	between, behind, before := 0, 0, 0
	for start := 0; start < len(s); {
		r, n := utf8.DecodeRuneInString(s[start:])
		if !unicode.IsLetter(r) {
			start += n
			continue
		}
		end := start
		for end < len(s) {
			r, n := utf8.DecodeRuneInString(s[end:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) {
				break
			}
			end += n
		}
		if m := monthOf(s[start:end], in); m != 0 {
			switch {
			case start > year[1] && end <= day[0]:
				between = m
			case start >= day[1] && behind == 0:
				behind = m
			case end <= day[0]:
				before = m
			}
		}
		start = end
	}
	for _, m := range []int{between, behind, before} {
		if m != 0 {
			return max(m, 0)
		}
	}
	return 0
}

// half reports whether one of the words for a half of the day stands at the clock.
func half(before, after string, names []string) bool {
	for _, n := range names {
		if tail, ok := strings.CutPrefix(after, n); ok && !unicode.IsLetter(firstRune(tail)) {
			return true
		}
		if head, ok := strings.CutSuffix(before, n); ok && !unicode.IsLetter(lastRune(head)) {
			return true
		}
	}
	return false
}

// zoneHours are the names of zones that mean one thing everywhere, in hours from UTC.
var zoneHours = map[string]int{
	"utc": 0, "gmt": 0, "z": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "cest": 2, "eet": 2, "eest": 3, "msk": 3,
	"jst": 9, "kst": 9, "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13,
	"est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "hst": -10,
}

// zoneIn returns the offset of the zone named in what follows a clock, in seconds east of UTC.
func (w *words) zoneIn(s string) (offset int, ok bool) {
	if m := zonePart.FindStringSubmatch(s); m != nil {
		return mime.ZoneOffset(m[1]), true
	}
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if h, ok := w.zones[word]; ok {
			return h * 3600, true
		}
	}
	return 0, false
}

func isDay(year, month, day int) bool {
	return year >= 1970 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31
}

// atoi returns the value of a few digits.
func atoi(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}
