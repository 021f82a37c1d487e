package rules

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
	"informd/rules/mail"
)

// SharesLongWord reports whether two texts have a word in common that is long enough to show their topic.
func SharesLongWord(a, b string) bool {
	known := longWords(b)
	return slices.ContainsFunc(longWords(a), func(w string) bool { return slices.Contains(known, w) })
}

// SharesTopic reports whether two texts have so many long words in common that they are about the same matter: "the
// stoneware went off with the carrier", and then "Lina has the stoneware, the carrier was late". One may be chance.
func SharesTopic(a, b string) bool {
	const enough = 2
	known := longWords(b)
	shared := map[string]bool{}
	for _, w := range longWords(a) {
		if slices.Contains(known, w) {
			shared[w] = true
		}
	}
	return len(shared) >= enough
}

// longWords returns the lower-case words of a text that are long enough to show its topic, without those that stand in
// texts about anything: "about", "their", "write".
func longWords(text string) []string {
	const enough = 5
	v := lang.EnglishSentences().Vocabulary
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.DeleteFunc(words, func(w string) bool {
		return utf8.RuneCountInString(w) < enough || v.NotNames[w] || v.Leads[w] || lang.IsSmall(lang.English, w)
	})
}

// sameNamed reports whether two names may be one person's: all words of one are in the other.
func sameNamed(a, b string) bool {
	of, in := mail.NameWords(a), mail.NameWords(b)
	if len(of) > len(in) {
		of, in = in, of
	}
	return len(of) > 0 && !slices.ContainsFunc(of, func(w string) bool { return !slices.Contains(in, w) })
}

// longer returns the longer of two names.
func longer(a, b string) string {
	if len(b) > len(a) {
		return b
	}
	return a
}
