package mime

import "testing"

// An invitation is to a series of days where it has a rule for more than one, and is not about one of them.
func TestSeries(t *testing.T) {
	for lines, want := range map[string]bool{
		"":                                         false,
		"RRULE:FREQ=WEEKLY;BYDAY=TH\n":             true,
		"RRULE:FREQ=DAILY;COUNT=1\n":               false,
		"RRULE:FREQ=DAILY;COUNT=12\n":              true,
		"RDATE:20260312T140000Z\n":                 true,
		"RECURRENCE-ID:20260312T140000Z\n":         false,
		"RRULE:FREQ=WEEKLY;UNTIL=20260501\n":       true,
		"EXDATE:20260312T140000Z\nTRANSP:OPAQUE\n": false,
	} {
		text := "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:x@uni.example\nDTSTART:20260305T140000Z\n" + lines +
			"END:VEVENT\nEND:VCALENDAR\n"
		if inv := ReadInvite(text, ""); inv == nil || inv.Series != want {
			t.Errorf("%q: %+v, want a series: %t", lines, inv, want)
		}
	}
}
