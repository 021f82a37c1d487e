package prose

import (
	"slices"
	"strings"

	"informd/rules/grammar"
	"informd/rules/notes"
)

// joinedTo returns the people whom a sentence lists together with a person: "thanked Ann, Ben and Cy".
func joinedTo(who []int, named []grammar.Mention, t grammar.Sentence) (others [][]int) {
	i := slices.IndexFunc(named, func(m grammar.Mention) bool { return slices.Equal(m.People, who) })
	if i < 0 || named[i].Possessive {
		return nil
	}
	for ; i+1 < len(named); i++ {
		between := strings.TrimPrefix(strings.TrimSpace(t.Low[named[i].End:named[i+1].At]), ", ")
		and := between == "," || grammar.Vocabulary().Lists[between]
		if !and || named[i+1].Possessive {
			return others
		}
		others = append(others, named[i+1].People)
	}
	return others
}

// namesTogether reports whether a sentence lists a person together with somebody else, who may be unknown: "with
// Ada and Marek".
func namesTogether(t grammar.Sentence, named []grammar.Mention) bool {
	if len(joinedTo(named[0].People, named, t)) > 0 {
		return true
	}
	v := grammar.Vocabulary()
	before := strings.Fields(t.Low[:named[0].At])
	n := len(before)
	return n > 2 && v.Lists[before[n-1]] && v.With[before[n-3]] && !v.Owner[before[n-2]] && !v.Plain[before[n-2]] &&
		!v.Objects[before[n-2]]
}

// addOthers adds the same claim for the people whom the sentence lists together with the person, if the verb can
// apply to several people at once.
func (r *proseReader) addOthers(c claim, p pattern, t grammar.Sentence) {
	if !c.row().several {
		return
	}
	for _, who := range c.with {
		if slices.ContainsFunc(who, func(i int) bool { return r.People[i].Standing&p.standing == 0 }) {
			continue
		}
		more := c
		if more.who = who; c.verb == notes.Met {
			more.when = r.talkDay(who, t.Low)
		}
		r.add(more)
	}
}

// crosses reports whether the clause of a claim, or the clause with its day, is about somebody else: "Meera rang,
// to meet Arjun on Thursday".
func (r *proseReader) crosses(c claim, t grammar.Sentence, at []int, named []grammar.Mention) bool {
	if len(named) < 2 || c.row().clause == inPart {
		return false
	}
	clauses := grammar.ClausesOf(t, named)
	if r.ofOther(c, grammar.ClauseAt(clauses, at[0]).Clause, named) {
		return true
	}
	theirs, others, other := false, false, false
	for _, in := range clauses {
		w, ok := r.TimeIn(t.Low[in.From:in.To], c.verb == notes.Met)
		same := ok && !c.when.Start.IsZero() && r.sameDay(w.Start, c.when.Start)
		if slices.ContainsFunc(named, func(m grammar.Mention) bool { return m.At >= in.From && m.At < in.To }) {
			other = r.ofOther(c, in, named) // a clause without a name is about the person named before
		}
		theirs, others = theirs || same && !other, others || same && other
	}
	return others && !theirs
}

// ofOther reports whether a clause names other people, and nobody whom the claim is about.
func (r *proseReader) ofOther(c claim, in grammar.Clause, named []grammar.Mention) bool {
	other := false
	for _, m := range named {
		switch {
		case m.At < in.From || m.At >= in.To || m.Possessive:
		case c.tellsOf(m, false):
			return false
		default:
			other = true
		}
	}
	return other
}
