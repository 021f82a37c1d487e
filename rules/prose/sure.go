package prose

import (
	"slices"
	"strings"

	"informd/rules/grammar"
	"informd/rules/lang/phrases"
	"informd/rules/notes"
)

// A claim is obeyed only if its sentence states it plainly. If the sentence supposes, reports or quotes something,
// looks ahead, or also names somebody else, the claim is asked about.

// doubted reports whether a match of a pattern has to be asked about.
func (r *proseReader) doubted(c claim, p pattern, t grammar.Sentence, at []int, named []grammar.Mention) bool {
	x := r.tables.Doubts
	switch {
	case c.verb == notes.Learned && r.together && len(named) == 0:
		return true // one of several said it, or all
	case c.verb == notes.Learned || c.verb == notes.Progress:
		return r.fromSomebodyElse(c, named)
	case strings.Count(t.Text[:at[0]], `"`)%2 == 1, r.unclear(c, named), r.takenBack(c, t), r.crosses(c, t, at, named):
		return true
	case x.Hedges.MatchString(x.Measured.ReplaceAllString(t.Low, "")):
		return !p.free
	case p.past && x.Hearsay.MatchString(t.Low[:at[0]]) && !r.saysOfSelf(c, t, named):
		return true
	}
	return r.ofAnother(c, p, t, at, named)
}

// saysOfSelf reports whether a sentence names only the person of a claim, and them first: "Joseph rang to say that
// Thursday is off" is no hearsay.
func (r *proseReader) saysOfSelf(c claim, t grammar.Sentence, named []grammar.Mention) bool {
	return len(named) == 1 && slices.Equal(named[0].People, c.who) && !named[0].Possessive &&
		r.doerAtPlace(t, named[0].At)&grammar.ByKnown != 0 && !r.tables.Doubts.Overheard.MatchString(t.Low)
}

// takenBack reports whether other words of the sentence, or the subject of the note, take back a claim.
func (r *proseReader) takenBack(c claim, t grammar.Sentence) bool {
	x := r.tables.Doubts
	back, can := map[notes.Verb]phrases.Mark{notes.Intro: x.Warned, notes.Later: x.WasSo, notes.Thanked: x.ButNot,
		notes.Interview: x.Negated,
		notes.Replied:   x.NotMe, notes.No: x.NotMe}[c.verb]
	switch {
	case can && back.MatchString(t.Low), grammar.Unsaid(strings.ToLower(r.Subject)):
		return true
	}
	// "I wrote to Peter. Inga told me he is away until May"
	relayed := x.Relays.MatchString(t.Low) && r.namedElse(c.who)
	if c.verb == notes.Later && (r.tables.OwnWait.MatchString(t.Low) || relayed) {
		return true // "I still wait for the Monday"
	}
	return c.verb == notes.Interview && r.tables.Proposes.MatchString(t.Low) && !r.tables.Taken.MatchString(t.Low)
}

// namedElse reports whether the note has named somebody else so far.
func (r *proseReader) namedElse(who []int) bool {
	return slices.ContainsFunc(r.named, func(i int) bool { return !slices.Contains(who, i) })
}

// ofAnother reports whether a sentence is about other people, although the claim is about this person.
func (r *proseReader) ofAnother(c claim, p pattern, t grammar.Sentence, at []int, named []grammar.Mention) bool {
	switch {
	case c.verb == notes.Met && !r.with(c, t, at, named):
		return true
	case c.verb == notes.Met || c.verb == notes.Missed:
		return r.ofTheirCircle(c, t, named) || r.fromSomebodyElse(c, named)
	}
	return !p.theirs && r.fromSomebodyElse(c, named)
}

// unclear reports whether a sentence names nobody, although the note has named other people whom it could mean.
func (r *proseReader) unclear(c claim, named []grammar.Mention) bool {
	if len(named) > 0 || len(c.who) != 1 || c.who[0] == r.About {
		return false
	}
	return slices.ContainsFunc(r.named, func(i int) bool { return i != c.who[0] })
}

// with reports whether the person named in a sentence is the one whom the owner talked with: "talked to Anna",
// "Anna and I", but not "talked about Anna".
func (r *proseReader) with(c claim, t grammar.Sentence, at []int, named []grammar.Mention) bool {
	for _, m := range named {
		if m.At >= at[0] && slices.Equal(m.People, c.who) {
			before := strings.Fields(strings.TrimRight(t.Low[:m.At], " /"))
			i := len(before) - 1
			for i > 0 && grammar.Vocabulary().Titles[strings.Trim(before[i], ".")] {
				i--
			}
			return i < 0 || grammar.Vocabulary().With[before[i]]
		}
	}
	return true
}

// fromSomebodyElse reports whether a sentence names people, but not the person of its claim.
func (r *proseReader) fromSomebodyElse(c claim, named []grammar.Mention) bool {
	return len(named) > 0 &&
		!slices.ContainsFunc(named, func(m grammar.Mention) bool { return overlap(m.People, c.who) })
}

// ofTheirCircle reports whether a sentence names a person only to say whose boss or clerk it means.
func (r *proseReader) ofTheirCircle(c claim, t grammar.Sentence, named []grammar.Mention) bool {
	v := grammar.Vocabulary()
	if r.tables.OnBehalf.MatchString(t.Low) {
		return false
	}
	for _, m := range named {
		if !overlap(m.People, c.who) {
			continue
		}
		behind := strings.Fields(strings.Trim(t.Low[m.End:], "'"))
		return m.Possessive && slices.ContainsFunc(behind[:min(len(behind), 3)], func(w string) bool {
			w = grammar.Singular(strings.Trim(w, ".,;:!?"))
			return v.People[w] || v.Offices[w]
		})
	}
	return false
}

// namedRightBefore reports whether a person is named just before a place, as the doer.
func (r *proseReader) namedRightBefore(t grammar.Sentence, at int) bool {
	return slices.ContainsFunc(r.Mentions(t.Text), func(m grammar.Mention) bool {
		return m.End <= at && strings.TrimSpace(t.Low[m.End:at]) == "" && m.End < len(t.Low)
	})
}
