package repair

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

const (
	maxNames  = 1 << 20 // bytes that names in no valid encoding take; a folder beyond that is not listed
	eachNamed = 100     // of those, for each name beside its letters
)

// names gives other names to folders whose names are in no valid encoding (RFC 3501 §5.1.3). The
// library sees the other names, and the server sees its own.
type names struct {
	server map[string]string // by the encoded name that the library knows
	known  map[string]string // and the other way round
	alike  map[string]int    // how many names people see as the same
	size   int               // of all that, in bytes
}

// inward returns the name of a folder in a form that the library can decode.
func (n *names) inward(name []byte) (alias []byte, ok bool) {
	if encodedWell(name) {
		return name, true
	}
	raw := string(name)
	if alias, ok := n.known[raw]; ok {
		return []byte(alias), true
	}
	if n.size += eachNamed + 3*len(raw); n.size > maxNames {
		return nil, false
	}
	if n.server == nil {
		n.server, n.known, n.alike = map[string]string{}, map[string]string{}, map[string]int{}
	}
	shown := encodeUTF7(displayed(raw))
	unlike := shown
	for _, taken := n.server[unlike]; taken; _, taken = n.server[unlike] {
		n.alike[shown]++
		unlike = shown + "~" + strconv.Itoa(n.alike[shown]+1)
	}
	n.server[unlike], n.known[raw] = raw, unlike
	return []byte(unlike), true
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

// outward returns a command in which a folder has the name that the server knows.
func (n *names) outward(command []byte) []byte {
	s := &scanner{r: response{{text: command}}}
	for len(n.server) > 0 {
		s.skipSpace()
		from := s.pos
		t := s.next()
		if t.kind == tokenEnd {
			break
		}
		if raw, ok := n.server[string(t.text)]; ok && t.kind == tokenString {
			return slices.Concat(command[:from], []byte(quote([]byte(raw))), command[s.pos:])
		}
	}
	return command
}
