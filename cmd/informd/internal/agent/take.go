package agent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"informd/mailbox"
	"informd/rules/encounter"
	"informd/rules/intake"
	"informd/rules/mail"
	"informd/rules/reading"
	"informd/store"
)

// takeMessage reads one message that concerns somebody, and records what it changes
// together with the cursor, in one transaction. A message that was dealt with before,
// in whatever folder, changes nothing; the copy in Sent counts for itself, because only
// it proves its author.
func (a *Agent) takeMessage(ctx context.Context, now time.Time, head mail.Message, how taking) error {
	seen, shared, err := a.seen(ctx, head)
	if err != nil {
		return err // and the cursor stays: whether it was read is not known
	}
	if seen {
		return a.moveCursor(ctx, now, how.cursor)
	}
	m, raw, err := a.Session.Message(ctx, head)
	if errors.Is(err, mailbox.ErrGone) { // expunged meanwhile, or moved on
		a.vanished.add(1)
		return a.moveCursor(ctx, now, how.cursor)
	}
	if err != nil {
		return err
	}
	m.Shared = shared
	return a.understand(ctx, now, m, raw, how)
}

// A taking says how a message came to be read.
type taking struct {
	searched bool          // by a search for what an ask has led to
	backlog  bool          // by a scan of many messages, which searches for reports on all asks once, at its end
	overdue  bool          // read again because its twin has not come in time
	absent   time.Time     // a time at which Sent was read and did not hold it; zero: unknown
	cursor   *store.Cursor // recorded in the same transaction; nil: none
}

// understand lets rules say what a message changes, and records it. raw are the bytes that its
// signatures cover. A message found by a search that would need a search of its own is left for
// the scan.
func (a *Agent) understand(ctx context.Context, now time.Time, m mail.Message, raw []byte, how taking) error {
	found, err := a.interpret(ctx, now, m, raw, how)
	if err != nil {
		return err
	}
	a.Log.Debug("mail", "folder", m.Place.Folder, "uid", m.Place.UID, "kind", string(found.Reading.Kind),
		"why", found.Why)
	learnt := a.newAddresses(found)
	switch {
	case found.SpokenBy != nil:
		return a.leaveToTwin(ctx, now, found, how.cursor)
	case how.searched && (len(found.Search) > 0 || len(learnt) > 0):
		return nil
	}
	if err := a.searchFirst(ctx, now, &found, how); err != nil {
		return err
	}
	if err := a.searchNewAddresses(ctx, now, learnt, &found); err != nil {
		return err
	}
	with, err := a.attached(ctx, found)
	if err != nil {
		return err
	}
	sayKept(found, with)
	if err := a.sayCopies(found); err != nil {
		return err
	}
	if err := a.record(ctx, now, found, with, how); err != nil || len(found.Forget) == 0 {
		return err
	}
	return a.know.reload(ctx)
}

// interpret asks rules what a message changes, and supplies what they need to say it until they
// need no more.
func (a *Agent) interpret(ctx context.Context, now time.Time, m mail.Message, raw []byte,
	how taking) (encounter.Finding, error) {
	in := encounter.Encounter{Message: m, Reading: reading.Read(m, a.Policy.Self), Book: a.know.book,
		Policy: a.know.policy(), Now: now,
		Hosts: a.Hosts, Overdue: how.overdue, Absent: how.absent}
	if in.Reading.Kind == reading.KindCapture && !how.searched {
		book, err := a.bookBefore(ctx, m)
		if err != nil {
			return encounter.Finding{}, err
		}
		in.Book = book
	}
	for {
		found := intake.Interpret(in)
		if found.Need == nil {
			return found, nil
		}
		supply, err := a.supply(ctx, m, raw, *found.Need)
		if err != nil {
			return found, err
		}
		in = in.Supply(*found.Need, supply)
	}
}

// supply fetches what rules need to say what a message changes.
func (a *Agent) supply(ctx context.Context, m mail.Message, raw []byte,
	n encounter.Need) (s encounter.Supply, err error) {
	switch n.Kind {
	case encounter.NeedParent:
		s.Parent, err = a.Session.FindByID(ctx, n.ID)
	case encounter.NeedTwin:
		s.Twin, err = a.findTwin(ctx, m)
	case encounter.NeedSignature:
		s.Signed, err = a.signed(ctx, m, raw)
	case encounter.NeedQuotable:
		s.Quotable, err = a.quotable(ctx, m, n)
	case encounter.NeedForgotten:
		s.Forgotten, err = a.know.forgotten(ctx, n.Addrs...)
	default:
		err = fmt.Errorf("nothing supplies %q", n.Kind)
	}
	return s, err
}
