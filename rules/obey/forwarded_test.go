package obey

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
)

// A forwarded mail of theirs answers what the same mail in the mailbox would: an open ask, or the newest
// that was closed without an answer. One from before the ask answers nothing.
func TestForwardedAnswers(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	asked := fact.Event{Kind: fact.Asked, At: now.AddDate(0, 0, -20), Ask: "ask", Name: "Anna Meier",
		Address: "anna@acme.example", Recipients: 1, MessageID: "ask@example.org"}
	closed := func(kind fact.Kind) fact.Event {
		return fact.Event{Kind: kind, At: now.AddDate(0, 0, -5), Ask: "ask"}
	}
	for _, tt := range []struct {
		name   string
		events []fact.Event
		date   time.Time
		from   string
		want   string
	}{
		{"open", nil, now.AddDate(0, 0, -1), "anna@acme.example", "answered ask"},
		{"let go", []fact.Event{closed(fact.WentSilent)}, now.AddDate(0, 0, -1), "anna@acme.example", "answered ask"},
		{"stopped", []fact.Event{closed(fact.Stopped)}, now.AddDate(0, 0, -1), "anna@acme.example", "answered ask"},
		{"declined", []fact.Event{closed(fact.Declined)}, now.AddDate(0, 0, -1), "anna@acme.example", "heard"},
		{"before the ask", nil, now.AddDate(-1, 0, 0), "anna@acme.example", "heard"},
		{"of an unknown address", nil, now.AddDate(0, 0, -1), "am@home.example", "doubted ask"},
		{"of an unknown address, let go", []fact.Event{closed(fact.WentSilent)}, now.AddDate(0, 0, -1), "am@home.example", ""},
		{"without a date", nil, time.Time{}, "anna@acme.example", "answered ask"},
	} {
		events := append([]fact.Event{asked}, tt.events...)
		for i := range events {
			events[i].Seq, events[i].Person, events[i].Source = int64(i+1), "anna", fmt.Sprint("s", i)
		}
		anna := rules.Fold("anna", events, nil)
		self := mail.Self{Addresses: []string{"julie@example.org"}}
		f := &mail.Forward{From: mail.Address{Name: "Anna Meier", Addr: tt.from}, Subject: "Gladly", Date: tt.date}
		r := &noteDoer{person: anna, in: encounter.Encounter{Now: now, Policy: rules.Policy{Zone: time.UTC, Self: self},
			Book: matching.NewBook(self, []*rules.Person{anna}), Message: mail.Message{ID: "n@example.org", Date: now, Forward: f}}}
		r.forwarded()
		var got []string
		for _, e := range r.events {
			got = append(got, strings.TrimSpace(string(e.Kind)+" "+e.Ask))
		}
		if got := strings.Join(got, ", "); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}
