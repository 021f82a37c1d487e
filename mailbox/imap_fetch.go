package mailbox

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapclient"

	"informd/mailbox/parse"
	"informd/rules/mail"
)

const headerCap = 256 << 10 // bytes of a header that are read

// ChunkSize is how many messages one FETCH asks for.
const ChunkSize = 400

// Headers hands fn the header of every message with a UID from … to in the examined
// folder, in the order of UIDs; to = 0 means all there are. A *MessageError names a
// message that cannot be had, after fn has seen all before it. fn may take its time.
func (c *Conn) Headers(ctx context.Context, from, to uint32, fn func(mail.Message) error) error {
	uids, err := c.between(ctx, from, to)
	if err != nil {
		return fmt.Errorf("list messages in %s from %d: %w", c.folder, from, err)
	}
	return c.HeadersOf(ctx, uids, fn)
}

// HeadersOf is Headers for these UIDs. Those that are gone are left out.
func (c *Conn) HeadersOf(ctx context.Context, uids []uint32, fn func(mail.Message) error) error {
	return c.headersOf(ctx, uids, func(chunk []uint32) (map[uint32]fetched, error) {
		return c.fetchChunk(ctx, chunk, headerSection(nil))
	}, fn)
}

// ShortHeaders is Headers with only the fields of mail.HeadFields: a third of the bytes. They tell
// whether a message concerns anybody.
func (c *Conn) ShortHeaders(ctx context.Context, from, to uint32, fn func(mail.Message) error) error {
	if uids, ok := c.ahead.uids(from, to); ok {
		return c.headersOf(ctx, uids, func([]uint32) (map[uint32]fetched, error) { return c.ahead.heads, nil }, fn)
	}
	uids, err := c.between(ctx, from, to)
	if err != nil {
		return fmt.Errorf("list messages in %s from %d: %w", c.folder, from, err)
	}
	return c.ShortHeadersOf(ctx, uids, fn)
}

// ShortHeadersOf is ShortHeaders for these UIDs.
func (c *Conn) ShortHeadersOf(ctx context.Context, uids []uint32, fn func(mail.Message) error) error {
	return c.headersOf(ctx, uids, func(chunk []uint32) (map[uint32]fetched, error) {
		got, err := c.fetchChunk(ctx, chunk, headerSection(mail.HeadFields()))
		if err != nil {
			return got, err
		}
		return got, c.fetchBroken(ctx, chunk, got)
	}, fn)
}

// fetchBroken fetches the whole header of messages whose head does not say who wrote them, or has
// the line ends of old Macintoshes: a server reads such a header otherwise than we do.
func (c *Conn) fetchBroken(ctx context.Context, chunk []uint32, got map[uint32]fetched) error {
	broken := slices.DeleteFunc(slices.Clone(chunk), func(uid uint32) bool {
		f, there := got[uid]
		return !there || hasFrom(f.body) && bytes.Count(f.body, []byte("\r")) == bytes.Count(f.body, []byte("\r\n"))
	})
	if len(broken) == 0 {
		return nil
	}
	whole, err := c.fetchChunk(ctx, broken, headerSection(nil))
	maps.Copy(got, whole)
	return err
}

// hasFrom reports whether a header has the field From.
func hasFrom(header []byte) bool {
	const field = "From:"
	for line := range bytes.Lines(header) {
		if len(line) > len(field) && bytes.EqualFold(line[:len(field)], []byte(field)) {
			return true
		}
	}
	return false
}

// headerSection returns what is asked for of a header: all of it, or these fields.
func headerSection(fields []string) *imap.FetchItemBodySection {
	return &imap.FetchItemBodySection{
		Specifier:    imap.PartSpecifierHeader,
		HeaderFields: fields,
		Partial:      &imap.SectionPartial{Size: headerCap},
		Peek:         true,
	}
}

// headersOf hands fn what fetch fetches of the headers of these messages, a chunk at a time.
func (c *Conn) headersOf(ctx context.Context, uids []uint32, fetch func(chunk []uint32) (map[uint32]fetched, error),
	fn func(mail.Message) error) error {
	uids = slices.Clone(uids)
	slices.Sort(uids)
	for chunk := range slices.Chunk(slices.Compact(uids), ChunkSize) {
		got, err := fetch(chunk)
		var bad *MessageError
		if err != nil && !errors.As(err, &bad) {
			return err
		}
		for _, uid := range chunk {
			if bad != nil && uid >= bad.UID {
				return err
			}
			f, ok := got[uid]
			if !ok {
				continue
			}
			m := parse.Header(f.body)
			c.place(&m, uid, f)
			m.HeaderOnly = true
			if err := fn(m); err != nil {
				return err
			}
		}
	}
	return nil
}

// fetchChunk fetches the headers of some messages. A *MessageError names the first that cannot
// be had.
func (c *Conn) fetchChunk(ctx context.Context, chunk []uint32,
	section *imap.FetchItemBodySection) (map[uint32]fetched, error) {
	got, err := c.fetch(ctx, chunk, section, budgetHeaders)
	var bad []uint32
	if isRefusal(err) {
		answer := err
		if got, bad, err = c.fetchInHalves(ctx, chunk, section, answer); err != nil {
			return got, refusedFolder(c.folder, "the messages", err)
		}
		if len(bad) > 0 {
			return got, c.messageError(bad[0], false, answer)
		}
	}
	if err == nil {
		err = c.fetchMissing(ctx, chunk, section, got)
	}
	return got, err
}

// fetchMissing asks singly for what a chunk's answer left out: servers do that for a
// message that was expunged meanwhile, and the library for one it did not understand.
func (c *Conn) fetchMissing(ctx context.Context, chunk []uint32, section *imap.FetchItemBodySection,
	got map[uint32]fetched) error {
	for _, uid := range chunk {
		if _, ok := got[uid]; ok {
			continue
		}
		f, err := c.fetchOne(ctx, uid, section, headerCap)
		if errors.Is(err, ErrGone) {
			continue
		}
		if err != nil {
			return err
		}
		got[uid] = f
	}
	return nil
}

// Message fetches and reads one message of the examined folder: its first 256 KiB,
// for what a person writes stands there. raw are the bytes it was read from. ErrGone means
// that it is no longer there.
func (c *Conn) Message(ctx context.Context, uid uint32) (m mail.Message, raw []byte, err error) {
	f, err := c.fetchOne(ctx, uid, wholeMessage(parse.MaxFetch), parse.MaxFetch)
	if err != nil {
		return m, nil, err
	}
	m = parse.Message(f.body)
	c.place(&m, uid, f)
	return m, f.body, nil
}

// Raw returns the first max bytes of a message as the server has it.
func (c *Conn) Raw(ctx context.Context, uid uint32, max int64) ([]byte, error) {
	f, err := c.fetchOne(ctx, uid, wholeMessage(max), max)
	return f.body, err
}

func wholeMessage(max int64) *imap.FetchItemBodySection {
	return &imap.FetchItemBodySection{Partial: &imap.SectionPartial{Size: max}, Peek: true}
}

// place notes where a message stands.
func (c *Conn) place(m *mail.Message, uid uint32, f fetched) {
	m.Place = mail.Place{Folder: c.folder, Role: c.role(c.folder), UIDValidity: c.validity, UID: uid}
	m.Received, m.Size, m.Draft = f.received, f.size, f.draft
}

// role returns what Folders said of the folder, or what its name says.
func (c *Conn) role(folder string) mail.Role {
	if c.roles == nil {
		return rolesOf([]*imap.ListData{{Mailbox: folder, Delim: '/'}})[folder]
	}
	return c.roles[folder]
}

// fetched is what the server sent of one message.
type fetched struct {
	received time.Time // INTERNALDATE, UTC
	size     int64
	draft    bool
	body     []byte
	complete bool
}

// fetchOne asks for one message. Where nothing comes, a search tells a message that
// is gone from one that the server, or the library, cannot hand over.
func (c *Conn) fetchOne(ctx context.Context, uid uint32, section *imap.FetchItemBodySection,
	max int64) (fetched, error) {
	got, err := c.fetch(ctx, []uint32{uid}, section, max+budgetAnswer)
	switch {
	case isRefusal(err) && temporaryRefusal(err):
		return fetched{}, refusedFolder(c.folder, "a message", err)
	case isRefusal(err):
		return fetched{}, c.messageError(uid, false, err) // its header was had, or is asked for by itself
	case err != nil:
		return fetched{}, err
	}
	if f, ok := got[uid]; ok {
		return f, nil
	}
	there, err := c.search(ctx, &imap.SearchCriteria{UID: []imap.UIDSet{imap.UIDSetNum(imap.UID(uid))}})
	if err != nil {
		return fetched{}, fmt.Errorf("look for message %d in %s: %w", uid, c.folder, err)
	}
	if slices.Contains(there, uid) {
		return fetched{}, c.messageError(uid, false, errors.New("the server lists the message but does not send it"))
	}
	return fetched{}, fmt.Errorf("message %d in %s: %w", uid, c.folder, ErrGone)
}

func (c *Conn) messageError(uid uint32, lost bool, err error) error {
	return &MessageError{Folder: c.folder, UIDValidity: c.validity, UID: uid, Lost: lost, Err: err}
}

// fetch asks for the messages and returns what came whole, by UID. When the
// connection breaks, the error names the message it broke on.
func (c *Conn) fetch(ctx context.Context, uids []uint32, section *imap.FetchItemBodySection,
	budget int64) (map[uint32]fetched, error) {
	var set imap.UIDSet
	for _, uid := range uids {
		set.AddNum(imap.UID(uid))
	}
	got, torn, err := c.fetchSet(ctx, set, section, budget)
	var answer *imap.Error
	switch {
	case err == nil:
		return got, nil
	case c.folder == "":
		return nil, err
	case ctx.Err() != nil, errors.As(err, &answer), errors.As(err, new(*AuthError)):
		return got, fmt.Errorf("fetch %d messages from %s: %w", len(uids), c.folder, err)
	}
	// A complete message may have been followed by rubbish within its answer.
	if i := slices.IndexFunc(uids, func(u uint32) bool { _, ok := got[u]; return !ok }); torn == 0 && i >= 0 {
		torn = uids[i]
	}
	if torn == 0 {
		torn = uids[len(uids)-1]
	}
	return got, c.messageError(torn, c.t.raw.lost.Load(), err)
}

// fetchSet asks for messages and returns what came whole, by UID, and the message whose answer was
// being read when the connection broke.
//
// ENVELOPE and BODYSTRUCTURE are never asked for: servers get them wrong, and the
// library gives the connection up when they do.
func (c *Conn) fetchSet(ctx context.Context, set imap.UIDSet, section *imap.FetchItemBodySection,
	budget int64) (got map[uint32]fetched, torn uint32, err error) {
	if c.folder == "" {
		return nil, 0, errors.New("no folder is examined")
	}
	options := &imap.FetchOptions{
		UID:          true,
		Flags:        true,
		InternalDate: true,
		RFC822Size:   true,
		BodySection:  []*imap.FetchItemBodySection{section},
	}
	got = map[uint32]fetched{}
	err = c.do(ctx, budget, func() error {
		cmd := c.client.Fetch(set, options)
		for data := cmd.Next(); data != nil; data = cmd.Next() {
			uid, f, err := readFetched(data, section.Partial.Size)
			switch {
			case err != nil:
				// The connection is broken. Elsewhere a command must be drained to its
				// end; here that would read on while the library gives up.
				torn = uid
				return err
			case f.complete:
				got[uid] = f
			case uid != 0:
				torn = uid
			}
		}
		return cmd.Close()
	})
	return got, torn, err
}

// readFetched reads one message's answer to its end. An error is one of the connection.
func readFetched(data *imapclient.FetchMessageData, max int64) (uid uint32, f fetched, err error) {
	for item := data.Next(); item != nil; item = data.Next() {
		switch item := item.(type) {
		case imapclient.FetchItemDataUID:
			uid = uint32(item.UID)
		case imapclient.FetchItemDataInternalDate:
			f.received = item.Time.UTC()
		case imapclient.FetchItemDataFlags:
			f.draft = slices.Contains(item.Flags, imap.FlagDraft)
		case imapclient.FetchItemDataRFC822Size:
			f.size = item.Size
		case imapclient.FetchItemDataBodySection:
			if item.Literal == nil {
				continue
			}
			if f.body, err = readLiteral(item.Literal, max); err != nil {
				return uid, f, err
			}
			f.complete = true
		}
	}
	return uid, f, nil
}

// readLiteral reads a literal to its end and returns its first max bytes. A cut line
// looks like the end, but comes early; the literal must not be touched again then.
func readLiteral(l imap.LiteralReader, max int64) ([]byte, error) {
	body, err := io.ReadAll(io.LimitReader(l, max))
	if err == nil && int64(len(body)) < min(l.Size(), max) {
		err = io.ErrUnexpectedEOF
	}
	if err != nil || l.Size() <= max {
		return body, err
	}
	rest, err := io.Copy(io.Discard, l) // of a server that sends more than asked
	if err == nil && max+rest < l.Size() {
		err = io.ErrUnexpectedEOF
	}
	return body, err
}
