package mail

import (
	"strings"
	"unicode"
)

// CutWord is the first word of s and what follows.
func CutWord(s string) (word, rest string) {
	s = strings.TrimLeft(s, " \t")
	i := strings.IndexAny(s, " \t")
	if i < 0 {
		return s, ""
	}
	return s[:i], strings.TrimLeft(s[i:], " \t")
}

// maxHead is how much of a text the signals look at: machines come to the point.
const maxHead = 8 << 10

// Head is the beginning of a text, as much as the signals look at.
func Head(s string) string {
	if len(s) <= maxHead {
		return s
	}
	return strings.ToValidUTF8(s[:maxHead], "")
}

// Fold makes text comparable with a phrase: lower case, runs of space and of line
// ends one space, typographic apostrophes plain.
func Fold(s string) string {
	s = strings.NewReplacer("’", "'", "ʼ", "'", "\u00a0", " ", "\u00ad", "").Replace(s)
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), unicode.IsSpace), " ")
}

// Says reports whether one of the words stands in s.
func Says(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// Distance is how many letters must be added, dropped or changed to make b of a (Levenshtein,
// over bytes).
func Distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(diagonal+cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
