package notes

import (
	"slices"
	"strings"
)

// What would change a timer is sure only where every word of its clause is understood: "Olga accepted"
// is, "Olga accepted a job" is not, and "Hugo cannot come to the party" is about a party.

// closed are the verbs of which that is asked.
var closed = []Verb{Replied, No, Cancelled, Moved, Missed, Interview, Met, Thanked, Done, Stop, Later, Nudged}

// open are those behind which anything may follow: of what they talked, and what they were thanked for.
var open = []Verb{Met, Thanked, Done, Nudged}

// understood reports whether a clause says nothing but what a claim says: who, what, when, where and
// by which road. A reason may follow.
func (r *proseReader) understood(c claim, t sentence, in clause, all []clause, at []int) bool {
	if !slices.Contains(closed, c.verb) {
		return true
	}
	if c.verb == Interview || c.verb == Moved {
		for _, o := range all {
			if o.from > in.from && namesTime(t.low[o.from:o.to]) && !r.clear(c, t, o, at) {
				return false // "confirmed that the course starts on Monday"
			}
		}
	}
	return r.clear(c, t, in, at)
}

// clear reports whether every word of one clause is understood. A place may have any name.
func (r *proseReader) clear(c claim, t sentence, in clause, at []int) bool {
	v, named := vocabulary(), r.mentions(t.text[in.from:in.to])
	place, places := false, c.verb == Interview || c.verb == Moved || c.verb == Missed
	for _, w := range clauseWords(sentence{text: t.text[in.from:in.to], low: t.low[in.from:in.to]}, named) {
		from, to := in.from+w.at, in.from+w.end
		switch {
		case v.reasons[w.low]:
			return true
		case w.mentions >= 0 && !c.tellsOf(named[w.mentions], from >= at[1]):
			return false
		case w.mentions >= 0, from < at[1] && to > at[0]: // or what the pattern found
		case v.places[w.low]:
			place = places
		case v.preps[w.low], v.determiners[w.low], from >= at[1] && slices.Contains(open, c.verb):
		case r.isPlain(w.low):
			place = false
		case !place:
			return false
		}
	}
	return true
}

// tellsOf reports whether a mention is of whom a claim is about; "Anna's" behind the verb begins another thing.
func (c claim) tellsOf(m mention, behind bool) bool {
	return slices.Equal(m.people, c.who) && !(m.possessive && behind)
}

// isPlain reports whether a word adds nothing but who, when, how or by which road.
func (r *proseReader) isPlain(w string) bool {
	v := vocabulary()
	for _, set := range []map[string]bool{v.plain, v.adverbs, v.talk, v.objects, v.owner, v.them, v.joins, v.fills,
		v.offices} {
		if set[w] {
			return true
		}
	}
	return strings.HasSuffix(w, "ly") && len(w) > 4 || isTime(w) || r.tables.channel.MatchString(w)
}
