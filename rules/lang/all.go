package lang

import (
	"slices"
	"strings"
	"sync"
)

// All returns the languages that informd knows, always in the same order. The caller must not change
// them.
func All() []Language { return all() }

var all = sync.OnceValue(func() []Language {
	known := languages()
	for _, l := range known {
		for i := range l.Letters {
			l.Letters[i] = l.Letters[i].readPlain()
		}
	}
	return known
})

func languages() []Language {
	return []Language{
		english(), german(), french(), spanish(), italian(), portuguese(),
		romanian(), catalan(), dutch(), greek(), swedish(), danish(),
		norwegian(), finnish(), estonian(), polish(), czech(), slovak(),
		hungarian(), turkish(), russian(), ukrainian(), bulgarian(), croatian(),
		chinese(), japanese(), korean(), vietnamese(), indonesian(), hebrew(),
		arabic(), latvian(), lithuanian(), icelandic(), albanian(), basque(),
		thai(), malay(), persian(), hindi(), kazakh(), slovenian(),
		serbian(), macedonian(), galician(), welsh(),
		afrikaans(), alemannic(), occitan(), nynorsk(),
		irish(), swahili(), belarusian(),
	}
}

// LettersIn returns the letters with this tag, and whether there are any.
func LettersIn(tag string) (Letters, bool) {
	for i := range All() { // by their place: each is large, and every decision looks here
		letters := all()[i].Letters
		for j := range letters {
			if letters[j].Tag == tag {
				return letters[j], true
			}
		}
	}
	return Letters{}, false
}

// IsSmall reports whether a word in lower case is one of the common small words of the language whose
// letters have this tag.
func IsSmall(tag, word string) bool {
	for _, l := range All() {
		if slices.ContainsFunc(l.Letters, func(s Letters) bool { return s.Tag == tag }) {
			return strings.Contains(" "+l.Words+" ", " "+word+" ")
		}
	}
	return false
}

// CodeOf returns the code of the language whose letters have this tag: "no" of "nb"; of any other tag itself.
func CodeOf(tag string) string {
	for _, l := range All() {
		if slices.ContainsFunc(l.Letters, func(s Letters) bool { return s.Tag == tag }) {
			return l.Code
		}
	}
	return tag
}
