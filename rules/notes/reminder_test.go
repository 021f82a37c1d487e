package notes

import (
	"testing"
	"time"
)

// TestReadReminders holds that an order that begins its sentence and names a day is a reminder, and no report of one.
func TestReadReminders(t *testing.T) {
	now := time.Date(2026, 9, 30, 21, 0, 0, 0, time.UTC)
	for text, want := range map[string]string{
		"remind me on the 12th that i owe the two sisters a card": "2026-10-12",
		"Please remind me about the orchard in June.":             "2027-06-01",
		"ask me again on Friday":                                  "2026-10-02",
		"ok, ask me monday":                                       "2026-10-05",
		"poke me in two weeks about the varnish":                  "2026-10-14",
		"Could you remind me to buy stamps tomorrow?":             "2026-10-01",
		"remind me next week to oil the press":                    "2026-10-05",

		// traps
		"he said remind me on the 12th":             "",
		"\"ask me monday, not over ham\", he said":  "",
		"she told me on Friday that grain is dear":  "",
		"remind me what she said about june":        "",
		"tell me in a word":                         "",
		"ask me anything":                           "",
		"please don't remind me on Friday":          "",
		"it will remind me of the mill for 5 years": "",
	} {
		got := ""
		if all, _ := ReadReminders(text, now, time.UTC); len(all) == 1 {
			got = all[0].On.Format(time.DateOnly)
		}
		if got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
