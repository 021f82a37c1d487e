package dates

import (
	"time"

	"informd/rules/lang"
)

// weekdayHere returns the weekday that the next tokens name, and how many tokens do.
func (r *whenReader) weekdayHere() (time.Weekday, int) {
	if d, ok := r.v.weekdayNamed(r.peek(0).text); ok {
		if r.peek(1).text == "." && r.peek(1).glued && r.peek(2).num >= 0 {
			return d, 2
		}
		return d, 1
	}
	if d, ok := r.v.short[r.peek(0).text]; ok {
		if r.peek(1).text == "." && r.peek(1).glued {
			return d, 2
		}
		if r.peek(1).num >= 0 && !lang.IsSmall(lang.English, r.peek(0).text) {
			return d, 1
		}
	}
	return 0, 0
}

// weekBehind returns how many weeks away a day is by the words behind it: 1 for the "next week" of "monday next week",
// -1 for last week; 0 where no such words follow.
func (r *whenReader) weekBehind() int {
	switch a := r.peek(0).text; {
	case r.v.unitOf(r.peek(1).text) != 'w':
	case r.v.isLast(a):
		return -1
	case r.v.isNext(a):
		return 1
	}
	return 0
}

// weekdayName reads "tuesday", "last tuesday", "next friday", "monday next week".
func (r *whenReader) weekdayName() (bool, error) {
	if r.dayKnown || r.exact {
		return false, nil
	}
	a := r.peek(0).text
	last, next := r.v.isLast(a), r.v.isNext(a)
	if last || next || r.v.isThis(a) {
		r.i++
	}
	d, n := r.weekdayHere()
	if n == 0 {
		return false, nil
	}
	r.i += n
	switch off := r.weekBehind(); {
	case off != 0:
		r.i += 2
		return r.setDay(r.inWeek(off, d))
	case last:
		return r.setDay(r.today.AddDate(0, 0, r.daysTo(d)-7))
	case next:
		return r.setDay(r.inWeek(1, d))
	}
	r.plainWeekday(d)
	ofYear := r.peek(1).num >= 0 // "Friday week 49"
	if !r.past && !ofYear && r.takeWord(lang.DateWeekBehind) {
		r.day, r.plain = r.today.AddDate(0, 0, r.daysTo(d)+7), false
	}
	return true, nil
}

// weekOn reads "a week on Friday", which is the day that "Friday week" is.
func (r *whenReader) weekOn() (bool, error) {
	n, unit, ok := r.amount()
	if !ok || n != 1 || unit != 'w' || r.past || !r.takeWord(lang.DateOn) {
		return false, nil
	}
	d, tokens := r.weekdayHere()
	r.i += tokens
	if tokens == 0 || r.dayKnown || r.exact {
		return false, nil
	}
	return r.setDay(r.today.AddDate(0, 0, r.daysTo(d)+7))
}

// daysTo returns how many days it is to the next such weekday, 0 for today.
func (r *whenReader) daysTo(d time.Weekday) int { return (int(d) - int(r.today.Weekday()) + 7) % 7 }

// inWeek returns a weekday of this week, or of one so many weeks after it.
func (r *whenReader) inWeek(weeks int, d time.Weekday) time.Time {
	return mondayOf(r.today).AddDate(0, 0, 7*weeks+(int(d)+6)%7)
}

// plainWeekday sets the day that a weekday alone names: the next one, or the last one if r.past is set.
func (r *whenReader) plainWeekday(d time.Weekday) {
	ahead := r.daysTo(d)
	if r.past && ahead > 0 {
		ahead -= 7
	}
	r.day, r.dayKnown, r.plain = r.today.AddDate(0, 0, ahead), true, true
	r.weekday, r.isWeekday = d, true
}
