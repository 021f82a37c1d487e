package intake

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/mail"
)

// A mail of the owner's under the subject of a forwarded ask is that ask only if its words and its minute
// are the same.
func TestSameAsForwarded(t *testing.T) {
	const text = "Dear Anna, your talk about validation batches made me curious. Could I ask you how you moved from physics into pharma?"
	const next = "Dear Anna, I forgot to say that I am in Basel until the end of the month and could come to your place."
	at := time.Date(2026, 3, 4, 10, 7, 30, 0, time.UTC)
	for _, tt := range []struct {
		name    string
		ask     string // its words
		undated bool
		subject string
		words   string
		after   time.Duration
		want    sameness
	}{
		{"the mail itself", text, false, "Pharma", text, 20 * time.Second, sameMail},
		{"dated by another zone", text, false, "Pharma", text, -9*time.Hour - 30*time.Minute, sameMail},
		{"of which the forward shows the beginning", text[:80], false, "Pharma", text, 0, sameMail},
		{"whose words nobody knows", "", false, "Pharma", text, -time.Hour, sameMail},
		{"written again hours later", text, false, "Pharma", next, 3*time.Hour + 4*time.Minute, another},
		{"written again in another zone's minute", text, false, "Pharma", next, 3 * time.Hour, another},
		{"sent again as it was", text, false, "Pharma", text, 3*time.Hour + 4*time.Minute, maybeSame},
		{"sent again with a line above it", text, false, "Pharma", "Only in case it was lost.\n\n" + text, 3*time.Hour + 4*time.Minute, maybeSame},
		{"written again, of words that nobody knows", "", false, "Pharma", "", 3*time.Hour + 4*time.Minute, maybeSame},
		{"an answer in the thread", text, false, "Re: Pharma", text, 0, another},
		{"days later", text, false, "Pharma", text, 48 * time.Hour, another},
		{"another subject", text, false, "Basel", text, 0, another},
		{"an ask forwarded without its date", text, true, "Pharma", text, -30*time.Hour - 4*time.Minute, sameMail},
		{"and what was written since", text, true, "Pharma", text, 20 * time.Hour, another},
	} {
		m := mail.Message{Subject: tt.subject, Reply: tt.words, Date: at.Add(tt.after)}
		a := &rules.Ask{At: at.Truncate(time.Minute), Subject: "Pharma", Text: tt.ask, Undated: tt.undated}
		if got := sameAsForwarded(m, m.Date, a); got != tt.want {
			t.Errorf("%s: got %d, want %d", tt.name, got, tt.want)
		}
	}
}
