package prose

import (
	"slices"
	"strings"

	"informd/rules/grammar"
)

// parts splits a sentence that tells of several people in turn, so that each part tells of one: "Wade is tomorrow
// at 8:45, Rosalind is the 28th at noon". A sentence that asks or supposes something stays whole. But a
// supposition made by word order ends with its own part: "Were she free, ...; but he is".
func (r *proseReader) parts(t grammar.Sentence) []grammar.Sentence {
	named, hedged := r.Mentions(t.Text), r.tables.Doubts.Hedges.MatchString(t.Low)
	if at := sentencePart(t.Low, len(t.Low)); at > 0 && grammar.Supposes(t, named) {
		return append([]grammar.Sentence{t.Part(0, at)}, r.parts(t.Part(at, len(t.Text)))...)
	}
	if head, rest, ok := cutAt(t, "; "); ok && len(named) > 1 && !hedged {
		return append(r.parts(head), r.parts(rest)...)
	}
	if len(named) < 2 || hedged || r.asksUs(t) || quotedIn(t.Text) != "" {
		return []grammar.Sentence{t}
	}
	return r.partsInTurn(t, grammar.ClausesOf(t, named))
}

// partsInTurn splits a sentence before each clause that turns to other people than the clause before. It does not
// split "Ann wrote, Ben has agreed": that may be what Ann wrote.
func (r *proseReader) partsInTurn(t grammar.Sentence, clauses []grammar.Clause) (out []grammar.Sentence) {
	from := 0
	var who []int
	for i, c := range clauses {
		next, begins := r.tellsOf(t, c)
		if len(next) == 0 {
			continue
		}
		if begins && who != nil && !overlap(who, next) && !(c.Doer == grammar.ByKnown && clauses[i-1].SaysNext) {
			out = append(out, t.Part(from, c.From))
			from = c.From
		}
		who = next
	}
	return append(out, t.Part(from, len(t.Text)))
}

// overlap reports whether two lists have a person in common.
func overlap(a, b []int) bool {
	return slices.ContainsFunc(a, func(i int) bool { return slices.Contains(b, i) })
}

// tellsOf returns the people whom a clause is about, either as its doer or as those to or with whom the owner does
// something. begins reports whether a new part may begin with this clause.
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

// bidsOf reports whether a clause begins with a verb and the person it concerns: "and |write to Arjun|". It may
// also continue what the owner did: "I thanked Ann and |wrote to Ben|". It must not continue a wish: "I should
// have thanked Ann and |written to Ben|".
func (r *proseReader) bidsOf(t grammar.Sentence, c grammar.Clause, in grammar.Sentence, named []grammar.Mention) bool {
	v, words := grammar.Vocabulary(), grammar.ClauseWords(in, named)
	joined := v.Turns[words[0].Low] || behindComma(t, c.From)
	wished := r.tables.Supposing.MatchString(t.Low[:c.From]) || r.tables.Unreal.MatchString(t.Low[:c.From])
	verb, early := verbBeforeName(words)
	if !joined || wished || !early {
		return false
	}
	w := words[verb].Low
	switch {
	case v.Turns[w]: // "and to Lars on the 29th"
		return grammar.NamesTime(in.Low)
	case verb == 0 && v.Preps[w] && len(words) == 2: // "with Theo |I shall speak|"
		return v.Owner[grammar.PlainWord(t.Text, c.To)]
	case grammar.IsPast(w):
		return true
	}
	return c.Doer == grammar.Elided && !v.Preps[w] && !v.Determiners[w] && !v.Joins[w]
}

// verbBeforeName returns the index of the verb before the first name in a clause, as in "wrote to Ben", and
// whether it is among the first words.
func verbBeforeName(words []grammar.ClauseWord) (verb int, early bool) {
	const first = 4
	verb = slices.IndexFunc(words, func(w grammar.ClauseWord) bool { return w.Mentions >= 0 }) - 1
	if verb > 0 && grammar.Vocabulary().Toward[words[verb].Low] {
		verb--
	}
	return verb, verb >= 0 && verb < first
}

// behindComma reports whether there is a comma just before a place in a sentence.
func behindComma(t grammar.Sentence, at int) bool {
	return strings.HasSuffix(strings.TrimRight(t.Low[:at], " "), ",")
}

// cutAt splits a sentence at the first occurrence of mark. ok is false if there is none, or if the sentence
// contains a quotation.
func cutAt(t grammar.Sentence, mark string) (head, rest grammar.Sentence, ok bool) {
	at := strings.Index(t.Text, mark)
	if at < 0 || strings.Count(t.Text, "\"") > 0 {
		return t, t, false
	}
	return t.Part(0, at), t.Part(at+len(mark), len(t.Text)), true
}

// beginsPart reports whether a clause follows a comma or an "and", and says what a person does or names a time.
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
	return turns || words[0].Mentions >= 0 && behindComma(t, c.From)
}
