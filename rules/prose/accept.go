package prose

import (
	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/notes"
)

// accept reads a time that somebody proposes and the owner accepts, in one sentence or in two: "Priya asked
// whether we could do Wednesday at four instead. I agreed."
func (r *proseReader) accept(t grammar.Sentence) {
	from, ok := r.proposal(t)
	if !ok {
		return
	}
	who, named := r.topic, r.Mentions(from.Text)
	if len(named) > 0 {
		who = named[0].People
	}
	if len(who) != 1 {
		return
	}
	k := r.People[who[0]]
	w, ok := r.proposedTime(k, from.Low)
	if !ok || w.Day || w.TimeOnly || !w.Start.After(r.Now) || w.Start.Equal(k.Talk.UTC()) {
		return
	}
	c := claim{verb: notes.Interview, who: who, when: dates.When{Start: w.Start}, sentence: from.Said}
	if k.Standing == TalkComes {
		c.verb = notes.Moved
	}
	c.sure = (len(named) == 1 || r.isMeant(who)) && r.agrees(w, from.Low) && !r.tables.Choice.MatchString(from.Low)
	r.add(c)
}

// proposedTime returns the time that a sentence proposes for a talk with a person. If a talk with them is already
// agreed, the sentence may name just a shift ("an hour later") or just a new hour on the same day.
func (r *proseReader) proposedTime(k Known, low string) (dates.When, bool) {
	w, ok := r.WhenIn(low)
	if k.Standing != TalkComes {
		return r.sameHour(w, k, low), ok
	}
	w, ok = r.shifted(k, w, ok, low)
	return r.onDayOf(k, r.sameHour(w, k, low)), ok
}

// proposal returns the sentence that contains the proposal which t accepts: t itself, or the sentence before it.
// It returns false if t accepts nothing, or only supposes it.
func (r *proseReader) proposal(t grammar.Sentence) (grammar.Sentence, bool) {
	switch x := r.tables; {
	case !x.Accepts.MatchString(t.Low), grammar.Supposes(t, r.Mentions(t.Text)):
		return t, false
	case x.Proposes.MatchString(t.Low):
		return t, true
	default:
		return r.before, x.Proposes.MatchString(r.before.Low)
	}
}
