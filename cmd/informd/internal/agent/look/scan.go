package look

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"informd/cmd/informd/internal/agent/records"
	"informd/cmd/informd/internal/agent/session"
	"informd/cmd/informd/internal/agent/take"
	"informd/mailbox"
	"informd/rules/mail"
	"informd/store"
)

// A scan takes in new messages of several folders in the order in which they came, so
// that an ask in Sent is known before its answer in another folder is read. It holds
// one chunk of headers a folder, however large the mailbox.
type scan struct {
	look    *Looker
	now     time.Time
	first   bool      // the first look at this account
	oldest  time.Time // how far back a folder is read that is new to informd
	size    int       // how many headers are fetched at a time
	streams []*stream
	taken   int
	total   int
	missing int // how many UIDs the server has given and shows no message for
	moved   int // how many new messages may have been moved there from another folder

	shown map[string]bool // the ids of new messages, those in the folder of all mail aside
	inAll []string        // the ids of new messages in the folder of all mail
}

// A stream is what is new in one folder, in the order of UIDs.
type stream struct {
	folder mailbox.Folder
	byDate bool                    // list by date first
	uids   []uint32                // still to be fetched, of byDate, in order
	next   uint32                  // the first UID not fetched yet
	head   []mail.Message          // of the chunk, what is still to be taken in
	room   []mail.Message          // for the headers of a chunk: each takes the place of the one before
	read   uint32                  // every UID below has been dealt with
	known  uint32                  // the last look asked for every UID below
	starts map[uint32]mail.Message // of the chunk, what was fetched of the text of mail in person

	missing      store.MissingUIDs // as the last look left them
	firstMissing uint32            // the first UID that was not shown this time, and is to be asked for again
}

func (s *scan) since(f mailbox.Folder) {
	s.streams = append(s.streams, &stream{folder: f, byDate: true, next: 1})
}

func (s *scan) from(f mailbox.Folder, uid uint32) {
	s.streams = append(s.streams, &stream{folder: f, next: uid, read: uid})
}

// run takes in everything.
func (s *scan) run(ctx context.Context) (err error) {
	if s.size, err = s.look.chunkSize(ctx); err != nil {
		return err
	}
	if slices.ContainsFunc(s.streams, func(st *stream) bool { return st.byDate }) {
		s.oldest = s.look.earliest(s.now)
	}
	for _, st := range slices.Clone(s.streams) {
		if err := s.begin(ctx, st); err != nil && !s.refused(st, err) {
			return err
		}
	}
	for {
		st, err := s.earliest(ctx)
		if err != nil {
			return err
		}
		if st == nil {
			return s.advanceCursors(ctx)
		}
		m := st.head[0]
		st.head = st.head[1:]
		err = s.look.Take.Guard(m.Place, func() error {
			s.show(st, m)
			if s.mayHaveMoved(st, m) { // asked before it is taken in, which may close the ask by which it counts
				s.moved++
			}
			return s.take(ctx, st, m)
		})
		if s.refused(st, err) {
			continue
		}
		if err != nil {
			err = s.look.Take.PassOver(ctx, s.now, m, take.How{Cursor: st.cursor(m.Place.UID + 1)}, err)
		}
		if err != nil {
			return fmt.Errorf("message %d in %s: %w", m.Place.UID, m.Place.Folder, err)
		}
		st.read = m.Place.UID + 1
		s.taken++
		if s.backlog() {
			s.look.Progress(s.taken, s.total, "reading headers")
		}
	}
}

// refused reports whether err says that the server refuses the folder of a stream, and then drops that
// stream: the other folders are read, and this one is read at the next look, from its cursor on.
func (s *scan) refused(st *stream, err error) bool {
	no, ok := errors.AsType[*mailbox.RefusedError](err)
	if !ok || no.Folder != st.folder.Name || !s.look.Session.Refuse(err) {
		return false
	}
	s.streams = slices.DeleteFunc(s.streams, func(other *stream) bool { return other == st })
	return true
}

// fresh returns how many folders have UIDs that the last look did not ask for.
func (s *scan) fresh() (n int) {
	for _, st := range s.streams {
		if st.byDate || st.folder.Position.UIDNext > st.known {
			n++
		}
	}
	return n
}

// chunkSize returns how many headers a scan fetches at a time.
func (l *Looker) chunkSize(ctx context.Context) (int, error) {
	if single, err := l.Session.Strikes.OneByOne(ctx); err != nil || single {
		return 1, err
	}
	return mailbox.ChunkSize, nil
}

// begin lists the messages of a stream by date; for another it reads which UIDs are still missing.
func (s *scan) begin(ctx context.Context, st *stream) error {
	if !st.byDate {
		missing, err := s.look.missingUIDs(ctx, s.now, st.folder)
		if err != nil {
			return err
		}
		st.missing, st.known = missing, max(st.next, missing.Top)
		s.total += int(st.folder.Position.UIDNext - st.next)
		return nil
	}
	c, err := s.look.Session.Open(ctx, st.folder.Name)
	if err != nil {
		return err
	}
	since := s.oldest
	if !since.IsZero() {
		since = since.AddDate(0, 0, -1) // SEARCH knows days of the server's zone only
	}
	st.uids, err = c.Since(ctx, since)
	s.total += len(st.uids)
	return err
}

// earliest returns the stream whose next message is the oldest, or nil when all are read.
// Between two of the same second Sent comes first: one asks before one is answered.
func (s *scan) earliest(ctx context.Context) (*stream, error) {
	var best *stream
	for _, st := range slices.Clone(s.streams) {
		if err := s.fill(ctx, st); s.refused(st, err) {
			continue
		} else if err != nil {
			return nil, err
		}
		if len(st.head) > 0 && (best == nil || s.before(st.head[0], best.head[0])) {
			best = st
		}
	}
	return best, nil
}

func (s *scan) before(a, b mail.Message) bool {
	x, y := a.Received, b.Received
	if s.look.Know.Steered {
		x, y = a.Date, b.Date
	}
	if !x.Equal(y) {
		return x.Before(y)
	}
	return a.Place.Role == mail.RoleSent && b.Place.Role != mail.RoleSent
}

// fill fetches the next chunk of headers of a stream that has none left. In place of a
// message that the server cannot hand over stands an unreadable one, which is not fetched again.
func (s *scan) fill(ctx context.Context, st *stream) error {
	for len(st.head) == 0 {
		if st.byDate && len(st.uids) == 0 || !st.byDate && st.next >= st.folder.Position.UIDNext {
			return nil
		}
		c, err := s.look.Session.Open(ctx, st.folder.Name)
		if err != nil {
			return err
		}
		keep := func(m mail.Message) error {
			m.Place.Role = st.folder.Role
			st.head = append(st.head, m)
			return nil
		}
		read, readOf := c.ShortHeaders, c.ShortHeadersOf
		if st.folder.Role == mail.RoleRecords { // a record is known by all of its header
			read, readOf = c.Headers, c.HeadersOf
		}
		var last uint32
		if st.byDate {
			part := st.uids[:min(s.size, len(st.uids))]
			st.head = slices.Grow(st.room[:0], len(part))
			last, err = part[len(part)-1], readOf(ctx, part, keep)
		} else {
			last = chunkEnd(st.next, st.folder.Position.UIDNext, s.size)
			st.head = slices.Grow(st.room[:0], int(last-st.next+1))
			err = read(ctx, st.next, last, keep)
		}
		if err != nil {
			if last, err = s.poison(ctx, st, err); err != nil {
				return err
			}
		}
		st.room = st.head
		if !st.byDate {
			s.noteMissing(st, st.next, last)
		}
		st.next = last + 1
		for len(st.uids) > 0 && st.uids[0] <= last {
			st.uids = st.uids[1:]
		}
	}
	return nil
}

// chunkEnd returns the last UID of a chunk of at most size from next on, before uidNext. A server may choose
// the greatest UIDs there are.
func chunkEnd(next, uidNext uint32, size int) uint32 {
	return next + min(uint32(size), uidNext-next) - 1
}

// poison puts an unreadable message in the place of one that the server cannot hand over, and returns
// its UID: the messages behind it are fetched next.
func (s *scan) poison(ctx context.Context, st *stream, err error) (uint32, error) {
	bad, err := s.look.Session.Blamed(ctx, err)
	if err != nil {
		return 0, err
	}
	s.look.Know.Log.Warn("a message cannot be fetched", "folder", bad.Folder, "uid", bad.UID)
	m := session.Unreadable(bad)
	m.Place.Role = st.folder.Role
	st.head = append(st.head, m)
	return bad.UID, nil
}

// take deals with one message. Of a message that concerns nobody nothing is kept, but the cursor moves
// on.
func (s *scan) take(ctx context.Context, st *stream, m mail.Message) error {
	l := s.look
	if st.folder.Role == mail.RoleRecords && (records.Is(m) || session.Unread(m)) {
		return nil // the outbox reads that folder whole before each claim, and reports what it cannot read
	}
	if err := l.detectRestore(ctx, s.now, m); err != nil {
		return err
	}
	if !l.Know.Book.Concerns(m, l.Know.Self()) && m.Place.Role != mail.RoleCapture {
		if shows, err := s.shows(ctx, st, m); err != nil || !shows {
			return err
		}
	}
	return l.Take.Message(ctx, s.now, m,
		take.How{Absent: s.absent(st), Backlog: s.backlog(), Cursor: st.cursor(m.Place.UID + 1)})
}

// backlog reports whether there is more to read than what arrives between two looks.
func (s *scan) backlog() bool { return s.total > mailbox.ChunkSize }

// shows reports whether the beginning of a mail shows that it concerns somebody, where its header does not. What is
// to be looked at so of a chunk is fetched at once.
func (s *scan) shows(ctx context.Context, st *stream, m mail.Message) (bool, error) {
	book, self := s.look.Know.Book, s.look.Know.Self()
	if st.byDate || !book.Personal(m) { // of a whole mailbox it would cost more than all else
		return false, nil
	}
	if _, fetched := st.starts[m.Place.UID]; !fetched {
		heads := []mail.Message{m}
		for _, next := range st.head {
			if book.Personal(next) && !book.Concerns(next, self) {
				heads = append(heads, next)
			}
		}
		var err error
		if st.starts, err = s.look.Session.Starts(ctx, st.folder.Name, heads); err != nil {
			return false, err
		}
		for _, h := range heads { // what the server refuses is not asked for again
			if _, came := st.starts[h.Place.UID]; !came {
				st.starts[h.Place.UID] = h
			}
		}
	}
	return book.Shows(st.starts[m.Place.UID]), nil
}

// absent returns the time of the last look, for a message that is new in Sent since then: at that time it was
// not there. For any other message it is zero.
func (s *scan) absent(st *stream) time.Time {
	if st.folder.Role != mail.RoleSent || st.byDate {
		return time.Time{}
	}
	return s.look.last
}

// advanceCursors moves the cursors behind the messages that were read, and behind missing ones that were asked
// for long enough. A folder that a search passed over in the course of this scan is still to be read anew.
func (s *scan) advanceCursors(ctx context.Context) error {
	return s.look.Know.Store.Update(ctx, s.now, func(tx *store.Tx) error {
		for _, st := range s.streams {
			if err := tx.PutCursor(*st.cursor(max(st.read, st.folder.Position.UIDNext))); err != nil {
				return err
			}
			if err := st.keepMissing(tx, s.now); err != nil {
				return err
			}
			if _, passed := s.look.Session.Refused()[st.folder.Name]; passed || !st.byDate {
				continue
			}
			if err := tx.ReadAnewDone(st.folder.Name); err != nil {
				return err
			}
		}
		return errors.Join(tx.CountVanished(s.vanished()), tx.DropStrikes(s.look.Session.Strikes.Still()))
	})
}
