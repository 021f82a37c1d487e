package mime

import (
	"testing"
	"time"
)

func TestReadDate(t *testing.T) {
	tests := []struct{ in, want string }{
		{"Tue, 28 Apr 2026 09:30:00 +0200", "2026-04-28T07:30:00Z"},
		{"28 Apr 2026 09:30 +0200", "2026-04-28T07:30:00Z"},
		{"Tue, 28 Apr 2026 09:30:00 -0430 (VET)", "2026-04-28T14:00:00Z"},
		{"Tue,28 Apr 2026 09:30:00 EST", "2026-04-28T14:30:00Z"},
		{"Tue, 28 Apr 2026 09:30:00 PDT", "2026-04-28T16:30:00Z"},
		{"Tue, 28 Apr 2026 09:30:00 GMT", "2026-04-28T09:30:00Z"},
		{"Tue, 28 Apr 2026 09:30:00 CEST", "2026-04-28T09:30:00Z"}, // RFC 5322 §4.3: unknown names are UTC
		{"Tue, 28 Apr 2026 09:30:00 GMT+0100", "2026-04-28T08:30:00Z"},
		{"Tue, 28 Apr 2026 09:30:00+0200", "2026-04-28T07:30:00Z"},
		{"Tue, 28 Apr 2026 09:30:00", "2026-04-28T09:30:00Z"},
		{"Tue, 28 Apr 26 09:30:00 +0000", "2026-04-28T09:30:00Z"},
		{"Tue, 28 Apr 99 09:30:00 +0000", "1999-04-28T09:30:00Z"},
		{"Tue Apr 28 09:30:00 2026", "2026-04-28T09:30:00Z"},
		{"Tue Apr 28 09:30:00 EDT 2026", "2026-04-28T13:30:00Z"},
		{"Dienstag, 28 April 2026 09:30:00 +0200", "2026-04-28T07:30:00Z"},
		{"Tue, 8 Sept 2026 9:30:00 +0200", "2026-09-08T07:30:00Z"},
		{"28-Apr-2026 09:30:00 +0200", "2026-04-28T07:30:00Z"},
		{"Tue, 28 Apr 2026 9:30:00 PM +0000", "2026-04-28T21:30:00Z"},
		{"2026-04-28T09:30:00+02:00", "2026-04-28T07:30:00Z"},
		{"2026-04-28 09:30:00", "2026-04-28T09:30:00Z"},
		{"Tue, 28 Apr 2026 09:30:00 +9999", "2026-04-28T09:30:00Z"},
		{"Tue, 28 Apr 2026", "2026-04-28T00:00:00Z"},
		{"Fri, 31 Dec 9999 23:59:59 -1200", ""},
		{"9999-12-31T23:59:59-12:00", ""},
		{"0000-01-01T00:00:00+12:00", ""},
		{"Tue, 28 2026 09:30", ""},
		{"yesterday", ""},
		{"", ""},
	}
	for _, test := range tests {
		got := ""
		if d, _ := ReadDate(test.in); !d.IsZero() {
			got = d.Format(time.RFC3339)
		}
		if got != test.want {
			t.Errorf("readDate(%q) = %q, want %q", test.in, got, test.want)
		}
	}
}

// An invitation names any instant it likes. One in a year that no date of ours can be written
// with is none, and neither is the end that a length would lead to.
func TestInviteBeyondDates(t *testing.T) {
	for _, times := range []string{
		"DTSTART;TZID=America/New_York:99991231T230000", "DTSTART;VALUE=DATE:99991231", "DTSTART;TZID=Asia/Tokyo:00000101T010000",
		"DTSTART:20260401T100000Z\nDURATION:P99999W99999W99999W99999W99999W", "DTSTART:20260401T100000Z\nDTEND;TZID=America/New_York:99991231T230000",
		"DTSTART:20260401T100000Z\nRECURRENCE-ID;TZID=America/New_York:99991231T230000",
	} {
		invite := ReadInvite("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:talk\n"+times+"\nEND:VEVENT\nEND:VCALENDAR", "REQUEST")
		for _, at := range []time.Time{invite.Start, invite.End, invite.Instead} {
			if _, err := at.MarshalJSON(); err != nil {
				t.Errorf("%s: %v", times, err)
			}
		}
	}
}

func TestReadDateOffset(t *testing.T) {
	for in, want := range map[string]int{
		"Tue, 28 Apr 2026 09:30:00 +0200":       7200,
		"Tue, 28 Apr 2026 09:30:00 -0430 (VET)": -16200,
		"Tue, 28 Apr 2026 09:30:00 PDT":         -25200,
		"2026-04-28T09:30:00+05:45":             20700,
		"Tue, 28 Apr 2026 09:30:00 +0000":       0,
		"Tue, 28 Apr 2026 09:30:00 -0000":       0,
		"Tue, 28 Apr 2026 09:30:00 +9999":       0,
		"Tue, 28 Apr 2026 09:30:00":             0,
		"yesterday":                             0,
	} {
		if _, got := ReadDate(in); got != want {
			t.Errorf("ReadDate(%q) has the offset %d, want %d", in, got, want)
		}
	}
}
