package dates

import (
	"strconv"
	"strings"
	"time"

	"informd/rules/lang"
)

// ReadSpan reads a text that is a length of time, "3d", "2 weeks" or "a week", with at most one of the words that may
// follow it.
func ReadSpan(s string, follow ...string) (Span, bool) {
	span, err := ParseSpan(strings.ToLower(strings.ReplaceAll(s, " ", "")))
	if err == nil && !span.IsZero() {
		return span, true
	}
	r := newWhenReader(s, time.Time{}, time.UTC)
	n, unit, ok := r.amount()
	r.take(follow...)
	if !ok || n < 1 || r.i < len(r.toks) {
		return Span{}, false
	}
	switch unit {
	case 'm', 'h', 'd', 'w':
		span, err := ParseSpan(strconv.Itoa(n) + string(unit))
		return span, err == nil
	}
	return Span{}, false
}

// LengthAt reads the length of a talk at the start of a text: "45m", "for half an hour". The rest is what stands
// behind it.
func LengthAt(s string) (length time.Duration, rest string, ok bool) {
	r := newWhenReader(s, time.Time{}, time.UTC)
	if r.skipLead(); r.lead != "" && !r.v.does(r.lead, lang.DateFor) {
		return 0, s, false
	}
	if ok, err := r.lengthOfTalk(); !ok || err != nil {
		return 0, s, false
	}
	return r.length, s[r.toks[r.i-1].end:], true
}
