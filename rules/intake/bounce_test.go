package intake

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
)

// A bounce closes the ask that did not arrive at the person: not one that only somebody in copy did not get, nor one
// that was answered meanwhile.
func TestBounceOfWhom(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	asked := fact.Event{Seq: 1, Person: "anna", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "ask@example.org", Ask: "ask",
		Name: "Anna Meier", Address: "anna@acme.example", Others: []string{"bob@acme.example"}, From: "julie@example.org",
		Recipients: 2, MessageID: "ask@example.org", Subject: "Pharma"}
	of := func(kind fact.Kind) []fact.Event {
		return []fact.Event{asked, {Seq: 2, Person: "anna", Kind: kind, At: now.AddDate(0, 0, -1), Source: "x", Ask: "ask"}}
	}
	for _, tt := range []struct {
		name   string
		events []fact.Event
		failed []string
		want   string
	}{
		{"hers", of(fact.Noted), []string{"anna@acme.example"}, "bounced anna"},
		{"where her address leads", of(fact.Noted), []string{"a.meier@intern.example"}, "bounced anna"},
		{"of the one in copy", of(fact.Noted), []string{"bob@acme.example"}, ""},
		{"of both", of(fact.Noted), []string{"bob@acme.example", "anna@acme.example"}, "bounced anna"},
		{"after her answer", of(fact.Answered), []string{"anna@acme.example"}, "unread"},
		{"after her no", of(fact.Declined), []string{"anna@acme.example"}, "unread"},
		{"after silence", of(fact.WentSilent), []string{"anna@acme.example"}, "bounced anna, unread"},
	} {
		m := mail.Message{ID: "d@acme.example", From: mail.Address{Addr: "mailer-daemon@acme.example"}, Subject: "Undelivered",
			To: []mail.Address{{Addr: "julie@example.org"}}, Date: now, Place: mail.Place{Folder: "INBOX"},
			Report: &mail.Report{Type: "delivery-status"}, Enclosed: &mail.Message{ID: "ask@example.org"}}
		for _, addr := range tt.failed {
			m.Report.Recipients = append(m.Report.Recipients, mail.Outcome{Recipient: addr, Action: "failed", Status: "5.1.1"})
		}
		if got := outcomes(now, m, rules.Fold("anna", tt.events, nil)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
