package mail

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
)

// nameWords are the words in and around names, in all languages; see IsTitle, IsParticle, IsRole and isDegree.
type nameWords struct {
	titles, particles, roles, degrees, behind map[string]bool
	professors                                []string // how their titles begin
}

var knownNameWords = sync.OnceValue(func() nameWords {
	w := nameWords{map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, nil}
	for _, l := range lang.All() {
		w.professors = append(w.professors, l.Names.Professors...)
		for _, list := range []struct {
			words []string
			of    map[string]bool
		}{{l.Names.Titles, w.titles}, {l.Names.Particles, w.particles}, {l.Names.Roles, w.roles},
			{l.Names.Degrees, w.degrees}, {l.Names.Behind, w.behind}} {
			for _, s := range list.words {
				list.of[s] = true
			}
		}
	}
	return w
})

// ProperName capitalises a name that was typed in lower case: "bob lee" becomes "Bob Lee".
func ProperName(name string) string {
	if name != strings.ToLower(name) {
		return name
	}
	words := strings.Split(name, " ")
	for i, w := range words {
		if w != "" && (i == 0 || !IsParticle(w)) {
			first := FirstRune(w)
			words[i] = strings.ToUpper(first) + w[len(first):]
		}
	}
	return strings.Join(words, " ")
}

// IsTitle reports whether a word is a title before a name: "Dr", "Frau".
func IsTitle(s string) bool { return knownNameWords().titles[strings.ToLower(s)] }

// IsProfessor reports whether a word is the title of a professor.
func IsProfessor(s string) bool {
	return slices.ContainsFunc(knownNameWords().professors, func(p string) bool { return strings.HasPrefix(s, p) })
}

// isBehind reports whether a word of a name only honours who bears it: the "san" of "Mori-san".
func isBehind(name, word string) bool {
	const longest = 200 // a longer text is no name, and is not searched at each of its words
	return len(name) <= longest && knownNameWords().behind[word] && strings.Contains(strings.ToLower(name), "-"+word)
}

// IsParticle reports whether a small word may stand inside a name: "von", "de".
func IsParticle(s string) bool { return knownNameWords().particles[s] }

// IsRole reports whether a word before a name only tells who the person is: "Herr", "Kollegin".
func IsRole(s string) bool { return knownNameWords().roles[strings.ToLower(s)] }

// IsLatin reports whether the first letter of a name is a Latin one.
func IsLatin(name string) bool {
	i := strings.IndexFunc(name, unicode.IsLetter)
	if i < 0 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(name[i:])
	return unicode.Is(unicode.Latin, r)
}
