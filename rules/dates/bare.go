package dates

import (
	"time"
	"unicode"

	"informd/rules/lang"
)

// A BareHour is the hour that a sentence about the hour of a talk names by a number alone: "5 is fine", "Saturday
// eleven", "could we make it ten?"
type BareHour struct {
	Hour Slot
	Last bool // the number counts nothing: a sign, a day or the end follows
}

// BareHourBeside returns the only hour that the numbers of a sentence may name beside that of a slot, which an earlier
// mail named: the one nearest to it. What may be a length, a date, an amount or a part of a longer number is no hour.
func BareHourBeside(offered Slot, sentence string, languages []string) (found BareHour, is bool) {
	_, hour := offered.parts()
	near, err := time.ParseInLocation(slotHour, hour, time.UTC)
	if err != nil {
		return BareHour{}, false
	}
	for _, code := range languages {
		v := ofMails()[code]
		if v == nil {
			continue
		}
		r := &whenReader{v: v, toks: whenTokens(sentence)}
		for r.i < len(r.toks) {
			c, last, ok := r.bareHour()
			if !ok {
				continue
			}
			b := BareHour{Slot(nearestFace(c, near).Format(slotHour)), last}
			if is && b.Hour != found.Hour {
				return BareHour{}, false
			}
			found, is = b, true
		}
	}
	return found, is
}

// bareHour steps over the next token, and the minutes behind it, and reports whether they may be an hour.
func (r *whenReader) bareHour() (c wallClock, last, ok bool) {
	before, t := r.peek(-1), r.peek(0)
	r.i++
	c = wallClock{hour: t.num, fixed: t.num > 12}
	if t.num < 0 {
		c.hour = r.v.numberOf(t.text)
		if c.hour == 1 { // "the one"
			return c, false, false
		}
	} else if r.tied(0, ":", ".") && r.tiedDigits(1, 2) {
		c.minute = r.peek(1).num
		r.i += 2
	}
	part := before.num >= 0 && t.num >= 0 || t.glued && before.text != "" && before.text != "("
	_, ofMonth := r.v.monthNamed(before.text)
	if c.hour < 1 || c.hour > 23 || c.minute > 59 || part || ofMonth || r.otherNumber(t.num >= 0) {
		return c, false, false
	}
	return c, r.countsNothing(r.peek(0)), true
}

// otherNumber reports whether the next token shows that the number before it is no bare hour: it belongs to the number,
// is what it counts, or says the half of the day.
func (r *whenReader) otherNumber(digits bool) bool {
	next := r.peek(0)
	_, month := r.v.monthNamed(next.text)
	return month || next.num >= 0 || digits && r.inWord() || r.v.unitOf(next.text) != 0 ||
		r.hourWord(0) || r.partBehind() || r.v.does(next.text, lang.DateOf)
}

// partBehind reports whether a part of the day stands behind an hour: "six in the evening".
func (r *whenReader) partBehind() bool {
	at := r.i
	defer func() { r.i, r.part, r.clockKnown = at, "", false }()
	r.clockKnown = true
	is, _ := r.partOfDay()
	return is
}

// countsNothing reports whether the token behind a number is none that the number counts.
func (r *whenReader) countsNothing(next whenToken) bool {
	return PrefixLen(next.text, unicode.IsLetter) == 0 || r.v.begins(next.text)
}

// nearestFace returns the instant nearest to another at which a clock's face shows an hour.
func nearestFace(c wallClock, near time.Time) time.Time {
	at := time.Date(near.Year(), near.Month(), near.Day(), c.hour, c.minute, 0, 0, time.UTC)
	other := at.Add(12 * time.Hour)
	if c.hour >= 12 {
		other = at.Add(-12 * time.Hour)
	}
	if c.fixed || at.Sub(near).Abs() <= other.Sub(near).Abs() {
		return at
	}
	return other
}
