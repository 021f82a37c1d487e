package mail

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"informd/rules/lang"
)

// How well a name fits a person, best first; the whole name is better than a part of it.
const (
	fitNick  = iota + 1 // by a nickname
	fitLoose            // without accents
	fitPart             // as it is spelt
	fitWhole            // and it is the whole name, of two words or more
)

// FitNames returns how well the words of a name match the words of a person's name, or 0. Whole words are
// placed before initials, so that the initial of "A. Anders" does not take the family's name of "Anders, Anna".
func FitNames(want, have []string) int {
	fit, used := fitPart, make([]bool, len(have))
	for _, initials := range []bool{false, true} {
		for _, w := range want {
			if isInitial(w) != initials {
				continue
			}
			best, at := 0, -1
			for i, h := range have {
				if f := fitWord(w, h); !used[i] && f > best {
					best, at = f, i
				}
			}
			if at < 0 {
				return 0
			}
			used[at] = true
			fit = min(fit, best)
		}
	}
	if fit == fitPart && len(want) > 1 && len(want) == len(have) {
		return fitWhole
	}
	return fit
}

// isInitial reports whether a word of a name is one letter: "a.".
func isInitial(w string) bool { return utf8.RuneCountInString(strings.TrimSuffix(w, ".")) == 1 }

func fitWord(want, have string) int {
	initial := strings.TrimSuffix(want, ".")
	loose := looseName(want)
	switch {
	case want == have:
		return fitPart
	case isInitial(want) && strings.HasPrefix(looseName(have), looseName(initial)):
		return fitPart
	case loose != "" && loose == looseName(have):
		return fitLoose
	case sameNick(loose, looseName(have)):
		return fitNick
	}
	return 0
}

// NameWords returns the words of a name in lower case, without titles and without the 's of "Anna's".
// "Meier, Anna" has the same words as "Anna Meier".
func NameWords(name string) []string {
	genitives := lang.EnglishSentences().Forms.Genitives
	out := make([]string, 0, 8) // few names have more, and few subjects
	for w := range strings.FieldsFuncSeq(strings.ToLower(name), endsNameWord) {
		for _, end := range genitives {
			w = strings.TrimSuffix(w, end)
		}
		w = strings.Trim(w, "'’:!?")
		if bare := strings.TrimSuffix(w, "."); IsTitle(bare) || len(out) > 0 && isBehind(name, w) {
			continue
		} else if utf8.RuneCountInString(bare) > 1 {
			w = bare
		}
		if w != "" && w != "." {
			out = append(out, w)
		}
	}
	return out
}

// endsNameWord reports whether a sign stands between two words of a name.
func endsNameWord(c rune) bool {
	switch c {
	case ',', ';', '"', '(', ')', '-', '–', '/':
		return true
	}
	return unicode.IsSpace(c)
}

// looseName returns a word of a name without accents, so that ä, ae and a are equal.
func looseName(s string) string {
	if isPlain(s) {
		return withoutTwoLetters(s)
	}
	var b strings.Builder
	for _, c := range s {
		switch plain := lang.PlainLetters()[c]; {
		case plain != "":
			b.WriteString(plain)
		case c == '.' || c > unicode.MaxLatin1 && unicode.Is(unicode.Mn, c): // a combining accent
		default:
			b.WriteRune(c)
		}
	}
	return withoutTwoLetters(b.String())
}

// isPlain reports whether a word has no letter of lang.PlainLetters and no full stop. Most have none, so
// this check is a fast path.
func isPlain(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf || s[i] == '.' {
			return false
		}
	}
	return true
}

// withoutTwoLetters replaces the two letters that stand for one with a mark by the plain letter: "Mueller" equals
// "Muller", which is "Müller" without its mark, and "Haakon" is "Håkon".
func withoutTwoLetters(s string) string {
	if !twoLetters().in(s) { // nearly always
		return s
	}
	for _, two := range lang.TwoForOne() {
		s = strings.ReplaceAll(s, two[0], two[1])
	}
	return s
}

var twoLetters = sync.OnceValue(func() *wordSet {
	w := &wordSet{}
	for _, two := range lang.TwoForOne() {
		w.add(two[0])
	}
	return w
})

// SoundsIn reports whether a word may be one of the words of a name, as a program hears it: without accents, and in a
// longer word with a letter wrong.
func SoundsIn(word, name string) bool {
	const short, long = 3, 5 // letters
	word = looseName(word)
	return slices.ContainsFunc(NameWords(name), func(w string) bool {
		w = looseName(w)
		return len(w) >= short && !IsParticle(w) && (w == word || len(w) >= long && Distance(w, word) == 1)
	})
}

// sameNick reports whether one of two names is a short form of the other, both without accents.
func sameNick(a, b string) bool {
	return slices.Contains(nicks()[a], b) || shortens(a, b) || shortens(b, a)
}

// shortens reports whether a name ends as a short form of another does: Shaz is Sharon, and Gazza Gary.
func shortens(short, name string) bool {
	return slices.ContainsFunc(shortEnds(), func(e [2]string) bool {
		stem, ok := strings.CutSuffix(short, e[0])
		return ok && len(stem) > 1 && strings.HasPrefix(name, stem+e[1])
	})
}

// shortEnds are the ends of short forms, and how the names go on instead, in all languages.
var shortEnds = sync.OnceValue(func() (ends [][2]string) {
	for _, l := range lang.All() {
		ends = append(ends, l.Names.Ends...)
	}
	return ends
})

// shortNames returns what people write instead of a first name: its initial, its short forms, and the
// names of which it is a short form itself.
func shortNames(first string) []string {
	loose := looseName(first)
	return append([]string{FirstRune(loose)}, nicks()[loose]...)
}

// nicks maps each name to its short forms and to the names of which it is a short form.
var nicks = sync.OnceValue(func() map[string][]string {
	of := map[string][]string{}
	for _, l := range lang.All() {
		for _, group := range l.Names.Short {
			names := strings.Fields(looseName(group))
			for _, s := range names[1:] {
				of[names[0]], of[s] = append(of[names[0]], s), append(of[s], names[0])
			}
		}
	}
	return of
})

// MaySame reports whether other may be a second address of the same person: it has their full name
// or, without a display name, its local part is made of that name. A first name alone is not enough.
func MaySame(known, other Address) bool {
	words := NameWords(known.Name)
	if len(words) < 2 || SameAddr(known.Addr, other.Addr) {
		return false
	}
	if other.Name != "" && !strings.Contains(other.Name, "@") {
		return NameKey(known.Name) != "" && NameKey(known.Name) == NameKey(other.Name)
	}
	local, _, _ := CutLast(strings.ToLower(other.Addr), "@")
	local, _, _ = strings.Cut(local, "+")
	local = strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) {
			return c
		}
		return -1
	}, local)
	first, last := looseName(words[0]), looseName(words[len(words)-1])
	initial := string([]rune(first)[:min(1, len([]rune(first)))])
	return slices.Contains([]string{first + last, last + first, initial + last, last + initial}, looseName(local))
}
