package notes

import (
	"slices"
	"sync"

	"informd/rules/lang"
)

// A claim holds where who does what its clause tells of can have done it.

// doersOf returns those who can bring about what a verb tells of. Of anybody else it is no claim, or
// one to be asked about.
func doersOf(v Verb) doer {
	switch v {
	case Thanked, Done:
		return byOwner | elided | byMessage
	case Offer, Asked, Stop, Nudged:
		return byOwner | elided
	case Met:
		return byOwner | elided | byTalk
	case Missed:
		return byOwner | elided | byKnown | byThem | byTalk | byNobody | byOffice
	case Cancelled, Moved:
		return byOwner | elided | byKnown | byThem | byTalk | byOffice
	case Progress:
		return byOwner | elided | byThing | byMessage | byStranger
	case Learned, Intro:
		return ^(byStranger | byNobody)
	case Replied, No:
		return elided | byKnown | byThem | byOffice
	}
	return ^byStranger
}

// deniedBy reports whether the clause in which a claim was found tells of somebody else's doing.
func (c claim) deniedBy(s saying) bool {
	switch {
	case s.inherits || doersOf(c.verb)&s.doer != 0:
		return false
	case (c.verb == Thanked || c.verb == Done) && s.gets, c.verb == Met && s.tome:
		return false // "Anna got my thank-you", "Anna told me for an hour"
	}
	return s.doer&(byStranger|deniers(c.verb)) != 0
}

// deniers returns those whose doing something else is what a verb tells of.
func deniers(v Verb) doer {
	switch v {
	case Thanked, Done, Nudged:
		return byKnown | byThem | byOffice
	case Met:
		return byKnown | byThem
	case Offer, Replied, No, Progress:
		return byOwner | byKnown | byThem
	}
	return 0
}

// supportedBy reports whether the clause in which a claim was found says it plainly: who does it can, and
// nobody else reports it.
func (c claim) supportedBy(s saying) bool {
	able := doersOf(c.verb)&s.doer != 0 || s.gets && (c.verb == Done || c.verb == Thanked)
	if !able || s.awaited || s.doer == byKnown && !slices.Equal(s.who, c.who) {
		return false
	}
	return s.by == nil || s.by.doer != byStranger && !(s.by.doer == byKnown && !slices.Equal(s.by.who, c.who))
}

// doerAtPlace returns who does what a place of a sentence tells of.
func (r *proseReader) doerAtPlace(t sentence, at int) doer {
	return clauseAt(clausesOf(t, r.mentions(t.text)), at).doer
}

// transitive are the verbs behind which the object stands at once.
var transitive = sync.OnceValue(func() map[string]bool {
	return lang.WordSet(`thanked cancelled canceled cancels declined declines refused refuses met missed moved postponed called rang phoned
	texted messaged emailed answered pushed shifted`)
})
