package prose

import (
	"slices"

	"informd/rules/notes"
)

// A note raises one question about how things stand with a person, the one that matters most: what moves a
// timer first. What a note brings to be kept is asked about beside it, but what may keep a promise only where
// it may not tell of a talk, and news of the owner's own only where nothing else is asked.

// weights returns the verbs of that one question, of which the first weighs most.
func weights() []notes.Verb {
	return []notes.Verb{notes.Met, notes.Missed, notes.Cancelled, notes.Moved, notes.Interview, notes.No,
		notes.Later, notes.Replied, notes.Nudged, notes.Stop}
}

// oneQuestion drops, of the claims that would be asked about, what another outweighs.
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

// answers reports whether what a note says for sure leaves no question at another claim: a day, a no and a talk
// are answers, too.
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

// outweighs reports whether one claim that would be asked about leaves no room for another. News give way to all
// else, but what is to be told only to what is about the same person; of one person, a talk gives way to what follows
// from it where it is known, and a no to a yes.
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

// haveMet reports whether a talk with somebody is known.
func (r *proseReader) haveMet(who []int) bool {
	return len(who) == 1 && r.People[who[0]].Standing == HasMet
}

// weighsMore reports whether a note raises the question of a verb rather than that of another.
func weighsMore(verb, other notes.Verb) bool {
	i := slices.Index(weights(), verb)
	return i >= 0 && i < slices.Index(weights(), other)
}
