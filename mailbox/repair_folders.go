package mailbox

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// list repairs "LIST (\HasNoChildren) "/" name".
func (c *repairedConn) list(s *scanner) {
	attrs := systemFlags(s.words())
	delim := s.next()
	name, ok := folderName(s)
	if !ok {
		return
	}
	sep := "NIL"
	if len(delim.text) == 1 && delim.text[0] > ' ' && delim.text[0] < 0x7f {
		sep = quote(delim.text)
	}
	fmt.Fprintf(&c.out, "* LIST (%s) %s %s\r\n", strings.Join(attrs, " "), sep, quote(c.names.inward(name)))
}

// folderStatus repairs "STATUS name (MESSAGES 3 UIDNEXT 9)".
func (c *repairedConn) folderStatus(s *scanner) {
	name, ok := folderName(s)
	if !ok {
		return
	}
	words := s.words()
	var items []string
	for i := 0; i+1 < len(words); i++ {
		key, value := strings.ToUpper(string(words[i])), string(words[i+1])
		switch key {
		case "MESSAGES", "UIDNEXT", "UIDVALIDITY":
			if number(value) || key == "MESSAGES" && value == "0" {
				items = append(items, key+" "+value)
			}
		}
	}
	fmt.Fprintf(&c.out, "* STATUS %s (%s)\r\n", quote(c.names.inward(name)), strings.Join(items, " "))
}

// folderName reads the name of a folder. A name without quotes ends at a list or at the end of the line:
// some servers send names with spaces that way.
func folderName(s *scanner) (name []byte, ok bool) {
	t := s.next()
	switch t.kind {
	case tokenString:
		return t.text, true
	case tokenAtom:
		name := t.text
		rest := s.rest()
		if i := lastList(rest); i >= 0 {
			s.pos -= len(rest) - i
			rest = rest[:i]
		}
		return append(bytes.Clone(name), bytes.TrimRight(rest, " ")...), true
	}
	return nil, false
}

// lastList returns the index of the list at the end of a text, or -1 if the text ends with none.
func lastList(text []byte) int {
	depth := 0
	for i, ch := range slices.Backward(text) {
		switch ch {
		case ')':
			depth++
		case '(':
			depth--
		}
		if depth == 0 {
			if ch == '(' && i > 0 && text[i-1] == ' ' {
				return i
			}
			return -1
		}
	}
	return -1
}

// namespace repairs the prefixes of folders: those of the owner, of others, and of all.
func (c *repairedConn) namespace(s *scanner) {
	var kinds [3]string
	for i := range kinds {
		kinds[i] = namespaceList(s)
	}
	fmt.Fprintf(&c.out, "* NAMESPACE %s\r\n", strings.Join(kinds[:], " "))
}

// namespaceList reads (("INBOX." ".")("~" "/")), or NIL.
func namespaceList(s *scanner) string {
	if s.next().kind != tokenOpen {
		return "NIL"
	}
	var list strings.Builder
	for depth, words := 1, [][]byte(nil); depth > 0; {
		switch t := s.next(); t.kind {
		case tokenOpen:
			depth++
			words = nil
		case tokenClose:
			if depth--; depth == 1 && len(words) >= 2 && encodedWell(words[0]) {
				sep := "NIL"
				if len(words[1]) == 1 {
					sep = quote(words[1])
				}
				fmt.Fprintf(&list, "(%s %s)", quote(words[0]), sep)
			}
		case tokenEnd:
			depth = 0
		default:
			if depth == 2 {
				words = append(words, t.text)
			}
		}
	}
	if list.Len() == 0 {
		return "NIL"
	}
	return "(" + list.String() + ")"
}

var quoted = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\r", "", "\n", "")

// quote returns a quoted string.
func quote(text []byte) string { return `"` + quoted.Replace(string(text)) + `"` }

// repairedNames gives other names to folders whose names are in no valid encoding (RFC 3501 §5.1.3). The
// library sees the other names, and the server sees its own.
type repairedNames struct {
	server map[string]string // by the encoded name that the library knows
	known  map[string]string // and the other way round
}

// inward returns the name of a folder in a form that the library can decode.
func (n *repairedNames) inward(name []byte) []byte {
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
func (n *repairedNames) outward(command []byte) []byte {
	for alias, raw := range n.server {
		if shown := []byte(quote([]byte(alias))); bytes.Contains(command, shown) {
			return bytes.Replace(command, shown, []byte(quote([]byte(raw))), 1)
		}
	}
	return command
}

// modifiedBase64 writes "," for "/" (RFC 3501 §5.1.3).
func modifiedBase64() *base64.Encoding {
	const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,"
	return base64.NewEncoding(digits).WithPadding(base64.NoPadding)
}

// encodedWell reports whether a name can be decoded, and encoding it again gives the same bytes.
func encodedWell(name []byte) bool {
	decoded, ok := decodeUTF7(string(name))
	return ok && encodeUTF7(decoded) == string(name)
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
