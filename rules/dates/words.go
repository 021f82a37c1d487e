package dates

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A whenToken is a word, a number or a sign of a date phrase.
type whenToken struct {
	text     string // lower case
	num      int    // of a number of one to four digits, else -1
	pos, end int    // bytes in the phrase
	glued    bool   // there is no space before it
}

// digits returns how many digits a number was written with.
func (t whenToken) digits() int {
	if t.num < 0 {
		return 0
	}
	return len(t.text)
}

// maxWhenTokens limits how much of a phrase is read. No date is longer.
const maxWhenTokens = 32

// whenTokens cuts the start of a phrase into tokens. "3.30pm" is 3 . 30 pm.
func whenTokens(s string) []whenToken {
	var out []whenToken
	end := 0
	for i := 0; i < len(s) && len(out) < maxWhenTokens; {
		c, size := utf8.DecodeRuneInString(s[i:])
		if unicode.IsSpace(c) {
			i += size
			continue
		}
		t := whenToken{num: -1, pos: i, glued: i == end}
		switch {
		case c >= '0' && c <= '9':
			i += PrefixLen(s[i:], func(c rune) bool { return c >= '0' && c <= '9' })
			if n, err := strconv.Atoi(s[t.pos:i]); err == nil && i-t.pos <= 4 {
				t.num = n
			}
		case unicode.IsLetter(c):
			i += PrefixLen(s[i:], func(c rune) bool {
				return unicode.IsLetter(c) || unicode.Is(unicode.Mn, c) || c == '\'' || c == '’'
			})
		default:
			i += size
		}
		t.text, t.end, end = strings.ToLower(s[t.pos:i]), i, i
		out = append(out, t)
	}
	return out
}

// PrefixLen returns how many bytes the longest prefix of s has in which is holds for every rune.
func PrefixLen(s string, is func(rune) bool) int {
	n := strings.IndexFunc(s, func(c rune) bool { return !is(c) })
	if n < 0 {
		return len(s)
	}
	return n
}
