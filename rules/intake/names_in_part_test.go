package intake

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
)

// Of two surnames, people often write one, and after a wedding another; of a first name, a short
// form or a letter. Such a name reminds of whom was asked, and holds. What shares a middle name
// alone does not.
func TestNamesInPart(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		asked, from string
		held        bool
	}{
		{"María García López", "Maria Garcia", true},
		{"María García", "García López, María", true},
		{"Anna Meier", "Anna Meier-Schmidt", true},
		{"Anna Meier", "Anna Maria Meier", true},
		{"Anna Maria Meier", "Anna Maria Schmidt", false},
		{"Robert Lee", "Bob Lee", true},
		{"Bob Lee", "Lee, Robert", true},
		{"Anna Meier", "A. Meier", true},
		{"Robert Lee", "Bob Lean", false},
		{"Robert Lee", "Bill Lee", false},
		{"Anna Meier", "Andreas Meier", false},
		{"Anna Meier", "M. Meier", false},
		{"María García López", "Jose García López", false},
		{"María García López", "Maria", false},
		{"Anna Meier", "Hanna Meier Schmidt", false},
	} {
		p := rules.Fold("p", []fact.Event{{Seq: 1, Person: "p", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "ask@example.org", Ask: "ask", Name: tt.asked,
			Address: "x@acme.example", From: "julie@example.org", Recipients: 1, MessageID: "ask@example.org", Subject: "Talk"}}, nil)
		m := mail.Message{ID: "m@x.example", From: mail.Address{Name: tt.from, Addr: "x17@mail.example"}, Date: now, Subject: "Coffee", Text: "Gladly.", Reply: "Gladly.", Place: mail.Place{Folder: "INBOX"}}
		want := "unread"
		if tt.held {
			want = "doubted p"
		}
		if got := outcomes(now, m, p); got != want {
			t.Errorf("asked %s, and %s writes: got %q, want %q", tt.asked, tt.from, got, want)
		}
	}
}
