package words

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"informd/rules/lang"
	"informd/rules/mail"
)

// A word is one word of a line, as it is compared.
type word struct {
	sum      uint64 // hash of its letters and digits, without case and accents
	from, to int    // its byte range in the line
}

// split cuts a line into words. It ignores everything that mail programs change when they quote or
// convert a text: white space, quote marks, punctuation, accents, case, invisible characters, the URL
// behind a link, and the bullet of a list item.
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

// The constants of the 64-bit FNV-1a hash. Words and runs of words are compared by their hash.
const (
	sumBasis = 14695981039346656037
	sumPrime = 1099511628211
)

// wordAt reads the first word at or after i and returns the index where the search for the next word
// continues. If there is none, w is empty (from == to). In scripts without spaces between words, each
// letter is a word.
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

// addLetter adds a letter to a hash without its case, width and accents.
func addLetter(sum uint64, c rune) uint64 {
	if c < utf8.RuneSelf {
		return add(sum, unicode.ToLower(c))
	}
	if like := lookalikes()[unicode.ToLower(c)]; like != 0 {
		return add(sum, like)
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

// lookalikes maps letters of other alphabets to the Latin ones that look the same: whoever hides a command from
// a comparison writes it with these, and a program or a person may copy what is to be seen.
var lookalikes = sync.OnceValue(func() map[rune]rune {
	like := map[rune]rune{}
	for _, l := range lang.Lookalikes() {
		for _, c := range l.Like {
			like[c] = l.Latin
		}
	}
	return like
})

// asSeen returns a text as it is seen where it overrides the direction of writing: U+202E turns what follows, up
// to U+202C or the end of the line, round.
func asSeen(text string) string {
	const override, end = '\u202e', '\u202c'
	var seen, turned []rune
	turning := false
	flush := func() {
		slices.Reverse(turned)
		seen, turned, turning = append(seen, turned...), nil, false
	}
	for _, c := range text {
		switch {
		case c == override:
			turning = true
		case turning && (c == end || c == '\n'):
			flush()
			seen = append(seen, c)
		case turning:
			turned = append(turned, c)
		default:
			seen = append(seen, c)
		}
	}
	flush()
	return string(seen)
}

// unseen reports whether a reader does not see the character on its own: a combining accent, a
// zero-width character, a direction mark or a soft hyphen. Mail programs add and drop these.
func unseen(c rune) bool {
	return c >= 0x80 && (unicode.In(c, unicode.Cf, unicode.Mn, unicode.Me) || c == '\u034f' || c == '\u115f' ||
		c == '\u1160' || c == '\u3164' || c == '\uffa0')
}

func isApostrophe(c rune) bool { return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' }

// joins reports whether a sign can connect two letters of one word, as in "anna@acme.example" or
// "3.5".
func joins(c rune) bool { return c == '.' || c == '@' || c == '_' || c == '+' }

// letterAt reports whether the first visible character at or after i is a letter or a digit.
func letterAt(line string, i int) bool {
	c, size := utf8.DecodeRuneInString(line[i:])
	for n := 0; unseen(c) && n < maxMarks; n++ {
		i += size
		c, size = utf8.DecodeRuneInString(line[i:])
	}
	return unicode.IsLetter(c) || unicode.IsDigit(c)
}

// linkAt returns the length of the URL that begins at line[i:], with the brackets around it, or 0 if
// there is none. Programs that convert HTML to text insert such URLs, so they are not words of the
// note.
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

// maxMarks limits how many quote marks, bullets or invisible characters are skipped in one place, so
// that a crafted line cannot make the comparison slow.
const maxMarks = 50

// cutMarks removes what mail programs put at the beginning of a line: quote marks (">"), the initials
// of the person quoted ("AM> "), and the bullet or number of a list item.
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

// maxInitials limits the name that Emacs puts before each quoted line: "AM> ".
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
