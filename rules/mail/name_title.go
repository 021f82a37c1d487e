package mail

import (
	"iter"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
)

// Titled yields the last names that stand behind a title in a line, as SurnameKeys has them, each with what follows
// it: "Frau Dr. Meier".
func Titled(line string) iter.Seq2[string, string] {
	return func(yield func(last, rest string) bool) {
		behind := false
		for rest := line; rest != ""; {
			var word string
			rest = strings.TrimLeftFunc(rest, unicode.IsSpace)
			if end := strings.IndexFunc(rest, unicode.IsSpace); end < 0 {
				word, rest = rest, ""
			} else {
				word, rest = rest[:end], rest[end:]
			}
			switch {
			case isHonorific(word), behind && IsParticle(strings.ToLower(word)):
				behind = behind || isHonorific(word)
			case behind:
				behind = false
				if parts := NameWords(word); len(parts) > 0 && !yield(looseName(parts[len(parts)-1]), rest) {
					return
				}
			}
		}
	}
}

// BeginsWithTitle reports whether a line begins with a title before a name.
func BeginsWithTitle(line string) bool {
	first, _, _ := strings.Cut(strings.TrimSpace(line), " ")
	return isHonorific(first)
}

// SurnameKeys returns the words that may be the last name in a full name, without accents: people with two last names
// are called by one.
func SurnameKeys(name string) (keys []string) {
	words := FullName(name)
	for i, w := range words {
		key := looseName(w)
		first, _ := utf8.DecodeRuneInString(w)
		if (i > 0 || len(words) == 1) && utf8.RuneCountInString(w) > 2 && !IsParticle(w) && !Unspaced(first) &&
			!slices.Contains(keys, key) {
			keys = append(keys, key)
		}
	}
	return keys
}

// isHonorific reports whether a word of a text is a title before a name. A single letter has a full stop:
// "M. Delcourt".
func isHonorific(word string) bool {
	const longest = 24 // bytes
	bare := strings.TrimLeft(word, "(\"'„“«")
	dotted := strings.HasSuffix(bare, ".")
	bare = strings.TrimSuffix(bare, ".")
	if len(bare) < 2 && !dotted || len(bare) > longest {
		return false
	}
	var space [longest]byte
	lower := space[:0]
	for i := range len(bare) { // the look-up of a word of plain letters needs no string
		if bare[i] >= utf8.RuneSelf {
			return honorifics()[strings.ToLower(bare)]
		}
		lower = append(lower, bare[i]|0x20)
	}
	return honorifics()[string(lower)]
}

// honorifics are the titles before names, in all languages, and the words of formal salutations.
var honorifics = sync.OnceValue(func() map[string]bool {
	all := map[string]bool{}
	for _, l := range lang.All() {
		for _, w := range l.Names.Titles {
			all[w] = true
		}
		for _, s := range l.Letters {
			for _, w := range s.Honorifics {
				all[w] = true
			}
		}
	}
	return all
})

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
			words[i] = Capital(w)
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
