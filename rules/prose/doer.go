package prose

import (
	"slices"
	"sync"

	"informd/rules/grammar"
	"informd/rules/lang"
	"informd/rules/notes"
)

// A claim holds where who does what its clause tells of can have done it.

// doersOf returns those who can bring about what a verb tells of. Of anybody else it is no claim, or
// one to be asked about.
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

// deniedBy reports whether the clause in which a claim was found tells of somebody else's doing.
func (c claim) deniedBy(s grammar.Saying) bool {
	switch {
	case s.Inherits || doersOf(c.verb)&s.Doer != 0:
		return false
	case (c.verb == notes.Thanked || c.verb == notes.Done) && s.Gets, c.verb == notes.Met && s.ToOwner:
		return false // "Anna got my thank-you", "Anna told me for an hour"
	}
	return s.Doer&(grammar.ByStranger|deniers(c.verb)) != 0
}

// namesTheirs reports whether a clause tells of somebody of theirs whom it may name to the owner: "her colleague Mikko
// Laine does the tests".
func (c claim) namesTheirs(t grammar.Sentence, s grammar.Saying) bool {
	v := grammar.Vocabulary()
	whose, _, end := grammar.WordFrom(t.Low, s.From)
	return c.verb == notes.Intro && v.Determiners[whose] && v.Given[whose] && !v.Mine[whose] &&
		v.People[grammar.PlainWord(t.Low, end)]
}

// deniers returns those whose doing something else is what a verb tells of.
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

// supportedBy reports whether the clause in which a claim was found says it plainly: who does it can, and
// nobody else reports it.
func (c claim) supportedBy(s grammar.Saying) bool {
	able := doersOf(c.verb)&s.Doer != 0 || s.Gets && (c.verb == notes.Done || c.verb == notes.Thanked)
	if !able || s.Awaited || s.Doer == grammar.ByKnown && !slices.Equal(s.Who, c.who) {
		return false
	}
	return s.By == nil || s.By.Doer != grammar.ByStranger && !(s.By.Doer == grammar.ByKnown &&
		!slices.Equal(s.By.Who, c.who))
}

// doerAtPlace returns who does what a place of a sentence tells of.
func (r *proseReader) doerAtPlace(t grammar.Sentence, at int) grammar.Doer {
	return grammar.ClauseAt(grammar.ClausesOf(t, r.Mentions(t.Text)), at).Doer
}

// transitive are the verbs behind which the object stands at once.
var transitive = sync.OnceValue(func() map[string]bool {
	return lang.WordSet(`thanked cancelled canceled cancels declined declines refused refuses met missed moved postponed called rang phoned
	texted messaged emailed answered pushed shifted`)
})
