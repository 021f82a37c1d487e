package repair

import (
	"encoding/base64"
	"strings"
	"unicode"
	"unicode/utf16"
)

// modifiedBase64 writes "," for "/" (RFC 3501 §5.1.3).
func modifiedBase64() *base64.Encoding {
	const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,"
	return base64.NewEncoding(digits).WithPadding(base64.NoPadding)
}

// encodedWell reports whether a name can be decoded and shown to people, and encoding it again gives the
// same bytes.
func encodedWell(name []byte) bool {
	decoded, ok := decodeUTF7(string(name))
	return ok && encodeUTF7(decoded) == string(name) && !strings.ContainsFunc(decoded, unicode.IsControl)
}

// decodeUTF7 decodes a name in modified UTF-7.
func decodeUTF7(name string) (string, bool) {
	var out strings.Builder
	for name != "" {
		plain, shifted, found := strings.Cut(name, "&")
		if strings.ContainsFunc(plain, func(r rune) bool { return r < ' ' || r > '~' }) {
			return "", false
		}
		out.WriteString(plain)
		if !found {
			break
		}
		code, rest, closed := strings.Cut(shifted, "-")
		if !closed {
			return "", false
		}
		if name = rest; code == "" {
			out.WriteByte('&')
			continue
		}
		raw, err := modifiedBase64().DecodeString(code)
		if err != nil || len(raw)%2 != 0 {
			return "", false
		}
		units := make([]uint16, 0, len(raw)/2)
		for i := 0; i < len(raw); i += 2 {
			units = append(units, uint16(raw[i])<<8|uint16(raw[i+1]))
		}
		out.WriteString(string(utf16.Decode(units)))
	}
	return out.String(), true
}

// encodeUTF7 encodes a name in modified UTF-7.
func encodeUTF7(name string) string {
	var out strings.Builder
	var units []uint16
	flush := func() {
		if len(units) == 0 {
			return
		}
		raw := make([]byte, 0, 2*len(units))
		for _, u := range units {
			raw = append(raw, byte(u>>8), byte(u))
		}
		out.WriteString("&" + modifiedBase64().EncodeToString(raw) + "-")
		units = nil
	}
	for _, r := range name {
		switch {
		case r == '&':
			flush()
			out.WriteString("&-")
		case r >= ' ' && r <= '~':
			flush()
			out.WriteRune(r)
		default:
			units = utf16.AppendRune(units, r)
		}
	}
	flush()
	return out.String()
}
