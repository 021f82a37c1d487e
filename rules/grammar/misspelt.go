package grammar

import (
	"strings"
	"sync"

	"informd/rules/mail"
)

// A word may be a misspelling of another in three ways. How many errors are allowed depends on the harm of a
// wrong guess.
//
//	Typo     one or two letters wrong   commands: informd asks the owner whether they meant the word
//	slip     no letter replaced         the words that decide what a note says (spell.go), where informd does not
//	                                    ask: another letter makes another word, "culled" and "called"
//	sound    spelt as it sounds         the same words, and names of known people (namesake.go): such writers
//	                                    double or drop letters, or take other letters for the same sound
//
// Typo and slip count wrong letters with mail.Distance.

// Alike reports whether a may be a misspelling of b.
func Alike(a, b string) bool {
	return Typo(a, b) || len(b) == 3 && len(a) > 2 && a[0] == b[0] && mail.Distance(a, b) == 1
}

// Typo reports whether a is b with a letter or two wrong, missing, too many or swapped.
func Typo(a, b string) bool {
	limit := 1
	if len(b) >= 8 {
		limit = 2
	}
	if len(b) < 4 || a == b || a == "" || a[0] != b[0] || max(len(a)-len(b), len(b)-len(a)) > limit {
		return false
	}
	return mail.Distance(a, b) <= limit
}

// slip reports whether a is b with one letter missing, one too many, or two swapped, but not at its ends:
// "prommised".
func slip(a, b string) bool {
	return a[0] == b[0] && a[len(a)-1] == b[len(b)-1] &&
		(len(a) != len(b) && mail.Distance(a, b) == 1 || swapped(a, b))
}

// Transposed reports whether a is b with two neighbouring letters swapped, but not the first: "helne" for "helen".
func Transposed(a, b string) bool { return len(b) > 4 && len(a) > 0 && a[0] == b[0] && swapped(a, b) }

// swapped reports whether a is b with two neighbouring letters swapped: "tiem".
func swapped(a, b string) bool {
	return len(a) == len(b) && mail.Distance(a, b) == 1 && strings.IndexFunc(a, func(c rune) bool {
		return strings.Count(a, string(c)) != strings.Count(b, string(c))
	}) < 0
}

// sounds replaces letters by the sound they stand for.
var sounds = sync.OnceValue(func() *strings.Replacer { return strings.NewReplacer(spelling().Sounds...) })

// soundOf returns roughly how a lower-case word sounds. Words that sound alike get the same result.
func soundOf(w string) string {
	s := w
	for _, mute := range spelling().Mute {
		s = strings.ReplaceAll(s, mute, "")
	}
	s = sounds().Replace(s)
	for _, e := range spelling().Ends {
		if stem, ok := strings.CutSuffix(s, e[0]); ok && len(stem) > 1 {
			s = stem + e[1]
			break
		}
	}
	var out []byte
	for i := range len(s) {
		c := s[i]
		if n := len(out); n > 0 && out[n-1] == c {
			continue // "jessica", "jesica"
		}
		out = append(out, c)
	}
	if last := spelling().Last; len(out) > 2 && strings.HasSuffix(string(out), last[0]) { // "promist"
		return strings.TrimSuffix(string(out), last[0]) + last[1]
	}
	return string(out)
}
