package prose

import (
	"slices"
	"strings"

	"informd/rules/grammar"
	"informd/rules/notes"
)

// A claim that would change a timer is sure only if every word of its clause is understood: "Hugo cannot come to the
// party" is about a party.

// understood reports whether a clause says nothing more than its claim does: who, what, when, where, and by which
// channel. A reason may follow.
func (r *proseReader) understood(c claim, t grammar.Sentence, in grammar.Clause, all []grammar.Clause, at []int) bool {
	if c.row().clause == inPart {
		return true
	}
	if c.verb.SetsTalk() {
		for _, o := range all {
			if o.From > in.From && grammar.NamesTime(t.Low[o.From:o.To]) && !r.clear(c, t, o, at) {
				return false // "confirmed that the course starts on Monday"
			}
		}
	}
	return r.clear(c, t, in, at)
}

// clear reports whether every word of one clause is understood. The name of a place may be any word.
func (r *proseReader) clear(c claim, t grammar.Sentence, in grammar.Clause, at []int) bool {
	v, named := grammar.Vocabulary(), r.Mentions(t.Text[in.From:in.To])
	said := in.From + max(0, strings.LastIndex(t.Low[in.From:max(in.From, at[0])], r.tables.Limits.ToSay))
	place, places := false, c.verb.SetsTalk() || c.verb == notes.Missed
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
		case w.Mentions >= 0, from < at[1] && to > at[0]: // a name, or words that the pattern matched
		case from < said: // "rang the shop |to say that Thursday is off|"
		case v.Places[w.Low]:
			place = places
		case v.Preps[w.Low], v.Determiners[w.Low], from >= at[1] && c.row().clause == toVerb:
		case r.isPlain(w.Low):
			place = false
		case !place:
			return false
		}
	}
	return true
}

// tellsOf reports whether a mention means a person of the claim. A possessive after the verb does not: "Anna's"
// begins the name of something else.
func (c claim) tellsOf(m grammar.Mention, behind bool) bool {
	same := func(who []int) bool { return slices.Equal(m.People, who) }
	return (same(c.who) || slices.ContainsFunc(c.with, same)) && !(m.Possessive && behind)
}

// isPlain reports whether a word tells only who, when, how, or by which channel.
func (r *proseReader) isPlain(w string) bool {
	v := grammar.Vocabulary()
	for _, set := range []map[string]bool{v.Plain, v.Adverbs, v.Talk, v.Objects, v.Owner, v.Them, v.Joins, v.Fills,
		v.Offices} {
		if set[w] {
			return true
		}
	}
	return grammar.IsAdverb(w) || grammar.IsTime(w) || r.tables.Channel.MatchString(w)
}
