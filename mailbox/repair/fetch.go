package repair

import (
	"bytes"
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/emersion/go-imap/v2"
)

// Fetched is what the server sent of one message, or a part of that.
type Fetched struct {
	UID      uint32
	Received time.Time // INTERNALDATE, UTC
	Size     int64
	Draft    bool
	Body     []byte
	Complete bool // its text came

	flagged bool // its flags came
}

// readFetch reads the items of a FETCH response that informd asks for, in any order, and skips all
// others.
func readFetch(s *scanner) (f Fetched) {
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
			f.UID = uint32(n)
		case is("FLAGS"):
			f.flagged, f.Draft = true, slices.ContainsFunc(s.words(), isDraft)
		case is("INTERNALDATE"):
			f.Received = readInternalDate(string(s.next().text)).UTC()
		case is("RFC822.SIZE"):
			if n, err := strconv.ParseUint(string(s.next().text), 10, 32); err == nil {
				f.Size = int64(n)
			}
		case isBody(t.text):
			v := s.next()
			f.Body, f.Complete = v.text, v.kind == tokenString
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
	take  func(Fetched)
	order []uint32           // sequence numbers of messages that came in part
	parts map[uint32]Fetched // those of them whose text has not come yet
}

// add adds a part of a message, and takes the message once its text has come.
func (t *fetching) add(n uint32, part Fetched) {
	if t == nil {
		return // nothing was asked for: flags have changed
	}
	old, known := t.parts[n]
	f := old.with(part)
	if f.Complete && f.UID != 0 {
		delete(t.parts, n)
		t.hand(n, f)
		return
	}
	if !known {
		t.order = append(t.order, n)
	}
	if t.parts == nil {
		t.parts = map[uint32]Fetched{}
	}
	t.parts[n] = f
}

// flush takes the messages that came without a text.
func (t *fetching) flush() {
	if t == nil {
		return
	}
	for _, n := range t.order {
		t.hand(n, t.parts[n]) // which is empty where its text has come
		delete(t.parts, n)
	}
	t.order, t.parts = nil, nil
}

// hand takes a message if it was asked for.
func (t *fetching) hand(n uint32, f Fetched) {
	asked := false
	switch set := t.set.(type) {
	case imap.UIDSet:
		asked = set.Contains(imap.UID(f.UID))
	case imap.SeqSet:
		asked = set.Contains(n)
	}
	if asked && f.UID != 0 {
		t.take(f)
	}
}

// with joins a part and a later one of the same message.
func (f Fetched) with(later Fetched) Fetched {
	f.UID, f.Size = cmp.Or(later.UID, f.UID), cmp.Or(later.Size, f.Size)
	if later.flagged {
		f.Draft, f.flagged = later.Draft, true
	}
	if !later.Received.IsZero() {
		f.Received = later.Received
	}
	if later.Complete {
		f.Body, f.Complete = later.Body, true
	}
	return f
}
