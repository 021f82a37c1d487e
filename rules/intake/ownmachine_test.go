package intake

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
)

// What a machine of the owner's sends is no word of theirs: it thanks nobody, and follows up nothing.
func TestOwnMachines(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	met := func() *rules.Person {
		return rules.Fold("anna", []fact.Event{
			{Seq: 1, Person: "anna", Kind: fact.Met, At: now.AddDate(0, 0, -1), Talk: "talk", Start: now.AddDate(0, 0, -1), End: now.AddDate(0, 0, -1), Address: "anna@acme.example", Name: "Anna Meier", Source: "met"},
		}, nil)
	}
	for _, tt := range []struct {
		name   string
		header mail.Header
		invite *mail.Invite
		p      *rules.Person
		want   string
	}{
		{"a mail", nil, nil, met(), "thanked anna"},
		{"on holiday", mail.Header{"auto-submitted": {"auto-replied"}}, nil, met(), "wrote anna"},
		{"accepting another talk", nil, &mail.Invite{Method: "REPLY", UID: "u", Start: now.AddDate(0, 0, 3)}, met(), "wrote anna, booked anna"},
		{"inviting to another talk", nil, &mail.Invite{Method: "REQUEST", UID: "u", Start: now.AddDate(0, 0, 3)}, met(), "wrote anna, booked anna"},
		{"tidying up the calendar", nil, &mail.Invite{Method: "CANCEL", UID: "u", Start: now.AddDate(0, 0, -1)}, met(), "wrote anna"},
		{"inviting whom they asked", nil, &mail.Invite{Method: "REQUEST", UID: "u", Start: now.AddDate(0, 0, 3)}, askedAnna(now), "nudged anna, booked anna"},
		{"a second ask", mail.Header{"auto-submitted": {"auto-replied"}}, nil, askedAnna(now), "doubted anna"},
	} {
		m := mail.Message{ID: "m@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "anna@acme.example"}}, Date: now.Add(-time.Hour), Subject: "Thursday",
			Text: "I am away.", Reply: "I am away.", Header: tt.header, Invite: tt.invite, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		if got := outcomes(now, m, tt.p); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}
