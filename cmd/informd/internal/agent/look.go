package agent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"informd/rules/content"
	"informd/rules/mail"
	"informd/store"
)

// looks are when the mailbox was looked at.
type looks struct {
	last   time.Time // the last time that all was taken in; zero: never
	before time.Time // the same, when this tick began
}

// begin begins a tick.
func (l *looks) begin() { l.before = l.last }

// errLook is wrapped by every error of a look.
var errLook = errors.New("look at the mailbox")

// sync looks at every mailbox, takes in what is new since the last look, and notes how it went. looked
// reports that everything was taken in, though there may be an error in what follows.
func (a *Agent) sync(ctx context.Context, now time.Time) (looked bool, err error) {
	_, err = a.takeNew(ctx, now)
	if err == nil && a.vanished > 0 { // moved on, perhaps: then it stands elsewhere now
		_, err = a.takeNew(ctx, now)
	}
	if err == nil {
		err = a.searchOwed(ctx, now)
	}
	if err != nil {
		err = fmt.Errorf("%w: %w", errLook, err)
		if !ofStore(err) {
			a.noteBroken(ctx, content.PartIMAP, err, now)
		}
		return false, err
	}
	a.looks.last = now
	if err := errors.Join(a.noteRefused(ctx, now), a.noteVanished(ctx, now), a.awaitTwins(ctx, now)); err != nil {
		return true, err
	}
	err = a.Store.Update(ctx, now, func(tx *store.Tx) error {
		if err := tx.PutHealth(store.Health{Part: content.PartIMAP, State: store.Works, At: now}); err != nil {
			return err
		}
		return tx.SetAccount(func(acc *store.Account) { acc.LastLook = now })
	})
	if err == nil && a.OnLook != nil {
		a.OnLook()
	}
	return true, err
}

// ofStore reports whether a look failed for the store, which the mail server is not to blame for.
func ofStore(err error) bool {
	var failed *recordError
	return errors.As(err, &failed) || store.Fault(err)
}

// maxLeap is how many UIDs are asked for one after the other. Where UIDNEXT rose by more since the last
// look, most of these UIDs belong to no message: a server may choose any UIDNEXT up to 2³²-1
// (RFC 9051 §2.3.1.1). Such a folder is searched by date instead.
const maxLeap = 100_000

// takeNew compares every folder with its cursor, and takes in what came. It returns how many folders
// have new messages.
func (a *Agent) takeNew(ctx context.Context, now time.Time) (fresh int, err error) {
	folders, err := a.Session.Look(ctx)
	if err != nil {
		return 0, err
	}
	cursors, err := store.Read(ctx, a.Store, (*store.Tx).Cursors)
	if err != nil {
		return 0, err
	}
	if err := a.dropMissingFolders(ctx, now, folders, cursors); err != nil {
		return 0, err
	}
	s := &scan{agent: a, now: now, first: len(cursors) == 0}
	for _, f := range folders {
		if f.Role == mail.RoleDrafts {
			continue
		}
		if _, refused := a.Session.Refused()[f.Name]; refused {
			continue
		}
		c, known := cursors[f.Name]
		switch {
		case !known || c.UIDValidity != f.Position.UIDValidity || c.UIDNext > f.Position.UIDNext ||
			f.Position.UIDNext-c.UIDNext > maxLeap:
			// A folder that is new, whose UIDVALIDITY changed, whose UIDNEXT went back, or leapt by more than
			// maxLeap, is listed by date; messages taken in before are recognised by their content.
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
	return s.fresh(), nil // and not how many messages were read: one may have been filed elsewhere meanwhile
}

// earliest returns how far back a folder that is new to informd is read.
func (a *Agent) earliest(now time.Time) time.Time {
	if a.Steered {
		return time.Time{} // a steered clock says nothing about when mail arrived
	}
	since := a.LookBack(now)
	for _, p := range a.know.book.WithOpenAsk() {
		if ask, _ := p.Open(); ask.At.Before(since) {
			since = ask.At
		}
	}
	return since
}

// moveCursor records how far a folder was read, unless c is nil.
func (a *Agent) moveCursor(ctx context.Context, now time.Time, c *store.Cursor) error {
	if c == nil {
		return nil
	}
	return a.Store.Update(ctx, now, func(tx *store.Tx) error { return tx.PutCursor(*c) })
}
