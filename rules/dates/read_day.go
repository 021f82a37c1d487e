package dates

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"informd/rules/lang"
)

// setDay sets the day that the phrase names by date or by word. If a weekday stood before it, the day
// must be that weekday.
func (r *whenReader) setDay(day time.Time) (bool, error) {
	if r.isWeekday && day.Weekday() != r.weekday {
		date := day.Format("2 January 2006")
		return false, fmt.Errorf("%s is a %s, not a %s", date, day.Weekday(), r.weekday)
	}
	r.day, r.dayKnown, r.dated, r.plain = day, true, true, false
	return true, nil
}

// relative reads "in 2 weeks", "3 days ago", "half an hour ago", "vor 3 Tagen".
func (r *whenReader) relative() (bool, error) {
	if r.dayKnown || r.clockKnown || r.exact {
		return false, nil
	}
	n, unit, sign := r.fromNow()
	if sign == 0 {
		return false, nil
	}
	switch n *= sign; unit {
	case 'm':
		r.exact, r.instant = true, r.now.Add(time.Duration(n)*time.Minute).UTC()
	case 'h':
		r.exact, r.instant = true, r.now.Add(time.Duration(n)*time.Hour).UTC()
	case 'd':
		return r.setDay(r.today.AddDate(0, 0, n))
	case 'w':
		return r.setDay(r.today.AddDate(0, 0, 7*n))
	case 'M':
		return r.setDay(addMonths(r.today, n))
	case 'y':
		return r.setDay(addMonths(r.today, 12*n))
	}
	return true, r.direction(sign > 0, sign < 0, "that")
}

// fromNow reads an amount of time and its direction, which may come before or after it. sign is 1 for
// "in" and "from now", -1 for "ago" and "vor", and 0 if no direction is given.
func (r *whenReader) fromNow() (n int, unit rune, sign int) {
	switch {
	case r.takeWord(lang.DateIn):
		sign = 1
	case r.takeWord(lang.DateAgoBefore):
		sign = -1
	}
	n, unit, ok := r.amount()
	switch {
	case !ok:
		return 0, 0, 0
	case sign != 0:
	case r.takeWord(lang.DateAgo):
		sign = -1
	case r.takeWord(lang.DateFromNow):
		sign = 1
	}
	return n, unit, sign
}

// amount reads a count and a unit: "2 weeks", "a day", "half an hour".
func (r *whenReader) amount() (n int, unit rune, ok bool) {
	if r.takeWord(lang.DateHalfHour) {
		return 30, 'm', true
	}
	if n = r.peek(0).num; n < 0 {
		n = r.v.numberOf(r.peek(0).text)
	}
	unit = r.v.unitOf(r.peek(1).text)
	if n < 0 || n > 1000 || unit == 0 {
		return 0, 0, false
	}
	r.i += 2
	return n, unit, true
}

// addMonths adds months to a day. A month that is too short gives its last day: 31 January and one
// month is 28 February.
func addMonths(day time.Time, n int) time.Time {
	first := civil(day.Year(), day.Month()+time.Month(n), 1)
	return first.AddDate(0, 0, min(day.Day(), daysIn(first.Year(), first.Month()))-1)
}

func daysIn(y int, m time.Month) int { return civil(y, m+1, 0).Day() }

// dayWord reads "yesterday", "this morning", "tonight", "übermorgen", "now", "next week".
func (r *whenReader) dayWord() (bool, error) {
	switch {
	case r.dayKnown || r.exact:
		return false, nil
	case r.takeWord(lang.DateNow):
		r.exact, r.instant = true, r.now.UTC()
		return true, nil
	case r.partOfToday():
		return r.setDay(r.today)
	}
	for _, p := range r.v.days {
		if r.takeWords(p.words) {
			r.part = cmp.Or(p.part, r.part)
			return r.setDay(r.today.AddDate(0, 0, p.days))
		}
	}
	return r.weekWord(r.peek(0).text, r.peek(1).text)
}

// takeWords reads several words in a row. If one is missing, it reads none.
func (r *whenReader) takeWords(phrase string) bool {
	words := strings.Fields(phrase)
	for i, w := range words {
		if r.peek(i).text != w {
			return false
		}
	}
	r.i += len(words)
	return true
}

// partOfToday reads "this morning" and "late this afternoon".
func (r *whenReader) partOfToday() bool {
	n := 0
	if r.v.does(r.peek(0).text, lang.DateEarly) {
		n = 1
	}
	part := r.v.partOf(r.peek(n + 1).text)
	if part == "" || !r.v.isThis(r.peek(n).text) {
		return false
	}
	r.i += n + 2
	r.part = part
	return true
}

// weekWord reads "next week", which means its Monday, and "next month", which means its first day.
// "next week friday" and "last week on friday" name a day of the week; "last week" alone names none.
func (r *whenReader) weekWord(a, b string) (bool, error) {
	week, month := r.v.unitOf(b) == 'w', r.v.unitOf(b) == 'M'
	if !(r.v.isNext(a) || r.v.isLast(a)) || !week && !month {
		return false, nil
	}
	r.i += 2
	if week {
		at := r.i
		r.skipLead()
		if d, n := r.weekdayHere(); n > 0 {
			r.i += n
			off := 1
			if r.v.isLast(a) {
				off = -1
			}
			return r.setDay(r.inWeek(off, d))
		}
		r.i = at
	}
	switch {
	case r.v.isLast(a):
		return false, fmt.Errorf("“%s” names no day", a+" "+b)
	case week:
		return r.setDay(mondayOf(r.today).AddDate(0, 0, 7))
	}
	return r.setDay(civil(r.today.Year(), r.today.Month()+1, 1))
}

func mondayOf(day time.Time) time.Time { return day.AddDate(0, 0, -((int(day.Weekday()) + 6) % 7)) }

// numericDate reads 2026-11-20, 20.11.2026, 20.11., 20/11/2026 and, where only one
// reading is possible, 11/20.
func (r *whenReader) numericDate() (bool, error) {
	a, sep, b := r.peek(0), r.peek(1).text, r.peek(2)
	if r.dated || r.exact || a.num < 0 || b.num < 0 || !b.glued || !r.tied(1, "-", ".", "/") {
		return false, nil
	}
	if c := r.peek(4); c.num >= 0 && c.glued && r.tied(3, sep) {
		r.i += 5
		return r.threeNumbers(a, b, c, sep)
	}
	switch {
	case a.digits() > 2 || b.digits() > 2:
		return false, nil
	case sep == "/":
		r.i += 3
		return r.eitherWay(a, b, 0, "/")
	case sep == ".":
		return r.dotted(a, b)
	}
	return false, nil
}

// threeNumbers reads a date with its year.
func (r *whenReader) threeNumbers(a, b, c whenToken, sep string) (bool, error) {
	if a.num >= 1000 {
		if t := r.peek(0); t.text == "t" && t.glued {
			r.i++ // ISO 8601: 2026-11-20T14:30
		}
		return r.dayMonth(c.num, b.num, a.num)
	}
	year := c.num
	if c.digits() == 2 {
		year += 2000
	}
	if sep == "." {
		return r.dayMonth(a.num, b.num, year)
	}
	return r.eitherWay(a, b, year, sep)
}

// eitherWay reads a date such as 11/20, in which the country decides whether the day or the month comes
// first. It is an error if both orders give a date.
func (r *whenReader) eitherWay(a, b whenToken, year int, sep string) (bool, error) {
	switch {
	case a.num > 12 || a.num == b.num || r.v.dayFirst && a.num > 0 && b.num > 0:
		return r.dayMonth(a.num, b.num, year)
	case b.num > 12:
		return r.dayMonth(b.num, a.num, year)
	case a.num < 1 || b.num < 1:
		return false, fmt.Errorf("%s%s%s is no date", a.text, sep, b.text)
	}
	return false, fmt.Errorf("%s%s%s may be %d %s or %d %s",
		a.text, sep, b.text, a.num, time.Month(b.num), b.num, time.Month(a.num))
}

// dotted reads 20.11. and 20.11 2026. Without the last dot it may be a time of day.
func (r *whenReader) dotted(a, b whenToken) (bool, error) {
	dot := r.tied(3, ".")
	if next := r.peek(4); r.hourWord(3) || !dot && b.digits() != 2 || dot && next.glued && next.text != "," {
		return false, nil
	}
	if dot && b.num >= 1 && b.num <= 12 {
		r.i += 4
		year := r.year()
		return r.dayMonth(a.num, b.num, year)
	}
	return r.undotted(a, b)
}

// undotted reads 20.11, which may be a time of day, too.
func (r *whenReader) undotted(a, b whenToken) (bool, error) {
	switch {
	case b.num > 12 || r.dayKnown || r.v.does(r.lead, lang.DateAt):
		return false, nil // a time of day
	case r.v.does(r.lead, lang.DateOn) || a.num > 24:
		r.i += 3
		return r.dayMonth(a.num, b.num, 0)
	case a.num >= 1 && b.num >= 1:
		return false, fmt.Errorf("%s.%s may be a day or a time of day", a.text, b.text)
	}
	return false, nil
}

// monthDate reads "21 Jan", "21st of January 2027", "Jan 21, 2027" and "in March".
func (r *whenReader) monthDate() (bool, error) {
	if r.dated || r.exact {
		return false, nil
	}
	if m, ok := r.v.monthNamed(r.peek(1).text); ok && r.v.does(r.peek(0).text, lang.DateIn) {
		r.i += 2
		year := r.year()
		if r.past {
			return false, fmt.Errorf("%s names no day", m)
		}
		return r.dayMonth(1, int(m), year)
	}
	if m, ok := r.v.monthNamed(r.peek(0).text); ok {
		r.i++
		r.take(".")
		d := r.peek(0)
		if d.num < 1 || d.digits() > 2 || r.tied(1, ":", "h", "am", "pm") {
			return false, nil
		}
		r.i++
		r.ordinal()
		return r.dayMonth(d.num, int(m), r.year())
	}
	d := r.peek(0)
	if d.num < 1 || d.digits() > 2 {
		return false, nil
	}
	r.i++
	if !r.ordinal() {
		r.take(".")
	}
	r.takeWord(lang.DateOf)
	m, ok := r.v.monthNamed(r.peek(0).text)
	if !ok {
		return false, nil
	}
	r.i++
	r.take(".")
	return r.dayMonth(d.num, int(m), r.year())
}

// ordinal steps over the "st" of 21st.
func (r *whenReader) ordinal() bool {
	return r.peek(0).glued && r.take(r.v.ordinals...)
}

// year reads a year of four digits. It returns 0 if there is none.
func (r *whenReader) year() int {
	at := r.i
	r.take(",")
	if y := r.peek(0); y.digits() == 4 && y.num >= 1900 && y.num < 2200 && !r.hourWord(1) {
		r.i++
		return y.num
	}
	r.i = at
	return 0
}

// dayOfMonth reads "the 21st" and "am 21.": the next one, or the last one if r.past is set.
func (r *whenReader) dayOfMonth() (bool, error) {
	d := r.peek(0)
	if r.dated || r.exact || d.num < 1 || d.digits() > 2 {
		return false, nil
	}
	r.i++
	dot := r.dotsDay(d.num) && r.peek(0).glued && r.take(".")
	if !dot && !r.ordinal() && !r.plainDay(d.num) {
		return false, nil
	}
	if d.num > 31 {
		return false, fmt.Errorf("no month has a %d%s", d.num, ordinalEnd(d.num))
	}
	if day, ok := r.nearest(d.num); ok {
		return r.setDay(day)
	}
	return false, nil
}

// dotsDay reports whether a dot behind a number makes it the day of a month: "am 21.", and behind a weekday
// "Freitag, der 20." and the "Freitag, 20." that is one. In "20.15" it makes none.
func (r *whenReader) dotsDay(n int) bool {
	if t := r.peek(1); t.glued && t.num >= 0 {
		return false
	}
	day, ok := r.nearest(n)
	fits := ok && day.Weekday() == r.weekday
	hour := r.v.does(r.lead, lang.DateAt) // "on Tuesday at 10."
	return r.v.does(r.lead, lang.DateOrdinal) || r.isWeekday && (fits && !hour || r.v.does(r.lead, lang.DateThe))
}

// plainDay reports whether a number that nothing marks is the day of a month: "le 10", and the "mardi 10" that
// is one.
func (r *whenReader) plainDay(n int) bool {
	if next := r.peek(0); r.inWord() || next.text == ":" || r.hourWord(0) || r.v.unitOf(next.text) != 0 ||
		r.v.does(next.text, lang.DateHourOrLength) {
		return false
	}
	day, ok := r.nearest(n)
	onIt := r.isWeekday && day.Weekday() == r.weekday && (r.lead == "" && (r.v.dayFirst || r.noHour(n)) ||
		r.v.does(r.lead, lang.DateThe))
	return ok && (onIt || r.v.does(r.lead, lang.DateDay))
}

// noHour reports whether the number before the next token is no hour where numbers behind a weekday often are: in
// "Saturday 21", and in the "Saturday 11" that an hour follows: "Saturday 11, at three".
func (r *whenReader) noHour(n int) bool {
	at, lead := r.i, r.lead
	defer func() { r.i, r.lead = at, lead }()
	if r.take("-", "–", "—", "/") && r.peek(0).num >= 0 { // "Friday 16-17"
		return false
	}
	r.i = at
	r.skipLead()
	_, hour, err := r.clockHere(r.v.does(r.lead, lang.DateAt) || r.v.does(r.lead, lang.DateAround))
	return n > 12 || hour && err == nil
}

// nearest returns the next day that is the nth of its month, or the last one if r.past is set. That may
// be today.
func (r *whenReader) nearest(n int) (day time.Time, ok bool) {
	step := 1
	if r.past {
		step = -1
	}
	for m := range 12 {
		first := civil(r.today.Year(), r.today.Month()+time.Month(step*m), 1)
		day := first.AddDate(0, 0, n-1)
		if day.Month() == first.Month() && day.Compare(r.today)*step >= 0 {
			return day, true
		}
	}
	return time.Time{}, false
}

// dayMonth returns a date. Without a year (0) it is the next such date, or the last one if r.past is set.
// If that is so far away that the owner may have meant the other direction, it is an error.
func (r *whenReader) dayMonth(d, m, year int) (bool, error) {
	if m < 1 || m > 12 {
		return false, fmt.Errorf("there is no month %d", m)
	}
	month := time.Month(m)
	if d < 1 || d > daysIn(2024, month) {
		return false, fmt.Errorf("%s has no %d%s", month, d, ordinalEnd(d))
	}
	if year != 0 {
		if d > daysIn(year, month) {
			return false, fmt.Errorf("%s %d has no %d%s", month, year, d, ordinalEnd(d))
		}
		return r.setDay(civil(year, month, d))
	}
	this := r.today.Year()
	year = this
	switch day := civil(this, month, d); {
	case r.past && day.After(r.today):
		year--
	case !r.past && day.Before(r.today):
		year++
	}
	if d > daysIn(year, month) {
		return false, fmt.Errorf("%s %d has no %d%s", month, year, d, ordinalEnd(d))
	}
	day := civil(year, month, d)
	if far := day.Sub(r.today).Abs(); far > 270*24*time.Hour {
		other := year + 1
		if !r.past {
			other = year - 1
		}
		return false, &TwoYearsError{Day: d, Month: month, Years: [2]int{min(year, other), max(year, other)}}
	}
	return r.setDay(day)
}

func ordinalEnd(n int) string {
	switch {
	case n%100 >= 11 && n%100 <= 13:
		return "th"
	case n%10 == 1:
		return "st"
	case n%10 == 2:
		return "nd"
	case n%10 == 3:
		return "rd"
	}
	return "th"
}
