package notes

import (
	"slices"
	"strings"

	"informd/rules/content"
	"informd/rules/mail"
)

// nearest returns the command that a line nearly is: with one word of it spelt right, or its
// colon, it would be understood.
func (r *lineReader) nearest(s string) (string, bool) {
	body, _ := content.CutTag(s)
	plain := PlainWords(body)
	switch plain {
	case "i am back", "i'm back", "back again", "i am back again", "i'm back again":
		return string(Resume), true // from a holiday, or from a talk: it would send, so one tap says it
	}
	if len(plain) <= 24 {
		for _, v := range spelt() {
			if typo(plain, v) && BareVerb(v) != "" {
				return v, true
			}
		}
	}
	word, rest := mail.CutWord(body)
	name, colon := strings.CutSuffix(word, ":")
	if !colon && (rest == "" || len(strings.Fields(rest)) > 4) {
		return "", false
	}
	switch v := Verb(strings.ToLower(name)); v {
	case Title, Company, Via:
		if !colon && capital(rest) && isPlace(rest) && !ends(rest[len(rest)-1:]) {
			return string(v) + ": " + rest, true // only the colon is missing
		}
	}
	for _, v := range spelt() {
		if !typo(strings.ToLower(name), v) {
			continue
		}
		right := v + " " + rest
		if colon {
			right = v + ": " + rest
		}
		if got := r.part(right, true); len(got.commands) > 0 || got.label {
			return strings.TrimSpace(right), true
		}
	}
	return "", false
}

// Alike reports whether a word may be another, misspelt.
func Alike(a, b string) bool {
	return typo(a, b) || len(b) == 3 && len(a) > 2 && a[0] == b[0] && distance(a, b) == 1
}

// typo reports whether a is b with a letter or two wrong, missing, too many or swapped.
func typo(a, b string) bool {
	limit := 1
	if len(b) >= 8 {
		limit = 2
	}
	if len(b) < 4 || a == b || a == "" || a[0] != b[0] || max(len(a)-len(b), len(b)-len(a)) > limit {
		return false
	}
	return distance(a, b) <= limit
}

// distance counts the letters to change, drop, add or swap with a neighbour to turn a
// into b: the restricted Damerau distance, over bytes.
func distance(a, b string) int {
	older, old, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range old {
		old[j] = j
	}
	for i := range len(a) {
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(old[j]+cost, old[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], older[j-1]+1)
			}
		}
		older, old, row = old, row, slices.Clone(older)
	}
	return old[len(b)]
}
