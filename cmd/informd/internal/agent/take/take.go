// Package take takes in one message: it lets rules say what the message means, and records that.
//
//	Message      a header ──▶ dealt with before? ──▶ the whole message
//	Understand   ──▶ intake.Interpret ◀──▶ supply: what it needs (a parent, a twin, a signature …)
//	searches.go  ──▶ an ask that was captured late: what came before it, taken in by the same way
//	record.go    ──▶ facts, rows, attachments and the cursor, in one transaction
//	bad_messages.go  a message that cannot be recorded is passed over in the end
//
// Two words recur. A capture is a mail to the capture address; its twin is its copy in Sent, which proves
// that the owner wrote it. Which messages there are is found out by package look.
package take

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"informd/cmd/informd/internal/agent/compose"
	"informd/cmd/informd/internal/agent/knowledge"
	"informd/cmd/informd/internal/agent/session"
	"informd/mailbox"
	"informd/mailbox/dkim"
	"informd/rules/encounter"
	"informd/rules/intake"
	"informd/rules/mail"
	"informd/rules/reading"
	"informd/store"
)

// A Taker takes in the messages of one account. Its methods are for one goroutine.
type Taker struct {
	Session *session.Session
	Know    *knowledge.Knowledge
	Compose *compose.Composer

	LookupTXT dkim.LookupTXT // for the keys of signatures; nil: the resolver of the system

	lookedBefore time.Time // the last look before this tick
}

// Begin begins a tick. lastLook is when everything was taken in before it; zero: never.
func (t *Taker) Begin(lastLook time.Time) { t.lookedBefore = lastLook }

// Message reads one message that concerns somebody, and records what it changes
// together with the cursor, in one transaction. A message that was dealt with before,
// in whatever folder, changes nothing; the copy in Sent counts for itself, because only
// it proves its author.
func (t *Taker) Message(ctx context.Context, now time.Time, head mail.Message, how How) error {
	seen, shared, err := t.seen(ctx, head)
	if err != nil {
		return err // and the cursor stays: whether it was read is not known
	}
	if seen {
		return t.moveCursor(ctx, now, how.Cursor)
	}
	m, raw, err := t.Session.Message(ctx, head)
	if errors.Is(err, mailbox.ErrGone) { // expunged meanwhile, or moved on
		return t.Know.Store.Update(ctx, now, func(tx *store.Tx) error {
			return errors.Join(tx.CountVanished(1), putCursor(tx, how.Cursor))
		})
	}
	if err != nil {
		return err
	}
	m.Shared = shared
	return t.Understand(ctx, now, m, raw, how)
}

// How says how a message came to be read.
type How struct {
	Searched bool          // by a search for what an ask has led to
	Backlog  bool          // by a scan of many messages, which searches for reports on all asks once, at its end
	Overdue  bool          // read again because its twin has not come in time
	Absent   time.Time     // a time at which Sent was read and did not hold it; zero: unknown
	Cursor   *store.Cursor // recorded in the same transaction; nil: none
}

// Understand lets rules say what a message changes, and records it. raw are the bytes that its
// signatures cover. A message found by a search that would need a search of its own is left for
// the scan.
func (t *Taker) Understand(ctx context.Context, now time.Time, m mail.Message, raw []byte, how How) error {
	return t.Guard(m.Place, func() error { return t.understand(ctx, now, m, raw, how) })
}

func (t *Taker) understand(ctx context.Context, now time.Time, m mail.Message, raw []byte, how How) error {
	found, err := t.interpret(ctx, now, m, raw, how)
	if err != nil {
		return err
	}
	t.Know.Log.Debug("mail", "folder", m.Place.Folder, "uid", m.Place.UID, "kind", string(found.Reading.Kind),
		"why", found.Why, "effects", strings.Join(found.Effects, ", "))
	learnt := t.newAddresses(found)
	switch {
	case found.ReadInstead != nil:
		return t.leaveToTwin(ctx, now, found, how.Cursor)
	case how.Searched && (len(found.Search) > 0 || len(learnt) > 0):
		return nil
	}
	if err := t.searchFirst(ctx, now, &found, how); err != nil {
		return err
	}
	if err := t.searchNewAddresses(ctx, now, learnt, &found); err != nil {
		return err
	}
	with, lost, err := t.attached(ctx, found)
	if err != nil {
		return err
	}
	sayKept(found, with, lost)
	if err := t.sayCopies(found); err != nil {
		return err
	}
	if len(found.Forget) > 0 {
		t.Know.Outdated()
	}
	if err := t.record(ctx, now, found, with, how); err != nil {
		return err
	}
	if err := t.Know.Refresh(ctx); err != nil {
		return err // and whoever was forgotten is not named in the log
	}
	t.Know.LogEvents(found.Events)
	return nil
}

// interpret asks rules what a message changes, and supplies what they need to say it until they
// need no more.
func (t *Taker) interpret(ctx context.Context, now time.Time, m mail.Message, raw []byte,
	how How) (encounter.Finding, error) {
	pol := t.Know.Policy()
	in := encounter.Encounter{Message: m, Reading: reading.Read(m, pol.Self), Book: t.Know.Book, Policy: pol, Now: now,
		Hosts: t.Know.Hosts, Overdue: how.Overdue, Absent: how.Absent}
	if in.Reading.Kind == reading.KindCapture && !how.Searched {
		book, err := t.bookBefore(ctx, m)
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
		supply, err := t.supply(ctx, m, raw, *found.Need)
		if err != nil {
			return found, err
		}
		in = in.Supply(*found.Need, supply)
	}
}

// supply fetches what rules need to say what a message changes.
func (t *Taker) supply(ctx context.Context, m mail.Message, raw []byte,
	n encounter.Need) (s encounter.Supply, err error) {
	switch n.Kind {
	case encounter.NeedParent:
		s.Parent, err = t.Session.FindByID(ctx, n.ID)
	case encounter.NeedTwin:
		s.Twin, err = t.findTwin(ctx, m)
	case encounter.NeedSignature:
		s.Signed, err = t.signed(ctx, m, raw)
	case encounter.NeedQuotable:
		s.Quotable, err = t.quotable(ctx, m, n)
	case encounter.NeedForgotten:
		s.Forgotten, err = t.Know.Forgotten(ctx, n.Addrs...)
	default:
		err = fmt.Errorf("nothing supplies %q", n.Kind)
	}
	return s, err
}

// moveCursor records how far a folder was read, unless c is nil.
func (t *Taker) moveCursor(ctx context.Context, now time.Time, c *store.Cursor) error {
	if c == nil {
		return nil
	}
	return t.Know.Store.Update(ctx, now, func(tx *store.Tx) error { return putCursor(tx, c) })
}

// putCursor moves the cursor of a folder, unless c is nil.
func putCursor(tx *store.Tx, c *store.Cursor) error {
	if c == nil {
		return nil
	}
	return tx.PutCursor(*c)
}
