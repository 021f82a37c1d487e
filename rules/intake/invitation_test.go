package intake

import (
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

// A booking service writes in its own name. Its address never becomes that of whom it writes for,
// so that two who book by it stay two.
func TestBookingService(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	pol := rules.Policy{Owner: mail.Address{Name: "Julie", Addr: "julie@example.org"}, Self: self, Zone: time.UTC}
	bob := rules.Fold("bob", []fact.Event{{Seq: 1, Person: "bob", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "ask2@example.org", Ask: "ask2", Name: "Bob Lee",
		Address: "bob@lee.example", From: "julie@example.org", Recipients: 1, MessageID: "ask2@example.org", Subject: "Seventeen minutes"}}, nil)
	people := map[string]*rules.Person{"anna": askedAnna(now), "bob": bob}
	for n, service := range []string{"hello@cal.com", "notifications@calendly.com", "no-reply@meet.example"} {
		for i, who := range []mail.Address{{Name: "Anna Meier", Addr: "anna@acme.example"}, {Name: "Bob Lee", Addr: "bob@lee.example"}} {
			at := now.AddDate(0, 0, 3+i).Add(time.Duration(2*n) * time.Hour)
			m := mail.Message{ID: who.Addr + service, From: mail.Address{Name: who.Name, Addr: service}, ReplyTo: []mail.Address{who}, To: []mail.Address{pol.Owner}, Date: now,
				Subject: "Confirmed: 17 min", Place: mail.Place{Folder: "INBOX"},
				Invite: &mail.Invite{Method: "REQUEST", UID: who.Addr + service, Start: at, End: at.Add(17 * time.Minute), Organizer: who}}
			book := matching.NewBook(self, []*rules.Person{people["anna"], people["bob"]})
			f := interpretAlone(encounter.Encounter{Message: m, Reading: reading.Read(m, self), Book: book, Policy: pol, Now: now})
			for _, e := range f.Events {
				people[e.Person] = people[e.Person].With([]fact.Event{e})
			}
		}
	}
	for id, addr := range map[string]string{"anna": "anna@acme.example", "bob": "bob@lee.example"} {
		if p := people[id]; len(p.Addresses) != 1 || p.Address().Addr != addr || len(p.Talks) != 3 {
			t.Errorf("%s: addresses %v, %d talks, want %s alone and three", id, p.Addresses, len(p.Talks), addr)
		}
	}
}

// An invitation whose time cannot be read is told, and asked about, whether the ask is open or not.
func TestTimelessInvitation(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	anna := mail.Address{Name: "Anna Meier", Addr: "anna@acme.example"}
	answered := askedAnna(now).With([]fact.Event{{Person: "anna", Kind: fact.Answered, At: now.AddDate(0, 0, -1), Ask: "ask"}})
	for _, tt := range []struct {
		name, method string
		person       *rules.Person
		want         string
	}{
		{"floating", "REQUEST", askedAnna(now), "answered anna, doubted anna"},
		{"published", "PUBLISH", askedAnna(now), "answered anna, doubted anna"},
		{"already answered", "REQUEST", answered, "doubted anna"},
		{"cancelled", "CANCEL", answered, ""},
	} {
		m := mail.Message{ID: "m@acme.example", From: anna, To: []mail.Address{{Addr: "julie@example.org"}}, Date: now, Subject: "Talk", InReplyTo: []string{"ask@example.org"},
			Place: mail.Place{Folder: "INBOX"}, Invite: &mail.Invite{Method: tt.method, UID: "x", Organizer: anna}}
		if got := outcomes(now, m, tt.person); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// An invitation that names no zone asks for its hour by the owner's clock, as long as that is to come; one that is
// declined with words shows them, and asks about the only time in them.
func TestInvitationAsksForTime(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	anna := mail.Address{Name: "Anna Meier", Addr: "anna@acme.example"}
	answered := askedAnna(now).With([]fact.Event{{Person: "anna", Kind: fact.Answered, At: now.AddDate(0, 0, -1), Ask: "ask"}})
	start := time.Date(2026, 3, 12, 14, 0, 0, 0, time.UTC)
	booked := answered.With([]fact.Event{{Person: "anna", Kind: fact.Booked, At: now, Start: start, End: start.Add(time.Hour),
		Talk: mail.NewID("talk", "anna", "x")}})
	wall := func(day int) *mail.Invite {
		return &mail.Invite{Method: "REQUEST", UID: "x", Wall: time.Date(2026, 3, day, 14, 0, 0, 0, time.UTC)}
	}
	declined := func(comment string) *mail.Invite {
		return &mail.Invite{Method: "REPLY", UID: "x", Start: start, Comment: comment,
			Attendees: []mail.Attendee{{Address: anna, Status: "declined"}}}
	}
	for _, tt := range []struct {
		name, reply string
		invite      *mail.Invite
		person      *rules.Person
		want        string
	}{
		{"to come", "", wall(12), answered, "guessed anna"},
		{"over", "", wall(2), answered, "doubted anna"},
		{"moved", "", wall(13), booked, "guessed anna"},
		{"booked for that hour already", "", wall(12), booked, ""},
		{"declined without a word", "", declined(""), booked, "cancelled anna"},
		{"declined by a comment", "", declined("Could we do Friday 20 March at 10:00?"), booked, "cancelled anna, heard anna, guessed anna"},
		{"declined with two days", "Tuesday at ten, or Thursday at 3 pm?", declined(""), booked, "cancelled anna, heard anna"},
		{"declined, naming its own hour", "Thursday 12 March at 14:00 clashes with our fair.", declined(""), booked, "cancelled anna, heard anna"},
		{"declined, naming its own day, and another", "Thursday 12 March is our fair. Could we do Friday 20 March at 10:00?", declined(""), booked, "cancelled anna, heard anna, guessed anna"},
		{"declined with regret", "I am at the fair.", declined(""), booked, "cancelled anna, heard anna"},
	} {
		m := mail.Message{ID: "m@acme.example", From: anna, To: []mail.Address{{Addr: "julie@example.org"}}, Date: now, Subject: "Talk",
			Text: tt.reply, Reply: tt.reply, InReplyTo: []string{"ask@example.org"}, Place: mail.Place{Folder: "INBOX"}, Invite: tt.invite}
		m.Invite.Organizer = anna
		if got := outcomes(now, m, tt.person); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// No outcome is read from what may be the owner's own words, which no mark tells apart.
func TestTheirWords(t *testing.T) {
	p := &rules.Person{Name: "Anna Meier"}
	a := &rules.Ask{Text: "Dear Anna,\n\nI would love to hear how you moved from the lab to the plant. I quite understand if you do not have time for this.\n\nThank you,\nJulie"}
	for _, tt := range []struct {
		name, reply string
		want        reading.AnswerKind
	}{
		{"hers alone", "I'd be happy to.", reading.AnswerYes},
		{"below a greeting", "Let me look at my calendar.\n\nDear Anna,\n\nI would love to hear from you.", reading.AnswerOther},
		{"a sentence of the ask", "Let me look at my calendar.\n\nI quite understand if you do not have time for this.", reading.AnswerOther},
		{"wrapped otherwise", "Let me look at my calendar.\n\nI quite understand if you\ndo not have\ntime for this.", reading.AnswerOther},
		{"marked", "Let me look at my calendar.\n> not interested in this?", reading.AnswerOther},
		{"hers above the ask's", "Sorry, not interested.\n\nI would love to hear how you moved from the lab to the plant.", reading.AnswerNo},
		{"her greeting", "Hello Julie,\n\nI'd be happy to.", reading.AnswerYes},
	} {
		got := reading.ReadAnswer(theirWords(tt.reply, p, a), time.Time{})
		if got.Kind != tt.want && got.Sure || got.Sure != (tt.want != "") {
			t.Errorf("%s: got %+v, want %q (%q)", tt.name, got, tt.want, strings.TrimSpace(theirWords(tt.reply, p, a)))
		}
	}
}
