package mailbox

import (
	"bytes"
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/emersion/go-imap/v2"
)

// fetched is what the server sent of one message, or a part of that.
type fetched struct {
	uid      uint32
	received time.Time // INTERNALDATE, UTC
	size     int64
	flagged  bool // its flags came
	draft    bool
	body     []byte
	complete bool // its text came
}

// readFetch reads the items of a FETCH response that informd asks for, in any order, and skips all
// others.
func readFetch(s *scanner) (f fetched) {
	if s.next().kind != tokenOpen {
		return f
	}
	for {
		t := s.next()
		if t.kind == tokenEnd || t.kind == tokenClose {
			return f
		}
		is := func(name string) bool { // a long name, as of the fields of a header, is not copied for each of these
			return len(t.text) == len(name) && strings.EqualFold(string(t.text), name)
		}
		switch {
		case t.kind != tokenAtom: // nothing that could be an item
		case is("UID"):
			n, _ := strconv.ParseUint(string(s.next().text), 10, 32)
			f.uid = uint32(n)
		case is("FLAGS"):
			f.flagged, f.draft = true, slices.ContainsFunc(s.words(), isDraft)
		case is("INTERNALDATE"):
			f.received = readInternalDate(string(s.next().text)).UTC()
		case is("RFC822.SIZE"):
			if n, err := strconv.ParseUint(string(s.next().text), 10, 32); err == nil {
				f.size = int64(n)
			}
		case isBody(t.text):
			v := s.next()
			f.body, f.complete = v.text, v.kind == tokenString
		default:
			s.value()
		}
	}
}

// isBody reports whether an atom begins as "BODY[HEADER]" does.
func isBody(atom []byte) bool {
	const start = "BODY["
	return len(atom) >= len(start) && strings.EqualFold(string(atom[:len(start)]), start)
}

func isDraft(flag []byte) bool { return bytes.EqualFold(flag, []byte(imap.FlagDraft)) }

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

// readInternalDate reads the instant at which a message came; zero where that cannot be read. The name of a
// zone is not read: what it means would depend on the zone of this computer.
func readInternalDate(text string) time.Time {
	for _, layout := range []string{"_2-Jan-2006 15:04:05 -0700", "02-Jan-2006 15:04:05 -0700",
		"_2-Jan-2006 15:04:05"} {
		if at, err := time.Parse(layout, strings.TrimSpace(text)); err == nil {
			return at
		}
	}
	return time.Time{}
}

// A fetching is a FETCH command under way. What it brings goes past the library, which would read once
// more what was read already. Some servers answer for one message in several responses: a message is
// taken once its text has come, or when the command has ended.
type fetching struct {
	set   imap.NumSet
	take  func(fetched)
	order []uint32 // sequence numbers of messages that have come in part
	parts map[uint32]fetched
}

// add adds a part of a message, and takes the message once its text has come.
func (t *fetching) add(n uint32, part fetched) {
	if t == nil {
		return // nothing was asked for: flags have changed
	}
	old, known := t.parts[n]
	f := old.with(part)
	if f.complete && f.uid != 0 {
		if known {
			t.order = slices.DeleteFunc(t.order, func(m uint32) bool { return m == n })
			delete(t.parts, n)
		}
		t.hand(n, f)
		return
	}
	if !known {
		t.order = append(t.order, n)
	}
	if t.parts == nil {
		t.parts = map[uint32]fetched{}
	}
	t.parts[n] = f
}

// flush takes the messages that came without a text.
func (t *fetching) flush() {
	if t == nil {
		return
	}
	for _, n := range t.order {
		t.hand(n, t.parts[n])
	}
	t.order, t.parts = nil, nil
}

// hand takes a message if it was asked for.
func (t *fetching) hand(n uint32, f fetched) {
	asked := false
	switch set := t.set.(type) {
	case imap.UIDSet:
		asked = set.Contains(imap.UID(f.uid))
	case imap.SeqSet:
		asked = set.Contains(n)
	}
	if asked && f.uid != 0 {
		t.take(f)
	}
}

// with joins a part and a later one of the same message.
func (f fetched) with(later fetched) fetched {
	f.uid, f.size = cmp.Or(later.uid, f.uid), cmp.Or(later.size, f.size)
	if later.flagged {
		f.draft, f.flagged = later.draft, true
	}
	if !later.received.IsZero() {
		f.received = later.received
	}
	if later.complete {
		f.body, f.complete = later.body, true
	}
	return f
}
