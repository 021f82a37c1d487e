package notes

import (
	"slices"
	"strings"
)

// parts returns a sentence that tells of several people in turn, as a sentence of each: "Wade is tomorrow at 8:45,
// Rosalind is the 28th at noon". A part begins behind a comma, or at a word that joins, with the name of
// somebody else who does what follows. What is supposed or asked is about all of it, and stays whole.
func (r *proseReader) parts(t sentence) []sentence {
	named := r.mentions(t.text)
	if len(named) < 2 || r.asksUs(t) || r.tables.sure.hedges.MatchString(t.low) || quotedIn(t.text) != "" {
		return []sentence{t}
	}
	var out []sentence
	from := 0
	var who []int
	clauses := clausesOf(t, named)
	for i, c := range clauses {
		if c.doer != byKnown || c.inherits {
			continue
		}
		if who != nil && !slices.Equal(who, c.who) && !clauses[i-1].says && r.beginsPart(t, c) {
			out = append(out, t.part(from, c.from))
			from = c.from
		}
		who = c.who
	}
	return append(out, t.part(from, len(t.text)))
}

// beginsPart reports whether a clause is joined to the one before by a comma or an "and", and says
// what somebody does, or when.
func (r *proseReader) beginsPart(t sentence, c clause) bool {
	v := vocabulary()
	in := sentence{text: t.text[c.from:c.to], low: t.low[c.from:c.to]}
	words := clauseWords(in, r.mentions(in.text))
	turns := v.turns[words[0].low]
	if turns {
		words = words[1:]
	}
	if len(words) < 2 || !v.acts(words[1].low) && !namesTime(in.low) {
		return false
	}
	return turns || words[0].mentions >= 0 && strings.HasSuffix(strings.TrimRight(t.low[:c.from], " "), ",")
}
