package agent

import (
	"context"
	"fmt"
	"time"

	"informd/rules"
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

// noteVanished records that more messages came and went than were read elsewhere since: a
// message that a filter moved on is read where it went, and one that was deleted for good
// is not read at all. It may have been an answer, so everybody whose answer is awaited is
// decided about anew: a follow-up that was shown already is shown once more.
func (a *Agent) noteVanished(ctx context.Context, now time.Time) error {
	if a.vanished == 0 || !a.know.book.AnyOpenAsk() {
		a.vanished = 0
		return nil
	}
	a.Log.Info("messages were gone before they were read", "number", a.vanished)
	touched := map[string]*rules.Person{}
	err := a.Store.Update(ctx, now, func(tx *store.Tx) error {
		_, _, err := tx.Append(rules.Event{Kind: rules.Vanished, At: now,
			Why: "a mail was gone from the mailbox before it was read"})
		if err != nil {
			return err
		}
		for _, p := range a.know.book.WithOpenAsk() {
			touched[p.ID] = nil
		}
		return a.know.refold(tx, now, touched)
	})
	if err != nil {
		return fmt.Errorf("note what vanished: %w", err)
	}
	a.vanished = 0
	return a.know.remember(ctx, touched)
}

// moves reports whether a message that is new in a folder may be one that was moved there.
// Into Junk mail comes by itself, and into the trash also what has been read before: what
// stands there hides no other that vanished, unless it is of somebody known or, in the trash,
// has come since the last look. The folder of all mail is another matter: see archived.
func (s *scan) moves(st *stream, m mail.Message) bool {
	if m.Place.UID < st.known {
		return false
	}
	known := func() bool { return s.agent.know.book.Concerns(m, s.agent.Policy.Self) }
	switch st.folder.Role {
	case mail.RoleInbox, mail.RoleSent, mail.RoleAll:
		return false
	case mail.RoleClaims:
		return !isRecord(m)
	case mail.RoleJunk:
		return known()
	case mail.RoleTrash:
		return m.Received.After(s.agent.lastLook) && !s.agent.Steered || known()
	}
	return true
}

// show notes where a message stands that came since the last look.
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

// archived is how many messages stand in the folder of all mail and nowhere else: there a
// mail stands once more from the beginning, and alone when it was archived.
func (s *scan) archived() (n int) {
	for _, id := range s.inAll {
		if !s.shown[id] {
			n++
		}
	}
	return n
}
