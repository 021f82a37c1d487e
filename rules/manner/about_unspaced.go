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
// について in a clause that asks, in Chinese what follows 请教 and ends in a word such as 经历.
func (l Letter) aboutUnspaced(s lang.Letters, ask string) string {
	clauses := strings.FieldsFunc(ask, func(r rune) bool { return strings.ContainsRune("、，。！？!?,\n;；", r) })
	for _, clause := range clauses {
		phrase := aboutBefore(s, clause)
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

// aboutBefore returns the phrase that ends in one of About, if what follows it in the clause asks.
func aboutBefore(s lang.Letters, clause string) string {
	for _, p := range s.About {
		head, rest, ok := strings.Cut(clause, p)
		if ok && slices.ContainsFunc(s.WishFor, func(w string) bool { return strings.Contains(rest, w) }) {
			return strings.TrimSpace(head) + p
		}
	}
	return ""
}

// aboutBehind returns the phrase behind one of AboutAfter, if it ends in one of AboutEnds.
func aboutBehind(s lang.Letters, clause string) string {
	for _, p := range s.AboutAfter {
		_, phrase, ok := strings.Cut(clause, p)
		ends := func(e string) bool { return strings.HasSuffix(phrase, e) }
		if ok && slices.ContainsFunc(s.AboutEnds, ends) {
			return strings.TrimSpace(phrase)
		}
	}
	return ""
}
