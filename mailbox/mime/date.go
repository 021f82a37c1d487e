package mime

import (
	"strconv"
	"strings"
	"time"
	"unicode"

	"informd/rules/mail"
)

// zones are the named zones of RFC 5322 §4.3 (obs-zone), in hours from UTC. All
// other names say nothing certain and are read as UTC, as the RFC demands.
var zones = map[string]int{
	"ut": 0, "utc": 0, "gmt": 0, "z": 0,
	"est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
}

// months are the English names by their first three letters (RFC 5322 §3.3).
var months = map[string]time.Month{
	"jan": time.January, "feb": time.February, "mar": time.March, "apr": time.April,
	"may": time.May, "jun": time.June, "jul": time.July, "aug": time.August,
	"sep": time.September, "oct": time.October, "nov": time.November, "dec": time.December,
}

// ReadDate reads a Date field: RFC 5322 §3.3 with its obsolete forms, asctime, and ISO 8601. at is in UTC,
// and zero when the field is no date. offset is how many seconds east of UTC the clock is by which it is
// written; 0 where it is written in UTC, or says nothing of it.
func ReadDate(value string) (at time.Time, offset int) {
	at = readDate(value)
	_, offset = at.Zone()
	return at.UTC(), offset
}

// readDate reads a Date field, in the zone in which it is written.
func readDate(value string) time.Time {
	value, _ = cutComment(value)
	if t, ok := readISODate(strings.TrimSpace(value)); ok {
		return t
	}
	var d dateParts
	for _, w := range strings.FieldsFunc(value, func(r rune) bool { return unicode.IsSpace(r) || r == ',' }) {
		if strings.Count(w, "-") == 2 && w[0] != '-' { // 02-Mar-2026
			for _, p := range strings.Split(w, "-") {
				d.take(p)
			}
			continue
		}
		d.take(w)
	}
	return d.time()
}

// readISODate reads 2026-03-02T10:15:00+01:00 and 2026-03-02 10:15:00 with or without a zone.
func readISODate(s string) (time.Time, bool) {
	if len(s) < len("2006-01-02") || s[4] != '-' {
		return time.Time{}, false // as nearly always: each layout below would make an error of it
	}
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02 15:04:05 -0700",
		"2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05", "2006-01-02 15:04"} {
		if t, err := time.ParseInLocation(layout, s, time.UTC); err == nil {
			return believed(t), true
		}
	}
	return time.Time{}, false
}

// believed returns an instant, or zero where no calendar of ours has its year.
func believed(t time.Time) time.Time {
	if y := t.UTC().Year(); y < 1 || y > mail.LastYear {
		return time.Time{}
	}
	return t
}

// dateParts collects the words of a date, in whatever order they come.
type dateParts struct {
	day, year         int
	month             time.Month
	hour, min, sec    int
	hasDay, hasYear   bool
	hasTime, pm, noon bool
	offset            int // seconds east of UTC
}

func (d *dateParts) take(w string) {
	lower := strings.ToLower(strings.Trim(w, "."))
	switch {
	case lower == "":
	case strings.Contains(w, ":") && IsDigit(w[0]):
		d.takeClock(w)
	case d.hasTime && (w[0] == '+' || w[0] == '-'):
		d.offset = ZoneOffset(w)
	case IsDigit(w[0]):
		d.takeNumber(w)
	case lower == "pm":
		d.pm = true
	case lower == "am":
		d.noon = true
	case d.hasTime && len(lower) > 3 && (lower[3] == '+' || lower[3] == '-'): // GMT+0100
		d.offset = ZoneOffset(lower[3:])
	default:
		if h, ok := zones[lower]; ok && d.hasTime {
			d.offset = h * 3600
		} else if len(lower) >= 3 && d.month == 0 {
			d.month = months[lower[:3]]
		}
	}
}

func (d *dateParts) takeNumber(w string) {
	n, err := strconv.Atoi(w)
	switch {
	case err != nil:
	case !d.hasDay && n >= 1 && n <= 31 && len(w) <= 2:
		d.day, d.hasDay = n, true
	case !d.hasYear:
		d.year, d.hasYear = n, true
		switch { // RFC 5322 §4.3
		case len(w) == 2 && n < 50:
			d.year += 2000
		case len(w) == 2 || len(w) == 3:
			d.year += 1900
		}
	}
}

func (d *dateParts) takeClock(w string) {
	if i := strings.IndexAny(w, "+-Zz"); i > 0 { // 10:15:00+0100
		if w[i] != 'Z' && w[i] != 'z' {
			d.offset = ZoneOffset(w[i:])
		}
		w = w[:i]
	}
	parts := strings.Split(w, ":")
	nums := make([]int, 3)
	for i, p := range parts[:min(3, len(parts))] {
		p, _, _ = strings.Cut(p, ".")
		n, err := strconv.Atoi(p)
		if err != nil {
			return
		}
		nums[i] = n
	}
	d.hour, d.min, d.sec, d.hasTime = nums[0], nums[1], nums[2], true
}

func (d *dateParts) time() time.Time {
	if !d.hasDay || !d.hasYear || d.month == 0 || d.year < 1970 || d.year > mail.LastYear {
		return time.Time{}
	}
	switch {
	case d.pm && d.hour < 12:
		d.hour += 12
	case d.noon && d.hour == 12:
		d.hour = 0
	}
	if d.hour > 24 || d.min > 59 || d.sec > 60 {
		d.hour, d.min, d.sec = 0, 0, 0
	}
	return time.Date(d.year, d.month, d.day, d.hour, d.min, d.sec, 0, time.FixedZone("", d.offset))
}

// ZoneOffset reads +0100, -05:30, +1, in seconds; 0 when it is none.
func ZoneOffset(s string) int {
	digits := strings.ReplaceAll(s[1:], ":", "")
	n, err := strconv.Atoi(digits)
	if err != nil || n < 0 {
		return 0
	}
	if len(digits) <= 2 {
		n *= 100
	}
	if n > 1800 || n%100 > 59 {
		return 0
	}
	seconds := n/100*3600 + n%100*60
	if s[0] == '-' {
		return -seconds
	}
	return seconds
}

// IsDigit reports whether c is a decimal digit of ASCII.
func IsDigit(c byte) bool { return c >= '0' && c <= '9' }
