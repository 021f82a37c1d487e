package prose

import (
	"slices"
	"strings"

	"informd/rules/grammar"
)

// parts returns a sentence that tells of several people in turn, as a sentence of each: "Wade is tomorrow at 8:45,
// Rosalind is the 28th at noon". A part begins behind a comma, or at a word that joins, with the name of
// somebody else who does what follows. What is supposed or asked is about all of it, and stays whole.
func (r *proseReader) parts(t grammar.Sentence) []grammar.Sentence {
	named := r.Mentions(t.Text)
	if at := sentencePart(t.Low, len(t.Low)); at > 0 && grammar.Supposes(t, named) { // "Were she free, ...; but he is"
		return append([]grammar.Sentence{t.Part(0, at)}, r.parts(t.Part(at, len(t.Text)))...)
	}
	if head, rest, ok := cutAt(t, "; "); ok && len(named) > 1 && !r.tables.sure.hedges.MatchString(t.Low) {
		return append(r.parts(head), r.parts(rest)...)
	}
	if len(named) < 2 || r.asksUs(t) || r.tables.sure.hedges.MatchString(t.Low) || quotedIn(t.Text) != "" {
		return []grammar.Sentence{t}
	}
	var out []grammar.Sentence
	from := 0
	var who []int
	clauses := grammar.ClausesOf(t, named)
	for i, c := range clauses {
		if c.Doer != grammar.ByKnown || c.Inherits {
			continue
		}
		if who != nil && !slices.Equal(who, c.Who) && !clauses[i-1].Says && r.beginsPart(t, c) {
			out = append(out, t.Part(from, c.From))
			from = c.From
		}
		who = c.Who
	}
	return append(out, t.Part(from, len(t.Text)))
}

// cutAt returns what stands before the first mark of a sentence outside of quotation marks, and behind it.
func cutAt(t grammar.Sentence, mark string) (head, rest grammar.Sentence, ok bool) {
	at := strings.Index(t.Text, mark)
	if at < 0 || strings.Count(t.Text, "\"") > 0 {
		return t, t, false
	}
	return t.Part(0, at), t.Part(at+len(mark), len(t.Text)), true
}

// beginsPart reports whether a clause is joined to the one before by a comma or an "and", and says
// what somebody does, or when.
func (r *proseReader) beginsPart(t grammar.Sentence, c grammar.Clause) bool {
	v := grammar.Vocabulary()
	in := grammar.Sentence{Text: t.Text[c.From:c.To], Low: t.Low[c.From:c.To]}
	words := grammar.ClauseWords(in, r.Mentions(in.Text))
	turns := v.Turns[words[0].Low]
	if turns {
		words = words[1:]
	}
	if len(words) < 2 || !v.Acts(words[1].Low) && !grammar.NamesTime(in.Low) {
		return false
	}
	return turns || words[0].Mentions >= 0 && strings.HasSuffix(strings.TrimRight(t.Low[:c.From], " "), ",")
}
