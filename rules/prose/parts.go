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
		next, begins := r.tellsOf(t, c)
		if len(next) == 0 {
			continue
		}
		if who != nil && begins && !slices.ContainsFunc(next, func(i int) bool { return slices.Contains(who, i) }) &&
			!(clauses[i-1].SaysNext && c.Doer == grammar.ByKnown) { // "Ann wrote, Ben has agreed" may be what Ann wrote
			out = append(out, t.Part(from, c.From))
			from = c.From
		}
		who = next
	}
	return append(out, t.Part(from, len(t.Text)))
}

// tellsOf returns of whom a clause tells, as who does something or as whom the owner does it to or with, and whether a
// part of a sentence may begin with it.
func (r *proseReader) tellsOf(t grammar.Sentence, c grammar.Clause) (who []int, begins bool) {
	switch {
	case c.Doer == grammar.ByKnown && !c.Inherits:
		return c.Who, r.beginsPart(t, c)
	case c.Doer == grammar.ByOwner && len(c.Who) > 0 && !c.Inherits: // "Meera and I"
		return c.Who, false
	case c.Doer&(grammar.ByOwner|grammar.Elided) == 0:
		return nil, false
	}
	in := grammar.Sentence{Text: t.Text[c.From:c.To], Low: t.Low[c.From:c.To]}
	named := r.Mentions(in.Text)
	if len(named) != 1 || named[0].Possessive {
		return nil, false
	}
	return named[0].People, r.bidsOf(t, c, in, named)
}

// bidsOf reports whether a clause begins with a verb and whom it is done to: "and |write to Arjun|". Behind what the
// owner does, it tells what they did: "I thanked Ann and |wrote to Ben|".
func (r *proseReader) bidsOf(t grammar.Sentence, c grammar.Clause, in grammar.Sentence, named []grammar.Mention) bool {
	const early = 4
	v, words := grammar.Vocabulary(), grammar.ClauseWords(in, named)
	verb := slices.IndexFunc(words, func(w grammar.ClauseWord) bool { return w.Mentions >= 0 }) - 1
	if verb > 0 && (words[verb].Low == "to" || words[verb].Low == "with") {
		verb--
	}
	joined := v.Turns[words[0].Low] || strings.HasSuffix(strings.TrimRight(t.Low[:c.From], " "), ",")
	wished := r.tables.supposing.MatchString(t.Low[:c.From]) || r.tables.unreal.MatchString(t.Low[:c.From])
	if !joined || wished || verb < 0 || verb >= early { // "I should have thanked Ann and written to Ben"
		return false
	}
	w := words[verb].Low
	switch {
	case v.Turns[w]: // "and to Lars on the 29th"
		return grammar.NamesTime(in.Low)
	case verb == 0 && v.Preps[w] && len(words) == 2: // "with Theo |I shall speak|"
		return v.Owner[grammar.PlainWord(t.Text, c.To)]
	}
	return grammar.IsPast(w) || c.Doer == grammar.Elided && !v.Preps[w] && !v.Determiners[w] && !v.Joins[w]
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
