package mailbox

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/emersion/go-imap/v2"

	"informd/mailbox/parse"
	"informd/mailbox/repair"
	"informd/rules/mail"
)

const headerCap = 256 << 10 // bytes of a header that are read

// ChunkSize is how many messages one FETCH asks for.
const ChunkSize = 400

// fetched is what came of messages, by UID.
type fetched map[uint32]repair.Fetched

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
	return c.headersOf(ctx, uids, func(chunk []uint32) (fetched, error) {
		return c.fetchChunk(ctx, chunk, headerSection(nil))
	}, fn)
}

// ShortHeaders is Headers with only the fields of mail.HeadFields: a third of the bytes. They tell
// whether a message concerns anybody.
func (c *Conn) ShortHeaders(ctx context.Context, from, to uint32, fn func(mail.Message) error) error {
	if uids, ok := c.ahead.uids(from, to); ok {
		return c.headersOf(ctx, uids, func([]uint32) (fetched, error) { return c.ahead.heads, nil }, fn)
	}
	uids, err := c.between(ctx, from, to)
	if err != nil {
		return fmt.Errorf("list messages in %s from %d: %w", c.folder, from, err)
	}
	return c.ShortHeadersOf(ctx, uids, fn)
}

// ShortHeadersOf is ShortHeaders for these UIDs.
func (c *Conn) ShortHeadersOf(ctx context.Context, uids []uint32, fn func(mail.Message) error) error {
	return c.headersOf(ctx, uids, func(chunk []uint32) (fetched, error) {
		got, err := c.fetchChunk(ctx, chunk, headerSection(mail.HeadFields()))
		if err != nil {
			return got, err
		}
		return got, c.fetchBroken(ctx, chunk, got)
	}, fn)
}

// fetchBroken fetches the whole header of messages whose head does not say who wrote them, or has
// the line ends of old Macintoshes: a server reads such a header otherwise than we do.
func (c *Conn) fetchBroken(ctx context.Context, chunk []uint32, got fetched) error {
	broken := slices.DeleteFunc(slices.Clone(chunk), func(uid uint32) bool {
		f, there := got[uid]
		return !there || hasFrom(f.Body) && bytes.Count(f.Body, []byte("\r")) == bytes.Count(f.Body, []byte("\r\n"))
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
func (c *Conn) headersOf(ctx context.Context, uids []uint32, fetch func(chunk []uint32) (fetched, error),
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
			m, err := c.read(uid, f, parse.Header)
			if err != nil {
				return err
			}
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
	section *imap.FetchItemBodySection) (fetched, error) {
	got, err := c.fetch(ctx, chunk, section, budgetHeaders)
	var bad []uint32
	if isRefusal(err) {
		answer := err
		if got, bad, err = c.fetchInHalves(ctx, chunk, section, answer); err != nil {
			return got, refusedFolder(c.folder, "the messages", err)
		}
		if len(bad) > 0 {
			return got, c.messageError(bad[0], answer)
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
	got fetched) error {
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
	m, err = c.read(uid, f, parse.Message)
	return m, f.Body, err
}

// read reads what was fetched of a message. A message over which that panics is one that cannot be had.
func (c *Conn) read(uid uint32, f repair.Fetched, how func([]byte) mail.Message) (m mail.Message, err error) {
	if err := parse.Guard(func() error { m = how(f.Body); return nil }); err != nil {
		return m, c.messageError(uid, err)
	}
	c.place(&m, uid, f)
	return m, nil
}

// startOfMail is how much of a message is asked for where the whole does not come.
const startOfMail = 16 << 10

// Start fetches and reads the first 16 KiB of a message of the examined folder, as Message does the whole.
func (c *Conn) Start(ctx context.Context, uid uint32) (m mail.Message, raw []byte, err error) {
	f, err := c.fetchOne(ctx, uid, wholeMessage(startOfMail), startOfMail)
	if err != nil {
		return m, nil, err
	}
	how := parse.Message
	if len(f.Body) == startOfMail {
		how = parse.Cut
	}
	m, err = c.read(uid, f, how)
	return m, f.Body, err
}

// Raw returns the first max bytes of a message as the server has it.
func (c *Conn) Raw(ctx context.Context, uid uint32, max int64) ([]byte, error) {
	f, err := c.fetchOne(ctx, uid, wholeMessage(max), max)
	return f.Body, err
}

func wholeMessage(max int64) *imap.FetchItemBodySection {
	return &imap.FetchItemBodySection{Partial: &imap.SectionPartial{Size: max}, Peek: true}
}

// place notes where a message stands.
func (c *Conn) place(m *mail.Message, uid uint32, f repair.Fetched) {
	m.Place = mail.Place{Folder: c.folder, Role: c.role(c.folder), UIDValidity: c.validity, UID: uid}
	m.Received, m.Size, m.Draft = f.Received, f.Size, f.Draft
}

// role returns what Folders said of the folder, or what its name says.
func (c *Conn) role(folder string) mail.Role {
	if c.roles == nil {
		return rolesOf([]*imap.ListData{{Mailbox: folder, Delim: '/'}})[folder]
	}
	return c.roles[folder]
}

// fetchOne asks for one message. Where nothing comes, a search tells a message that
// is gone from one that the server, or the library, cannot hand over.
func (c *Conn) fetchOne(ctx context.Context, uid uint32, section *imap.FetchItemBodySection,
	max int64) (repair.Fetched, error) {
	got, err := c.fetch(ctx, []uint32{uid}, section, max+budgetAnswer)
	switch {
	case isRefusal(err) && temporaryRefusal(err):
		return repair.Fetched{}, refusedFolder(c.folder, "a message", err)
	case isRefusal(err):
		return repair.Fetched{}, c.messageError(uid, err) // its header was had, or is asked for by itself
	case err != nil:
		return repair.Fetched{}, err
	}
	if f, ok := got[uid]; ok {
		return f, nil
	}
	there, err := c.search(ctx, &imap.SearchCriteria{UID: []imap.UIDSet{imap.UIDSetNum(imap.UID(uid))}})
	if err != nil {
		return repair.Fetched{}, fmt.Errorf("look for message %d in %s: %w", uid, c.folder, err)
	}
	if slices.Contains(there, uid) {
		return repair.Fetched{}, c.messageError(uid, errors.New("the server lists the message but does not send it"))
	}
	return repair.Fetched{}, fmt.Errorf("message %d in %s: %w", uid, c.folder, ErrGone)
}

func (c *Conn) messageError(uid uint32, err error) *MessageError {
	return &MessageError{Folder: c.folder, UIDValidity: c.validity, UID: uid, Err: err}
}

// fetch asks for the messages and returns what came whole, by UID. When the
// connection breaks, the error names the message it broke on.
func (c *Conn) fetch(ctx context.Context, uids []uint32, section *imap.FetchItemBodySection,
	budget int64) (fetched, error) {
	var set imap.UIDSet
	for _, uid := range uids {
		set.AddNum(imap.UID(uid))
	}
	got, err := c.fetchSet(ctx, set, section, budget, nil)
	var answer *imap.Error
	switch {
	case err == nil:
		return got, nil
	case c.folder == "":
		return nil, err
	case ctx.Err() != nil, errors.As(err, &answer), errors.As(err, new(*AuthError)):
		return got, fmt.Errorf("fetch %d messages from %s: %w", len(uids), c.folder, err)
	}
	torn := uids[len(uids)-1] // a complete answer may have been followed by rubbish
	if i := slices.IndexFunc(uids, func(u uint32) bool { _, ok := got[u]; return !ok }); i >= 0 {
		torn = uids[i]
	}
	bad := c.messageError(torn, err)
	bad.Late = errors.Is(err, context.DeadlineExceeded) || c.t.raw.late.Load()
	bad.Lost = !bad.Late && c.t.raw.lost.Load()
	return got, bad
}

// fetchSet asks for messages and returns what came whole, by UID. besides asks for something else in the
// same go; nil: for nothing.
//
// ENVELOPE and BODYSTRUCTURE are never asked for: servers get them wrong, and the
// library gives the connection up when they do.
func (c *Conn) fetchSet(ctx context.Context, set imap.UIDSet, section *imap.FetchItemBodySection,
	budget int64, besides func() error) (got fetched, err error) {
	if c.folder == "" {
		return nil, errors.New("no folder is examined")
	}
	options := &imap.FetchOptions{
		UID:          true,
		Flags:        true,
		InternalDate: true,
		RFC822Size:   true,
		BodySection:  []*imap.FetchItemBodySection{section},
	}
	got = fetched{}
	take := func(f repair.Fetched) {
		if _, twice := got[f.UID]; f.Complete && !twice {
			f.Body = f.Body[:min(int64(len(f.Body)), section.Partial.Size)] // some send more than asked
			got[f.UID] = f
		}
	}
	return got, c.do(ctx, budget, func() error {
		return c.wire.During(set, take, func() (err error) {
			command := c.client.Fetch(set, options)
			if besides != nil {
				err = besides()
			}
			return errors.Join(command.Close(), err)
		})
	})
}
