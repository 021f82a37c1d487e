package prose

import (
	"slices"
	"strings"

	"informd/rules/grammar"
)

// parts returns a sentence that tells of several people in turn, as a sentence of each: "Wade is tomorrow at 8:45,
// Rosalind is the 28th at noon". What is supposed or asked is about all of it, and stays whole; what is supposed by
// the order of its words reaches no further than its part: "Were she free, ...; but he is".
func (r *proseReader) parts(t grammar.Sentence) []grammar.Sentence {
	named, hedged := r.Mentions(t.Text), r.tables.sure.hedges.MatchString(t.Low)
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

// partsInTurn divides a sentence where it goes on to somebody else: before a clause which tells of none of those of
// whom the one before told. "Ann wrote, Ben has agreed" may be what Ann wrote.
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

// overlap reports whether somebody is of both of two lists of people.
func overlap(a, b []int) bool {
	return slices.ContainsFunc(a, func(i int) bool { return slices.Contains(b, i) })
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
// owner does, it tells what they did, "I thanked Ann and |wrote to Ben|", and behind what they wish, what they wish:
// "I should have thanked Ann and |written to Ben|".
func (r *proseReader) bidsOf(t grammar.Sentence, c grammar.Clause, in grammar.Sentence, named []grammar.Mention) bool {
	v, words := grammar.Vocabulary(), grammar.ClauseWords(in, named)
	joined := v.Turns[words[0].Low] || behindComma(t, c.From)
	wished := r.tables.supposing.MatchString(t.Low[:c.From]) || r.tables.unreal.MatchString(t.Low[:c.From])
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

// verbBeforeName returns which of the words of a clause is the verb if the first name in it is of whom it is done to,
// as in "wrote to Ben", and whether that is one of the first.
func verbBeforeName(words []grammar.ClauseWord) (verb int, early bool) {
	const first = 4
	verb = slices.IndexFunc(words, func(w grammar.ClauseWord) bool { return w.Mentions >= 0 }) - 1
	if verb > 0 && (words[verb].Low == "to" || words[verb].Low == "with") {
		verb--
	}
	return verb, verb >= 0 && verb < first
}

// behindComma reports whether a comma stands right before a place of a sentence.
func behindComma(t grammar.Sentence, at int) bool {
	return strings.HasSuffix(strings.TrimRight(t.Low[:at], " "), ",")
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
	return turns || words[0].Mentions >= 0 && behindComma(t, c.From)
}
