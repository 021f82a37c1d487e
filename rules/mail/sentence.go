package mail

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// IsQuoted reports whether a line bears the mark of a quote, so that somebody else wrote it.
func IsQuoted(line string) bool {
	s := strings.TrimLeft(line, " \t")
	return strings.HasPrefix(s, ">") || strings.HasPrefix(s, "＞")
}

// Sentences yields the sentences of a text as they stand in it, each with what ends it; the space
// behind belongs to the next. A sentence ends at a full stop, an exclamation or a question mark that
// a space follows, so that "acme.example" is one word. An East Asian end mark needs no space. An empty
// line ends a sentence, too, since a heading or a greeting has no full stop.
func Sentences(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for text != "" {
			end := sentenceEnd(text)
			if !yield(text[:end]) {
				return
			}
			text = text[end:]
		}
	}
}

// sentenceEnd is where the first sentence of a text ends.
func sentenceEnd(text string) int {
	for i, c := range text {
		switch {
		case strings.ContainsRune("。！？", c):
			return i + utf8.RuneLen(c)
		case c == '\n' && strings.HasPrefix(text[i:], "\n\n"):
			return i + len("\n\n")
		case strings.ContainsRune(".!?", c):
			rest := strings.TrimLeft(text[i:], `.!?)]"'”’»`)
			if next, _ := utf8.DecodeRuneInString(rest); rest == "" || unicode.IsSpace(next) {
				return len(text) - len(rest)
			}
		}
	}
	return len(text)
}
