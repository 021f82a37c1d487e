package obey

import (
	"slices"

	"informd/rules"
	"informd/rules/notes"
)

// mayHaveMet returns the guess that the owner has talked to the person. It guesses so if the note says what came of
// a talk, the person has answered the newest ask, and informd knows of no talk with them. If such a note were only
// filed, the person would not be thanked. While the ask is open, the note may be about what the person wrote.
func (r *noteDoer) mayHaveMet(guesses []notes.Command) []notes.Command {
	brings := func(c notes.Command) bool { return c.Verb.YieldsAfterTalk() }
	i, asks := slices.IndexFunc(r.note.Commands, brings), r.person.With(r.events).Asks
	asked := slices.ContainsFunc(guesses, func(c notes.Command) bool { return guessed()[c.Verb].kind != "" })
	if i < 0 || len(asks) == 0 || r.talk != "" || asked ||
		r.note.Tells(notes.Verb.EndsTalk) || r.coming("") != nil || asks[len(asks)-1].State != rules.AskAnswered {
		return nil
	}
	return []notes.Command{{Verb: notes.Met, Line: r.note.Commands[i].Line, Start: r.in.At(), Day: true}}
}
