package manner

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
)

// How many characters say what an ask is about in a script without spaces.
const (
	minAboutEast = 4
	maxAboutEast = 24
)

// aboutUnspaced returns what an ask is about in a language that writes no spaces: in Japanese what stands before
// について in a sentence that asks, in Chinese what follows 请教 and ends in a word such as 经历, or asks how.
func (l Letter) aboutUnspaced(s lang.Letters, ask string) string {
	clauses := strings.FieldsFunc(ask, func(r rune) bool { return strings.ContainsRune("、，。！？!?,\n;；", r) })
	for i, clause := range clauses {
		next := ""
		if _, behind, _ := strings.Cut(ask, clause); i+1 < len(clauses) && strings.HasPrefix(behind, "、") {
			next = clauses[i+1]
		}
		phrase := aboutBefore(s, clause, next)
		if phrase == "" {
			phrase = aboutBehind(s, clause)
		}
		n := utf8.RuneCountInString(phrase)
		points := slices.ContainsFunc(s.AboutIt, func(p string) bool { return strings.Contains(phrase, p) })
		r := registerOf(s, phrase)
		if n < minAboutEast || n > maxAboutEast || points || strings.ContainsFunc(phrase, unicode.IsDigit) ||
			r != "" && (r == Familiar) != l.Familiar {
			continue
		}
		return phrase
	}
	return ""
}

// aboutBefore returns the phrase that ends in one of About, if what follows it in the clause asks; or, where it ends
// the clause, what follows in the next one. A letter may say its end in other words.
func aboutBefore(s lang.Letters, clause, next string) string {
	asks := func(rest string) bool {
		return slices.ContainsFunc(s.WishFor, func(w string) bool { return strings.Contains(rest, w) })
	}
	for _, p := range s.About {
		if head, rest, ok := strings.Cut(clause, p); ok && (asks(rest) || rest == "" && asks(next)) {
			return strings.TrimSpace(head) + p
		}
	}
	for _, t := range s.Indirect.Turns {
		if head, rest, ok := strings.Cut(clause, t.Asked); ok && (asks(rest) || rest == "" && asks(next)) {
			return strings.TrimSpace(head) + t.Said
		}
	}
	return ""
}

// aboutBehind returns the phrase behind one of AboutAfter, if it ends in one of AboutEnds, or asks how something is
// done.
func aboutBehind(s lang.Letters, clause string) string {
	for _, p := range s.AboutAfter {
		_, phrase, ok := strings.Cut(clause, p)
		ends := func(e string) bool { return strings.HasSuffix(phrase, e) }
		holds := func(w string) bool { return strings.Contains(phrase, w) }
		asksHow := slices.ContainsFunc(s.Indirect.Opens, holds) && !slices.ContainsFunc(s.Indirect.Not, holds)
		if ok && (slices.ContainsFunc(s.AboutEnds, ends) || asksHow) {
			return strings.TrimSpace(phrase)
		}
	}
	return ""
}
