package rules

import (
	"testing"
	"time"
)

// Somebody was asked under two addresses before the owner said that they are one: no second
// follow-up goes to them, and a mail from either address counts for both.
func TestSamePersonKnownAsTwo(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	julie := Address{Addr: "julie@example.org"}
	self := Self{Addresses: []string{julie.Addr}, Capture: "julie+informd@example.org"}
	asked := Event{Seq: 8, Person: "nan", Kind: Asked, Ask: "b", At: now.AddDate(0, 0, -1), Source: "b", Name: "Nan Smith",
		Address: "nan@new.example", MessageID: "b@example.org", Recipients: 1}
	answered := Event{Seq: 9, Person: "nan", Kind: Answered, Ask: "b", At: now.Add(-time.Hour), Source: "y", MessageID: "y@new.example"}
	heard := Event{Seq: 7, Person: "anna", Kind: Answered, Ask: "ask", At: now.Add(-time.Hour), Source: "h", MessageID: "h@acme.example"}
	early := heard
	early.At = asked.At.Add(-time.Hour)
	for _, tt := range []struct {
		name  string
		known []Event
		want  string
		anna  []Event
	}{
		{name: "asked there, and answered here", known: []Event{asked}, anna: []Event{heard}, want: "rerouted anna, answered nan"},
		{name: "answered here, and asked there since", known: []Event{asked}, anna: []Event{early}, want: "rerouted anna"},
		{name: "answered both", known: []Event{asked, answered}, anna: []Event{heard}, want: "rerouted anna"},
		{name: "asked twice", known: []Event{asked}, want: "rerouted anna, stopped nan, nudged anna"},
		{name: "answered there", known: []Event{asked, answered}, want: "rerouted anna, answered anna"},
		{name: "met there long ago", known: []Event{{Seq: 8, Person: "nan", Kind: Rerouted, At: now.AddDate(-1, 0, 0), Source: "met", Address: "nan@new.example"}}, want: "rerouted anna"},
	} {
		nan := Fold("nan", tt.known, nil)
		r := &noteReader{in: Encounter{Now: now, Policy: Policy{Zone: time.UTC, Self: self}, Book: NewBook(self, []*Person{askedAnna(now).With(tt.anna), nan}),
			Message: Message{ID: "s@example.org", Date: now}}, person: askedAnna(now)}
		r.person = r.in.Book.Person("anna")
		r.same(Command{Verb: "same", Addr: Address{Addr: "nan@new.example"}})
		got := ""
		for i, e := range r.events {
			if i > 0 {
				got += ", "
			}
			got += string(e.Kind) + " " + e.Person
		}
		if got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}

	anna := askedAnna(now).With([]Event{{Seq: 7, Person: "anna", Kind: Rerouted, Address: "nan@new.example", Source: "s"}})
	for _, nan := range []*Person{Fold("a-nan", []Event{asked, answered}, nil), Fold("nan", []Event{asked, answered}, nil)} { // whichever is read last
		m := Message{ID: "z@new.example", From: Address{Addr: "nan@new.example"}, To: []Address{julie}, Date: now, Subject: "Hello", Place: Place{Folder: "INBOX"}}
		concerned := false
		for _, match := range NewBook(self, []*Person{anna, nan}).Match(m) {
			concerned = concerned || match.Person.ID == "anna"
		}
		if !concerned {
			t.Errorf("an answer from the address of two says nothing of anna")
		}
	}
}
