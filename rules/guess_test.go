package rules

import (
	"testing"
	"time"

	"informd/rules/fact"
)

// A guess of which the owner is asked no more hides nothing: one that was let go, and those of whom all is done.
func TestGuessLetGo(t *testing.T) {
	at := time.Date(2026, 3, 3, 9, 0, 0, 0, time.UTC)
	guessed := fact.Event{Seq: 1, Person: "anna", Kind: fact.Guessed, At: at, Source: "m", MessageID: "m", Guess: fact.Booked, Start: at.AddDate(0, 0, 7)}
	id := Fold("anna", []fact.Event{guessed}, nil).Guesses[0].ID
	for _, tt := range []struct {
		name string
		then fact.Event
		want bool
	}{
		{"asked", fact.Event{Kind: fact.Noted}, true},
		{"let go", fact.Event{Kind: fact.LetGo, Matter: id}, false},
		{"another matter let go", fact.Event{Kind: fact.LetGo, Matter: "ask"}, true},
		{"a promise kept", fact.Event{Kind: fact.Kept, Promise: "p"}, true},
		{"all done", fact.Event{Kind: fact.Kept}, false},
	} {
		tt.then.Seq, tt.then.Person, tt.then.At, tt.then.Source = 2, "anna", at.AddDate(0, 0, 1), "n"
		if got := Fold("anna", []fact.Event{guessed, tt.then}, nil).MayHaveAgreed(at); got != tt.want {
			t.Errorf("%s: may have agreed %v, want %v", tt.name, got, tt.want)
		}
	}
}

// A guess that is wrong settles what a note held for it. Whether the mail that raised it is an answer, or the owner's
// follow-up, is another question.
func TestGuessDenied(t *testing.T) {
	at := time.Date(2026, 3, 3, 9, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name string
		kind fact.DoubtKind
		want int
	}{
		{"held by a note", fact.DoubtNotice, 0},
		{"a mail that may be the answer", fact.DoubtMail, 1},
		{"a mail that may be the follow-up", fact.DoubtBeside, 1},
	} {
		p := Fold("anna", []fact.Event{
			{Seq: 1, Person: "anna", Kind: fact.Asked, At: at.AddDate(0, 0, -3), Source: "ask", Ask: "ask"},
			fact.Event{Seq: 2, Person: "anna", At: at, Source: "m"}.AsDoubt(tt.kind, "ask", fact.Reason{Sign: fact.SignTold}),
			{Seq: 3, Person: "anna", Kind: fact.Guessed, At: at, Source: "m", MessageID: "m", Guess: fact.Met},
			{Seq: 4, Person: "anna", Kind: fact.Cleared, At: at, Source: "n", Settled: "m", Guess: fact.Met},
		}, nil)
		if len(p.Guesses) != 0 || len(p.Doubts) != tt.want {
			t.Errorf("%s: %d guesses and %d doubts, want none and %d", tt.name, len(p.Guesses), len(p.Doubts), tt.want)
		}
	}
}
