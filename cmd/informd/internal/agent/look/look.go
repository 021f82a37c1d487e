// Package look looks at the mailbox: it compares every folder with its cursor, and takes in what is new,
// in the order in which it came.
//
//	Sync      TakeNew, what is owed since, and how it went
//	TakeNew   folders and cursors ──▶ scan.go: streams of headers, merged ──▶ take.Taker ──▶ cursors
//
//	missing_uids.go         a server has given a UID, and does not show its message
//	vanished.go             a message came, and was gone before it was read
//	missing_folders.go      a folder is no longer listed
//	refused_folders.go      a folder that the server lets nobody read
//	capture_copy_await.go   captures that wait for their copy in Sent
//	restored.go             mail which shows that the database is an older one
//
// What a message means is none of its business; whether a follow-up may leave in view of all that, is said
// by Unreadable and by the facts that it records.
package look

import (
	"context"
	"errors"
	"fmt"
	"time"

	"informd/cmd/informd/internal/agent/health"
	"informd/cmd/informd/internal/agent/knowledge"
	"informd/cmd/informd/internal/agent/session"
	"informd/cmd/informd/internal/agent/take"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/store"
)

// A Looker looks at the mailbox of one account. Its methods are for one goroutine.
type Looker struct {
	Session  *session.Session
	Know     *knowledge.Knowledge
	Parts    *health.Parts
	Take     *take.Taker
	Progress func(done, total int, what string) // progress of long work

	last  time.Time  // the last time that all was taken in; zero: never
	twins twinsTried // capture_copy_await.go
}

// Resume begins where an earlier run has ended.
func (l *Looker) Resume(last time.Time) { l.last = last }

// Begin begins a tick.
func (l *Looker) Begin() {
	l.Session.Strikes.Begin()
	l.Take.Begin(l.last)
}

// Last returns when all was taken in for the last time; zero: never.
func (l *Looker) Last() time.Time { return l.last }

// ErrFailed is wrapped by every error of a look.
var ErrFailed = errors.New("look at the mailbox")

// Sync looks at every mailbox, takes in what is new since the last look, and notes how it went. looked
// reports that everything was taken in, though there may be an error in what follows.
func (l *Looker) Sync(ctx context.Context, now time.Time) (looked bool, err error) {
	_, err = l.TakeNew(ctx, now)
	if err == nil {
		err = l.lookForVanished(ctx, now)
	}
	if err == nil {
		err = l.Take.SearchOwed(ctx, now)
	}
	if err != nil {
		err = fmt.Errorf("%w: %w", ErrFailed, err)
		if ctx.Err() == nil && !ofStore(err) { // else informd was told to stop, or the store has failed
			l.Parts.NoteBroken(ctx, now, content.PartIMAP, err)
		}
		return false, err
	}
	l.last = now
	if err := errors.Join(l.noteRefused(ctx, now), l.NoteVanished(ctx, now), l.awaitTwins(ctx, now)); err != nil {
		return true, err
	}
	return true, l.Know.Store.Update(ctx, now, func(tx *store.Tx) error {
		if err := tx.PutHealth(store.Health{Part: content.PartIMAP, State: store.Works, At: now}); err != nil {
			return err
		}
		return tx.SetAccount(func(acc *store.Account) { acc.LastLook = now })
	})
}

// ofStore reports whether a look failed for the store, which the mail server is not to blame for.
func ofStore(err error) bool {
	var failed *take.RecordError
	return errors.As(err, &failed) || store.Fault(err)
}

// maxLeap is how many UIDs are asked for one after the other. Where UIDNEXT rose by more since the last
// look, most of these UIDs belong to no message: a server may choose any UIDNEXT up to 2³²-1
// (RFC 9051 §2.3.1.1). Such a folder is searched by date instead.
const maxLeap = 100_000

// TakeNew compares every folder with its cursor, and takes in what came. It returns how many folders
// have new messages.
func (l *Looker) TakeNew(ctx context.Context, now time.Time) (fresh int, err error) {
	folders, err := l.Session.Look(ctx)
	if err != nil {
		return 0, err
	}
	cursors, err := store.Read(ctx, l.Know.Store, (*store.Tx).Cursors)
	if err != nil {
		return 0, err
	}
	if err := l.dropMissingFolders(ctx, now, folders, cursors); err != nil {
		return 0, err
	}
	s := &scan{look: l, now: now, first: len(cursors) == 0}
	for _, f := range folders {
		if f.Role == mail.RoleDrafts {
			continue
		}
		if _, refused := l.Session.Refused()[f.Name]; refused {
			continue
		}
		c, known := cursors[f.Name]
		switch {
		case !known || c.Anew || c.UIDValidity != f.Position.UIDValidity || c.UIDNext > f.Position.UIDNext ||
			f.Position.UIDNext-c.UIDNext > maxLeap:
			// A folder that is new, that a search passed over, whose UIDVALIDITY changed, whose UIDNEXT went
			// back, or leapt by more than maxLeap, is listed by date; messages taken in before are recognised by
			// their content.
			s.since(f)
		case c.UIDNext < f.Position.UIDNext:
			s.from(f, c.UIDNext)
		}
	}
	if len(s.streams) == 0 {
		return 0, nil
	}
	if err := s.run(ctx); err != nil {
		return 0, err
	}
	// Folders are counted, not messages: a message may be new in a folder and already known.
	return s.fresh(), nil
}

// earliest returns how far back a folder that is new to informd is read.
func (l *Looker) earliest(now time.Time) time.Time {
	if l.Know.Steered {
		return time.Time{} // a steered clock says nothing about when mail arrived
	}
	since := l.Know.LookBack(now)
	for _, p := range l.Know.Book.WithOpenAsk() {
		if ask, _ := p.Open(); ask.At.Before(since) {
			since = ask.At
		}
	}
	return since
}
