package mail

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"
)

// IsQuoted reports whether a line has a quote mark, so that somebody else wrote it.
func IsQuoted(line string) bool {
	s := strings.TrimLeft(line, " \t")
	return strings.HasPrefix(s, ">") || strings.HasPrefix(s, "＞")
}

// WithoutQuoted returns a text without its quoted lines, and without the line above them that says
// whose they are: all these are somebody else's words.
func WithoutQuoted(text string) string {
	var own []string
	for line := range strings.SplitSeq(text, "\n") {
		if !IsQuoted(line) {
			own = append(own, line)
			continue
		}
		if n := len(own); n > 0 && strings.HasSuffix(strings.TrimSpace(own[n-1]), ":") {
			own = own[:n-1]
		}
	}
	return strings.Join(own, "\n")
}

// Sentences yields the sentences of a text, each with its end mark. The space after a sentence
// belongs to the next one, so that joining them gives the text again. A sentence ends at a full stop,
// an exclamation mark or a question mark before a space, so that "acme.example" stays one word; an
// East Asian end mark needs no space. An empty line also ends a sentence, since a heading or a
// greeting has no full stop.
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

// sentenceEnd returns the index at which the first sentence of a text ends.
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
