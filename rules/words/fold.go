package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"informd/rules/mail"
)

// A word is one word of a line, as it is compared.
type word struct {
	sum      uint64 // of its letters and digits, folded
	from, to int    // where it stands in the line
}

// split cuts a line into words. What mail programs change is left out: white space, quote marks,
// punctuation, accents, case, marks that nobody sees, the addresses that they put behind a link,
// and the bullet before an item of a list.
func split(line string) []word {
	start := len(line) - len(cutMarks(line))
	var words []word
	for i := start; i < len(line); {
		if n := linkAt(line, i); n > 0 {
			i += n
			continue
		}
		w, end := wordAt(line, i)
		if w.to > w.from {
			words = append(words, w)
		}
		i = end
	}
	return words
}

// FNV-1a, 64 bits: a word or a run is found again by its sum.
const (
	sumBasis = 14695981039346656037
	sumPrime = 1099511628211
)

// wordAt reads one word from i on, and says where the next may begin; a word of no letters is
// none. In scripts that put no space between words every letter is one.
func wordAt(line string, i int) (w word, end int) {
	w = word{sum: sumBasis, from: i, to: i}
	for i < len(line) {
		c, size := utf8.DecodeRuneInString(line[i:])
		switch {
		case unicode.IsLetter(c) || unicode.IsDigit(c):
			alone := mail.Unspaced(c)
			if alone && w.to > w.from {
				return w, i
			}
			w.sum = addLetter(w.sum, c)
			i += size
			w.to = i
			if alone {
				return w, i
			}
			continue
		case unseen(c), isApostrophe(c):
			i += size
			if w.to == w.from {
				w.from, w.to = i, i
			}
			continue
		case joins(c) && w.to > w.from && letterAt(line, i+size):
			w.sum = add(w.sum, c)
			i += size
			continue
		}
		if w.to == w.from {
			return w, i + size
		}
		return w, i
	}
	return w, i
}

func add(sum uint64, c rune) uint64 {
	for shift := 0; shift < 24; shift += 8 {
		sum = (sum ^ uint64(byte(c>>shift))) * sumPrime
	}
	return sum
}

// addLetter adds a letter without case, width and accents.
func addLetter(sum uint64, c rune) uint64 {
	if c < utf8.RuneSelf {
		return add(sum, unicode.ToLower(c))
	}
	var buf [utf8.UTFMax]byte
	parts := norm.NFKD.Properties(buf[:utf8.EncodeRune(buf[:], c)]).Decomposition()
	if parts == nil {
		return add(sum, unicode.ToLower(c))
	}
	for len(parts) > 0 {
		d, size := utf8.DecodeRune(parts)
		if parts = parts[size:]; unicode.IsLetter(d) || unicode.IsDigit(d) {
			sum = add(sum, unicode.ToLower(d))
		}
	}
	return sum
}

// unseen are the marks that change nothing for who reads: accents that stand for themselves,
// zero-width characters, marks of direction, soft hyphens.
func unseen(c rune) bool {
	return c >= 0x80 && (unicode.In(c, unicode.Cf, unicode.Mn, unicode.Me) || c == '\u034f' || c == '\u115f' ||
		c == '\u1160' || c == '\u3164' || c == '\uffa0')
}

func isApostrophe(c rune) bool { return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' }

// joins reports whether a sign stands inside a word: in an address, in a number.
func joins(c rune) bool { return c == '.' || c == '@' || c == '_' || c == '+' }

// letterAt reports whether the next that is seen from i on is a letter.
func letterAt(line string, i int) bool {
	c, size := utf8.DecodeRuneInString(line[i:])
	for n := 0; unseen(c) && n < maxMarks; n++ {
		i += size
		c, size = utf8.DecodeRuneInString(line[i:])
	}
	return unicode.IsLetter(c) || unicode.IsDigit(c)
}

// linkAt is the length of an address of the web or of a mail link at line[i:], with the angle
// brackets around it; 0 when there is none. Programs add them to what they turn into text.
func linkAt(line string, i int) int {
	rest := line[i:]
	if strings.IndexByte("<[(hHmMtTcC", rest[0]) < 0 {
		return 0
	}
	open := 0
	if rest[0] == '<' || rest[0] == '[' || rest[0] == '(' {
		open = 1
	}
	for _, scheme := range []string{"http://", "https://", "mailto:", "tel:", "cid:"} {
		if len(rest) < open+len(scheme) || !strings.EqualFold(rest[open:open+len(scheme)], scheme) {
			continue
		}
		end := strings.IndexAny(rest[open:], " \t\u00a0<>")
		if end < 0 {
			return len(rest)
		}
		if end += open; open == 1 && rest[end] == '>' {
			end++
		}
		return end
	}
	return 0
}

// maxMarks is how many marks stand before a line, at most; what is beyond is text.
const maxMarks = 50

// cutMarks takes off a line what mail programs put before it: marks of a quote, the initials of
// whom it quotes, the bullet or number of an item.
func cutMarks(line string) string {
	for range maxMarks {
		s := strings.TrimLeft(line, " \t\u00a0>|")
		if i := strings.IndexByte(s[:min(len(s), maxInitials+1)], '>'); i > 0 && isInitials(s[:i]) {
			s = s[i+1:]
		}
		s = cutBullet(s)
		if s == line {
			break
		}
		line = s
	}
	return line
}

// maxInitials is how long the name may be that Emacs puts before each line it quotes: "AM> ".
const maxInitials = 16

func isInitials(s string) bool {
	return strings.Trim(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

func cutBullet(s string) string {
	rest := strings.TrimLeft(s, "0123456789")
	if n := len(s) - len(rest); n > 0 && n <= 3 {
		if rest, ok := cutOneOf(rest, ". ", ") ", ".\t", ")\t", ".\u00a0"); ok {
			return rest
		}
	}
	rest, _ = cutOneOf(s, "o ", "o\t", "o\u00a0", "§ ", "§\t", "§\u00a0", "* ", "- ", "• ", "· ", "– ", "+ ")
	return rest
}

func cutOneOf(s string, prefixes ...string) (string, bool) {
	for _, p := range prefixes {
		if rest, ok := strings.CutPrefix(s, p); ok {
			return rest, true
		}
	}
	return s, false
}
