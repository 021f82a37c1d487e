package letter

import (
	"cmp"
	"encoding/base64"
	stdmime "mime"
	"slices"
	"strings"
	"unicode/utf8"

	"informd/mailbox/mime"
)

const (
	maxHeaderLine  = 76 // columns of a line that holds an encoded word (RFC 2047 §2)
	maxEncodedWord = 60 // columns of one encoded word, so that the first fits behind "Subject: "
)

// subjectField renders the field Subject. It begins on its own line, as in the mail of any
// mail program; from the first word to the last that are not ASCII it is encoded.
func subjectField(subject string) string {
	words := strings.Split(subject, " ")
	needs := func(w string) bool { return !mime.IsASCII(w) || strings.Contains(w, "=?") }
	if first := slices.IndexFunc(words, needs); first >= 0 {
		end := len(words)
		for !needs(words[end-1]) {
			end--
		}
		words = slices.Concat(words[:first], encode(strings.Join(words[first:end], " ")), words[end:])
	}
	var out strings.Builder
	out.WriteString("Subject:")
	column := out.Len()
	for i, w := range words {
		if i > 0 && w != "" && column+1+len(w) > maxHeaderLine {
			out.WriteString("\r\n")
			column = 0
		}
		out.WriteString(" " + w)
		column += 1 + len(w)
	}
	return out.String() + "\r\n"
}

// encode writes text as encoded words, B or Q, whichever is shorter. Programs that decode
// neighbouring words as one stop at the "=" that fills up a B word (GMime does), so B is
// taken only where no word but the last needs it.
func encode(text string) []string {
	q, _ := encodedWords(stdmime.QEncoding, text)
	b, whole := encodedWords(stdmime.BEncoding, text)
	if whole && len(strings.Join(b, " ")) < len(strings.Join(q, " ")) {
		return b
	}
	return q
}

// encodedWords cuts text into encoded words of RFC 2047, none inside a character; whole
// reports whether all but the last hold whole groups of three bytes.
func encodedWords(encoder stdmime.WordEncoder, text string) (words []string, whole bool) {
	whole = true
	for text != "" {
		n, groups := 0, 0
		for n < len(text) {
			_, size := utf8.DecodeRuneInString(text[n:])
			if n > 0 && len(encodedWord(encoder, text[:n+size])) > maxEncodedWord {
				break
			}
			if n += size; n%3 == 0 {
				groups = n
			}
		}
		if n < len(text) {
			whole = whole && groups > 0
			n = cmp.Or(groups, n)
		}
		words = append(words, encodedWord(encoder, text[:n]))
		text = text[n:]
	}
	return words, whole
}

// encodedWord returns text as one encoded word, even if it is ASCII.
func encodedWord(encoder stdmime.WordEncoder, text string) string {
	if encoder == stdmime.BEncoding {
		return "=?utf-8?b?" + base64.StdEncoding.EncodeToString([]byte(text)) + "?="
	}
	const hex = "0123456789ABCDEF"
	var out strings.Builder
	for i := range len(text) {
		switch c := text[i]; {
		case c == ' ':
			out.WriteByte('_')
		case c >= '0' && c <= '9', c >= 'A' && c <= 'Z', c >= 'a' && c <= 'z':
			out.WriteByte(c)
		default:
			out.WriteString("=" + string(hex[c>>4]) + string(hex[c&15]))
		}
	}
	return "=?utf-8?q?" + out.String() + "?="
}
