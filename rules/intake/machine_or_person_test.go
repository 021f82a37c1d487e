package intake

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
	"informd/rules/reading"
)

// outcomes plays one mail to people, and says what it brings about: kind and person of the
// events, and "unread" where its header alone says that it concerns nobody.
func outcomes(now time.Time, m mail.Message, people ...*rules.Person) string {
	f, self := played(now, m, people...)
	var got []string
	for _, e := range f.Events {
		got = append(got, fmt.Sprintf("%s %s", e.Kind, e.Person))
	}
	b, head := matching.NewBook(self, people), m
	head.Text, head.Reply, head.Parts, head.Invite = "", "", nil, nil
	if !b.Concerns(head, self) && !(b.Personal(head) && b.Shows(m)) {
		got = append(got, "unread")
	}
	return strings.Join(got, ", ")
}

// played plays one mail to people.
func played(now time.Time, m mail.Message, people ...*rules.Person) (encounter.Finding, mail.Self) {
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	pol := rules.Policy{Owner: mail.Address{Name: "Julie", Addr: "julie@example.org"}, Self: self, Zone: time.UTC}
	return interpretAlone(encounter.Encounter{Message: m, Reading: reading.Read(m, self), Book: matching.NewBook(self, people), Policy: pol, Now: now}), self
}

// askedAnna returns Anna, asked two days ago.
func askedAnna(now time.Time) *rules.Person {
	return rules.Fold("anna", []fact.Event{{Seq: 1, Person: "anna", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "ask@example.org", Ask: "ask", Name: "Anna Meier",
		Address: "anna@acme.example", From: "julie@example.org", Recipients: 1, MessageID: "ask@example.org", Subject: "From physics into pharma"}}, nil)
}

// What only may be a machine's, and only may be theirs, may be their answer all the same.
func TestMachineOrPersonOfUnknownAddress(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	private := mail.Address{Name: "Anna Meier", Addr: "am80@gmail.com"}
	assistant := mail.Address{Name: "Eva Stark", Addr: "eva@desk.example"}
	for _, tt := range []struct {
		name, subject, text string
		from                mail.Address
		header              mail.Header
		want                string
	}{
		{"her holidays, from home", "Coffee", "I am on vacation until Monday, let us find a slot when I return. Call me in urgent cases.", private, nil, "doubted anna"},
		{"marked by a server", "Coffee", "Gladly, Tuesday at 10?", private, mail.Header{"auto-submitted": {"auto-generated"}}, "doubted anna"},
		{"no return path", "Re: From physics into pharma", "Gladly, Tuesday at 10?", assistant, mail.Header{"return-path": {"<>"}}, "doubted anna"},
		{"a failure she speaks of", "Undeliverable? I got it after all", "Your mail was not delivered at first.\n\n-----Original Message-----\nFrom: Julie\nSubject: Pharma", private, nil, "doubted anna"},
		{"called as a mail system is", "Hello", "Your mail was not delivered at first, my mailbox was full. Gladly!", mail.Address{Name: "Anna Postmaster", Addr: "anna@acme.example"}, nil, "doubted anna"},
		{"with an address like a mail system's", "Hello", "Your mail was not delivered at first, my mailbox was full. Gladly!", mail.Address{Addr: "m.daemon@acme.example"}, nil, "doubted anna"},
		{"a guest list", "Dinner", "I added you to my guest list. See you there!", private, nil, "doubted anna"},
		{"a robot of hers, about the ask", "Automatic reply: From physics into pharma", "I am on vacation until Monday.", private, nil, "auto_replied anna"},
		{"a machine at her place", "Your visit", "Gladly, Tuesday at 10?", mail.Address{Name: "Desk", Addr: "desk@acme.example"}, mail.Header{"auto-submitted": {"auto-generated"}}, ""},
	} {
		m := mail.Message{ID: "m@acme.example", From: tt.from, To: []mail.Address{{Addr: "julie@example.org"}}, Date: now, Subject: tt.subject, Text: tt.text, Reply: tt.text,
			Place: mail.Place{Folder: "INBOX"}, Header: tt.header}
		anna := askedAnna(now)
		anna.Addresses = append(anna.Addresses, "m.daemon@acme.example")
		if got := outcomes(now, m, anna); got != tt.want {
			r := reading.Read(m, mail.Self{Addresses: []string{"julie@example.org"}})
			t.Errorf("%s: got %q, want %q (%s: %s)", tt.name, got, tt.want, r.Kind, r.Why)
		}
	}
}

// A machine may carry the answer of somebody whom only its words name. What it is about stands in its subject, in a
// line that says who sent something, or in the first name that a robot at the door calls its owner by.
func TestMachineCarriesAnswer(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	desk := mail.Address{Name: "Front desk", Addr: "desk@acme.deskly.example"}
	portal := mail.Address{Name: "Secure portal", Addr: "noreply@portal.example"}
	for _, tt := range []struct {
		name, subject, text string
		from                mail.Address
		want                string
	}{
		{"a desk's number in brackets", "[#AC-20417] From physics into pharma", "She says: gladly, on Friday.", desk, "doubted anna"},
		{"a desk's number in words", "Ticket #20417: From physics into pharma", "She says: gladly, on Friday.", desk, "doubted anna"},
		{"the subject by chance", "From physics into pharma", "Our new course begins in May.", desk, ""},
		{"a list's name, and the subject by chance", "[careers] From physics into pharma", "Our new course begins in May.", desk, ""},
		{"a portal", "Secure message", "Anna Meier sent you an encrypted message.\n\nRead it within 30 days.", portal, "doubted anna"},
		{"a portal, with her title", "Sichere Nachricht", "Anna Meier hat Ihnen eine verschlüsselte Nachricht gesendet.", portal, "doubted anna"},
		{"a file service", "Un fichier", "Anna Meier vous a envoyé un fichier.", portal, "doubted anna"},
		{"an anniversary", "Five years", "Anna Meier is celebrating five years at Acme.", portal, "unread"},
		{"a robot that says her first name", "You are knocking", "Anna has not accepted mail from you yet.", portal, "doubted anna"},
		{"a robot that says her surname", "Un paso más", "El buzón Meier: pulse aquí, soy humano.", portal, "doubted anna"},
		{"a robot of somebody else's", "You are knocking", "Otto has not accepted mail from you yet.", portal, "unread"},
	} {
		m := mail.Message{ID: "m@x", From: tt.from, To: []mail.Address{{Addr: "julie@example.org"}}, Subject: tt.subject,
			Text: tt.text, Reply: tt.text, Date: now, Received: now}
		if got := outcomes(now, m, askedAnna(now)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
