package mime

import (
	"bytes"
	"strings"
)

// DecodeTransfer undoes a Content-Transfer-Encoding (RFC 2045 §6), reading at most
// limit bytes of result. Unknown encodings are taken as they stand; broken ones are
// read as far as they mean something, which is always further than an error would.
func DecodeTransfer(b []byte, encoding string, limit int) (out []byte, cut bool) {
	encoding, _ = cutComment(encoding)
	switch strings.ToLower(strings.Trim(encoding, " \t\"';")) {
	case "base64", "b":
		if most := limit/3*4 + limit/8 + 1024; len(b) > most {
			b = b[:most]
			cut = true
		}
		out = decodeBase64(b)
	case "quoted-printable", "quotedprintable", "q":
		if most := 3*limit + 1024; len(b) > most {
			b = b[:most]
			cut = true
		}
		out = decodeQuotedPrintable(b)
	case "x-uuencode", "uuencode", "x-uue", "uue":
		out = decodeUU(b)
	default:
		out = b
	}
	if len(out) > limit {
		return out[:limit], true
	}
	return out, cut
}

// IsBase64Digit reports whether c is a digit of RFC 4648 §4 or §5.
func IsBase64Digit(c byte) bool { return base64Value[c] != 0 }

// base64Value is 1 + the value of a digit of RFC 4648 §4 or §5, 0 for any other byte.
var base64Value = func() (table [256]byte) {
	const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
	for i := range len(digits) {
		table[digits[i]] = byte(i) + 1
	}
	table['-'], table['_'] = 63, 64
	return table
}()

// decodeBase64 decodes whatever digits there are and passes over the rest: line ends,
// junk of gateways, padding in the middle where two encodings were joined.
func decodeBase64(b []byte) []byte {
	out := make([]byte, 0, len(b)/4*3+3)
	var bits uint32
	n := 0
	flush := func() {
		switch n {
		case 2:
			out = append(out, byte(bits>>4))
		case 3:
			out = append(out, byte(bits>>10), byte(bits>>2))
		}
		bits, n = 0, 0
	}
	for _, c := range b {
		if c == '=' {
			flush()
			continue
		}
		v := base64Value[c]
		if v == 0 {
			continue
		}
		bits = bits<<6 | uint32(v-1)
		if n++; n == 4 {
			out = append(out, byte(bits>>16), byte(bits>>8), byte(bits))
			bits, n = 0, 0
		}
	}
	flush()
	return out
}

// decodeQuotedPrintable decodes lines of any length; an "=" that starts no code
// stands for itself (RFC 2045 §6.7 leaves it open).
func decodeQuotedPrintable(b []byte) []byte {
	out := make([]byte, 0, len(b))
	for len(b) > 0 {
		line, rest := cutLine(b)
		last := len(rest) == 0 && !bytes.HasSuffix(b, []byte("\n"))
		b = rest
		line = bytes.TrimRight(line, " \t")
		soft := len(line) > 0 && line[len(line)-1] == '='
		if soft {
			line = line[:len(line)-1]
		}
		out = appendUnquoted(out, line)
		if !soft && !last {
			out = append(out, '\n')
		}
	}
	return out
}

func appendUnquoted(out, line []byte) []byte {
	for i := 0; i < len(line); i++ {
		if line[i] == '=' && i+2 < len(line) {
			hi, lo := hexValue(line[i+1]), hexValue(line[i+2])
			if hi < 16 && lo < 16 {
				out = append(out, hi<<4|lo)
				i += 2
				continue
			}
		}
		out = append(out, line[i])
	}
	return out
}

// hexValue returns the value of a hexadecimal digit, 255 for any other byte.
func hexValue(c byte) byte {
	switch {
	case c >= '0' && c <= '9':
		return c - '0'
	case c >= 'A' && c <= 'F':
		return c - 'A' + 10
	case c >= 'a' && c <= 'f':
		return c - 'a' + 10
	}
	return 255
}

// decodeUU decodes uuencoding, as some old gateways still label it.
func decodeUU(b []byte) []byte {
	var out []byte
	begun := false
	for len(b) > 0 {
		var line []byte
		line, b = cutLine(b)
		switch {
		case bytes.HasPrefix(line, []byte("begin ")):
			begun = true
		case !begun:
		case len(line) == 0 || bytes.Equal(line, []byte("end")):
			return out
		default:
			out = appendUULine(out, line)
		}
	}
	return out
}

func appendUULine(out, line []byte) []byte {
	want := int((line[0] - ' ') & 63)
	start := len(out)
	for i := 1; i < len(line) && len(out)-start < want; i += 4 {
		var v [4]byte
		for j := range v {
			if i+j < len(line) {
				v[j] = (line[i+j] - ' ') & 63
			}
		}
		out = append(out, v[0]<<2|v[1]>>4, v[1]<<4|v[2]>>2, v[2]<<6|v[3])
	}
	return out[:min(len(out), start+want)]
}
