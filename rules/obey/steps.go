package obey

import (
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/notes"
)

// A step is one part of what is done with a note about one person.
type step struct {
	take func(*noteDoer)
	why  string // why it stands where it does
}

// steps returns all that is done with a note about one person, in this order. A step sees what those above it have
// recorded and said.
func steps() []step {
	return []step{
		{(*noteDoer).takeGuesses, "first: a guess that is borne out is carried out with the commands"},
		{(*noteDoer).forwarded, "a forwarded mail is older than what the note says of it"},

		{(*noteDoer).obeyOfTalk, "these commands say which talk the other lines are about"},
		{(*noteDoer).findTalk, "after them: only where none gave a talk, the answered mail or the newest talk does"},
		{(*noteDoer).logTalk, "needs that talk: a line about what it brought says that it took place"},
		{(*noteDoer).obeyOthers, "these lines are kept with the talk"},
		{(*noteDoer).keepText, "after the commands, so that the receipt shows labelled lines above prose"},
		{(*noteDoer).namedKnown, "adds to the talk what the prose says in passing"},
		{(*noteDoer).keepUnclear, "the last of what is kept: lines that nobody understood"},

		{(*noteDoer).deny, "before the guesses of this note: a receipt answers first, and asks below"},
		{(*noteDoer).guess, "after all commands: what they said is not asked about"},
		{(*noteDoer).waitForTalk, "after the guesses: a talk of which they say more is not waited for"},
		{(*noteDoer).introducedMet, "needs to know whether the note tells of a talk, and what came of it"},
		{(*noteDoer).questionOnce, "needs all facts: it asks only for those that are still missing"},

		{(*noteDoer).answeredNotice, "after commands and guesses: what either has decided or held is not held here"},
		{(*noteDoer).holdUnclear, "after answeredNotice, which knows more of the words of its answers"},
		{(*noteDoer).holdOthers, "after the person of the note: its question stands in front of theirs"},
		{(*noteDoer).keepUnread, "late: only a note of which nothing else was said may be in another language"},
		{(*noteDoer).offerOutcomes, "last: only where nothing was understood"},
	}
}

// finding carries out a note about one person, and writes the receipt.
func (r *noteDoer) finding() encounter.Finding {
	for _, s := range steps() {
		s.take(r)
	}
	return r.personFinding()
}

// takeGuesses takes what the prose of the note probably says out of the note. What something else bears out becomes
// one of its commands.
func (r *noteDoer) takeGuesses() { r.guesses = r.borneOut(r.note.TakeGuesses()) }

// obeyOfTalk carries out the commands that tell of a talk.
func (r *noteDoer) obeyOfTalk() {
	for _, c := range r.note.Commands {
		if c.Verb.TellsOfTalk() {
			r.obey(c)
		}
	}
}

// obeyOthers carries out the commands that obeyOfTalk left.
func (r *noteDoer) obeyOthers() {
	for _, c := range r.note.Commands {
		if !c.Verb.TellsOfTalk() {
			r.obey(c)
		}
	}
}

// findTalk finds the talk that the note is about, if no command said it.
func (r *noteDoer) findTalk() {
	if r.talk == "" {
		r.talk = r.talkMeant("")
	}
}

// logTalk logs the talk, if the note implies that it took place and no command says so.
func (r *noteDoer) logTalk() {
	if r.logsTalk() && !r.note.Tells(notes.Verb.OfTalk) {
		r.met(notes.Command{})
	}
}

// logsTalk reports whether the note implies that a talk took place, because it says what came of it. In an answer
// to the talk's sheet or prompt any text implies that. In other notes only a labelled line does, such as
// "learned: …", and only if a booked talk is over.
func (r *noteDoer) logsTalk() bool {
	if r.anotherTalked() != "" {
		return false
	}
	if r.note.Item.Kind == content.KindPrep || r.note.Item.Kind == content.KindPrompt {
		return r.tellsOfTalk()
	}
	t := r.person.Talk(r.talk)
	over := t != nil && t.State == rules.TalkBooked && !t.Told && !t.End.After(r.in.At())
	return over && r.note.Tells(notes.Verb.YieldsAfterTalk)
}

// tellsOfTalk reports whether the note says how a talk went, rather than only changing a fact or a
// plan.
func (r *noteDoer) tellsOfTalk() bool {
	noTalk := r.noTalkYet() != "" || r.stillTalking() || r.mayBeToCome()
	if (strings.TrimSpace(r.note.Text) != "" || len(r.in.Message.Parts) > 0) && !noTalk {
		return true
	}
	return r.note.Tells(notes.Verb.Yields)
}

// withoutEmptyQuotes returns a text without the lines that hold nothing but the mark of a quote.
func withoutEmptyQuotes(text string) string {
	var rest []string
	for line := range strings.Lines(text) {
		if s := strings.TrimSpace(line); s == "" || strings.Trim(s, "> ") != "" {
			rest = append(rest, line)
		}
	}
	return strings.TrimSpace(strings.Join(rest, ""))
}

// drawnLines are the characters of a line that a program draws above a forwarded mail, which says nothing.
const drawnLines = "-_=*~–— \n"

// keepText keeps the prose of the note.
func (r *noteDoer) keepText() {
	if text := withoutEmptyQuotes(r.note.Text); strings.Trim(text, drawnLines) != "" {
		r.keepLine(fact.LineNote, text)
	}
}

// keepUnclear keeps the lines that were not understood. The receipt lists them by itself.
func (r *noteDoer) keepUnclear() {
	for _, m := range r.note.Unclear {
		r.add(fact.Noted, "a line that was not understood",
			func(e *fact.Event) { e.Line, e.Text, e.Talk = fact.LineNote, m.Line, r.talk })
	}
}
