package repair

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
)

const maxWords = 1000 // of a list, such as that of the capabilities, that are read

// status repairs "OK [CODE args] text". It passes on only the codes that informd reads, and their
// arguments only if they are well formed.
func (c *Conn) status(tag, word string, rest []byte) {
	rest = bytes.TrimSpace(rest)
	code := ""
	if len(rest) > 0 && rest[0] == '[' {
		inside, after, ok := bytes.Cut(rest[1:], []byte("]"))
		if ok {
			code, rest = responseCode(inside), bytes.TrimSpace(after)
		}
		if ok && bytes.HasPrefix(bytes.ToUpper(inside), []byte("PERMANENTFLAGS")) { // a keyword may have a "]"
			code, rest = "", nil
		}
	}
	text := printable(rest)
	if code == "" && strings.HasPrefix(text, "[") {
		text = " " + text // no code: the library would read one
	}
	fmt.Fprintf(&c.out, "%s %s", tag, word)
	if code != "" {
		fmt.Fprintf(&c.out, " [%s]", code)
	}
	if strings.TrimSpace(text) == "" {
		text = "-" // the library wants some
	}
	fmt.Fprintf(&c.out, " %s\r\n", text)
}

// responseCode returns a code in the form that the library can parse, or "" if informd does not need it.
func responseCode(inside []byte) string {
	words := strings.Fields(string(inside))
	if len(words) == 0 || !atom(words[0]) {
		return ""
	}
	name := strings.ToUpper(words[0])
	args := 0
	switch name {
	case "UIDNEXT", "UIDVALIDITY":
		args = 1
	case "APPENDUID":
		args = 2
	case "CAPABILITY":
		return "CAPABILITY" + capabilities([]byte(strings.Join(words[1:], " ")))
	case "COPYUID", "HIGHESTMODSEQ", "PERMANENTFLAGS", "CLOSED":
		return ""
	}
	if len(words) <= args {
		return ""
	}
	for _, word := range words[1 : 1+args] {
		n, ok := number([]byte(word))
		if !ok {
			return ""
		}
		name += fmt.Sprintf(" %d", n)
	}
	return name
}

// capabilities returns the names of a list that can be names.
func capabilities(list []byte) string {
	var out strings.Builder
	n := 0
	for name := range strings.FieldsSeq(string(list)) {
		if atom(name) && n < maxWords {
			out.WriteString(" " + name)
			n++
		}
	}
	return out.String()
}

// atom reports whether a word can be read as an atom.
func atom(word string) bool {
	return word != "" && !strings.ContainsFunc(word, func(r rune) bool {
		return r <= ' ' || r >= 0x7f || strings.ContainsRune(`(){%*"\]`, r)
	})
}

// printable returns a text without control characters. It is not cut here: a server may repeat the secret, which
// is hidden later, where it stands whole.
func printable(text []byte) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, string(bytes.TrimSpace(text)))
}
