package grammar

import "strings"

// Stems returns the stems of a word, as a learned table knows it: all forms of a word have one, "agreed" and "agrees",
// and a contraction has those of its words, "won't". A stem need be no word.
func Stems(w string) (stems []string) {
	for _, part := range apart(w) {
		stems = append(stems, stem(part))
	}
	return stems
}

// stem cuts the end of a form off, and then what its spelling may have doubled, or dropped.
func stem(w string) string {
	const least = 3 // letters of a stem
	f := wordForms()
	if bases := f.Irregular[w]; len(bases) > 0 {
		w = bases[0]
	}
	for _, e := range f.Ends {
		if base, ok := strings.CutSuffix(w, e[0]); ok && len(base) >= least {
			w = base + e[1]
			break
		}
	}
	if base := strings.TrimRight(w, f.Mute); len(base) >= least {
		w = base
	}
	if n := len(w); n > least && w[n-1] == w[n-2] {
		w = w[:n-1]
	}
	return w
}
