package rules

import (
	"slices"
	"time"

	"informd/rules/content"
	"informd/rules/mail"
)

// A Guess is a fact that a note of the owner's probably states. The receipt asks whether it is so.
// Until the owner says yes nothing changes, and a brief asks once more.
type Guess struct {
	Source  string // of the note
	At      time.Time
	Words   string    // the owner's, in question
	Asks    string    // the question: "is a talk agreed, Monday 16 March 14:30"
	Command string    // the line that says yes: "interview Mon 16 Mar 2026 14:30"
	Kind    EventKind // what a yes brings about
	When    time.Time // of the talk in question; zero: of none
}

// guessed adds a guess. It replaces an older guess about the same thing.
func (p *Person) guessed(e Event) {
	p.Guesses = slices.DeleteFunc(p.Guesses, func(g Guess) bool { return g.Kind == e.Guess })
	p.Guesses = append(p.Guesses, Guess{Source: e.Source, At: e.At, Words: e.Words, Asks: e.Text,
		Command: e.Command, Kind: e.Guess, When: e.Start})
}

// settleGuesses drops the guesses that an event confirms or refutes.
func (p *Person) settleGuesses(e Event) {
	p.Guesses = slices.DeleteFunc(p.Guesses, func(g Guess) bool {
		denied := e.Kind == Cleared && e.MessageID == g.Source && (e.Guess == g.Kind || e.Guess == "")
		return denied || Settles(e.Kind, g.Kind)
	})
}

// Settles reports whether a fact of one kind answers a guess of another kind: a talk that took place
// was agreed, and somebody who said no has answered.
func Settles(fact, guess EventKind) bool {
	return fact == guess || slices.Contains(map[EventKind][]EventKind{
		Answered:  {Accepted, Declined, Deferred, Booked, Moved, Met, Postponed},
		Booked:    {Moved, Cancelled, Met, Declined},
		Cancelled: {Moved, Met},
		Moved:     {Booked, Cancelled, Met},
		Declined:  {Accepted, Booked, Moved, Met},
		Stopped:   {Declined, Booked, Moved, Met},
		Postponed: {Accepted, Declined, Booked, Moved, Met},
	}[guess], fact)
}

// ID returns the id of the guess; the tag of its buttons is the beginning of it.
func (g Guess) ID() string { return mail.NewID("guess", g.Source, g.Command) }

// YesButton says that the guess is so.
func (g Guess) YesButton() content.Button {
	return content.Button{Label: "Yes", Command: g.Command, Tag: Tag(g.ID())}
}
