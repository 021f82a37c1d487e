package prose

import (
	"slices"

	"informd/rules/notes"
)

// A note leads to one question about the state of things with a person: the one that matters most, and those
// that change a timer come first. informd may also ask about things to record, such as a lesson. It asks about a
// kept promise or about a talk, but not both, and about the owner's own news only if it asks nothing else.

// weights returns the verbs of that one question; the first matters most.
func weights() []notes.Verb {
	return []notes.Verb{notes.Met, notes.Missed, notes.Cancelled, notes.Moved, notes.Interview, notes.No,
		notes.Later, notes.Replied, notes.Nudged, notes.Stop}
}

// oneQuestion drops the claims to be asked about that another claim answers or outweighs.
func (r *proseReader) oneQuestion() {
	r.claims = slices.DeleteFunc(r.claims, func(c claim) bool { // "not Sam any more, found somebody nearer"
		return c.verb == notes.Progress && !c.sure && len(c.who) == 0 && len(r.Mentions(c.sentence)) > 0
	})
	all := slices.Clone(r.claims)
	r.claims = slices.DeleteFunc(r.claims, func(c claim) bool {
		return !c.sure && slices.ContainsFunc(all,
			func(o claim) bool { return o.sure && answers(o, c) || !o.sure && r.outweighs(o, c) })
	})
}

// answers reports whether a sure claim leaves nothing to ask about claim c. For example, an agreed date, a no and
// a talk all answer whether the person has replied.
func answers(sure, c claim) bool {
	by := map[notes.Verb][]notes.Verb{
		notes.Replied: {notes.Met, notes.Missed, notes.Cancelled, notes.Moved, notes.Interview, notes.No,
			notes.Later, notes.Nudged},
		notes.Stop:   {notes.Met, notes.Interview, notes.No, notes.Later, notes.Nudged},
		notes.Nudged: {notes.Met, notes.Interview, notes.No, notes.Later, notes.Replied},
		notes.No:     {notes.Interview, notes.Moved, notes.Met, notes.Stop},
	}
	return slices.Equal(sure.who, c.who) && slices.Contains(by[c.verb], sure.verb)
}

// outweighs reports whether claim o makes it needless to ask about claim c. News gives way to any other claim, but
// news to be told to a person gives way only to claims about that person. A talk that is known already gives way
// to a kept promise after it, and a no gives way to a yes.
func (r *proseReader) outweighs(o, c claim) bool {
	same := slices.Equal(o.who, c.who)
	switch {
	case c.verb == notes.Progress:
		return o.verb != notes.Progress && (same || !c.news)
	case !same:
		return false
	case c.verb == notes.Met && o.verb == notes.Done:
		return r.haveMet(c.who)
	case c.verb == notes.Done && o.verb == notes.Met:
		return !r.haveMet(c.who)
	case c.verb == notes.No && o.yes: // "a yes, but no day yet"
		return true
	case c.yes && o.verb == notes.No:
		return false
	}
	return weighsMore(o.verb, c.verb)
}

// haveMet reports whether informd knows already that the owner talked with a person.
func (r *proseReader) haveMet(who []int) bool {
	return len(who) == 1 && r.People[who[0]].Standing == HasMet
}

// weighsMore reports whether one verb matters more than another for the question to ask.
func weighsMore(verb, other notes.Verb) bool {
	i := slices.Index(weights(), verb)
	return i >= 0 && i < slices.Index(weights(), other)
}
