package intake

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/reading"
)

// A follow-up whose fate is unknown is settled by the owner's word, and by nothing else.
func TestUnsureByMail(t *testing.T) {
	now := time.Date(2026, 3, 9, 10, 0, 0, 0, time.UTC)
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	pol := rules.Policy{Owner: mail.Address{Name: "Julie", Addr: "julie@example.org"}, Self: self, Zone: time.UTC}
	asked := fact.Event{Seq: 1, Person: "p", Kind: fact.Asked, At: now.AddDate(0, 0, -7), Source: "a", Ask: "ask", Name: "Anna Meier",
		Address: "anna@pharma.example", From: "julie@example.org", Recipients: 1, MessageID: "a", Subject: "Pharma"}
	for _, tt := range []struct {
		text  string
		state rules.State
		want  []encounter.Resolution
	}{
		{"send now", rules.StateUnsure, []encounter.Resolution{{Key: rules.FollowupKey("ask"), To: rules.StateReady}}},
		{"stop", rules.StateUnsure, []encounter.Resolution{{Key: rules.FollowupKey("ask"), To: rules.StateDropped}}},
		{"send now", rules.StateHeld, nil},
		{"company: Acme", rules.StateUnsure, nil},
	} {
		p := rules.Fold("p", []fact.Event{asked}, []rules.Item{{Key: rules.FollowupKey("ask"), Kind: "followup", Road: rules.RoadContact, Person: "p", Ask: "ask", State: tt.state}})
		m := mail.Message{ID: "n", From: pol.Owner, To: []mail.Address{{Addr: self.Capture}}, Date: now, Subject: "Anna", Text: tt.text, Reply: tt.text,
			Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}, Header: mail.Header{"from": {"julie@example.org"}}}
		f := interpretAlone(encounter.Encounter{Message: m, Reading: reading.Read(m, self), Book: matching.NewBook(self, []*rules.Person{p}), Policy: pol, Now: now})
		if len(f.Resolve) != len(tt.want) || len(tt.want) > 0 && f.Resolve[0] != tt.want[0] {
			t.Errorf("%s of one that is %s: got %v, want %v (%s)", tt.text, tt.state, f.Resolve, tt.want, f.Why)
		}
	}
}

// A note that answers a mail of theirs, or one of the owner's to them, is about them, unless it
// names somebody else.
func TestNoteInTheirThread(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	bob := rules.Fold("bob", []fact.Event{{Seq: 1, Person: "bob", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "askb@example.org", Ask: "askb", Name: "Bob Lee",
		Address: "bob@pharma.example", From: "julie@example.org", Recipients: 1, MessageID: "askb@example.org", Subject: "Talk"}}, nil)
	for _, tt := range []struct {
		text    string
		answers []string
		want    string
	}{
		{"replied linkedin", []string{"ask@example.org"}, "answered anna"},
		{"stop", []string{"unknown@example.org", "ASK@example.org"}, "stopped anna"},
		{"stop Bob", []string{"ask@example.org"}, "stopped bob"},
		{"stop", []string{"ask@example.org", "askb@example.org"}, "asked_back , doubted anna, doubted bob"},
		{"stop", []string{"unknown@example.org"}, "asked_back , doubted anna, doubted bob"},
	} {
		m := mail.Message{ID: "note@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "julie+x@example.org"}}, Date: now,
			Subject: "Re: your work", InReplyTo: tt.answers, Text: tt.text, Reply: tt.text, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		if got := outcomes(now, m, askedAnna(now), bob); got != tt.want {
			t.Errorf("%q in the thread of %v: got %q, want %q", tt.text, tt.answers, got, tt.want)
		}
	}
}
