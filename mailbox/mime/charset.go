package mime

import (
	"bytes"
	"encoding/base64"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/emersion/go-message/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

// DecodeCharset turns bytes into text. The declared charset wins where the bytes are
// valid in it; only then is another looked for, windows-1252 last, which reads anything.
func DecodeCharset(b []byte, declared string) string {
	label := strings.ToLower(strings.Trim(strings.TrimSpace(declared), `"'`))
	if IsASCII(b) && !strings.Contains(label, "utf-7") && !strings.Contains(label, "2022") &&
		!strings.Contains(label, "utf-16") && !strings.Contains(label, "hz") {
		if bytes.IndexByte(b, 0x1b) < 0 {
			return string(b)
		}
	}
	if s, ok := decodeLabelled(b, label); ok {
		return s
	}
	return detectCharset(b)
}

// decodeRaw reads a header value that may hold raw bytes: UTF-8 (RFC 6532), else the
// charset of the text, else what it looks like.
func decodeRaw(s, fallback string) string {
	if utf8.ValidString(s) && strings.IndexByte(s, 0x1b) < 0 {
		return s
	}
	return DecodeCharset([]byte(s), fallback)
}

// decodeLabelled decodes by the label, and reports whether the bytes were valid in it.
func decodeLabelled(b []byte, label string) (string, bool) {
	switch label {
	case "", "us-ascii", "ascii", "unknown-8bit", "default_charset", "x-unknown", "binary", "8bit":
		return string(b), IsASCII(b) && bytes.IndexByte(b, 0x1b) < 0
	case "utf-8", "utf8", "unicode-1-1-utf-8":
		return decodeUTF8(b)
	case "utf-7", "unicode-1-1-utf-7", "x-unicode-2-0-utf-7":
		return decodeUTF7(b), true
	case "utf-16":
		return decodeWith(b, unicode.UTF16(unicode.BigEndian, unicode.UseBOM))
	case "gb2312", "gbk", "gb18030", "cp936", "x-gbk": // one is the superset of the other
		return decodeWith(b, simplifiedchinese.GB18030)
	case "ks_c_5601-1987", "euc-kr", "cp949":
		return decodeWith(b, korean.EUCKR)
	case "iso-8859-1", "latin1", "windows-1252", "cp1252": // people mean windows-1252, the superset
		if utf8.Valid(b) { // no Latin text is UTF-8 by chance
			return string(b), true
		}
		return decodeWith(b, charmap.Windows1252)
	case "iso-8859-8-i", "iso-8859-8-e":
		return decodeWith(b, charmap.ISO8859_8)
	case "iso-2022-jp", "iso-2022-jp-ms", "iso-2022-jp-2":
		return decodeWith(b, japanese.ISO2022JP)
	case "shift_jis", "shift-jis", "sjis", "x-sjis", "cp932", "windows-31j":
		return decodeWith(b, japanese.ShiftJIS)
	}
	if strings.HasPrefix(label, "cp") && len(label) == 6 { // cp1252
		label = "windows-" + label[2:]
	}
	r, err := charset.Reader(label, bytes.NewReader(b))
	if err != nil {
		return "", false
	}
	out, err := io.ReadAll(r)
	return string(out), err == nil && !lost(b, string(out))
}

func decodeWith(b []byte, e encoding.Encoding) (string, bool) {
	out, err := e.NewDecoder().Bytes(b)
	return string(out), err == nil && !lost(b, string(out))
}

// decodeUTF8 forgives a few broken bytes: a text cut inside a character is still UTF-8.
func decodeUTF8(b []byte) (string, bool) {
	bad := 0
	for rest := b; len(rest) > 0; {
		r, n := utf8.DecodeRune(rest)
		if r == utf8.RuneError && n == 1 {
			bad++
		}
		rest = rest[n:]
	}
	s := strings.ToValidUTF8(string(bytes.TrimPrefix(b, []byte("\xef\xbb\xbf"))), "\uFFFD")
	return s, bad*10 <= len(b)-countASCII(b) && !bytes.Contains(b, []byte("\x1b$"))
}

// lost reports whether decoding met bytes that mean nothing in the charset: more
// than a slip of the pen, since one broken character should not change the charset.
func lost(b []byte, s string) bool {
	bad := strings.Count(s, "\uFFFD")
	return bad > 0 && bad*10 > len(b)-countASCII(b)
}

// detectCharset guesses from the bytes alone, the strictest encodings first.
func detectCharset(b []byte) string {
	if utf8.Valid(b) && bytes.IndexByte(b, 0x1b) < 0 {
		return string(b)
	}
	if bytes.HasPrefix(b, []byte{0xff, 0xfe}) || bytes.HasPrefix(b, []byte{0xfe, 0xff}) {
		if s, ok := decodeWith(b, unicode.UTF16(unicode.BigEndian, unicode.UseBOM)); ok {
			return s
		}
	}
	if bytes.Contains(b, []byte("\x1b$")) || bytes.Contains(b, []byte("\x1b(")) {
		if s, ok := decodeWith(b, japanese.ISO2022JP); ok {
			return s
		}
	}
	if e := guessEncoding(b); e != nil {
		if s, ok := decodeWith(b, e); ok {
			return s
		}
	}
	if s, ok := decodeUTF8(b); ok {
		return s
	}
	s, _ := decodeWith(b, charmap.Windows1252)
	return s
}

// guessEncoding tells the encodings people write without naming them by the bytes that
// each uses most, nil when none stands out. Western text has single high bytes between
// ASCII; Cyrillic runs of bytes from 0xC0; the Asian ones pairs.
func guessEncoding(b []byte) encoding.Encoding {
	var high, runs, lone, letters, lower int
	for i, c := range b {
		if c < 0x80 {
			continue
		}
		high++
		if c >= 0xc0 {
			letters++
			if c < 0xe0 {
				lower++ // of KOI8-R; a capital of windows-1251
			}
		}
		if i == 0 || b[i-1] < 0x80 {
			runs++
			if i+1 == len(b) || b[i+1] < 0x80 {
				lone++
			}
		}
	}
	switch {
	case high < 4 || lone*2 > runs:
		return nil
	case letters*20 >= high*19 && lower*2 > high:
		return charmap.KOI8R
	case letters*20 >= high*19:
		return charmap.Windows1251
	}
	return guessPairs(b)
}

// guessPairs tells the encodings of East Asia, whose signs are pairs of bytes, by their leads.
func guessPairs(b []byte) encoding.Encoding {
	var pairs, shiftJIS, lowTrail, kana, hangul int
	for i := 0; i+1 < len(b); i++ {
		lead, trail := b[i], b[i+1]
		if lead < 0x80 {
			continue
		}
		i++
		pairs++
		switch {
		case lead <= 0x9f:
			shiftJIS++
		case trail < 0x80:
			lowTrail++
		case lead == 0xa4 || lead == 0xa5:
			kana++
		case lead >= 0xb0 && lead <= 0xc8:
			hangul++
		}
	}
	switch {
	case shiftJIS*2 > pairs:
		return japanese.ShiftJIS
	case lowTrail*6 > pairs:
		return traditionalchinese.Big5
	case kana*4 > pairs:
		return japanese.EUCJP
	case hangul*5 >= pairs*4:
		return korean.EUCKR
	}
	return simplifiedchinese.GB18030
}

// decodeUTF7 decodes RFC 2152.
func decodeUTF7(b []byte) string {
	var out strings.Builder
	for i := 0; i < len(b); i++ {
		if b[i] != '+' {
			out.WriteByte(b[i])
			continue
		}
		end := i + 1
		for end < len(b) && (b[end] == '+' || b[end] == '/' || isAlnum(b[end])) {
			end++
		}
		if end == i+1 {
			out.WriteByte('+')
		} else {
			raw, _ := base64.RawStdEncoding.DecodeString(string(b[i+1 : end]))
			units := make([]uint16, len(raw)/2)
			for n := range units {
				units[n] = uint16(raw[2*n])<<8 | uint16(raw[2*n+1])
			}
			out.WriteString(string(utf16.Decode(units)))
		}
		if end < len(b) && b[end] == '-' {
			end++
		}
		i = end - 1
	}
	return strings.ToValidUTF8(out.String(), "\uFFFD")
}

func isAlnum(c byte) bool {
	return IsDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// IsASCII reports whether a text has no byte beyond ASCII.
func IsASCII[T string | []byte](text T) bool { return countASCII(text) == len(text) }

func countASCII[T string | []byte](text T) (n int) {
	for i := range len(text) {
		if text[i] < 0x80 {
			n++
		}
	}
	return n
}
