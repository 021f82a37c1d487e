package intake

import (
	"slices"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/reading"
)

// What looks like a machine's mail and may be an answer holds the follow-up and asks; what is
// a machine's for certain does not.
func TestMachineOrPerson(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	pol := rules.Policy{Owner: mail.Address{Name: "Julie", Addr: "julie@example.org"}, Self: self, Zone: time.UTC}
	asked := fact.Event{Seq: 1, Person: "p", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "ask@example.org", Ask: "ask", Name: "Anna Meier",
		Address: "anna@acme.example", From: "julie@example.org", Recipients: 1, MessageID: "ask@example.org", Subject: "Pharma"}
	anna := mail.Address{Name: "Anna Meier", Addr: "anna@acme.example"}
	daemon := mail.Address{Addr: "mailer-daemon@acme.example"}
	for _, tt := range []struct {
		name    string
		from    mail.Address
		subject string
		header  mail.Header
		text    string
		thread  string
		want    []fact.Kind
	}{
		{"away until, from her address", anna, "Pharma", nil, "Happy to talk! I am on vacation until Monday, let us find a slot when I return.", "", []fact.Kind{fact.AutoReplied, fact.Doubted}},
		{"marked by Exchange", anna, "Re: Pharma", mail.Header{"x-auto-response-suppress": {"All"}}, "Hi Julie, I am on vacation next week, but this Friday at 10 works.", "ask@example.org", []fact.Kind{fact.AutoReplied, fact.Doubted}},
		{"through a help desk", anna, "Re: Pharma", mail.Header{"auto-submitted": {"auto-generated"}}, "yes, gladly. Tuesday at 10?", "ask@example.org", []fact.Kind{fact.AutoReplied, fact.Doubted}},
		{"no return path", anna, "Re: Pharma", mail.Header{"return-path": {"<>"}}, "yes, gladly", "ask@example.org", []fact.Kind{fact.AutoReplied, fact.Doubted}},
		{"she has left the office for today", anna, "Re: Pharma", mail.Header{"return-path": {"<>"}}, "I have left the office already; Tuesday?", "ask@example.org", []fact.Kind{fact.AutoReplied, fact.Doubted}},
		{"a subject with a but", anna, "Out of office this week, but yes", nil, "Friday?", "", []fact.Kind{fact.AutoReplied, fact.Doubted}},
		{"a robot", anna, "Automatic reply: Pharma", nil, "I am on vacation until Monday.", "", []fact.Kind{fact.AutoReplied}},
		{"a robot of RFC 3834", anna, "Re: Pharma", mail.Header{"auto-submitted": {"auto-replied"}}, "I am on vacation.", "ask@example.org", []fact.Kind{fact.AutoReplied}},
		{"a robot for one who left", anna, "Automatic reply: Pharma", nil, "Anna is no longer with Acme.", "", []fact.Kind{fact.MovedOn}},
		{"she speaks of a failure", anna, "Undeliverable? I got it after all", nil, "Your mail was not delivered at first.\n\n-----Original Message-----\nFrom: Julie\nSubject: Pharma", "", []fact.Kind{fact.Doubted}},
		{"no author, in the thread", mail.Address{}, "Re: Pharma", nil, "I cannot use that address today; Tuesday at 10?", "ask@example.org", []fact.Kind{fact.Doubted}},
		{"a daemon, in the thread", daemon, "Undeliverable: Pharma", nil, "Your mail to anna@acme.example could not be delivered.", "ask@example.org", []fact.Kind{fact.Bounced}},
		{"a daemon, about her", daemon, "Undeliverable: Pharma", nil, "anna@acme.example: user unknown", "", []fact.Kind{fact.Bounced}},
		{"a daemon, about another mail to her", daemon, "Undeliverable: Lunch", nil, "anna@acme.example: user unknown\n\nMessage-ID: <lunch@example.org>\nSubject: Lunch", "", []fact.Kind{fact.Doubted}},
		{"a daemon, about the ask", daemon, "Undeliverable: Pharma", nil, "anna@acme.example: user unknown\n\nMessage-ID: <ask@example.org>\nSubject: Pharma", "", []fact.Kind{fact.Bounced}},
		{"she refuses", anna, "Re: Pharma", nil, "Bitte schreiben Sie mir nicht mehr.", "ask@example.org", []fact.Kind{fact.Answered, fact.Refused}},
		{"she refuses in French", anna, "Re: Pharma", nil, "Ne m’écrivez plus.", "ask@example.org", []fact.Kind{fact.Answered, fact.Refused}},
		{"a challenge in the thread", anna, "Re: Pharma", nil, "Please confirm that you are human: https://gate.example/c/1", "ask@example.org", []fact.Kind{fact.Challenged, fact.Doubted}},
		{"a guest list", anna, "Pharma", nil, "I added you to my guest list. See you there!", "", []fact.Kind{fact.Challenged, fact.Doubted}},
	} {
		m := mail.Message{ID: "m@acme.example", From: tt.from, To: []mail.Address{pol.Owner}, Date: now, Subject: tt.subject, Text: tt.text, Reply: tt.text,
			Place: mail.Place{Folder: "INBOX"}, Header: tt.header}
		if tt.thread != "" {
			m.InReplyTo = []string{tt.thread}
		}
		p := rules.Fold("p", []fact.Event{asked}, nil)
		r := reading.Read(m, self)
		f := interpretAlone(encounter.Encounter{Message: m, Reading: r, Book: matching.NewBook(self, []*rules.Person{p}), Policy: pol, Now: now})
		var got []fact.Kind
		for _, e := range f.Events {
			got = append(got, e.Kind)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %v, want %v (%s: %s)", tt.name, got, tt.want, r.Kind, f.Why)
		}
	}
}
