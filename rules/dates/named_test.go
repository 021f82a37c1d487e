package dates

import (
	"slices"
	"testing"
	"time"
)

// TestNamed reads what sentences of mails name, on Wednesday 4 March 2026 at 9:00.
func TestNamed(t *testing.T) {
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 3, 4, 9, 0, 0, 0, zone)
	for sentence, want := range map[string][]Slot{
		"Would Tuesday 10 March at 14:00 suit you?":     {"2026-03-10 14:00"},
		"Tuesday at ten works.":                         {"2026-03-10 10:00"},
		"Tuesday or Thursday at 14:00?":                 {"2026-03-10", "2026-03-05 14:00"},
		"How about Tuesday at ten, or Thursday 3pm?":    {"2026-03-10 10:00", "2026-03-05 15:00"},
		"Tuesday at 14:00 or 15:00":                     {"2026-03-10 14:00", "2026-03-10 15:00"},
		"Friday works. Say 11 am?":                      {"2026-03-06 11:00"},
		"I could do Monday 9 March, say at 3?":          {"2026-03-09 15:00"},
		"Tuesday 3pm EST, or at 10 your time":           {"2026-03-10"},
		"3 pm is fine":                                  {"15:00"},
		"between 10 and 12 on Thursday":                 {"2026-03-05"},
		"Thursday from 9 to 5":                          {"2026-03-05"},
		"tomorrow at noon?":                             {"2026-03-05 12:00"},
		"See you on the 12th at 4.":                     {"2026-03-12 16:00"},
		"next week is bad, but the 17th works":          {"2026-03-09", "2026-03-17"},
		"Passt Ihnen Dienstag, der 10. März, um 14 Uhr": {"2026-03-10 14:00"},
		"Dienstag um halb drei passt mir gut.":          {"2026-03-10 14:30"},
		"10.3. um 9:30 oder 11.3. um 14 Uhr":            {"2026-03-10 09:30", "2026-03-11 14:00"},
		"Could we do 17 minutes?":                       nil,
		"I have been here for 20 years, since 2006.":    nil,
		"my number is 0171 2345 678":                    nil,
		"I am here now.":                                nil,
		"":                                              nil,
	} {
		if got := Named(sentence, now.UTC(), zone); !slices.Equal(got, want) {
			t.Errorf("%q names %q, want %q", sentence, got, want)
		}
	}
}

// TestSlotWith joins what two mails name.
func TestSlotWith(t *testing.T) {
	for _, row := range []struct {
		one, other, both Slot
		same             bool
	}{
		{"2026-03-10 14:00", "2026-03-10 14:00", "2026-03-10 14:00", true},
		{"2026-03-10 14:00", "2026-03-10", "2026-03-10 14:00", true},
		{"2026-03-10 14:00", "14:00", "2026-03-10 14:00", true},
		{"2026-03-10", "15:30", "2026-03-10 15:30", true},
		{"2026-03-10 14:00", "", "2026-03-10 14:00", true},
		{"2026-03-10", "2026-03-10", "2026-03-10", true},
		{"2026-03-10 14:00", "2026-03-11", "", false},
		{"2026-03-10 14:00", "15:00", "", false},
	} {
		for _, order := range [][2]Slot{{row.one, row.other}, {row.other, row.one}} {
			if both, same := order[0].With(order[1]); both != row.both || same != row.same {
				t.Errorf("%q with %q is %q, %v, want %q, %v", order[0], order[1], both, same, row.both, row.same)
			}
		}
	}
}
