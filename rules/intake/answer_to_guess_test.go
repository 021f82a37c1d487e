package intake

import (
	"slices"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// A bare yes or no to a mail that asks whether a note says something is the owner's word on that;
// with other words, or to another mail, it is not.
func TestGuessAnswered(t *testing.T) {
	now := time.Date(2026, 3, 9, 10, 0, 0, 0, time.UTC)
	booked := fact.Event{Person: "anna", Kind: fact.Guessed, At: now, Source: "note", Guess: fact.Booked,
		Words: "anna monday 14:30", Question: "is a talk agreed, Monday 16 March 14:30", Command: "interview Mon 16 Mar 2026 14:30"}
	thanked := fact.Event{Person: "anna", Kind: fact.Guessed, At: now, Source: "note", Guess: fact.Thanked,
		Words: "sent flowers", Question: "have you thanked them", Command: "thanked"}
	receipt := []content.Shown{{Command: "interview Mon 16 Mar 2026 14:30", Tag: "abcd"}}
	and := func(command string) []content.Shown {
		return append(slices.Clip(receipt), content.Shown{Command: command, Tag: "abcd"})
	}
	for _, tt := range []struct {
		name    string
		shown   []content.Shown
		text    string
		guesses []fact.Event
		want    string
	}{
		{"yes", receipt, "yes", []fact.Event{booked}, "booked anna"},
		{"yes, with thanks and a name", receipt, "Yep, thanks!\n\nJulie", []fact.Event{booked}, "booked anna"},
		{"another language", receipt, "ja", []fact.Event{booked}, "booked anna"},
		{"no", receipt, "No.", []fact.Event{booked}, "cleared anna"},
		{"not yet", receipt, "not yet, thanks", []fact.Event{booked}, "cleared anna"},
		{"more than yes", receipt, "yes, and she asked for the slides", []fact.Event{booked}, "noted anna"},
		{"a receipt that asks nothing", nil, "yes", []fact.Event{booked}, "accepted anna"},
		{"a mail that asks what an answer was, too", and("that was a yes"), "yes", []fact.Event{booked}, "accepted anna"},
		{"two", and("thanked"), "yes both", []fact.Event{booked, thanked}, "booked anna, thanked anna"},
		{"another guess of the note was denied", receipt, "yes", []fact.Event{booked, thanked, {Person: "anna", Kind: fact.Cleared, Settled: "note", Guess: fact.Thanked}}, "booked anna"},
		{"said since", receipt, "yes", []fact.Event{booked, {Person: "anna", Kind: fact.Booked, At: now, Talk: "t", Start: now.AddDate(0, 0, 7), End: now.AddDate(0, 0, 7)}}, "accepted anna"},
		{"denied since", receipt, "yes", []fact.Event{booked, {Person: "anna", Kind: fact.Cleared, Settled: "note"}}, "accepted anna"},
	} {
		events := append(askedAnna(now).Events(), fact.Event{Seq: 2, Person: "anna", Kind: fact.Answered, At: now.AddDate(0, 0, -1), Source: "theirs@acme.example", Ask: "ask", Address: "anna@acme.example"})
		anna := rules.Fold("anna", append(events, tt.guesses...), []rules.Item{{Key: "receipt/x", Kind: content.KindReceipt,
			Road: rules.RoadOwner, Person: "anna", MessageID: "receipt@example.org", Buttons: tt.shown}})
		m := mail.Message{ID: "answer@example.org", From: mail.Address{Addr: "julie@example.org"}, To: []mail.Address{{Addr: "julie+x@example.org"}}, Date: now,
			Subject: "Re: Anna Meier", InReplyTo: []string{"receipt@example.org"}, Text: tt.text, Reply: tt.text, Place: mail.Place{Folder: "Sent", Role: mail.RoleSent}}
		if got := outcomes(now, m, anna); got != tt.want {
			t.Errorf("%s: %q made %q, want %q", tt.name, tt.text, got, tt.want)
		}
	}
}
