package meaning

import (
	"testing"
	"time"
)

// TestRightDay holds which words put a booked talk on another day, which only ask, and which do nothing.
func TestRightDay(t *testing.T) {
	friday := time.Date(2026, 12, 11, 15, 0, 0, 0, time.UTC)
	sunday := friday.AddDate(0, 0, 2)
	for _, tt := range []struct {
		text string
		talk time.Time
		want string // the day, and ? where the owner is asked
	}{
		{"THURSDAY, not friday. she closes fridays", friday, "10"},
		{"it's thursday, not friday", friday, "10"},
		{"sorry, the call is on thursday, not on friday", friday, "10"},
		{"we meet thursday, not friday, at 3", friday, "10"},
		{"not friday but saturday", friday, "12"},
		{"it's the 15th, not the 11th", friday, "15"},
		{"it's MONDAY, not sunday", sunday, "14"},
		{"monday, not friday", friday, "14?"},
		{"not friday, tuesday", friday, "8?"},
		{"the market is on Thursday, not Friday", friday, "10?"},
		{"thursday, not friday, is when the kiln is cold", friday, "10?"},
		{"Could she do Thursday, not Friday?", friday, ""},
		{"is it thursday, not friday?", friday, ""},
		{"I'd prefer thursday, not friday", friday, ""},
		{"if it were saturday, not friday, my brother might come", friday, ""},
		{"I wish it was thursday, not friday", friday, ""},
		{"i asked for thursday, not friday", friday, ""},
		{"thursday, not wednesday", friday, ""},
	} {
		n := labelledNote{Now: time.Date(2026, 12, 1, 9, 0, 0, 0, time.UTC), Zone: "UTC", Subject: "Anna", Text: tt.text}
		n.addAsked("Anna Ohm", "anna@example.org")
		n.People[0].State, n.People[0].Talk = "booked", tt.talk
		got := ""
		for _, c := range n.note().Commands {
			if c.Verb.SetsTalk() && !c.Start.IsZero() {
				got = c.Start.Format("2")
				if c.Likely {
					got += "?"
				}
			}
		}
		if got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}
