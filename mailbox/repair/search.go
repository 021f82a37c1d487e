package repair

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strconv"
)

// search collects the numbers of a search. The library is given all of them at once and in order when the
// command ends: one that comes before others costs it a step for each of those.
func (c *Conn) search(list []byte) {
	list, _, _ = bytes.Cut(list, []byte("("))
	for word := range bytes.FieldsSeq(list) {
		if n, ok := number(word); ok {
			c.found = append(c.found, n)
		}
	}
}

// flushSearch passes on what a search found.
func (c *Conn) flushSearch() {
	if len(c.found) == 0 {
		return
	}
	slices.Sort(c.found)
	c.out.WriteString("* SEARCH")
	for _, n := range slices.Compact(c.found) {
		fmt.Fprintf(&c.out, " %d", n)
	}
	c.out.WriteString("\r\n")
	c.found = nil
}

// esearch repairs the response to a search. Some servers leave out the tag of the command, or that the
// numbers are UIDs, which they are in all searches of informd.
func (c *Conn) esearch(rest []byte) {
	tag := c.tag
	if _, after, ok := bytes.Cut(rest, []byte("TAG")); ok {
		if words := bytes.FieldsFunc(after[:min(len(after), 64)],
			func(r rune) bool { return r == ' ' || r == '"' || r == ')' }); len(words) > 0 {
			tag = string(words[0])
		}
	}
	if !c.open[tag] {
		return
	}
	fmt.Fprintf(&c.out, `* ESEARCH (TAG "%s") UID`, tag)
	for all := false; ; {
		word, after, more := bytes.Cut(bytes.TrimLeft(rest, " "), []byte(" "))
		if set := numberSet(word); all && len(set) > 0 {
			fmt.Fprintf(&c.out, " ALL %s", set)
			break
		}
		all = bytes.EqualFold(word, []byte("ALL"))
		if rest = after; !more {
			break
		}
	}
	c.out.WriteString("\r\n")
}

// numberSet returns the numbers of a set such as 1,3:5, in order. What is no number of a message is left out.
func numberSet(word []byte) (set []byte) {
	type span struct{ from, to uint32 }
	var spans []span
	for part := range bytes.SplitSeq(word, []byte(",")) {
		first, second, isRange := bytes.Cut(part, []byte(":"))
		if !isRange {
			second = first
		}
		from, ok := number(first)
		to, also := number(second)
		if ok && also {
			spans = append(spans, span{min(from, to), max(from, to)})
		}
	}
	slices.SortFunc(spans, func(a, b span) int { return cmp.Compare(a.from, b.from) })
	for _, s := range spans {
		if len(set) > 0 {
			set = append(set, ',')
		}
		set = strconv.AppendUint(set, uint64(s.from), 10)
		if s.to != s.from {
			set = strconv.AppendUint(append(set, ':'), uint64(s.to), 10)
		}
	}
	return set
}

const maxNumber = 20 // digits of a number, more than 32 bits have

// number reads the number of a message, or a UID.
func number(word []byte) (n uint32, ok bool) {
	if len(word) > maxNumber {
		return 0, false
	}
	long, err := strconv.ParseUint(string(word), 10, 32)
	return uint32(long), err == nil && long > 0
}
