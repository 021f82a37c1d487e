package reading

import (
	"slices"
	"strings"
	"unicode"
)

// A hit is a pattern found in a sentence.
type hit struct {
	pattern
	from, to int // its words in the sentence
	sentence int
	negated  bool
	open     bool // its sentence also has a condition, or leaves the answer open
	narrow   bool // its sentence limits it to a place, a time or a manner
}

// find returns all patterns found in words.
func (b *answerBook) find(patterns []tonguePatterns, words []word, tongues map[string]bool) []hit {
	var all []hit
	for _, t := range patterns {
		if len(tongues) > 0 && !tongues[t.tongue] {
			continue
		}
		for i, w := range words {
			for _, list := range [][]pattern{t.first[w.text], t.loose} {
				for _, p := range list {
					if p.begins && !b.begins(words, i, tongues) {
						continue
					}
					if to := b.match(p, p.elems, words, i); to > i && p.mayHold(words[i:to]) {
						all = append(all, hit{pattern: p, from: i, to: to})
					}
				}
			}
		}
	}
	return all
}

// mayHold reports whether a pattern may match these words. A sign that puts off must not cross a comma: "I do not,
// this is all".
func (p pattern) mayHold(words []word) bool {
	return p.sign != signNotNow && p.sign != signLater || words[0].clause == words[len(words)-1].clause
}

// hits returns the signs in a sentence. Where two overlap, the one with more words counts.
func (b *answerBook) hits(s sentence, at int, tongues map[string]bool) (found []hit) {
	found, taken := heaviest(b.find(b.patterns, s.words, tongues), len(s.words))
	open := slices.ContainsFunc(found, func(h hit) bool { return h.sign == signDoubt || h.sign == signPonder })
	narrow := false
	for i, w := range s.words {
		open = open || !taken[i] && b.ifs.has(w.text, tongues)
		narrow = narrow || !taken[i] && b.narrows.has(w.text, tongues)
	}
	for i, h := range found {
		h.sentence, h.open, h.narrow = at, open, narrow
		h.negated = b.negated(h, s.words, taken, tongues)
		h = b.refused(h, s, tongues)
		h.open = h.open || h.sign == signNo && b.inCondition(h, s.words, tongues)
		found[i] = h
	}
	slices.SortFunc(found, func(x, y hit) int { return x.from - y.from })
	return slices.DeleteFunc(found, func(h hit) bool {
		return isRefused(h, found, s.words) || isAskedFor(h, found, s) || isOfProposal(h, found) || isRelative(h, s) ||
			b.isOpen(h, found, s.words, tongues)
	})
}

// heaviest returns the hits that overlap with no heavier one, and marks which words of the sentence they take.
func heaviest(all []hit, words int) (found []hit, taken []bool) {
	slices.SortStableFunc(all, func(x, y hit) int {
		if n := y.weight() - x.weight(); n != 0 {
			return n
		}
		return x.from - y.from
	})
	taken = make([]bool, words)
	for _, h := range all {
		if slices.Contains(taken[h.from:h.to], true) {
			continue
		}
		found = append(found, h)
		for i := h.from; i < h.to; i++ {
			taken[i] = true
		}
	}
	return found, taken
}

// isAskedFor reports whether a sign that looks like an offer is part of a question: "Who gave you my number?"
func isAskedFor(h hit, all []hit, s sentence) bool {
	return h.sign == signOffer && s.asks && slices.ContainsFunc(all, func(o hit) bool {
		begins := o.from <= 1 || s.words[o.from].clause > s.words[o.from-2].clause // "a skąd", "und wer"
		return o.sign == signAsks && begins && o.to <= h.from
	})
}

// inCondition reports whether a sign belongs to a condition: "or me, if she can't".
func (b *answerBook) inCondition(h hit, words []word, tongues map[string]bool) bool {
	return nearBefore(h, words, func(w string) bool { return b.ifs.has(w, tongues) }) >= 0
}

// isOpen reports whether a sign that agrees is something that the writer has not decided yet: "I'll let you know
// whether I can talk."
func (b *answerBook) isOpen(h hit, all []hit, words []word, tongues map[string]bool) bool {
	when := nearBefore(h, words, func(w string) bool { return b.ifs.has(w, tongues) })
	return h.agrees() && when >= 0 && slices.ContainsFunc(all, func(o hit) bool {
		return (o.sign == signPonder || o.sign == signDoubt) && (o.to == when || o.to == when+1)
	})
}

// isRelative reports whether question words only begin a relative clause after a comma, and ask nothing: "my
// colleague, who is in charge of it".
func isRelative(h hit, s sentence) bool {
	return h.sign == signAsks && !s.asks && h.from > 1 && s.words[h.from].clause > s.words[h.from-1].clause
}

// isOfProposal reports whether a doubt of one word belongs to a proposal: "perhaps Friday at ten?"
func isOfProposal(h hit, all []hit) bool {
	return h.sign == signDoubt && h.to-h.from == 1 && slices.ContainsFunc(all,
		func(o hit) bool { return o.sign == signSlot && o.from >= h.to && o.from <= h.to+1 })
}

// isRefused reports whether words that agree are the object of a refusal earlier in their clause: "not in a
// position to accept your request".
func isRefused(h hit, all []hit, words []word) bool {
	return h.agrees() && slices.ContainsFunc(all, func(o hit) bool {
		return o.sign == signRefusal && o.to <= h.from && words[o.to-1].clause == words[h.from].clause
	})
}

// refused returns what a sign of refusing means in its sentence. "Refuse" is a no, "not refuse" is a yes, and so is
// "I'd be a fool to refuse".
func (b *answerBook) refused(h hit, s sentence, tongues map[string]bool) hit {
	words := s.words
	if !slices.Contains([]sign{signRefuse, signRefusal, signNo}, h.sign) {
		return h
	}
	in := func(set wordsByTongue) func(string) bool { return func(w string) bool { return set.has(w, tongues) } }
	foolish := nearBefore(h, words, in(b.follies))
	when := nearBefore(h, words, in(b.ifs)) // "do not mind if I refuse"
	switch denied := nearBefore(h, words, in(b.negations)); {
	case h.sign == signRefuse && foolish > when:
		h.sign, h.negated, h.from = signYes, false, foolish
	case h.sign == signRefuse && denied > when:
		h.sign, h.negated, h.from = signYes, false, denied
	case h.sign == signRefuse && s.asks && when < 0:
		h.sign = signIdle // "Refuse, me?"
	case h.sign == signRefuse:
		h.sign = signNo
	case foolish > when:
		h.negated = true
	}
	return h
}

// maxBefore is how many words may stand between a refusal and the word that reverses it.
const maxBefore = 6

// nearBefore returns the position of the nearest word of a kind before a sign, in the same clause; -1 if there is
// none.
func nearBefore(h hit, words []word, kind func(string) bool) int {
	for i := h.from - 1; i >= 0 && i >= h.from-maxBefore && words[i].clause == words[h.from].clause; i-- {
		if kind(words[i].text) {
			return i
		}
	}
	return -1
}

// weight ranks overlapping signs: the one with more words of its own wins. If they have the same number, a set
// phrase of refusal wins, then a no, a never, a "not decided yet" or a condition.
func (h hit) weight() int {
	words := h.to - h.from
	if slices.ContainsFunc(h.elems, func(e elem) bool { return e.gap }) {
		words = len(h.elems) - 1
	}
	switch h.sign {
	case signRefusal:
		return 4*words + 2
	case signNo, signNever, signPonder, signProviso:
		return 4*words + 1
	}
	return 4 * words
}

// begins reports whether a word begins a sentence, or the part after a greeting or an exclamation: "oh yes".
func (b *answerBook) begins(words []word, i int, tongues map[string]bool) bool {
	for i > 0 && b.cries.has(words[i-1].text, tongues) {
		i--
	}
	return i == 0 || i <= 4 && words[i].clause == words[i-1].clause+1 && words[i].clause == 1
}

// negated reports whether a word in the same clause, shortly before the sign or right after it, denies it. A
// denying word that is part of a sign does not count.
func (b *answerBook) negated(h hit, words []word, taken []bool, tongues map[string]bool) bool {
	if slices.Contains([]sign{signIdle, signNotNow, signAway, signReceived, signDoubt, signPonder, signProviso},
		h.sign) {
		return false // "not this week", "travelling without mail"
	}
	denies := func(w word) bool { return b.negations.has(w.text, tongues) }
	not := func(i int) bool { return denies(words[i]) && !taken[i] }
	before, behind := 4, 2
	if h.sign != signRefuse && slices.ContainsFunc(words[h.from:h.to-1], denies) {
		before, behind = 2, 0 // it denies by itself: "people I don't know are not something I do"
	}
	for i := h.from - 1; i >= 0 && i >= h.from-before && words[i].clause == words[h.from].clause; i-- {
		if not(i) {
			return true
		}
	}
	for i := h.to; i < len(words) && i < h.to+behind && words[i].clause == words[h.to-1].clause; i++ {
		if not(i) {
			return true
		}
	}
	return false
}

// wordsByTongue holds words by their language.
type wordsByTongue map[string]map[string]bool

// has reports whether a word is among those of one of the languages. If no language is given, all of them count.
func (b wordsByTongue) has(w string, tongues map[string]bool) bool {
	if len(tongues) > 0 {
		for code := range tongues { // in any order: it asks whether one has it
			if b[code][w] {
				return true
			}
		}
		return false
	}
	for _, words := range b { // in any order: it asks whether one has it
		if words[w] {
			return true
		}
	}
	return false
}

// match returns where a pattern ends whose remaining elems begin at word i; -1 if they do not match.
func (b *answerBook) match(p pattern, elems []elem, words []word, i int) int {
	if len(elems) == 0 {
		return i
	}
	e, rest := elems[0], elems[1:]
	switch {
	case e.gap:
		return b.matchBehindGap(p, rest, words, i)
	case ends(e, words, i):
		return b.match(p, rest, words, i)
	case i < len(words) && b.is(e, words[i].text, p.tongue):
		if to := b.match(p, rest, words, i+1); to >= 0 {
			return to
		}
	}
	if e.optional {
		return b.match(p, rest, words, i)
	}
	return -1
}

// ends reports whether an elem means an end that is reached at word i: "$" the end of a sentence, "," the end of a
// clause.
func ends(e elem, words []word, i int) bool {
	return i == len(words) && (slices.Contains(e.class, "$") || slices.Contains(e.class, ",")) ||
		i > 0 && i < len(words) && words[i].clause > words[i-1].clause && slices.Contains(e.class, ",")
}

// matchBehindGap matches the rest of a pattern after a gap that begins at word i. A gap does not cross the end of a
// clause. It contains no word that denies, unless the pattern is a no.
func (b *answerBook) matchBehindGap(p pattern, rest []elem, words []word, i int) int {
	limit := 4
	if i < len(words) && wholeSign([]rune(words[i].text)[0]) {
		limit = 9
	}
	for n := 0; n <= limit && i+n < len(words); n++ {
		denies := n > 0 && p.sign != signNo && b.negations[p.tongue][words[i+n-1].text]
		if denies || i > 0 && words[i+n].clause != words[i-1].clause {
			return -1
		}
		if to := b.match(p, rest, words, i+n); to >= 0 {
			return to
		}
	}
	return -1
}

// is reports whether an elem stands for this word, in a language.
func (b *answerBook) is(e elem, w, tongue string) bool {
	return slices.Contains(e.whole, w) ||
		slices.ContainsFunc(e.begin, func(begin string) bool { return strings.HasPrefix(w, begin) }) ||
		slices.ContainsFunc(e.class, func(class string) bool {
			return b.isOf(class, w) || class == "@time" && b.numerals[tongue][w]
		})
}

// isOf reports whether a word belongs to a class.
func (b *answerBook) isOf(class, w string) bool {
	number := unicode.IsDigit([]rune(w)[0])
	switch class {
	case "@day":
		return b.dates.weekdayOf(w) >= 0 || b.near[w] || b.beginsWithDay(w)
	case "@month":
		return len(b.dates.months[w]) > 0
	case "@num", "@time": // is adds the numbers that are written as words in a language
		return number
	}
	return w == class // @mail, @link
}

// beginsWithDay reports whether a word begins with the name of a weekday: "thursdays", "torsdagen",
// "vrijdagochtend".
func (b *answerBook) beginsWithDay(w string) bool {
	for i := range w {
		if _, ok := b.dates.weekdays[w[:i]]; ok && i >= 6 {
			return true
		}
	}
	return false
}
