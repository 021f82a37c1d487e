package intake

import (
	"fmt"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
)

// A mail of somebody unknown, or of somebody else, that goes to whom was asked as well, or is
// a booking of theirs, may be the answer: it holds, and asks.
func TestBesideTheContact(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	julie, anna := mail.Address{Addr: "julie@example.org"}, mail.Address{Addr: "anna@acme.example"}
	desk, service := mail.Address{Name: "Eva Stark", Addr: "eva@desk.example"}, mail.Address{Name: "Calendly", Addr: "no-reply@calendly.example"}
	var crowd []mail.Address
	for i := range 8 {
		crowd = append(crowd, mail.Address{Addr: fmt.Sprintf("guest%d@fair.example", i)})
	}
	guests := func(all ...mail.Address) *mail.Invite {
		inv := &mail.Invite{Method: "REQUEST", UID: "x", Start: now.AddDate(0, 0, 2), Organizer: mail.Address{Addr: "x@calendar.example"}}
		for _, a := range all {
			inv.Attendees = append(inv.Attendees, mail.Attendee{Address: a})
		}
		return inv
	}
	bob := rules.Fold("bob", []fact.Event{{Seq: 1, Person: "bob", Kind: fact.Rerouted, At: now.AddDate(0, -1, 0), Source: "met", Name: "Bob Lee", Address: "bob@biotech.example"}}, nil)
	for _, tt := range []struct {
		name   string
		from   mail.Address
		cc     []mail.Address
		invite *mail.Invite
		text   string
		header mail.Header
		want   string
	}{
		{"her assistant copies her", desk, []mail.Address{anna}, nil, "Tuesday at 10?", nil, "doubted anna"},
		{"somebody known answers for her", mail.Address{Addr: "bob@biotech.example"}, []mail.Address{anna}, nil, "She is on leave; talk to me.", nil, "heard bob, doubted anna"},
		{"a mail to a crowd", desk, append(crowd, anna), nil, "See you at the fair!", nil, "unread"},
		{"a mailing", desk, []mail.Address{anna}, nil, "Ten tips.", mail.Header{"list-id": {"x"}}, ""},
		{"she is a guest of what a service booked", service, nil, guests(julie, anna), "", nil, "doubted anna, guessed anna"},
		{"a guest of her name", service, nil, guests(julie, mail.Address{Name: "Meier, Anna", Addr: "am77@mail.example"}), "", nil, "doubted anna"},
		{"her assistant copies her private address", desk, []mail.Address{{Name: "Anna Meier", Addr: "am77@mail.example"}}, nil, "Tuesday?", nil, "doubted anna"},
		{"a service names her with another address", service, nil, nil, "Invitee: Anna  Meier\nInvitee Email: am77@mail.example", nil, "doubted anna"},
		{"a service names a namesake in part", service, nil, nil, "Invitee: Joanna Meiers", nil, ""},
		{"a crowd of guests", service, nil, guests(append(crowd, anna)...), "", nil, ""},
		{"guests nobody knows", service, nil, guests(julie, desk), "", nil, ""},
		{"a service names her", service, nil, nil, "Invitee: Anna\nInvitee Email: anna@acme.example", nil, "doubted anna"},
		{"a service names somebody else", service, nil, nil, "Invitee Email: eva@desk.example", nil, ""},
		{"a robot with an address of hers", mail.Address{Addr: "no-reply@news.example"}, nil, nil, "Write to anna@acme.example", nil, "unread"},
		{"a chat tells what she wrote", mail.Address{Name: "Chat notifications", Addr: "feedback@chat.example"}, nil, nil, "Anna Meier: got your mail, yes!",
			mail.Header{"precedence": {"bulk"}}, "doubted anna"},
		{"a help desk tells what she wrote", mail.Address{Name: "Acme Service Desk", Addr: "desk@tracker.example"}, nil, nil, "Anna Meier commented:\n\nThursday is fine.",
			mail.Header{"auto-submitted": {"auto-generated"}}, "doubted anna"},
		{"a phone's number brings what she wrote", mail.Address{Addr: "4915155512345@sms.example"}, nil, nil, "Anna Meier (+49 1515 5512345) schrieb um 10:14:\n\nFreitag?", nil, "doubted anna"},
		{"a strange address, signed by her", mail.Address{Addr: "am77@mail.example"}, nil, nil, "Friday at ten?\n\nAnna Meier", nil, "doubted anna"},
		{"somebody tells of her", mail.Address{Addr: "eva@desk.example"}, nil, nil, "Anna Meier will be at the fair.", nil, "unread"},
		{"a filter lists her, surname first", mail.Address{Name: "Quarantine", Addr: "filter@held.example"}, nil, nil, "04.03. 09:48 Meier, Anna AW: Moving Content",
			mail.Header{"auto-submitted": {"auto-generated"}}, "doubted anna"},
		{"a chat tells what another wrote", mail.Address{Name: "Chat notifications", Addr: "feedback@chat.example"}, nil, nil, "Hanna Meierhof: hi",
			mail.Header{"precedence": {"bulk"}}, ""},
	} {
		m := mail.Message{ID: "m@x.example", From: tt.from, To: []mail.Address{julie}, Cc: tt.cc, Date: now, Subject: "Your talk", Text: tt.text, Reply: tt.text,
			Invite: tt.invite, Place: mail.Place{Folder: "INBOX"}, Header: tt.header}
		if got := outcomes(now, m, askedAnna(now), bob); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// A mail whose subject has the full name of whom was asked may be from their assistant: it
// holds, and asks. Networks tell of everything people do, and that is no answer.
func TestNamedInTheSubject(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	desk, network := mail.Address{Addr: "eva@desk.example"}, mail.Address{Name: "Network", Addr: "messages-noreply@network.example"}
	wang := rules.Fold("wang", []fact.Event{{Seq: 1, Person: "wang", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "a@example.org", Ask: "a", Name: "王小明",
		Address: "wang@acme.example", From: "julie@example.org", Recipients: 1, MessageID: "a@example.org", Subject: "你好"}}, nil)
	for _, tt := range []struct {
		from             mail.Address
		subject, summary string
		want             string
	}{
		{desk, "Anna Meier / your request", "", "doubted anna"},
		{desk, "Termin mit Dr. Meier, Anna", "", "doubted anna"},
		{desk, "Anna Meier's calendar", "", "doubted anna"},
		{desk, "王小明 / Julie", "", "doubted wang"},
		{network, "Anna Meier viewed your profile", "", ""},
		{network, "Anna Meier hat heute Geburtstag", "", ""},
		{network, "Anna Meier sent a message", "", "doubted anna"},
		{network, "Neue Nachricht von Anna Meier in Chat", "", "doubted anna"},
		{network, "Anna Meier mentioned you", "", "doubted anna"},
		{desk, "Talk", "Anna Meier / Julie", "doubted anna"},
		{desk, "Anna Huber sent you a message", "", "unread"},
		{desk, "Annalise, Anna and Eva Meier", "", "unread"},
		{desk, "Meier", "", "unread"},
		{mail.Address{Addr: "julie@example.org"}, "Anna Meier", "", "unread"},
	} {
		m := mail.Message{ID: "m@x.example", From: tt.from, To: []mail.Address{{Addr: "julie@example.org"}}, Date: now, Subject: tt.subject, Text: "Tuesday at 10?", Reply: "Tuesday at 10?",
			Place: mail.Place{Folder: "INBOX"}}
		if tt.summary != "" {
			m.Invite = &mail.Invite{Method: "REQUEST", UID: "x", Start: now.AddDate(0, 0, 2), Summary: tt.summary}
		}
		if got := outcomes(now, m, askedAnna(now), wang); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.subject, got, tt.want)
		}
		m.To[0].Addr = "julie+x@example.org"
		if got := outcomes(now, m, askedAnna(now), wang); tt.summary == "" && tt.from == desk && got != "" {
			t.Errorf("%s, to the capture address: got %q", tt.subject, got)
		}
	}
}

// Who introduced somebody, and sends on what they answered, brings that answer.
func TestSentOnByAnother(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	bob := rules.Fold("bob", []fact.Event{{Seq: 1, Person: "bob", Kind: fact.Rerouted, At: now.AddDate(0, -1, 0), Source: "met", Name: "Bob Lee", Address: "bob@biotech.example"}}, nil)
	for _, tt := range []struct {
		by   mail.Address
		want string
	}{
		{mail.Address{Name: "Anna", Addr: "anna@acme.example"}, "heard bob, doubted anna"},
		{mail.Address{Name: "Meier, Anna", Addr: "am77@mail.example"}, "heard bob, doubted anna"},
		{mail.Address{Name: "Eva Stark", Addr: "eva@desk.example"}, "heard bob"},
		{mail.Address{Addr: "julie@example.org"}, "heard bob"},
	} {
		m := mail.Message{ID: "m@x.example", From: mail.Address{Name: "Bob Lee", Addr: "bob@biotech.example"}, To: []mail.Address{{Addr: "julie@example.org"}}, Date: now,
			Subject: "Fwd: Coffee", Text: "See below.", Reply: "See below.", Forward: &mail.Forward{From: tt.by, Text: "Tell Julie: gladly."}, Place: mail.Place{Folder: "INBOX"}}
		if got := outcomes(now, m, askedAnna(now), bob); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.by, got, tt.want)
		}
	}
}

// Who sends on a mail of the thread as a file, from an address and under a subject that nobody
// knows, may bring the answer: it is fetched, holds, and asks.
func TestThreadSentOnAsAFile(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	eva := mail.Address{Name: "Eva Stark", Addr: "eva@desk.example"}
	for _, tt := range []struct {
		enclosed mail.Message
		want     string
	}{
		{mail.Message{ID: "a@x.example", From: mail.Address{Addr: "am80@mail.example"}, InReplyTo: []string{"ask@example.org"}}, "doubted anna"},
		{mail.Message{ID: "a@x.example", From: mail.Address{Addr: "am80@mail.example"}, References: []string{"ask@example.org", "b@x.example"}}, "doubted anna"},
		{mail.Message{ID: "ask@example.org", From: mail.Address{Addr: "julie@example.org"}}, "doubted anna"},
		{mail.Message{ID: "a@x.example", From: mail.Address{Addr: "am80@mail.example"}, InReplyTo: []string{"other@example.org"}}, ""},
	} {
		m := mail.Message{ID: "m@x.example", From: eva, To: []mail.Address{{Addr: "julie@example.org"}}, Date: now, Subject: "Fwd: answer", Enclosed: &tt.enclosed,
			Place: mail.Place{Folder: "INBOX"}}
		if got := outcomes(now, m, askedAnna(now)); got != tt.want {
			t.Errorf("%v: got %q, want %q", tt.enclosed, got, tt.want)
		}
	}
	self := mail.Self{Addresses: []string{"julie@example.org"}}
	for subject, want := range map[string]bool{"Fwd: answer": true, "[EXT] WG: answer": true, "Re: answer": true, "answer": false} {
		if got := matching.NewBook(self, []*rules.Person{askedAnna(now)}).Concerns(mail.Message{From: eva, Subject: subject, HeaderOnly: true}, self); got != want {
			t.Errorf("%s: concerns %v, want %v", subject, got, want)
		}
	}
}

// Whoever answers a mail in whose subject the owner has named somebody says nothing of them.
func TestSubjectInWhichTheOwnerNames(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	bob := rules.Fold("bob", []fact.Event{{Seq: 1, Person: "bob", Kind: fact.Asked, Ask: "b", At: now.AddDate(0, 0, -1), Name: "Bob Lee", Address: "bob@biotech.example",
		MessageID: "b@example.org", Subject: "Anna Meier suggested I write", Recipients: 1}}, nil)
	for subject, want := range map[string]string{
		"Re: Anna Meier suggested I write": "answered bob, accepted bob",
		"Re: Anna Meier":                   "answered bob, accepted bob, doubted anna",
		"Anna Meier suggested I write":     "answered bob, accepted bob, doubted anna",
	} {
		m := mail.Message{ID: "m@x.example", From: mail.Address{Addr: "bob@biotech.example"}, To: []mail.Address{{Addr: "julie@example.org"}}, Date: now, Subject: subject,
			Text: "Gladly.", Reply: "Gladly.", Place: mail.Place{Folder: "INBOX"}}
		if got := outcomes(now, m, bob, askedAnna(now)); got != want {
			t.Errorf("%s: got %q, want %q", subject, got, want)
		}
	}
}
