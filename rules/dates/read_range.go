package dates

import (
	"unicode"

	"informd/rules/lang"
)

// openRange reads the "from 9" of a day on which somebody is there from that hour on.
func (r *whenReader) openRange() (bool, error) {
	next := r.peek(1).text
	counts := PrefixLen(next, unicode.IsLetter) > 0 && !r.v.does(next, lang.DateOn) // "from 9 readers"
	if !r.dayKnown || !r.v.does(r.lead, lang.DateFrom) || counts {
		return false, nil
	}
	c, ok, err := r.clockHere(true)
	r.clock, r.clockKnown = c, ok
	return ok, err
}

// clockEnd reads the "-15:45" after "15:00".
func (r *whenReader) clockEnd() error {
	at := r.i
	if !r.take("-", "–", "—") && !r.takeWord(lang.DateTo) && !r.takeWord(lang.DateUntil) {
		return nil
	}
	end, ok, err := r.clockHere(true)
	if err != nil {
		return err
	}
	if !ok || r.v.unitOf(r.peek(0).text) != 0 {
		r.i = at
		return nil
	}
	r.setRange(r.clock, end)
	r.zoneName()
	return nil
}

// setRange sets the start and the end of a range. An end without am or pm is after the start.
func (r *whenReader) setRange(start, end wallClock) {
	s := start.afternoon(r.part)
	if !end.fixed {
		end = end.afternoon(r.part)
		if end.hour < s.hour && end.hour < 12 {
			end.hour += 12
		}
		end.fixed = true
	}
	r.clock, r.until, r.clockKnown, r.ranged = start, end, true, true
}

// bareRange reads "3-4pm", "9-10 Uhr" and "from 3 to 4". The first number is an hour only because the
// end is one, or because of "from".
func (r *whenReader) bareRange() (bool, error) {
	from := r.v.does(r.lead, lang.DateFrom)
	start := r.peek(0)
	if !start.isHour() {
		return false, nil
	}
	r.i++
	if !r.take("-", "–", "—") && !r.takeWord(lang.DateTo) {
		return false, nil
	}
	if unit := r.peek(1).text; !from && unit != "h" && r.v.unitOf(unit) != 0 {
		return false, nil // "3-4 weeks"
	}
	end, ok, err := r.clockHere(from)
	if !ok || err != nil {
		return false, err
	}
	c := hourOf(start)
	c.fixed = c.fixed || end.fixed
	if end.fixed && end.hour >= 12 && c.hour < 12 && c.hour+12 <= end.hour {
		c.hour += 12 // 3-4pm
	}
	r.setRange(c, end)
	r.zoneName()
	return true, nil
}
