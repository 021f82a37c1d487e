package reading

import (
	"regexp"
	"slices"
)

// quotedShape matches text between quotation marks, within a paragraph. Czech and German open them at the bottom of
// the line, French and Russian use angles. An apostrophe counts only at the edge of a word.
var quotedShape = regexp.MustCompile("\"[^\"]{1,400}\"|“[^”]{1,400}”|„[^“”]{1,400}[“”]|«[^»]{1,400}»|「[^」]{1,400}」" +
	`|‘[^‘’]{1,400}’(?:\P{L}|$)|\B'[^'\s][^']{0,400}'(?:[\s.,;:!?)]|$)`)

// markQuoted marks the words that stand within one of these places of the text.
func markQuoted(all []sentence, places [][]int) {
	for _, s := range all {
		for i, w := range s.words {
			for _, p := range places {
				s.words[i].quoted = s.words[i].quoted || p[0] <= w.from && w.to <= p[1]
			}
		}
	}
}

// ofOwnWords makes a verdict a guess if its sign stands in quotation marks: those are the words of another person,
// or a saying. "'Always make time for the young,' my professor used to say. I have none."
func (r *answerReader) ofOwnWords(v verdict) verdict {
	if v.by != nil && v.by.to > v.by.from && r.sentences[v.by.sentence].words[v.by.from].quoted {
		v.sure = false
	}
	return v
}

// tellsOfUsual reports whether every sign that agrees only tells of what is usual or was so before: such a word
// comes before it, with no "but" between. "Last year I'd have told you to call me whenever you like."
func (r *answerReader) tellsOfUsual() bool {
	return !slices.ContainsFunc(r.hits, func(h hit) bool { return h.agrees() && !r.behindUsual(h) })
}

// behindUsual reports whether a word about what is usual or was so before comes before a sign in its sentence, with
// no "but" between.
func (r *answerReader) behindUsual(h hit) bool {
	for _, w := range slices.Backward(r.sentences[h.sentence].words[:h.from]) {
		switch {
		case r.book.buts.has(w.text, r.tongues):
			return false
		case r.book.usuals.has(w.text, r.tongues):
			return true
		}
	}
	return false
}
