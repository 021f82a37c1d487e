package prose

import (
	"slices"

	"informd/rules/grammar"
	"informd/rules/notes"
)

// A claim holds only if the doer of its clause is able to do what it says.

// deniedBy reports whether the clause of a claim tells what somebody else did: "Anna thanked me" is no thank-you
// of the owner's.
func (c claim) deniedBy(s grammar.Saying) bool {
	switch {
	case s.Inherits || c.row().doers&s.Doer != 0:
		return false
	case c.row().got && s.Gets, c.verb == notes.Met && s.ToOwner:
		return false // "Anna got my thank-you", "Anna told me for an hour"
	}
	return s.Doer&(grammar.ByStranger|c.row().deniers) != 0
}

// namesTheirs reports whether a clause begins with someone from the person's circle, who may be an introduction:
// "her colleague Mikko Laine does the tests".
func (c claim) namesTheirs(t grammar.Sentence, s grammar.Saying) bool {
	v := grammar.Vocabulary()
	whose, _, end := grammar.WordFrom(t.Low, s.From)
	return c.verb == notes.Intro && v.Determiners[whose] && v.Given[whose] && !v.Mine[whose] &&
		v.People[grammar.PlainWord(t.Low, end)]
}

// supportedBy reports whether the clause of a claim says it plainly: the doer is able to do it, and nobody else
// reports it.
func (c claim) supportedBy(s grammar.Saying) bool {
	able := c.row().doers&s.Doer != 0 || c.row().got && s.Gets
	if !able || s.Awaited || s.Doer == grammar.ByKnown && !slices.Equal(s.Who, c.who) {
		return false
	}
	return s.By == nil || s.By.Doer != grammar.ByStranger && !(s.By.Doer == grammar.ByKnown &&
		!slices.Equal(s.By.Who, c.who))
}

// doerAtPlace returns the doer of the clause at a place in a sentence.
func (r *proseReader) doerAtPlace(t grammar.Sentence, at int) grammar.Doer {
	return grammar.ClauseAt(grammar.ClausesOf(t, r.Mentions(t.Text)), at).Doer
}
