package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// fold makes two spellings of one phrase equal: it gives lower case, single spaces, and none of the
// marks that a reader does not see.
func fold(s string) string { return strings.ToLower(tidy(s)) }

// lookUpFolded returns what a map with folded keys has for s. It folds without allocating, since nearly
// every line of every mail is looked up.
func lookUpFolded[V any](phrases map[string]V, s string) V {
	var space [160]byte // more than any phrase has
	return phrases[string(appendFolded(space[:0], s))]
}

// appendFolded appends s, folded, to b.
func appendFolded(b []byte, s string) []byte {
	start, space := len(b), false
	for _, r := range s {
		switch {
		case invisible(r):
			continue
		case unicode.IsSpace(r):
			space = len(b) > start
			continue
		}
		if space {
			b = append(b, ' ')
			space = false
		}
		b = utf8.AppendRune(b, unicode.ToLower(r))
	}
	return b
}

// tidy returns s with single plain spaces and without invisible marks.
func tidy(s string) string {
	if isTidy(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case invisible(r):
		case unicode.IsSpace(r):
			space = b.Len() > 0
		default:
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isTidy reports whether s is plain ASCII with single inner spaces.
func isTidy(s string) bool {
	before := byte(' ')
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf || c < ' ' || c == ' ' && before == ' ' {
			return false
		}
		before = c
	}
	return s == "" || before != ' '
}

// invisible reports whether a reader does not see r: byte order marks, soft hyphens,
// zero-width spaces and the marks of writing direction (Unicode bidi controls).
func invisible(r rune) bool {
	switch {
	case r == '\uFEFF', r == '\u00AD', r == '\u034F', r >= '\u200B' && r <= '\u200F',
		r >= '\u202A' && r <= '\u202E', r >= '\u2060' && r <= '\u2069':
		return true
	}
	return false
}

// wide reports whether r belongs to a script that puts no spaces between words.
func wide(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul)
}

// hasWord reports whether the folded phrase stands in the folded s as words of its
// own; scripts without spaces between words need none.
func hasWord(s, phrase string) bool {
	for from := 0; ; {
		i := strings.Index(s[from:], phrase)
		if i < 0 {
			return false
		}
		start, end := from+i, from+i+len(phrase)
		before, _ := utf8.DecodeLastRuneInString(s[:start])
		after, _ := utf8.DecodeRuneInString(s[end:])
		first, _ := utf8.DecodeRuneInString(phrase)
		last, _ := utf8.DecodeLastRuneInString(phrase)
		if (wide(first) || !wordRune(before)) && (wide(last) || !wordRune(after)) {
			return true
		}
		from = end
	}
}

func wordRune(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_')
}

// wordCount returns how many words stand in s, between spaces.
func wordCount(s string) (n int) {
	for range strings.FieldsSeq(s) {
		n++
	}
	return n
}
