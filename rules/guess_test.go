package rules

import (
	"testing"
	"time"
)

// A guess of which the owner is asked no more hides nothing: one that was let go, and those of whom all is done.
func TestGuessLetGo(t *testing.T) {
	at := time.Date(2026, 3, 3, 9, 0, 0, 0, time.UTC)
	guessed := Event{Seq: 1, Person: "anna", Kind: Guessed, At: at, Source: "m", MessageID: "m", Guess: Booked, Start: at.AddDate(0, 0, 7)}
	id := Fold("anna", []Event{guessed}, nil).Guesses[0].ID
	for _, tt := range []struct {
		name string
		then Event
		want bool
	}{
		{"asked", Event{Kind: Noted}, true},
		{"let go", Event{Kind: LetGo, Matter: id}, false},
		{"another matter let go", Event{Kind: LetGo, Matter: "ask"}, true},
		{"a promise kept", Event{Kind: Kept, Promise: "p"}, true},
		{"all done", Event{Kind: Kept}, false},
	} {
		tt.then.Seq, tt.then.Person, tt.then.At, tt.then.Source = 2, "anna", at.AddDate(0, 0, 1), "n"
		if got := Fold("anna", []Event{guessed, tt.then}, nil).MayHaveAgreed(at); got != tt.want {
			t.Errorf("%s: may have agreed %v, want %v", tt.name, got, tt.want)
		}
	}
}
