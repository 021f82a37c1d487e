package agent

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"informd/mailbox"
	"informd/rules/mail"
	"informd/store"
)

// errLook begins what is said of a look that failed.
var errLook = errors.New("look at the mailbox")

// sync looks at every mailbox, takes in what is new since the last look, and notes how
// it went.
func (a *Agent) sync(ctx context.Context, now time.Time) error {
	_, err := a.takeNew(ctx, now)
	if err == nil && a.vanished > 0 { // moved on, perhaps: then it stands elsewhere now
		_, err = a.takeNew(ctx, now)
	}
	if err != nil {
		err = fmt.Errorf("%w: %w", errLook, err)
		a.health(ctx, partIMAP, err, now)
		return err
	}
	a.lastLook = now
	if err := errors.Join(a.noteVanished(ctx, now), a.awaitTwins(ctx, now)); err != nil {
		return err
	}
	err = a.Store.Update(ctx, now, func(tx *store.Tx) error {
		if err := tx.PutHealth(partIMAP, "ok", "", now); err != nil {
			return err
		}
		return tx.SetMeta("last_look", now.Format(time.RFC3339))
	})
	if err == nil && a.Looked != nil {
		a.Looked()
	}
	return err
}

// maxLeap is how many UIDs are asked for one after the other. A folder that went on farther
// since the last look has given most of them to nothing: a server may choose any UIDNEXT up
// to 2³²-1 (RFC 9051 §2.3.1.1).
const maxLeap = 100_000

// takeNew compares every folder with its cursor, on a connection that has selected
// none, and takes in what came. It reports how many folders had moved.
func (a *Agent) takeNew(ctx context.Context, now time.Time) (fresh int, err error) {
	folders, err := a.lookAround(ctx)
	if err != nil {
		return 0, err
	}
	cursors, err := a.cursors(ctx)
	if err != nil {
		return 0, err
	}
	if err := a.dropGone(ctx, now, folders, cursors); err != nil {
		return 0, err
	}
	s := &scan{agent: a, now: now, first: len(cursors) == 0}
	for _, f := range folders {
		if f.Role == mail.RoleDrafts || f.Role == mail.RoleClaims {
			continue
		}
		c, known := cursors[f.Name]
		switch {
		case f.Position.UIDValidity == 0 || f.Position.UIDNext == 0:
			return 0, fmt.Errorf("the server does not say where folder %s stands", f.Name)
		case !known || c.UIDValidity != f.Position.UIDValidity || c.UIDNext > f.Position.UIDNext || f.Position.UIDNext-c.UIDNext > maxLeap:
			s.since(f) // never seen, numbered anew, put back, or far ahead: by date, and known messages are known by content
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
	return s.fresh(), nil // positions that moved: a message may have been moved on before it was read
}

// lookAround lists the folders with their positions as of now.
func (a *Agent) lookAround(ctx context.Context) ([]mailbox.Folder, error) {
	if a.look != nil && a.look.Dead() {
		a.look.Close()
		a.look = nil
	}
	if a.look == nil {
		c, err := a.connect(ctx)
		if err != nil {
			return nil, err
		}
		a.look = c
	}
	folders, err := a.look.Folders(ctx)
	if err != nil {
		a.look.Close()
		a.look = nil
		return nil, err
	}
	for i := range folders {
		folders[i].Role = a.role(folders[i])
	}
	a.folders = folders
	return folders, a.named(folders)
}

// named sees to it that the inbox, which every account has, and the folders which the owner
// named are there. Without them it is not known what a mail elsewhere means, and what is read
// once is not read again.
func (a *Agent) named(folders []mailbox.Folder) error {
	if !slices.ContainsFunc(folders, func(f mailbox.Folder) bool { return f.Role == mail.RoleInbox }) {
		return errors.New("the server lists no inbox")
	}
	var names []string
	for _, f := range folders {
		names = append(names, f.Name)
	}
	for _, want := range [][2]string{{"folders.inbox", a.Folders.Inbox}, {"folders.sent", a.Folders.Sent},
		{"folders.drafts", a.Folders.Drafts}, {"capture.folder", a.Folders.Capture}} {
		if want[1] != "" && !slices.Contains(names, want[1]) && !strings.EqualFold(want[1], "INBOX") {
			return fmt.Errorf("there is no folder %q; set %s to one of: %s", want[1], want[0], strings.Join(names, ", "))
		}
	}
	return nil
}

func (a *Agent) cursors(ctx context.Context) (cursors map[string]store.Cursor, err error) {
	err = a.Store.View(ctx, func(tx *store.Tx) error {
		cursors, err = tx.Cursors()
		return err
	})
	return cursors, err
}

// connect logs in, unless that was refused a moment ago.
func (a *Agent) connect(ctx context.Context) (*mailbox.Conn, error) {
	if err := a.imapBar.closed(a.lastTick); err != nil {
		return nil, err
	}
	c, err := a.Account.Connect(ctx)
	a.imapBar.note(a.lastTick, err)
	return c, err
}

// open examines a folder on the working connection.
func (a *Agent) open(ctx context.Context, folder string) (*mailbox.Conn, error) {
	if a.work != nil && a.work.Dead() {
		a.work.Close()
		a.work = nil
	}
	if a.work == nil {
		c, err := a.connect(ctx)
		if err != nil {
			return nil, err
		}
		a.work, a.opened = c, ""
	}
	if a.opened != folder {
		a.opened = ""
		if _, err := a.work.Examine(ctx, folder); err != nil {
			return nil, err
		}
		a.opened = folder
	}
	return a.work, nil
}

// message fetches a message whole, as far as its text goes. One the server cannot hand
// over is a possible reply: what its header said is kept, and that it could not be read.
// raw are the bytes it was read from, if any.
func (a *Agent) message(ctx context.Context, head mail.Message) (m mail.Message, raw []byte, err error) {
	c, err := a.open(ctx, head.Place.Folder)
	if err != nil {
		return head, nil, err
	}
	if m, raw, err = c.Message(ctx, head.Place.UID); err != nil {
		if _, err := a.blamed(ctx, err); err != nil {
			return head, nil, err
		}
		head.Problem, head.HeaderOnly = "the server could not hand it over", false
		return head, nil, nil
	}
	if head.Place.UIDValidity != 0 && m.Place.UIDValidity != head.Place.UIDValidity {
		return head, nil, mailbox.ErrGone // the folder was numbered anew, and this is another message
	}
	m.Place = head.Place
	return m, raw, nil
}

// earliest is how far back a folder that is new to informd is read.
func (a *Agent) earliest(now time.Time) time.Time {
	if a.Steered {
		return time.Time{} // a steered clock says nothing about when mail arrived
	}
	since := a.LookBack(now)
	for _, p := range a.book.People() {
		if ask, open := p.Open(); open && ask.At.Before(since) {
			since = ask.At
		}
	}
	return since
}
