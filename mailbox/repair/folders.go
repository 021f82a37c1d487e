package repair

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
)

// list repairs "LIST (\HasNoChildren) "/" name".
func (c *Conn) list(s *scanner) {
	attrs := systemFlags(s.words())
	delim := s.next()
	name, ok := folderName(s)
	if !ok {
		return
	}
	if name, ok = c.names.inward(name); ok {
		fmt.Fprintf(&c.out, "* LIST (%s) %s %s\r\n", strings.Join(attrs, " "), separator(delim.text), quote(name))
	}
}

// separator returns what stands between the parts of names, or NIL.
func separator(text []byte) string {
	if len(text) == 1 && text[0] > ' ' && text[0] < 0x7f {
		return quote(text)
	}
	return "NIL"
}

// folderStatus repairs "STATUS name (MESSAGES 3 UIDNEXT 9)".
func (c *Conn) folderStatus(s *scanner) {
	name, ok := folderName(s)
	if !ok {
		return
	}
	words := s.words()
	var items []string
	for i := 0; i+1 < len(words); i++ {
		key, value := strings.ToUpper(string(words[i])), words[i+1]
		switch key {
		case "MESSAGES", "UIDNEXT", "UIDVALIDITY":
			if n, ok := number(value); ok || key == "MESSAGES" && string(value) == "0" {
				items = append(items, fmt.Sprintf("%s %d", key, n))
			}
		}
	}
	if name, ok = c.names.inward(name); ok {
		fmt.Fprintf(&c.out, "* STATUS %s (%s)\r\n", quote(name), strings.Join(items, " "))
	}
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
func (c *Conn) namespace(s *scanner) {
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
				fmt.Fprintf(&list, "(%s %s)", quote(words[0]), separator(words[1]))
			}
		case tokenEnd:
			depth = 0
		default:
			if depth == 2 && len(words) < 2 {
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
