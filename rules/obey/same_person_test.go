package obey

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/notes"
)

// Somebody was asked under two addresses before the owner said that they are one: no second
// follow-up goes to them, and a mail from either address counts for both.
func TestSamePersonKnownAsTwo(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	julie := mail.Address{Addr: "julie@example.org"}
	self := mail.Self{Addresses: []string{julie.Addr}, Capture: "julie+informd@example.org"}
	asked := fact.Event{Seq: 8, Person: "nan", Kind: fact.Asked, Ask: "b", At: now.AddDate(0, 0, -1), Source: "b", Name: "Nan Smith",
		Address: "nan@new.example", MessageID: "b@example.org", Recipients: 1}
	answered := fact.Event{Seq: 9, Person: "nan", Kind: fact.Answered, Ask: "b", At: now.Add(-time.Hour), Source: "y", MessageID: "y@new.example"}
	heard := fact.Event{Seq: 7, Person: "anna", Kind: fact.Answered, Ask: "ask", At: now.Add(-time.Hour), Source: "h", MessageID: "h@acme.example"}
	early := heard
	early.At = asked.At.Add(-time.Hour)
	askedAnna := func() *rules.Person {
		return rules.Fold("anna", []fact.Event{{Seq: 1, Person: "anna", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "ask@example.org",
			Ask: "ask", Name: "Anna Meier", Address: "anna@acme.example", From: "julie@example.org", Recipients: 1, MessageID: "ask@example.org",
			Subject: "From physics into pharma"}}, nil)
	}
	for _, tt := range []struct {
		name  string
		known []fact.Event
		want  string
		anna  []fact.Event
	}{
		{name: "asked there, and answered here", known: []fact.Event{asked}, anna: []fact.Event{heard}, want: "rerouted anna, answered nan"},
		{name: "answered here, and asked there since", known: []fact.Event{asked}, anna: []fact.Event{early}, want: "rerouted anna"},
		{name: "answered both", known: []fact.Event{asked, answered}, anna: []fact.Event{heard}, want: "rerouted anna"},
		{name: "asked twice", known: []fact.Event{asked}, want: "rerouted anna, stopped nan, nudged anna"},
		{name: "answered there", known: []fact.Event{asked, answered}, want: "rerouted anna, answered anna"},
		{name: "met there long ago", known: []fact.Event{{Seq: 8, Person: "nan", Kind: fact.Rerouted, At: now.AddDate(-1, 0, 0), Source: "met", Address: "nan@new.example"}}, want: "rerouted anna"},
	} {
		nan := rules.Fold("nan", tt.known, nil)
		r := &noteDoer{in: encounter.Encounter{Now: now, Policy: rules.Policy{Zone: time.UTC, Self: self}, Book: matching.NewBook(self, []*rules.Person{askedAnna().With(tt.anna), nan}),
			Message: mail.Message{ID: "s@example.org", Date: now}}, person: askedAnna()}
		r.person = r.in.Book.Person("anna")
		r.same(notes.Command{Verb: "same", Addr: mail.Address{Addr: "nan@new.example"}})
		got := ""
		for i, e := range r.events {
			if i > 0 {
				got += ", "
			}
			got += string(e.Kind) + " " + e.Person
			if e.Kind == fact.Stopped && e.Why != "they are Anna Meier, whom you asked as well" {
				t.Errorf("%s: stopped because %q", tt.name, e.Why)
			}
		}
		if got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}

	anna := askedAnna().With([]fact.Event{{Seq: 7, Person: "anna", Kind: fact.Rerouted, Address: "nan@new.example", Source: "s"}})
	for _, nan := range []*rules.Person{rules.Fold("a-nan", []fact.Event{asked, answered}, nil), rules.Fold("nan", []fact.Event{asked, answered}, nil)} { // whichever is read last
		m := mail.Message{ID: "z@new.example", From: mail.Address{Addr: "nan@new.example"}, To: []mail.Address{julie}, Date: now, Subject: "Hello", Place: mail.Place{Folder: "INBOX"}}
		concerned := false
		for _, match := range matching.NewBook(self, []*rules.Person{anna, nan}).Match(m) {
			concerned = concerned || match.Person.ID == "anna"
		}
		if !concerned {
			t.Errorf("an answer from the address of two says nothing of anna")
		}
	}
}
