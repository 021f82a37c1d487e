package mail

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// CutWord returns the first word of s and the rest.
func CutWord(s string) (word, rest string) {
	s = strings.TrimLeft(s, " \t")
	i := strings.IndexAny(s, " \t")
	if i < 0 {
		return s, ""
	}
	return s[:i], strings.TrimLeft(s[i:], " \t")
}

// FoldSpace returns a text on one line with single spaces.
func FoldSpace(s string) string { return strings.Join(strings.Fields(s), " ") }

// maxHead limits how many bytes of a text are searched for signs of an automatic mail, because
// machines state their purpose at the beginning.
const maxHead = 8 << 10

// Head returns the first maxHead bytes of a text.
func Head(s string) string {
	if len(s) <= maxHead {
		return s
	}
	return strings.ToValidUTF8(s[:maxHead], "")
}

// Fold makes a text comparable with a phrase: lower case, runs of white space and line ends as one
// space, typographic apostrophes as plain ones.
func Fold(s string) string { return foldWith(s, plainSign) }

func plainSign(c rune) rune {
	switch c {
	case '’', 'ʼ':
		return '\''
	case '\u00ad': // a soft hyphen
		return -1
	}
	return unicode.ToLower(c)
}

// foldWith maps each letter of s with sign, drops it if sign returns a negative value, and turns runs
// of space into one space. Text that is folded already is returned as it is, because every mail is
// folded a dozen times.
func foldWith(s string, sign func(rune) rune) string {
	if isFolded(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	gap := false
	for _, c := range s {
		switch {
		case ' ' < c && c < utf8.RuneSelf: // nearly always
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
		case unicode.IsSpace(c):
			gap = b.Len() > 0
			continue
		case c >= utf8.RuneSelf:
			if c = sign(c); c < 0 {
				continue
			}
		}
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteRune(c)
	}
	return b.String()
}

// isFolded reports whether s is plain ASCII in lower case with single spaces between words.
func isFolded(s string) bool {
	before := byte(' ')
	for i := range len(s) {
		c := s[i]
		if c >= utf8.RuneSelf || c < ' ' || 'A' <= c && c <= 'Z' || c == ' ' && before == ' ' {
			return false
		}
		before = c
	}
	return s == "" || before != ' '
}

// Says reports whether s contains one of the words.
func Says(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// Distance returns how many letters must be added, dropped, changed or swapped with a neighbour to turn
// a into b: the restricted Damerau distance, over bytes.
func Distance(a, b string) int {
	older, old, row := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range old {
		old[j] = j
	}
	for i := range len(a) {
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(old[j]+cost, old[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], older[j-1]+1)
			}
		}
		older, old, row = old, row, older
	}
	return old[len(b)]
}

// LastWord returns the last word of a text, or "".
func LastWord(s string) string {
	if f := strings.Fields(s); len(f) > 0 {
		return f[len(f)-1]
	}
	return ""
}
