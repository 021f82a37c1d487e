package intake

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
)

// A mail that says what an open answer was decides it, but for a no that is read late.
func TestLaterMailDecides(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	anna := mail.Address{Name: "Anna Meier", Addr: "anna@acme.example"}
	answered := askedAnna(now.AddDate(0, 0, -3)).With([]fact.Event{{Person: "anna", Kind: fact.Answered, At: now.AddDate(0, 0, -1), Ask: "ask",
		Words: "See the attached sheet."}})
	booked := answered.With([]fact.Event{{Person: "anna", Kind: fact.Booked, At: now.AddDate(0, 0, -1), Ask: "ask", Talk: "talk",
		Start: now.AddDate(0, 0, 2)}})
	cancelled := booked.With([]fact.Event{{Person: "anna", Kind: fact.Cancelled, At: now.Add(-time.Hour), Talk: "talk"}})
	for _, tt := range []struct {
		p    *rules.Person
		text string
		days int
		want string
	}{
		{answered, "I am sorry, but I have no time for this.", 0, "answered anna, declined anna"},
		{answered, "I am sorry, but I have no time for this.", -2, "heard anna"},
		{answered, "Yes, gladly.", -2, "answered anna, accepted anna"},
		{booked, "Yes, gladly.", 0, "heard anna"},
		{cancelled, "I am sorry, I have to say no after all.", 0, "answered anna, declined anna"},
	} {
		m := mail.Message{ID: "m@acme.example", From: anna, To: []mail.Address{{Addr: "julie@example.org"}}, Date: now.AddDate(0, 0, tt.days),
			Subject: "Re: Coffee", Text: tt.text, Reply: tt.text, InReplyTo: []string{"ask@example.org"}, Place: mail.Place{Folder: "INBOX"}}
		if got := outcomes(now, m, tt.p); got != tt.want {
			t.Errorf("%q, %d days: got %q, want %q", tt.text, tt.days, got, tt.want)
		}
	}
}
