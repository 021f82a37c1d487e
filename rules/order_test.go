package rules

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// What came to the mailbox after an ask holds its follow-up, whichever earlier ask it
// hangs below, and whatever the clock of whoever wrote it says. Anna was asked in January,
// said something, and was asked again in April; Bob was asked in April.
func TestAfterTheAsk(t *testing.T) {
	january, april := time.Date(2026, 1, 12, 9, 0, 0, 0, time.UTC), time.Date(2026, 4, 20, 9, 0, 0, 0, time.UTC)
	asked := func(person, ask string, at time.Time) Event {
		return Event{Person: person, Kind: Asked, Ask: ask, At: at, Received: at, Source: ask, Address: person + "@acme.example", Recipients: 1,
			MessageID: ask + "@hoffmann.example", Subject: "From physics into pharma"}
	}
	pol := Policy{Zone: time.UTC, Self: Self{Addresses: []string{"julie@hoffmann.example"}}}
	pol.Followup.Mode, pol.Followup.After, pol.Followup.MaxLateness = ModeSend, Span{Days: 7}, Span{Days: 7}
	pol.Followup.From, pol.Followup.Until = Clock{Hour: 0}, Clock{Hour: 24}
	pol.Followup.Days = [7]bool{true, true, true, true, true, true, true}

	anna, julie := Address{Addr: "anna@acme.example"}, Address{Addr: "julie@hoffmann.example"}
	both := []Address{anna, {Addr: "bob@acme.example"}}
	thread := []string{"january@hoffmann.example"}
	hours := func(n int) time.Time { return april.Add(time.Duration(n) * time.Hour) }
	for _, tt := range []struct {
		name  string
		m     Message
		wants string // kind and person of the events
		leave string // whose follow-ups may still leave
	}{
		{"below the January ask", Message{From: anna, ID: "1", Date: hours(30), InReplyTo: thread}, "answered anna", "bob"},
		{"and without an id", Message{From: anna, Date: hours(30), InReplyTo: thread}, "answered anna", "bob"},
		{"with a clock behind", Message{From: anna, ID: "1", Date: hours(-3), Received: hours(1), InReplyTo: thread}, "answered anna", "bob"},
		{"with a clock far behind", Message{From: anna, ID: "1", Date: hours(-48), Received: hours(1), InReplyTo: thread}, "doubted anna", "bob"},
		{"before the April ask", Message{From: anna, ID: "1", Date: hours(-3), Received: hours(-3), InReplyTo: thread}, "heard anna", "anna bob"},
		{"an old Date, another subject", Message{From: anna, ID: "1", Date: hours(-900), Received: hours(1), Subject: "Thursday"}, "doubted anna", "bob"},
		{"an old Date below an unknown mail", Message{From: anna, ID: "1", Date: hours(-900), Received: hours(1), InReplyTo: []string{"x"}}, "doubted anna", "bob"},
		{"an old Date below the ask", Message{From: anna, ID: "1", Date: hours(-900), InReplyTo: []string{"april@hoffmann.example"}}, "answered anna", "bob"},
		{"an old mail below an unknown one", Message{From: anna, ID: "1", Date: hours(-900), Received: hours(-900), InReplyTo: []string{"x"}}, "heard anna", "anna bob"},

		{"the owner to both", Message{From: julie, ID: "1", Date: hours(30), To: both}, "nudged anna, nudged bob", ""},
		{"one in copy", Message{From: julie, ID: "1", Date: hours(30), To: both[:1], Cc: both[1:]}, "nudged anna, nudged bob", ""},
		{"from a device with its clock behind", Message{From: julie, ID: "1", Date: hours(-2), Received: hours(1), To: both[:1]}, "nudged anna", "bob"},
		{"with its clock far behind", Message{From: julie, ID: "1", Date: hours(-900), Received: hours(1), To: both[:1]}, "doubted anna", "bob"},
		{"before the ask", Message{From: julie, ID: "1", Date: hours(-2), Received: hours(-2), To: both[:1]}, "wrote anna", "anna bob"},
		{"the ask, under another id", Message{From: julie, ID: "1", Date: april, Received: hours(1), To: both[:1]}, "wrote anna", "anna bob"},
	} {
		people := []*Person{
			Fold("anna", []Event{asked("anna", "january", january), {Person: "anna", Kind: Answered, Ask: "january", At: january.AddDate(0, 0, 1)}, asked("anna", "april", april)}, nil),
			Fold("bob", []Event{asked("bob", "bobs", april)}, nil),
		}
		if tt.m.From == julie {
			tt.m.Place.Role = RoleSent
		}
		f := Interpret(Encounter{Message: tt.m, Reading: Read(tt.m, pol.Self), Book: NewBook(pol.Self, people), Policy: pol, Now: hours(31)})
		var got, leave []string
		for _, e := range f.Events {
			got = append(got, fmt.Sprintf("%s %s", e.Kind, e.Person))
		}
		for _, p := range people {
			after := p.With(f.Events)
			a := after.Asks[len(after.Asks)-1]
			it := Item{Key: FollowupKey(a.ID), Kind: "followup", Road: RoadContact, Ask: a.ID, To: a.To.Addr, Due: hours(7 * 24)}
			if why, _ := Never(hours(7*24), pol, after, it); why == "" {
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
	pol := Policy{Zone: time.UTC, Self: Self{Addresses: []string{"julie@hoffmann.example"}}}
	julie := Address{Name: "Julie Hoffmann", Addr: "julie@hoffmann.example"}
	m := Message{From: julie, ID: "1", Date: at.AddDate(0, 0, 1), Place: Place{Role: RoleSent},
		Invite: &Invite{Method: "REQUEST", UID: "u", Start: at.AddDate(0, 0, 5), Organizer: julie}}
	var people []*Person
	for _, id := range []string{"anna", "bob"} {
		to := Address{Addr: id + "@acme.example"}
		m.To = append(m.To, to)
		people = append(people, Fold(id, []Event{{Person: id, Kind: Asked, Ask: id, At: at, Source: id, Address: to.Addr, Recipients: 1}}, nil))
	}
	f := Interpret(Encounter{Message: m, Reading: Read(m, pol.Self), Book: NewBook(pol.Self, people), Policy: pol, Now: at.AddDate(0, 0, 2)})
	for _, p := range people {
		if p = p.With(f.Events); len(p.Talks) != 1 || len(p.Addresses) != 1 || p.Addresses[0] != p.ID+"@acme.example" {
			t.Errorf("%s has %d talks and the addresses %q", p.ID, len(p.Talks), p.Addresses)
		}
	}
}
