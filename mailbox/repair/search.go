package repair

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

// numbers returns the numbers of a list.
func numbers(list []byte) []byte {
	list, _, _ = bytes.Cut(list, []byte("("))
	var out bytes.Buffer
	for word := range bytes.FieldsSeq(list) {
		if number(string(word)) {
			out.WriteByte(' ')
			out.Write(word)
		}
	}
	return out.Bytes()
}

// esearch repairs the response to a search. Some servers leave out the tag of the command, or that the
// numbers are UIDs, which they are in all searches of informd.
func (c *Conn) esearch(rest []byte) {
	tag := c.tag
	if _, after, ok := bytes.Cut(rest, []byte("TAG")); ok {
		if words := strings.FieldsFunc(string(after[:min(len(after), 64)]),
			func(r rune) bool { return r == ' ' || r == '"' || r == ')' }); len(words) > 0 {
			tag = words[0]
		}
	}
	if !c.open[tag] {
		return
	}
	fmt.Fprintf(&c.out, `* ESEARCH (TAG "%s") UID`, tag)
	for all := false; ; {
		word, after, more := bytes.Cut(bytes.TrimLeft(rest, " "), []byte(" "))
		if all && numberSet(word) {
			fmt.Fprintf(&c.out, " ALL %s", word)
			break
		}
		all = bytes.EqualFold(word, []byte("ALL"))
		if rest = after; !more {
			break
		}
	}
	c.out.WriteString("\r\n")
}

// numberSet reports whether a word is a set such as 1,3:5.
func numberSet(word []byte) bool {
	for _, ch := range word {
		if (ch < '0' || ch > '9') && ch != ',' && ch != ':' {
			return false
		}
	}
	return len(word) > 0
}

func number(word string) bool {
	n, err := strconv.ParseUint(word, 10, 32)
	return err == nil && n > 0
}
