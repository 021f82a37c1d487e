package prose

import (
	"slices"

	"informd/rules/grammar"
	"informd/rules/notes"
)

// A claim holds only if the doer of its clause is able to do what it says.

// doersOf returns the doers that can do what a verb says. If a clause has another doer, it makes no claim, or one
// that is asked about.
func doersOf(v notes.Verb) grammar.Doer {
	switch v {
	case notes.Thanked, notes.Done:
		return grammar.ByOwner | grammar.Elided | grammar.ByMessage
	case notes.Offer, notes.Asked, notes.Stop, notes.Nudged:
		return grammar.ByOwner | grammar.Elided
	case notes.Met:
		return grammar.ByOwner | grammar.Elided | grammar.ByTalk
	case notes.Missed:
		return grammar.ByOwner | grammar.Elided | grammar.ByKnown | grammar.ByThem | grammar.ByTalk |
			grammar.ByNobody | grammar.ByOffice
	case notes.Cancelled, notes.Moved:
		return grammar.ByOwner | grammar.Elided | grammar.ByKnown | grammar.ByThem | grammar.ByTalk | grammar.ByOffice
	case notes.Progress:
		return grammar.ByOwner | grammar.Elided | grammar.ByThing | grammar.ByMessage | grammar.ByStranger
	case notes.Learned, notes.Intro:
		return ^(grammar.ByStranger | grammar.ByNobody)
	case notes.Replied, notes.No:
		return grammar.Elided | grammar.ByKnown | grammar.ByThem | grammar.ByOffice
	}
	return ^grammar.ByStranger
}

// deniedBy reports whether the clause of a claim tells what somebody else did: "Anna thanked me" is no thank-you
// of the owner's.
func (c claim) deniedBy(s grammar.Saying) bool {
	switch {
	case s.Inherits || doersOf(c.verb)&s.Doer != 0:
		return false
	case (c.verb == notes.Thanked || c.verb == notes.Done) && s.Gets, c.verb == notes.Met && s.ToOwner:
		return false // "Anna got my thank-you", "Anna told me for an hour"
	}
	return s.Doer&(grammar.ByStranger|deniers(c.verb)) != 0
}

// namesTheirs reports whether a clause begins with someone from the person's circle, who may be an introduction:
// "her colleague Mikko Laine does the tests".
func (c claim) namesTheirs(t grammar.Sentence, s grammar.Saying) bool {
	v := grammar.Vocabulary()
	whose, _, end := grammar.WordFrom(t.Low, s.From)
	return c.verb == notes.Intro && v.Determiners[whose] && v.Given[whose] && !v.Mine[whose] &&
		v.People[grammar.PlainWord(t.Low, end)]
}

// deniers returns the doers that rule out a claim with verb v. Where one of them is the doer, the clause tells
// something else.
func deniers(v notes.Verb) grammar.Doer {
	switch v {
	case notes.Thanked, notes.Done, notes.Nudged:
		return grammar.ByKnown | grammar.ByThem | grammar.ByOffice
	case notes.Met:
		return grammar.ByKnown | grammar.ByThem
	case notes.Offer, notes.Replied, notes.No, notes.Progress:
		return grammar.ByOwner | grammar.ByKnown | grammar.ByThem
	}
	return 0
}

// supportedBy reports whether the clause of a claim says it plainly: the doer is able to do it, and nobody else
// reports it.
func (c claim) supportedBy(s grammar.Saying) bool {
	able := doersOf(c.verb)&s.Doer != 0 || s.Gets && (c.verb == notes.Done || c.verb == notes.Thanked)
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
