package obey

import (
	"slices"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/notes"
)

// The prose of a note is only guessed at: the receipt shows the owner's words and the guess, and one
// tap confirms it. Until then nothing changes, except that a follow-up waits if the guess would make
// it pointless.

// takeGuesses removes the guesses from the commands of the note and returns them.
func (r *noteReader) takeGuesses() (guesses []notes.Command) {
	sure := func(c notes.Command) bool {
		return !c.Likely && !r.typed.foreign || c.Of.IsZero() && len(c.Among) == 0
	}
	for _, c := range r.note.Commands {
		if !sure(c) {
			guesses = append(guesses, c)
		}
	}
	r.note.Commands = slices.DeleteFunc(r.note.Commands, func(c notes.Command) bool { return !sure(c) })
	return guesses
}

// guess asks the owner about what the note probably says.
func (r *noteReader) guess(guesses []notes.Command) {
	taps := 0 // questions that one tap answers
	for _, c := range guesses {
		what := guessed()[c.Verb]
		if what.asks == "" || r.saidSo(c, what) {
			continue
		}
		asks := what.asks
		if !c.Start.IsZero() && c.Verb != notes.Met {
			asks += ", " + r.sayWhen(c)
		}
		said := "“" + c.Line + "” — " + asks
		line, whole := c.Written(r.in.Policy.Zone)
		if whole {
			r.buttons = append(r.buttons, content.Button{Label: what.label, Command: line,
				Tag: tapTag(notes.Command{Verb: c.Verb}, []*rules.Person{r.person}, r.in.Message)})
			taps++
			r.say(said + "?")
			r.recordGuess(c, what, asks, line)
		} else {
			r.say(said + "? " + c.Lacks(r.in.Policy.Zone))
		}
		r.asks = true
		r.waitFor(what)
	}
	switch {
	case taps == 1:
		r.say("If so, answer YES. Until then nothing changes.")
	case taps > 1:
		r.say("Nothing changes until you answer for each.")
	}
}

// sayWhen returns the time of a guess.
func (r *noteReader) sayWhen(c notes.Command) string {
	if c.Day {
		return r.in.Policy.SayDay(c.Start)
	}
	return r.in.Policy.Say(c.Start)
}

// waitFor holds the follow-up that a guess would make pointless.
func (r *noteReader) waitFor(g guessing) {
	a, open := r.person.With(r.events).Open()
	held := func(e rules.Event) bool { return e.Kind == rules.Doubted && e.Person == r.person.ID }
	if !g.holds || !open || slices.ContainsFunc(r.events, held) {
		return
	}
	q := r.in.DoubtedByNote(r.person.ID, a.ID, "your note may say that "+g.holding)
	r.events = append(r.events, q)
	r.happens = "The follow-up to " + r.person.Called() + " waits until you say."
	r.buttons = append(r.buttons, rules.Doubt{Source: q.Source, Ask: a.ID, Kind: rules.DoubtNotice}.Buttons()[1:]...)
}

// saidSo reports whether the note has already stated what a guess says: a no, a day and a talk are
// answers, too.
func (r *noteReader) saidSo(c notes.Command, g guessing) bool {
	if r.has(c.Verb) && c.Verb != notes.Intro && c.Verb != notes.Offer && c.Verb != notes.Learned {
		return true
	}
	if c.Verb == notes.Done && !owes(r.person) {
		return true // there is nothing to be done
	}
	return g.kind != "" && slices.ContainsFunc(r.events,
		func(e rules.Event) bool { return e.Person == r.person.ID && rules.Settles(e.Kind, g.kind) })
}
