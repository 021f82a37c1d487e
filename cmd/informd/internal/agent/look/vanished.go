package look

import (
	"context"
	"fmt"
	"time"

	"informd/cmd/informd/internal/agent/records"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/store"
)

// mayHoldAnswers reports whether a message that is gone from such a folder before it was
// read may have been an answer. Where drafts are saved over and over, and where mail is
// thrown away or written by the owner, messages come and go.
func mayHoldAnswers(role mail.Role) bool {
	switch role {
	case mail.RoleSent, mail.RoleDrafts, mail.RoleTrash, mail.RoleAll:
		return false
	}
	return true
}

// vanished returns how many messages were gone before they were read: those that are missing, less those that
// may have been moved to a folder in which they were read. A scan that is cut off counts nothing: its cursors stay
// below what is missing, so that the next one counts it.
func (s *scan) vanished() int { return s.missing - s.moved - s.countArchived() }

// lookForVanished looks once more where messages vanished: one that was moved stands in another folder now.
func (l *Looker) lookForVanished(ctx context.Context, now time.Time) error {
	n, err := store.Read(ctx, l.Know.Store, (*store.Tx).Vanished)
	if err == nil && n > 0 {
		_, err = l.TakeNew(ctx, now)
	}
	return err
}

// NoteVanished records that messages vanished: they arrived, and were gone before they were read. A
// message that a filter moved is read in the folder to which it was moved, and does not count; one that
// was deleted for good was never read. It may have been an answer. So everybody whose answer is awaited
// is decided about anew, and a follow-up that was shown already is shown once more.
func (l *Looker) NoteVanished(ctx context.Context, now time.Time) error {
	n, err := store.Read(ctx, l.Know.Store, (*store.Tx).Vanished)
	if err != nil || n == 0 {
		return err
	}
	err = l.Know.Store.Update(ctx, now, func(tx *store.Tx) error {
		if err := tx.DropVanished(); err != nil || !l.Know.Book.AnyOpenAsk() {
			return err
		}
		err := l.Know.Append(tx, fact.Event{Kind: fact.Vanished, At: now,
			Why: "a mail was gone from the mailbox before it was read"})
		if err != nil {
			return err
		}
		touched := map[string]bool{}
		for _, p := range l.Know.Book.WithOpenAsk() {
			touched[p.ID] = true
		}
		return l.Know.Refold(tx, now, touched)
	})
	if err != nil {
		return fmt.Errorf("note what vanished: %w", err)
	}
	return nil
}

// mayHaveMoved reports whether a message that is new in a folder may have been moved there from the
// inbox before it was read; then it is one of those that are missing there. Junk also receives mail
// directly, and the trash mail that was read long ago. So a message in Junk counts only if it is from
// somebody known, and one in the trash also if it came since the last look. A folder that is listed by date
// shows mail that was there before, which counts for none. For the folder of all mail see countArchived.
func (s *scan) mayHaveMoved(st *stream, m mail.Message) bool {
	if m.Place.UID < st.known || st.byDate && !m.Received.After(s.look.last) {
		return false
	}
	known := func() bool { return s.look.Know.Book.Concerns(m, s.look.Know.Self()) }
	switch st.folder.Role {
	case mail.RoleInbox, mail.RoleSent, mail.RoleAll:
		return false
	case mail.RoleRecords:
		return !records.Is(m)
	case mail.RoleJunk:
		return known()
	case mail.RoleTrash:
		return m.Received.After(s.look.last) && !s.look.Know.Steered || known()
	}
	return true
}

// show notes in which folder a message is that came since the last look.
func (s *scan) show(st *stream, m mail.Message) {
	switch {
	case s.first || m.ID == "" || m.Draft || m.Place.UID < st.known:
	case st.folder.Role == mail.RoleAll:
		s.inAll = append(s.inAll, m.ID)
	default:
		if s.shown == nil {
			s.shown = map[string]bool{}
		}
		s.shown[m.ID] = true
	}
}

// countArchived returns how many new messages are in the folder of all mail and in no other folder. That
// folder has a copy of each message; a message that is only there was archived.
func (s *scan) countArchived() (n int) {
	for _, id := range s.inAll {
		if !s.shown[id] {
			n++
		}
	}
	return n
}
