package notes

import "informd/rules/dates"

// accept reads a time that somebody proposes and the owner takes, in one sentence or in two:
// "Priya asked whether we could do Wednesday at four instead. I agreed."
func (r *proseReader) accept(t sentence) {
	from, ok := r.proposal(t)
	if !ok {
		return
	}
	who := r.topic
	if m := r.mentions(from.text); len(m) > 0 {
		who = m[0].people
	}
	w, ok := r.whenIn(from.low)
	if !ok || len(who) != 1 {
		return
	}
	k, c := r.People[who[0]], claim{verb: Interview, who: who, sentence: from.said}
	w = r.sameHour(w, k, from.low)
	if k.Standing == TalkComes {
		c.verb = Moved
		if w.TimeOnly {
			w = dates.When{Start: r.at(k.Talk, w.Start)}
		}
	}
	if w.Day || w.TimeOnly || !w.Start.After(r.Now) || w.Start.Equal(k.Talk.UTC()) {
		return
	}
	c.sure = r.isMeant(who) && r.agrees(w, from.low)
	c.when = dates.When{Start: w.Start}
	r.add(c)
}

// proposal returns the sentence that proposes what a sentence accepts: the same, or the one before.
func (r *proseReader) proposal(t sentence) (sentence, bool) {
	switch x := r.tables; {
	case !x.accepts.MatchString(t.low):
		return t, false
	case x.proposes.MatchString(t.low):
		return t, true
	default:
		return r.before, x.proposes.MatchString(r.before.low)
	}
}
