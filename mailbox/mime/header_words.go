package mime

import (
	"encoding/hex"
	"strings"
)

// An encodedWord is one =?charset?encoding?text?= of RFC 2047, its bytes not yet text.
type encodedWord struct {
	charset string
	data    []byte
}

// maxWord caps one encoded word; RFC 2047 §2 allows 75 bytes.
const maxWord = 4 << 10

// decodeWords decodes the encoded words of a header value wherever they stand, also
// inside quotes and glued to other text, which RFC 2047 §5 forbids and clients do.
// Neighbours in one charset are joined before decoding, since senders cut characters
// in half. Raw bytes outside are read as fallback, the charset of the text, suggests.
func decodeWords(value, fallback string) string {
	if !strings.Contains(value, "=?") {
		return decodeRaw(value, fallback)
	}
	var out strings.Builder
	var pending encodedWord
	flush := func() {
		if pending.charset != "" {
			out.WriteString(DecodeCharset(pending.data, pending.charset))
		}
		pending = encodedWord{}
	}
	for value != "" {
		start := strings.Index(value, "=?")
		if start < 0 {
			break
		}
		word, length := cutWord(value[start:])
		if length == 0 {
			flush()
			out.WriteString(decodeRaw(value[:start+2], fallback))
			value = value[start+2:]
			continue
		}
		between := value[:start]
		if pending.charset == "" || strings.TrimSpace(between) != "" {
			flush()
			out.WriteString(decodeRaw(between, fallback))
		}
		if strings.EqualFold(pending.charset, word.charset) {
			pending.data = append(pending.data, word.data...)
		} else {
			flush()
			pending = word
		}
		value = value[start+length:]
	}
	flush()
	out.WriteString(decodeRaw(value, fallback))
	return out.String()
}

// cutWord reads the encoded word at the start of s and its length, 0 when there is none.
func cutWord(s string) (w encodedWord, length int) {
	charset, rest, ok := strings.Cut(s[2:], "?")
	if !ok || charset == "" || len(charset) > 60 || strings.ContainsAny(charset, " \t=") {
		return w, 0
	}
	enc, rest, ok := strings.Cut(rest, "?")
	if !ok || len(enc) != 1 {
		return w, 0
	}
	text, _, ok := strings.Cut(rest[:min(len(rest), maxWord)], "?=")
	if !ok {
		return w, 0
	}
	rest = rest[len(text)+2:]
	charset, _, _ = strings.Cut(charset, "*") // RFC 2231 §5: a language may follow
	switch enc {
	case "b", "B":
		w.data = decodeBase64([]byte(text))
	case "q", "Q":
		w.data = decodeQ(text)
	default:
		return w, 0
	}
	w.charset = charset
	return w, len(s) - len(rest)
}

// decodeQ decodes the Q encoding of RFC 2047 §4.2; a lone "=" stands for itself.
func decodeQ(s string) []byte {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '_':
			out = append(out, ' ')
		case s[i] == '=' && i+2 < len(s):
			b, err := hex.DecodeString(s[i+1 : i+3])
			if err != nil {
				out = append(out, '=')
				continue
			}
			out = append(out, b...)
			i += 2
		default:
			out = append(out, s[i])
		}
	}
	return out
}
