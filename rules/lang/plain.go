package lang

import (
	"slices"
	"strings"
	"sync"
)

// People far from their own keyboard write without the marks on letters: "Gruesse", "dzien dobry".

// PlainLetters maps Latin letters that bear a mark to the letters that people write instead. The caller
// must not change it.
func PlainLetters() map[rune]string { return plainLetters() }

var plainLetters = sync.OnceValue(func() map[rune]string {
	plain := map[rune]string{'ß': "ss", 'æ': "ae", 'œ': "oe", 'þ': "th"}
	for _, group := range []string{"aàáâãäåāăą", "cçćč", "dďđð", "eèéêëēėęě", "gğģ", "iìíîïīįı", "kķ",
		"lłļľ", "nñńňņ", "oòóôõöøōő", "rřŕ", "sśšşș", "tťţț", "uùúûüūůűų", "yýÿ", "zźżž"} {
		for _, c := range group[1:] {
			plain[c] = group[:1]
		}
	}
	return plain
})

// A TwoLetter is a letter with a mark, and the two that stand for it.
type TwoLetter struct {
	Marked rune
	Two    string
}

// TwoLetters returns the letters for which people write two in German and in the north.
func TwoLetters() []TwoLetter {
	return []TwoLetter{{'ä', "ae"}, {'ö', "oe"}, {'ü', "ue"}, {'å', "aa"}, {'ø', "oe"}, {'ß', "ss"}, {'æ', "ae"}}
}

// TwoForOne returns the two letters that stand for one with a mark, each with the plain letter: "ae", "a". Two that are
// what the letter is without its mark, too, as in ß, are left out. The caller must not change it.
func TwoForOne() [][2]string { return twoForOne() }

var twoForOne = sync.OnceValue(func() (pairs [][2]string) {
	for _, l := range TwoLetters() {
		pair := [2]string{l.Two, PlainLetters()[l.Marked]}
		if pair[0] != pair[1] && !slices.Contains(pairs, pair) {
			pairs = append(pairs, pair)
		}
	}
	return pairs
})

// inTwoLetters writes the letters of a text in that way.
var inTwoLetters = sync.OnceValue(func() *strings.Replacer {
	var pairs []string
	for _, l := range TwoLetters() {
		pairs = append(pairs, string(l.Marked), l.Two)
	}
	return strings.NewReplacer(pairs...)
})

// Plain returns the ways in which a phrase is written without marks; nil if it has none.
func Plain(phrase string) (ways []string) {
	for _, plain := range []string{inTwoLetters().Replace(phrase), unmarked(phrase)} {
		if plain != phrase && !slices.Contains(ways, plain) {
			ways = append(ways, plain)
		}
	}
	return ways
}

// withPlain returns phrases, each followed by how it is written without marks, if it has any.
func withPlain(phrases []string) []string {
	all := slices.Clip(phrases)
	for _, p := range phrases {
		for _, plain := range Plain(p) {
			if !slices.Contains(all, plain) {
				all = append(all, plain)
			}
		}
	}
	return all
}

// unmarked returns a phrase with plain letters.
func unmarked(phrase string) string {
	var b strings.Builder
	for _, c := range phrase {
		if plain, ok := plainLetters()[c]; ok {
			b.WriteString(plain)
		} else {
			b.WriteRune(c)
		}
	}
	return b.String()
}

// readPlain lets greetings and closings be known without their marks, too.
func (s Letters) readPlain() Letters {
	for _, list := range []*[]string{&s.GreetFormal, &s.GreetAny, &s.GreetFamiliar, &s.GreetOnce,
		&s.Closings, &s.CloseFormal, &s.CloseFamiliar} {
		*list = withPlain(*list)
	}
	s.CloseWords = strings.Join(withPlain(strings.Fields(s.CloseWords)), " ")
	return s
}
