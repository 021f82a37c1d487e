package prose

import (
	"slices"
	"strings"

	"informd/rules/grammar"
	"informd/rules/notes"
)

// What would change a timer is sure only where every word of its clause is understood: "Olga accepted"
// is, "Olga accepted a job" is not, and "Hugo cannot come to the party" is about a party.

// closed are the verbs of which that is asked.
var closed = []notes.Verb{notes.Replied, notes.No, notes.Cancelled, notes.Moved, notes.Missed, notes.Interview,
	notes.Met, notes.Thanked, notes.Done, notes.Stop, notes.Later, notes.Nudged}

// open are those behind which anything may follow: of what they talked, and what they were thanked for.
var open = []notes.Verb{notes.Met, notes.Thanked, notes.Done, notes.Nudged}

// understood reports whether a clause says nothing but what a claim says: who, what, when, where and
// by which road. A reason may follow.
func (r *proseReader) understood(c claim, t grammar.Sentence, in grammar.Clause, all []grammar.Clause, at []int) bool {
	if !slices.Contains(closed, c.verb) {
		return true
	}
	if c.verb == notes.Interview || c.verb == notes.Moved {
		for _, o := range all {
			if o.From > in.From && grammar.NamesTime(t.Low[o.From:o.To]) && !r.clear(c, t, o, at) {
				return false // "confirmed that the course starts on Monday"
			}
		}
	}
	return r.clear(c, t, in, at)
}

// clear reports whether every word of one clause is understood. A place may have any name.
func (r *proseReader) clear(c claim, t grammar.Sentence, in grammar.Clause, at []int) bool {
	v, named := grammar.Vocabulary(), r.Mentions(t.Text[in.From:in.To])
	place, places := false, c.verb == notes.Interview || c.verb == notes.Moved || c.verb == notes.Missed
	for _, w := range grammar.ClauseWords(grammar.Sentence{Text: t.Text[in.From:in.To],
		Low: t.Low[in.From:in.To]}, named) {
		from, to := in.From+w.At, in.From+w.End
		switch {
		case v.Reasons[w.Low]:
			return true
		case v.Occasions[w.Low]:
			return false // "a no-show at the party"
		case w.Mentions >= 0 && !c.tellsOf(named[w.Mentions], from >= at[1]):
			return false
		case w.Mentions >= 0, from < at[1] && to > at[0]: // or what the pattern found
		case v.Places[w.Low]:
			place = places
		case v.Preps[w.Low], v.Determiners[w.Low], from >= at[1] && slices.Contains(open, c.verb):
		case r.isPlain(w.Low):
			place = false
		case !place:
			return false
		}
	}
	return true
}

// tellsOf reports whether a mention is of whom a claim is about; "Anna's" behind the verb begins another thing.
func (c claim) tellsOf(m grammar.Mention, behind bool) bool {
	same := func(who []int) bool { return slices.Equal(m.People, who) }
	return (same(c.who) || slices.ContainsFunc(c.with, same)) && !(m.Possessive && behind)
}

// isPlain reports whether a word adds nothing but who, when, how or by which road.
func (r *proseReader) isPlain(w string) bool {
	v := grammar.Vocabulary()
	for _, set := range []map[string]bool{v.Plain, v.Adverbs, v.Talk, v.Objects, v.Owner, v.Them, v.Joins, v.Fills,
		v.Offices} {
		if set[w] {
			return true
		}
	}
	return strings.HasSuffix(w, "ly") && len(w) > 4 || grammar.IsTime(w) || r.tables.channel.MatchString(w)
}
