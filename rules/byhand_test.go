package rules

import (
	"slices"
	"testing"
	"time"
)

// What looks like a machine's mail and may be an answer holds the follow-up and asks; what is
// a machine's for certain does not.
func TestMachineOrPerson(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	self := Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	pol := Policy{Owner: Address{Name: "Julie", Addr: "julie@example.org"}, Self: self, Zone: time.UTC}
	asked := Event{Seq: 1, Person: "p", Kind: Asked, At: now.AddDate(0, 0, -2), Source: "ask@example.org", Ask: "ask", Name: "Anna Meier",
		Address: "anna@acme.example", From: "julie@example.org", Recipients: 1, MessageID: "ask@example.org", Subject: "Pharma"}
	anna := Address{Name: "Anna Meier", Addr: "anna@acme.example"}
	daemon := Address{Addr: "mailer-daemon@acme.example"}
	for _, tt := range []struct {
		name    string
		from    Address
		subject string
		header  Header
		text    string
		thread  string
		want    []EventKind
	}{
		{"away until, from her address", anna, "Pharma", nil, "Happy to talk! I am on vacation until Monday, let us find a slot when I return.", "", []EventKind{AutoReplied, Doubted}},
		{"marked by Exchange", anna, "Re: Pharma", Header{"x-auto-response-suppress": {"All"}}, "Hi Julie, I am on vacation next week, but this Friday at 10 works.", "ask@example.org", []EventKind{AutoReplied, Doubted}},
		{"through a help desk", anna, "Re: Pharma", Header{"auto-submitted": {"auto-generated"}}, "yes, gladly. Tuesday at 10?", "ask@example.org", []EventKind{AutoReplied, Doubted}},
		{"no return path", anna, "Re: Pharma", Header{"return-path": {"<>"}}, "yes, gladly", "ask@example.org", []EventKind{AutoReplied, Doubted}},
		{"she has left the office for today", anna, "Re: Pharma", Header{"return-path": {"<>"}}, "I have left the office already; Tuesday?", "ask@example.org", []EventKind{AutoReplied, Doubted}},
		{"a subject with a but", anna, "Out of office this week, but yes", nil, "Friday?", "", []EventKind{AutoReplied, Doubted}},
		{"a robot", anna, "Automatic reply: Pharma", nil, "I am on vacation until Monday.", "", []EventKind{AutoReplied}},
		{"a robot of RFC 3834", anna, "Re: Pharma", Header{"auto-submitted": {"auto-replied"}}, "I am on vacation.", "ask@example.org", []EventKind{AutoReplied}},
		{"a robot for one who left", anna, "Automatic reply: Pharma", nil, "Anna is no longer with Acme.", "", []EventKind{MovedOn}},
		{"she speaks of a failure", anna, "Undeliverable? I got it after all", nil, "Your mail was not delivered at first.\n\n-----Original Message-----\nFrom: Julie\nSubject: Pharma", "", []EventKind{Doubted}},
		{"no author, in the thread", Address{}, "Re: Pharma", nil, "I cannot use that address today; Tuesday at 10?", "ask@example.org", []EventKind{Doubted}},
		{"a daemon, in the thread", daemon, "Undeliverable: Pharma", nil, "Your mail to anna@acme.example could not be delivered.", "ask@example.org", []EventKind{Bounced}},
		{"a daemon, about her", daemon, "Undeliverable: Pharma", nil, "anna@acme.example: user unknown", "", []EventKind{Bounced}},
		{"a daemon, about another mail to her", daemon, "Undeliverable: Lunch", nil, "anna@acme.example: user unknown\n\nMessage-ID: <lunch@example.org>\nSubject: Lunch", "", []EventKind{Doubted}},
		{"a daemon, about the ask", daemon, "Undeliverable: Pharma", nil, "anna@acme.example: user unknown\n\nMessage-ID: <ask@example.org>\nSubject: Pharma", "", []EventKind{Bounced}},
		{"she refuses", anna, "Re: Pharma", nil, "Bitte schreiben Sie mir nicht mehr.", "ask@example.org", []EventKind{Answered, Refused}},
		{"she refuses in French", anna, "Re: Pharma", nil, "Ne m’écrivez plus.", "ask@example.org", []EventKind{Answered, Refused}},
		{"a guest list", anna, "Pharma", nil, "I added you to my guest list. See you there!", "", []EventKind{Challenged, Doubted}},
	} {
		m := Message{ID: "m@acme.example", From: tt.from, To: []Address{pol.Owner}, Date: now, Subject: tt.subject, Text: tt.text, Reply: tt.text,
			Place: Place{Folder: "INBOX"}, Header: tt.header}
		if tt.thread != "" {
			m.InReplyTo = []string{tt.thread}
		}
		p := Fold("p", []Event{asked}, nil)
		r := Read(m, self)
		f := Interpret(Encounter{Message: m, Reading: r, Book: NewBook(self, []*Person{p}), Policy: pol, Now: now})
		var got []EventKind
		for _, e := range f.Events {
			got = append(got, e.Kind)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %v, want %v (%s: %s)", tt.name, got, tt.want, r.Kind, f.Why)
		}
	}
}
