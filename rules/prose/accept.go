package prose

import (
	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/notes"
)

// accept reads a time that somebody proposes and the owner takes, in one sentence or in two:
// "Priya asked whether we could do Wednesday at four instead. I agreed."
func (r *proseReader) accept(t grammar.Sentence) {
	from, ok := r.proposal(t)
	if !ok {
		return
	}
	who := r.topic
	if m := r.Mentions(from.Text); len(m) > 0 {
		who = m[0].People
	}
	w, ok := r.WhenIn(from.Low)
	if len(who) != 1 {
		return
	}
	k, c := r.People[who[0]], claim{verb: notes.Interview, who: who, sentence: from.Said}
	if by := r.ShiftIn(from.Low); by != 0 && k.Standing == TalkComes && (!ok || w.Day) {
		w, ok = dates.When{Start: k.Talk.UTC().Add(by)}, true // "bring it forward by an hour"
	}
	if !ok {
		return
	}
	w = r.sameHour(w, k, from.Low)
	if k.Standing == TalkComes {
		c.verb = notes.Moved
		if w.TimeOnly {
			w = dates.When{Start: r.at(k.Talk, w.Start)}
		}
	}
	if w.Day || w.TimeOnly || !w.Start.After(r.Now) || w.Start.Equal(k.Talk.UTC()) {
		return
	}
	c.sure = r.isMeant(who) && r.agrees(w, from.Low)
	c.when = dates.When{Start: w.Start}
	r.add(c)
}

// proposal returns the sentence that proposes what a sentence accepts: the same, or the one before.
func (r *proseReader) proposal(t grammar.Sentence) (grammar.Sentence, bool) {
	switch x := r.tables; {
	case !x.accepts.MatchString(t.Low), grammar.Supposes(t, r.Mentions(t.Text)):
		return t, false
	case x.proposes.MatchString(t.Low):
		return t, true
	default:
		return r.before, x.proposes.MatchString(r.before.Low)
	}
}
