package intake

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/reading"
)

// What came to the mailbox after an ask holds its follow-up, whichever earlier ask it
// hangs below, and whatever the clock of whoever wrote it says. Anna was asked in January,
// said something, and was asked again in April; Bob was asked in April.
func TestAfterTheAsk(t *testing.T) {
	january, april := time.Date(2026, 1, 12, 9, 0, 0, 0, time.UTC), time.Date(2026, 4, 20, 9, 0, 0, 0, time.UTC)
	asked := func(person, ask string, at time.Time) fact.Event {
		return fact.Event{Person: person, Kind: fact.Asked, Ask: ask, At: at, Received: at, Source: ask, Address: person + "@acme.example", Recipients: 1,
			MessageID: ask + "@hoffmann.example", Subject: "From physics into pharma"}
	}
	pol := rules.Policy{Zone: time.UTC, Language: "en", Self: mail.Self{Addresses: []string{"julie@hoffmann.example"}}}
	pol.Followup.Mode, pol.Followup.After, pol.Followup.MaxLateness = rules.ModeSend, dates.Span{Days: 7}, dates.Span{Days: 7}
	pol.Followup.From, pol.Followup.Until = dates.Clock{Hour: 0}, dates.Clock{Hour: 24}
	pol.Followup.Days = [7]bool{true, true, true, true, true, true, true}

	anna, julie := mail.Address{Addr: "anna@acme.example"}, mail.Address{Addr: "julie@hoffmann.example"}
	both := []mail.Address{anna, {Addr: "bob@acme.example"}}
	thread := []string{"january@hoffmann.example"}
	hours := func(n int) time.Time { return april.Add(time.Duration(n) * time.Hour) }
	for _, tt := range []struct {
		name  string
		m     mail.Message
		wants string // kind and person of the events
		leave string // whose follow-ups may still leave
	}{
		{"below the January ask", mail.Message{From: anna, ID: "1", Date: hours(30), InReplyTo: thread}, "answered anna", "bob"},
		{"and without an id", mail.Message{From: anna, Date: hours(30), InReplyTo: thread}, "answered anna", "bob"},
		{"with a clock behind", mail.Message{From: anna, ID: "1", Date: hours(-3), Received: hours(1), InReplyTo: thread}, "answered anna", "bob"},
		{"with a clock far behind", mail.Message{From: anna, ID: "1", Date: hours(-48), Received: hours(1), InReplyTo: thread}, "doubted anna", "bob"},
		{"before the April ask", mail.Message{From: anna, ID: "1", Date: hours(-3), Received: hours(-3), InReplyTo: thread}, "heard anna", "anna bob"},
		{"an old Date, another subject", mail.Message{From: anna, ID: "1", Date: hours(-900), Received: hours(1), Subject: "Thursday"}, "doubted anna", "bob"},
		{"an old Date below an unknown mail", mail.Message{From: anna, ID: "1", Date: hours(-900), Received: hours(1), InReplyTo: []string{"x"}}, "doubted anna", "bob"},
		{"an old Date below the ask", mail.Message{From: anna, ID: "1", Date: hours(-900), InReplyTo: []string{"april@hoffmann.example"}}, "answered anna", "bob"},
		{"an old mail below an unknown one", mail.Message{From: anna, ID: "1", Date: hours(-900), Received: hours(-900), InReplyTo: []string{"x"}}, "heard anna", "anna bob"},

		{"the owner to both", mail.Message{From: julie, ID: "1", Date: hours(30), To: both}, "nudged anna, nudged bob", ""},
		{"thanks alone", mail.Message{From: julie, ID: "1", Date: hours(30), To: both[:1], Text: "Dear Anna, thank you for the hour.\nJulie"}, "nudged anna, guessed anna", "bob"},
		{"thanks that ask", mail.Message{From: julie, ID: "1", Date: hours(30), To: both[:1], Text: "Dear Anna, thank you for the hour. Monday?\nJulie"}, "nudged anna", "bob"},
		{"one in copy", mail.Message{From: julie, ID: "1", Date: hours(30), To: both[:1], Cc: both[1:]}, "nudged anna, nudged bob", ""},
		{"from a device with its clock behind", mail.Message{From: julie, ID: "1", Date: hours(-2), Received: hours(1), To: both[:1]}, "nudged anna", "bob"},
		{"with its clock far behind", mail.Message{From: julie, ID: "1", Date: hours(-900), Received: hours(1), To: both[:1]}, "doubted anna", "bob"},
		{"before the ask", mail.Message{From: julie, ID: "1", Date: hours(-2), Received: hours(-2), To: both[:1]}, "wrote anna", "anna bob"},
		{"the ask, under another id", mail.Message{From: julie, ID: "1", Date: april, Received: hours(1), To: both[:1]}, "wrote anna", "anna bob"},
	} {
		people := []*rules.Person{
			rules.Fold("anna", []fact.Event{asked("anna", "january", january), {Person: "anna", Kind: fact.Answered, Ask: "january", At: january.AddDate(0, 0, 1)}, asked("anna", "april", april)}, nil),
			rules.Fold("bob", []fact.Event{asked("bob", "bobs", april)}, nil),
		}
		if tt.m.From == julie {
			tt.m.Place.Role = mail.RoleSent
		}
		f := interpretAlone(encounter.Encounter{Message: tt.m, Reading: reading.Read(tt.m, pol.Self), Book: matching.NewBook(pol.Self, people), Policy: pol, Now: hours(31)})
		var got, leave []string
		for _, e := range f.Events {
			got = append(got, fmt.Sprintf("%s %s", e.Kind, e.Person))
		}
		for _, p := range people {
			after := p.With(f.Events)
			a := after.Asks[len(after.Asks)-1]
			it := rules.Item{Key: rules.FollowupKey(a.ID), Kind: "followup", Road: rules.RoadContact, Ask: a.ID, To: a.To.Addr, Due: hours(7 * 24)}
			if w, _ := rules.Never(hours(7*24), pol, after, it); w.For == rules.NoWait {
				leave = append(leave, p.ID)
			}
		}
		if got, leave := strings.Join(got, ", "), strings.Join(leave, " "); got != tt.wants || leave != tt.leave {
			t.Errorf("%s: %q, and the follow-up leaves to %q; want %q and %q", tt.name, got, leave, tt.wants, tt.leave)
		}
	}
}

// The owner invites two people: each has a talk, and keeps their own address.
func TestOwnInvitation(t *testing.T) {
	at := time.Date(2026, 4, 20, 9, 0, 0, 0, time.UTC)
	pol := rules.Policy{Zone: time.UTC, Language: "en", Self: mail.Self{Addresses: []string{"julie@hoffmann.example"}}}
	julie := mail.Address{Name: "Julie Hoffmann", Addr: "julie@hoffmann.example"}
	m := mail.Message{From: julie, ID: "1", Date: at.AddDate(0, 0, 1), Place: mail.Place{Role: mail.RoleSent},
		Invite: &mail.Invite{Method: "REQUEST", UID: "u", Start: at.AddDate(0, 0, 5), Organizer: julie}}
	var people []*rules.Person
	for _, id := range []string{"anna", "bob"} {
		to := mail.Address{Addr: id + "@acme.example"}
		m.To = append(m.To, to)
		people = append(people, rules.Fold(id, []fact.Event{{Person: id, Kind: fact.Asked, Ask: id, At: at, Source: id, Address: to.Addr, Recipients: 1}}, nil))
	}
	f := interpretAlone(encounter.Encounter{Message: m, Reading: reading.Read(m, pol.Self), Book: matching.NewBook(pol.Self, people), Policy: pol, Now: at.AddDate(0, 0, 2)})
	for _, p := range people {
		if p = p.With(f.Events); len(p.Talks) != 1 || len(p.Addresses) != 1 || p.Addresses[0] != p.ID+"@acme.example" {
			t.Errorf("%s has %d talks and the addresses %q", p.ID, len(p.Talks), p.Addresses)
		}
	}
}
