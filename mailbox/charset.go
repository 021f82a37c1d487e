package mailbox

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

// decodeCharset turns bytes into text. The declared charset wins where the bytes are
// valid in it; only then is another looked for, windows-1252 last, which reads anything.
func decodeCharset(b []byte, declared string) string {
	label := strings.ToLower(strings.Trim(strings.TrimSpace(declared), `"'`))
	if isASCII(b) && !strings.Contains(label, "utf-7") && !strings.Contains(label, "2022") &&
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
	return decodeCharset([]byte(s), fallback)
}

// decodeLabelled decodes by the label, and reports whether the bytes were valid in it.
func decodeLabelled(b []byte, label string) (string, bool) {
	switch label {
	case "", "us-ascii", "ascii", "unknown-8bit", "default_charset", "x-unknown", "binary", "8bit":
		return string(b), isASCII(b) && bytes.IndexByte(b, 0x1b) < 0
	case "utf-8", "utf8", "unicode-1-1-utf-8":
		return string(bytes.TrimPrefix(b, []byte("\xef\xbb\xbf"))), utf8.Valid(b)
	case "utf-7", "unicode-1-1-utf-7", "x-unicode-2-0-utf-7":
		return decodeUTF7(b), true
	case "utf-16":
		return decodeWith(b, unicode.UTF16(unicode.BigEndian, unicode.UseBOM))
	case "gb2312", "gbk", "gb18030", "cp936", "x-gbk": // one is the superset of the other
		return decodeWith(b, simplifiedchinese.GB18030)
	case "ks_c_5601-1987", "euc-kr", "cp949":
		return decodeWith(b, korean.EUCKR)
	case "iso-8859-1", "latin1": // people mean windows-1252, its superset
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

// lost reports whether decoding met bytes that mean nothing in the charset: more
// than a slip of the pen, since one broken character should not change the charset.
func lost(b []byte, s string) bool {
	bad := strings.Count(s, "\uFFFD")
	return bad > 0 && bad*50 > len(b)-countASCII(b)
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
	if n := len(b) - countASCII(b); n >= 4 {
		best, score := "", 0.0
		for _, e := range []encoding.Encoding{japanese.ShiftJIS, japanese.EUCJP, simplifiedchinese.GB18030,
			traditionalchinese.Big5, korean.EUCKR, charmap.KOI8R, charmap.Windows1251} {
			s, ok := decodeWith(b, e)
			if p := plausible(s); ok && p > score {
				best, score = s, p
			}
		}
		if score > 0.8 {
			return best
		}
	}
	if utf8.Valid(bytes.ToValidUTF8(b, nil)) && !lost(b, strings.ToValidUTF8(string(b), "\uFFFD")) {
		return strings.ToValidUTF8(string(b), "\uFFFD")
	}
	s, _ := decodeWith(b, charmap.Windows1252)
	return s
}

// plausible is the share of a text's non-ASCII letters that people use often in the
// scripts tried: kana, common Han, Hangul syllables, Russian with mostly small letters.
func plausible(s string) float64 {
	var all, good, kana, small, capital int
	prev := rune(0)
	for _, r := range s {
		if r < 0x80 {
			prev = r
			continue
		}
		all++
		switch {
		case r >= 0x3041 && r <= 0x30fe:
			kana++
			good++
		case r >= 0x4e00 && r <= 0x9fa5, r >= 0xac00 && r <= 0xd7a3, r >= 0x3000 && r <= 0x303f, r >= 0xff00 && r <= 0xff65:
			good++
		case r >= 0x430 && r <= 0x44f:
			small++
			good++
		case r >= 0x410 && r <= 0x42f:
			if prev >= 0x430 && prev <= 0x44f { // a capital inside a word: the wrong Cyrillic
				capital++
			} else {
				good++
			}
		}
		prev = r
	}
	if all == 0 || capital > small/4 {
		return 0
	}
	p := float64(good) / float64(all)
	if kana > 0 {
		p += 0.1
	}
	return p
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
	return isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

func isASCII(b []byte) bool { return countASCII(b) == len(b) }

func countASCII(b []byte) int {
	n := 0
	for _, c := range b {
		if c < 0x80 {
			n++
		}
	}
	return n
}
