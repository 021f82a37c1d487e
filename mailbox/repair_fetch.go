package mailbox

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A fetchPart is what one FETCH response says of a message.
type fetchPart struct {
	uid      uint32
	flags    []string
	flagged  bool
	received time.Time
	size     string
	body     []byte
	hasBody  bool
	nilBody  bool
}

// readFetch reads the items of a FETCH response that informd asks for, in any order, and skips all
// others.
func readFetch(s *scanner) (p fetchPart) {
	if s.next().kind != tokenOpen {
		return p
	}
	for {
		t := s.next()
		if t.kind == tokenEnd || t.kind == tokenClose {
			return p
		}
		switch name := strings.ToUpper(string(t.text)); {
		case t.kind != tokenAtom: // nothing that could be an item
		case name == "UID":
			n, _ := strconv.ParseUint(string(s.next().text), 10, 32)
			p.uid = uint32(n)
		case name == "FLAGS":
			p.flags, p.flagged = systemFlags(s.words()), true
		case name == "INTERNALDATE":
			p.received = readInternalDate(string(s.next().text))
		case name == "RFC822.SIZE":
			if size := string(s.next().text); number(size) {
				p.size = size
			}
		case strings.HasPrefix(name, "BODY["):
			v := s.next()
			p.hasBody, p.nilBody = true, v.kind == tokenAtom
			p.body = v.text
		default:
			s.value()
		}
	}
}

// systemFlags returns the flags that the standard defines. Keywords are left out: informd uses none, and
// they may contain anything.
func systemFlags(list [][]byte) (flags []string) {
	for _, f := range list {
		name, ok := bytes.CutPrefix(f, []byte(`\`))
		if ok && atom(string(name)) {
			flags = append(flags, string(f))
		}
	}
	return flags
}

// readInternalDate reads the instant at which a message came; zero where that cannot be read.
func readInternalDate(text string) time.Time {
	for _, layout := range []string{"_2-Jan-2006 15:04:05 -0700", "02-Jan-2006 15:04:05 -0700",
		"_2-Jan-2006 15:04:05 MST", "_2-Jan-2006 15:04:05"} {
		if at, err := time.Parse(layout, strings.TrimSpace(text)); err == nil {
			return at
		}
	}
	return time.Time{}
}

// fetchParts are messages that have come in part. Some servers answer one FETCH in several responses, and
// the library takes the first for the whole message. A message is passed on once its text has come, or
// when the command has ended.
type fetchParts struct {
	order []uint32 // sequence numbers
	of    map[uint32]fetchPart
}

// add adds a part of a message, and passes the message on once its text has come.
func (ps *fetchParts) add(n uint32, p fetchPart, out *bytes.Buffer) {
	old, known := ps.of[n]
	p = old.with(p)
	if p.hasBody && p.uid != 0 {
		if known {
			ps.order = slices.DeleteFunc(ps.order, func(m uint32) bool { return m == n })
			delete(ps.of, n)
		}
		p.write(n, out)
		return
	}
	if !known {
		ps.order = append(ps.order, n)
	}
	if ps.of == nil {
		ps.of = map[uint32]fetchPart{}
	}
	ps.of[n] = p
}

// flush passes on the messages that came without a text.
func (ps *fetchParts) flush(out *bytes.Buffer) {
	for _, n := range ps.order {
		ps.of[n].write(n, out)
	}
	ps.order, ps.of = nil, nil
}

// with joins a part and a later one of the same message.
func (p fetchPart) with(q fetchPart) fetchPart {
	p.uid, p.size = cmp.Or(q.uid, p.uid), cmp.Or(q.size, p.size)
	if q.flagged {
		p.flags, p.flagged = q.flags, true
	}
	if !q.received.IsZero() {
		p.received = q.received
	}
	if q.hasBody {
		p.body, p.hasBody, p.nilBody = q.body, true, q.nilBody
	}
	return p
}

// write writes the part in the form that the library can parse. The UID comes first: by it the library
// knows which command the response answers.
func (p fetchPart) write(n uint32, out *bytes.Buffer) {
	if p.uid == 0 {
		return // of no message that was asked for
	}
	fmt.Fprintf(out, "* %d FETCH (UID %d", max(n, 1), p.uid)
	if p.flagged {
		fmt.Fprintf(out, " FLAGS (%s)", strings.Join(p.flags, " "))
	}
	if !p.received.IsZero() {
		fmt.Fprintf(out, ` INTERNALDATE "%s"`, p.received.Format("_2-Jan-2006 15:04:05 -0700"))
	}
	if p.size != "" {
		fmt.Fprintf(out, " RFC822.SIZE %s", p.size)
	}
	if p.hasBody && !p.nilBody {
		fmt.Fprintf(out, " BODY[] {%d}\r\n", len(p.body))
		out.Write(p.body)
	}
	out.WriteString(")\r\n")
}
