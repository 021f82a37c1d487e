package rules

import (
	"slices"
	"time"

	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// A Guess is a fact that a note of the owner's, or a mail between the two, probably states. The receipt
// of a note asks whether it is so. Until the owner says yes nothing changes, and a brief asks once more.
type Guess struct {
	ID      string // the tag of its buttons is the beginning of it
	Source  string // of the note or the mail
	Between bool   // a mail between the two states it, and not a note
	At      time.Time
	Words   string    // in question
	Asks    string    // the question: "do you talk on Monday 16 March at 14:30"
	Command string    // the line that says yes: "interview Mon 16 Mar 2026 14:30"
	Kind    fact.Kind // what a yes brings about
	When    time.Time // of the talk in question; zero: of none
}

// What the owner is asked about a talk.
const (
	AsksAgreed = "do you talk"
	AsksMoved  = "is your talk now"
	AsksMet    = "did you talk"
)

// guessed adds a guess. It replaces an older guess about the same thing.
func (p *Person) guessed(e fact.Event) {
	id := mail.NewID("guess", e.Source, e.Command)
	p.Guesses = slices.DeleteFunc(p.Guesses, func(g Guess) bool {
		if g.Kind == e.Guess && g.Command == e.Command {
			id = g.ID // the buttons that were shown stay good
		}
		return g.Kind == e.Guess
	})
	p.Guesses = append(p.Guesses, Guess{ID: id,
		Source: e.Source, Between: e.MessageID != "", At: e.At, Words: e.Words, Asks: e.Question,
		Command: e.Command, Kind: e.Guess, When: e.Start})
}

// settleGuesses drops the guesses that an event confirms or refutes, or that are asked about no more: the owner let
// them go, or is done with all about them.
func (p *Person) settleGuesses(e fact.Event) {
	p.Guesses = slices.DeleteFunc(p.Guesses, func(g Guess) bool {
		denied := e.Kind == fact.Cleared && e.Settled == g.Source && (e.Guess == g.Kind || e.Guess == "")
		letGo := e.Kind == fact.LetGo && e.Matter == g.ID || e.Kind == fact.Kept && e.Promise == ""
		return denied || letGo || Settles(e.Kind, g.Kind)
	})
}

// Settles reports whether a fact of one kind answers a guess of another kind: a talk that took place
// was agreed, and somebody who said no has answered.
func Settles(said, guess fact.Kind) bool {
	return said == guess || slices.Contains(map[fact.Kind][]fact.Kind{
		fact.Answered: {fact.Accepted, fact.Declined, fact.Deferred, fact.Booked, fact.Moved, fact.Met,
			fact.Postponed},
		fact.Booked:    {fact.Moved, fact.Cancelled, fact.Met, fact.Declined},
		fact.Cancelled: {fact.Moved, fact.Met},
		fact.Moved:     {fact.Booked, fact.Cancelled, fact.Met},
		fact.Declined:  {fact.Accepted, fact.Booked, fact.Moved, fact.Met},
		fact.Stopped:   {fact.Declined, fact.Booked, fact.Moved, fact.Met},
		fact.Postponed: {fact.Accepted, fact.Declined, fact.Booked, fact.Moved, fact.Met},
	}[guess], said)
}

// AskedAt returns a guess as the owner is asked about it at an instant: once the time of a talk is over
// that may be agreed, the question is whether it took place.
func (g Guess) AskedAt(now time.Time, pol Policy) Guess {
	if g.OfTalk() && g.Over(now) {
		g.Asks = AsksMet + " " + pol.On(g.When)
		g.Command = content.TimedCommand(content.CommandMet, g.When.In(pol.Zone))
	}
	return g
}

// OfTalk reports whether a guess is that a talk is agreed for a time.
func (g Guess) OfTalk() bool {
	return (g.Kind == fact.Booked || g.Kind == fact.Moved) && !g.When.IsZero()
}

// Over reports whether the time of the talk in question is over.
func (g Guess) Over(now time.Time) bool { return now.After(g.Ends()) }

// Ends returns when the talk in question ends.
func (g Guess) Ends() time.Time { return g.When.Add(UsualTalk) }

// MayHaveAgreed reports whether, since an instant, the two may have agreed on a talk.
func (p *Person) MayHaveAgreed(since time.Time) bool {
	return slices.ContainsFunc(p.Guesses, func(g Guess) bool { return g.OfTalk() && !g.At.Before(since) })
}

// MayHaveTalked returns the talk on which the two seem to have agreed in their mails, where its time is over at an
// instant and nobody has told of it; nil if there is none.
func (p *Person) MayHaveTalked(at time.Time) *Guess {
	return p.agreed(func(g Guess) bool { return !g.When.After(at) })
}

// YesButton says that the guess is so.
func (g Guess) YesButton() content.Button {
	return content.Button{Label: "Yes", Command: g.Command, Tag: Tag(g.ID)}
}

// Agreed returns the talk on which the owner and somebody seem to have agreed in their mails, and which the owner has
// not confirmed; nil if there is none. A note about it is read as one about a talk that is booked.
func (p *Person) Agreed() *Guess { return p.agreed(func(Guess) bool { return true }) }

// AgreedBefore returns the last talk to come at an instant on which the two seem to have agreed before it; nil if there
// is none.
func (p *Person) AgreedBefore(at time.Time) (last *Guess) {
	for i, g := range p.Guesses {
		if g.OfTalk() && g.Between && g.When.After(at) && g.At.Before(at) && (last == nil || last.When.Before(g.When)) {
			last = &p.Guesses[i]
		}
	}
	return last
}

// agreed returns the first talk that fits among those on which they seem to have agreed in their mails, or nil.
func (p *Person) agreed(fits func(Guess) bool) *Guess {
	i := slices.IndexFunc(p.Guesses, func(g Guess) bool { return g.OfTalk() && g.Between && fits(g) })
	if i < 0 {
		return nil
	}
	return &p.Guesses[i]
}
