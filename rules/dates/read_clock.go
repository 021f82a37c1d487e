package dates

import (
	"fmt"
	"time"
	"unicode"

	"informd/rules/lang"
)

// A wallClock is a time of day as it was written.
type wallClock struct {
	hour, minute int
	fixed        bool // "15:00", "3am", "03:00": it cannot mean twelve hours later
}

func (c wallClock) String() string { return fmt.Sprintf("%02d:%02d", c.hour, c.minute) }

// afternoon returns the time of day that is meant: "at 3" is 15:00, and "at 8" is 20:00 if the phrase
// also says "in the evening".
func (c wallClock) afternoon(part string) wallClock {
	if !c.fixed && c.hour < 12 && (part == "pm" || part == "" && c.hour >= 1 && c.hour <= 6) {
		c.hour += 12
	}
	return c
}

// meridiem returns "am" or "pm" when a word says so.
func meridiem(s string) string {
	if s == "am" || s == "pm" {
		return s
	}
	return ""
}

// clockTime reads a time of day: 15:00, 15h, 3pm, 3.30 p.m., noon, half past three,
// 15 Uhr, halb vier, at 3; and a range: 15:00-15:45, from 3 to 4pm.
func (r *whenReader) clockTime() (bool, error) {
	if r.clockKnown || r.exact {
		return false, nil
	}
	c, ok, err := r.clockHere(r.v.does(r.lead, lang.DateAt) || r.v.does(r.lead, lang.DateAround))
	if err != nil {
		return false, err
	}
	if ok {
		r.clock, r.clockKnown = c, true
		r.zoneName()
		return true, r.clockEnd()
	}
	at := r.i
	if ok, err := r.bareRange(); ok || err != nil {
		return ok, err
	}
	r.i = at
	return r.openRange()
}

// isHour reports whether a token is a number that may be an hour.
func (t whenToken) isHour() bool { return t.num >= 0 && t.num <= 24 && t.digits() <= 2 }

// hourOf returns the hour that a number names. "09" and "15" are of the clock of 24 hours.
func hourOf(t whenToken) wallClock {
	return wallClock{hour: t.num, fixed: t.num > 12 || t.text[0] == '0'}
}

// clockHere reads one time of day. If bare is set, a number alone is one, too.
func (r *whenReader) clockHere(bare bool) (wallClock, bool, error) {
	at := r.i
	if r.takeWord(lang.DateNoon) {
		return wallClock{hour: 12, fixed: true}, true, nil
	}
	if c, ok := r.spokenClock(); ok {
		if half := r.meridiem(); half != "" { // "half past seven pm"
			return c, true, c.setHalf(half, c.String())
		}
		return c, true, nil
	}
	r.i = at
	switch h := r.peek(0); {
	case h.num < 0:
		return r.wordClock(bare)
	case h.digits() > 2:
		return r.inDigits()
	default:
		return r.hourInDigits(h, bare)
	}
}

// hourInDigits reads a time of day that begins with the number of its hour: "9", "9:30", "9.30 Uhr", "9 pm".
func (r *whenReader) hourInDigits(h whenToken, bare bool) (wallClock, bool, error) {
	at := r.i
	r.i++
	c := hourOf(h)
	marked := r.minutes(&c, bare)
	if r.hourWord(0) || r.v.does(r.peek(0).text, lang.DateHourOrLength) && r.onTheHour(c.hour, bare) {
		ok, err := r.halfDay(&c, h.text)
		if err != nil {
			return c, false, err
		}
		marked = marked || ok
	}
	marked = r.quarters(&c) || marked || r.inPartOfDay(h.num, true)
	if !marked && (!bare || h.num > 24 || r.v.unitOf(r.peek(0).text) != 0 || r.inWord()) {
		r.i = at
		return c, false, nil
	}
	if c.hour > 23 || c.minute > 59 {
		return c, false, fmt.Errorf("%s is no time of day", c)
	}
	return c, true, nil
}

// inPartOfDay reports whether a number behind a day is an hour because a part of the day follows: "Thursday 5 in the
// morning", "Monday the 9th, about seven in the evening". In digits it may be the day of the month if that is such a
// weekday.
func (r *whenReader) inPartOfDay(n int, digits bool) bool {
	day, ok := r.nearest(n)
	dates := digits && !r.dated && ok && day.Weekday() == r.weekday
	if !r.dayKnown || n < 1 || n > 12 || dates {
		return false
	}
	at, part := r.i, r.part
	is, _ := r.partOfDay()
	r.i, r.part = at, part
	return is
}

// minutes reads what follows an hour and shows that it is an hour: ":30", ".30", "h30", "h".
func (r *whenReader) minutes(c *wallClock, bare bool) (marked bool) {
	if !r.tiedDigits(1, 2) {
		return r.fullHour(c, bare)
	}
	colon := r.tied(0, ":")
	switch {
	case colon:
	case r.tied(0, ".") && (bare || r.dayKnown || r.hourWord(2) || r.weekdayAt(2)):
	case r.tied(0, "h") && (bare || c.hour > 5): // below, it is a length: "3h30"
		c.fixed = true
	default:
		return false
	}
	c.minute = r.peek(1).num
	r.i += 2
	if colon && r.tied(0, ":") && r.tiedDigits(1, 2) {
		r.i += 2 // seconds
	}
	return true
}

// weekdayAt reports whether the token n places ahead is a weekday, as in "12.45 Wednesday", or "on" stands before it.
func (r *whenReader) weekdayAt(n int) bool {
	if r.v.does(r.peek(n).text, lang.DateOn) {
		n++
	}
	_, is := r.v.weekdayNamed(r.peek(n).text)
	return is
}

// fullHour reads the "h" of "9h". Behind a small number it is a length: "3h".
func (r *whenReader) fullHour(c *wallClock, bare bool) bool {
	if !r.tied(0, "h") || !bare && c.hour <= 6 {
		return false
	}
	c.fixed = true
	r.i++
	return true
}

// inDigits reads an hour and its minutes in one number: "1400" after a day, "930am" anywhere.
func (r *whenReader) inDigits() (wallClock, bool, error) {
	t := r.peek(0)
	c := wallClock{hour: t.num / 100, minute: t.num % 100, fixed: true}
	if t.digits() > 4 || c.hour > 23 || c.minute > 59 {
		return wallClock{}, false, nil
	}
	if half := meridiem(r.peek(1).text); half != "" && c.hour > 0 && c.hour <= 12 {
		r.i += 2
		return c, true, c.setHalf(half, t.text)
	}
	if !r.dayKnown || t.digits() != 4 {
		return wallClock{}, false, nil
	}
	r.i++
	return c, true, nil
}

// inWord reports whether the next token belongs to the same word as the number before it: the "rd" of
// "3rd", the ".5" of "3.5".
func (r *whenReader) inWord() bool {
	t := r.peek(0)
	switch {
	case !t.glued:
		return false
	case t.text == ".":
		return r.peek(1).glued
	}
	return t.text == "/" || t.text == "%" || PrefixLen(t.text, unicode.IsLetter) > 0
}

// hourWord reports whether the token n places ahead shows that the number before it is an hour: "pm".
func (r *whenReader) hourWord(n int) bool {
	switch t := r.peek(n).text; {
	case meridiem(t) != "", r.v.does(t, lang.DateHourMark), r.v.does(t, lang.DateOClock):
		return true
	case t == "h":
		return r.tied(n, "h")
	case t == "a", t == "p":
		return r.tied(n+1, ".") && r.peek(n+2).text == "m"
	}
	return false
}

// halfDay reads what may follow a number: pm, p.m., uhr, o'clock.
func (r *whenReader) halfDay(c *wallClock, said string) (bool, error) {
	if half := r.meridiem(); half != "" {
		return true, c.setHalf(half, said)
	}
	switch {
	case r.takeWord(lang.DateHourMark) || r.takeWord(lang.DateHourOrLength):
		if m := r.peek(0); c.minute == 0 && m.digits() == 2 && m.num < 60 && r.peek(1).text != "." {
			r.i++
			c.minute = m.num
		}
		return true, nil
	case r.takeWord(lang.DateOClock):
		return true, nil
	}
	return false, nil
}

// meridiem reads "am", "p.m."; "" where none stands here.
func (r *whenReader) meridiem() string {
	switch t := r.peek(0).text; {
	case meridiem(t) != "" && r.v.partOf(r.peek(1).text) != "": // "acht am Abend"
		return ""
	case meridiem(t) != "":
		r.i++
		return t
	case r.tied(1, ".") && r.peek(2).text == "m": // of "a" or "p"
		r.i += 3
		r.take(".")
		return t + "m"
	}
	return ""
}

// setHalf applies "am" or "pm" to the hour. said is the hour as written, for the error.
func (c *wallClock) setHalf(half, said string) error {
	if c.hour < 1 || c.hour > 23 || half == "am" && c.hour > 12 {
		return fmt.Errorf("%s %s is no time of day", said, half)
	}
	c.fixed = true
	switch {
	case half == "pm" && c.hour < 12:
		c.hour += 12
	case half == "am" && c.hour == 12:
		c.hour = 0
	}
	return nil
}

// wordClock reads "three o'clock", and "three" after "at".
func (r *whenReader) wordClock(bare bool) (wallClock, bool, error) {
	n := r.v.numberOf(r.peek(0).text)
	if n < 1 || r.v.does(r.peek(0).text, lang.DateArticle) {
		return wallClock{}, false, nil
	}
	hour := r.hourWord(1) || r.v.does(r.peek(1).text, lang.DateHourOrLength) && r.onTheHour(n, bare)
	next := r.peek(1)
	r.i++
	if !hour && (!bare || r.v.unitOf(next.text) != 0) && !r.inPartOfDay(n, false) {
		r.i--
		return wallClock{}, false, nil
	}
	c := wallClock{hour: n, fixed: n > 12}
	_, err := r.halfDay(&c, r.peek(-1).text)
	r.quarters(&c)
	return c, err == nil, err
}

// onTheHour reports whether a number before a word that is an hour or a length is an hour: "15 heures", "à 3 heures",
// and not the "3 heures" that something takes.
func (r *whenReader) onTheHour(hour int, bare bool) bool { return bare || r.dayKnown || hour > 6 }

// quarters reads what stands behind an hour and moves it: "y media", "et quart", "meno un quarto".
func (r *whenReader) quarters(c *wallClock) bool {
	switch {
	case r.takeWord(lang.DateHalfBehind):
		c.minute = 30
	case r.takeWord(lang.DateQuarterBehind):
		c.minute = 15
	case r.takeWord(lang.DateQuarterLess):
		c.hour, c.minute = (c.hour+23)%24, 45
	default:
		return false
	}
	return true
}

// spokenClock reads "half past three", "quarter to 4", "ten past two", "halb vier",
// "viertel nach drei".
func (r *whenReader) spokenClock() (wallClock, bool) {
	r.takeWord(lang.DateArticle)
	minutes := 0
	word := r.peek(0).text
	switch {
	case r.takeWord(lang.DateHalfPast):
		minutes = 30
	case r.takeWord(lang.DateQuarter):
		minutes = 15
	case r.takeWord(lang.DateTwenty):
		minutes = 20
	case r.v.does(word, lang.DateMinutes):
		minutes = r.v.numberOf(word)
		r.i++
	case r.takeWord(lang.DateHalfTo):
		h, ok := r.spokenHour()
		return wallClock{hour: hourBefore(h), minute: 30}, ok
	default:
		return wallClock{}, false
	}
	switch {
	case r.takeWord(lang.DatePastHour):
		h, ok := r.spokenHour()
		return wallClock{hour: h, minute: minutes}, ok
	case minutes != 30 && r.takeWord(lang.DateToHour):
		h, ok := r.spokenHour()
		return wallClock{hour: hourBefore(h), minute: 60 - minutes}, ok
	}
	return wallClock{}, false
}

// hourBefore returns the hour of a clock's face before another: "quarter to one" is after twelve.
func hourBefore(h int) int { return (h+10)%12 + 1 }

func (r *whenReader) spokenHour() (int, bool) {
	h := r.peek(0).num
	if h < 0 {
		h = r.v.numberOf(r.peek(0).text)
	}
	if h < 1 || h > 12 {
		return 0, false
	}
	r.i++
	return h, true
}

// partOfDay reads the "morning" of "tomorrow morning", "in the evening", "am Nachmittag".
func (r *whenReader) partOfDay() (bool, error) {
	if !r.dayKnown && !r.clockKnown {
		return false, nil
	}
	if r.takeWord(lang.DateIn) {
		r.takeWord(lang.DateThe)
	}
	r.takeWord(lang.DateEarly)
	a := r.peek(0)
	part := r.v.partOf(a.text)
	if r.dayKnown && r.v.does(a.text, lang.DateDaysMorning) {
		part = "am" // am Freitag morgen, heute Morgen
	}
	if part == "" || r.part != "" {
		return false, nil
	}
	r.i++
	r.part = part
	return true, nil
}

// lengthOf reads "45m", "for 45 minutes", "1h30", "1.5 hours", "half an hour",
// "eine Stunde". A phrase that is nothing but a length needs "for" before it.
func (r *whenReader) lengthOf() (bool, error) {
	known := r.dayKnown || r.clockKnown || r.exact
	if r.length > 0 || !known && !r.v.does(r.lead, lang.DateFor) {
		return false, nil
	}
	return r.lengthOfTalk()
}

// lengthOfTalk reads a length that a talk may have.
func (r *whenReader) lengthOfTalk() (bool, error) {
	length, ok := r.minutesOrHours()
	if !ok {
		return false, nil
	}
	if r.length = length; length <= 0 || length > 24*time.Hour {
		return false, fmt.Errorf("a talk does not take %s", length)
	}
	return true, nil
}

// minutesOrHours reads a length of less than a day.
func (r *whenReader) minutesOrHours() (length time.Duration, ok bool) {
	switch whole := r.peek(0).num; {
	case whole >= 0 && r.tied(1, ".") && r.tiedDigits(2, 1) && r.v.unitOf(r.peek(3).text) == 'h': // 1.5 hours
		tenths := r.peek(2).num
		r.i += 4
		return time.Duration(whole*60+tenths*6) * time.Minute, true
	case whole >= 0 && r.peek(1).text == "'":
		r.i += 2
		return time.Duration(whole) * time.Minute, true
	}
	n, unit, ok := r.amount()
	switch {
	case ok && unit == 'm':
		return time.Duration(n) * time.Minute, true
	case ok && unit == 'h':
		return time.Duration(n)*time.Hour + r.beyondHours(), true
	}
	return 0, false
}

// beyondHours reads what may follow a number of hours: "and a half", the "30" of "1h30", "30 minutes".
func (r *whenReader) beyondHours() time.Duration {
	if r.takeWord(lang.DateAndAHalf) {
		return 30 * time.Minute
	}
	more := r.peek(0)
	if more.num < 0 || more.num >= 60 || !more.glued && r.v.unitOf(r.peek(1).text) != 'm' {
		return 0
	}
	r.i++
	if r.v.unitOf(r.peek(0).text) == 'm' {
		r.i++
	}
	return time.Duration(more.num) * time.Minute
}
