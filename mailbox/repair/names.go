package repair

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// names gives other names to folders whose names are in no valid encoding (RFC 3501 §5.1.3). The
// library sees the other names, and the server sees its own.
type names struct {
	server map[string]string // by the encoded name that the library knows
	known  map[string]string // and the other way round
}

// inward returns the name of a folder in a form that the library can decode.
func (n *names) inward(name []byte) []byte {
	if encodedWell(name) {
		return name
	}
	raw := string(name)
	if alias, ok := n.known[raw]; ok {
		return []byte(alias)
	}
	alias := encodeUTF7(displayed(raw))
	for _, taken := n.server[alias]; taken; _, taken = n.server[alias] {
		alias += "~"
	}
	if n.server == nil {
		n.server, n.known = map[string]string{}, map[string]string{}
	}
	n.server[alias], n.known[raw] = raw, alias
	return []byte(alias)
}

// displayed returns what people see of a name that cannot be decoded: the name read as UTF-8 or, where it
// is not UTF-8, as Latin-1.
func displayed(raw string) string {
	if !utf8.ValidString(raw) {
		var b strings.Builder
		for i := range len(raw) { // as Latin-1, in which each byte is a letter
			b.WriteRune(rune(raw[i]))
		}
		raw = b.String()
	}
	return strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7f && r < 0xa0 {
			return '?'
		}
		return r
	}, raw)
}

// outward returns a command in which folders have the names that the server knows.
func (n *names) outward(command []byte) []byte {
	for alias, raw := range n.server {
		if shown := []byte(quote([]byte(alias))); bytes.Contains(command, shown) {
			return bytes.Replace(command, shown, []byte(quote([]byte(raw))), 1)
		}
	}
	return command
}
