package obey

import (
	"slices"

	"informd/rules"
	"informd/rules/notes"
)

// brings reports whether a line says what a talk brought.
func brings(c notes.Command) bool {
	switch c.Verb {
	case notes.Learned, notes.Quote, notes.Asked, notes.Rapport, notes.Share, notes.Bold, notes.AskMade:
		return true
	}
	return false
}

// mayHaveMet returns the guess that the owner has talked to somebody, if the note says what a talk
// brought, they have answered, and informd knows of no talk, neither over nor to come. If such a note
// were only filed, nobody would be thanked. While an ask is open, it may be about what they wrote.
func (r *noteDoer) mayHaveMet(guesses []notes.Command) []notes.Command {
	i, n := slices.IndexFunc(r.note.Commands, brings), len(r.person.Asks)
	asked := slices.ContainsFunc(guesses, func(c notes.Command) bool { return guessed()[c.Verb].kind != "" })
	if i < 0 || n == 0 || r.talk != "" || asked ||
		r.note.Has(notes.Missed, notes.Cancelled) || r.coming("") != nil ||
		r.person.With(r.events).Asks[n-1].State != rules.AskAnswered {
		return nil
	}
	return []notes.Command{{Verb: notes.Met, Line: r.note.Commands[i].Line, Start: r.in.At(), Day: true}}
}
