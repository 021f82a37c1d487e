package mailbox

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/emersion/go-imap/v2"

	"informd/rules/mail"
)

const (
	idleTime  = 9 * time.Minute  // then ask again: NATs and servers forget a silent connection
	idleLimit = 30 * time.Second // for the server to begin or end an IDLE
)

// Await waits until the server says that messages came to the examined folder (RFC 2177), or has
// said so since the folder was examined or FoldersAndNews read what had come. It does not wait
// longer than that. ErrNoIdle means that this server does not say so by itself. What a server
// tells is a convenience: poll as well.
func (c *Conn) Await(ctx context.Context, most time.Duration) (news bool, err error) {
	if !c.has(imap.CapIdle, imap.CapIMAP4rev2) {
		return false, ErrNoIdle
	}
	if c.folder == "" {
		return false, errors.New("no folder is examined")
	}
	c.ahead = ahead{}
	until := time.Now().Add(most)
	for left := most; left > 0 && !news; left = time.Until(until) {
		if news, err = c.idle(ctx, min(left, idleTime)); err != nil {
			return false, fmt.Errorf("wait for news in %s: %w", c.folder, err)
		}
	}
	c.recount()
	return news, nil
}

// idle waits through one IDLE. Ending it is a sign of life: the server must answer.
func (c *Conn) idle(ctx context.Context, most time.Duration) (news bool, err error) {
	<-c.turn
	defer func() { c.turn <- struct{}{} }()
	c.t.raw.allow(budgetAnswer)
	stop := context.AfterFunc(ctx, c.t.kill)
	defer stop()

	fail := func(err error) error {
		c.drop()
		if ctx.Err() != nil {
			return context.Cause(ctx)
		}
		return c.lost(ctx, err)
	}
	var end func() error
	err = c.within(ctx, idleLimit, func() error {
		cmd, err := c.client.Idle()
		if err != nil {
			return err
		}
		end = func() error {
			if err := cmd.Close(); err != nil {
				return err
			}
			return cmd.Wait()
		}
		return nil
	})
	if err != nil {
		return false, fail(err)
	}
	timer := time.NewTimer(most)
	defer timer.Stop()
	select {
	case <-c.news:
		news = true
	case <-timer.C:
	case <-c.client.Closed():
	case <-ctx.Done():
		return false, fail(context.Cause(ctx))
	}
	if err := c.within(ctx, idleLimit, end); err != nil {
		return false, fail(err)
	}
	return news, nil
}

// ahead is what was fetched of the examined folder before it was asked for: all there is of the
// UIDs from … to.
type ahead struct {
	from, to uint32
	heads    fetched
}

// uids returns those from … to, in order; ok: they are all there are.
func (a ahead) uids(from, to uint32) (uids []uint32, ok bool) {
	if a.heads == nil || from < a.from || to == 0 || to > a.to {
		return nil, false
	}
	for uid := range a.heads {
		if from <= uid && uid <= to {
			uids = append(uids, uid)
		}
	}
	slices.Sort(uids)
	return uids, true
}

// ErrNoNews means that a folder of which the server says that messages came shows none.
var ErrNoNews = errors.New("no new messages")

// FoldersAndNews returns Folders from within the examined folder after Await heard of news: instead of
// being left and opened anew, which takes a server long where much mail stands, it is asked for
// what came from this UID on, and stands behind that; the list is asked for in the same go. Heads of what
// came are had without asking again. After any error call Folders, which judges what is wrong.
func (c *Conn) FoldersAndNews(ctx context.Context, from uint32) ([]Folder, error) {
	c.forgetNews() // what was told until now is in the answer
	section := headerSection(mail.HeadFields())
	var list []*imap.ListData
	got, err := c.fetchSet(ctx, imap.UIDSet{{Start: imap.UID(from)}}, section, budgetHeaders+budgetList,
		func() (err error) {
			list, err = c.listFolders(everything)
			return err
		})
	if err != nil {
		return nil, fmt.Errorf("fetch what is new in %s: %w", c.folder, err)
	}
	var uids []uint32
	for uid := range got {
		uids = append(uids, uid)
	}
	if len(uids) == 0 {
		return nil, fmt.Errorf("fetch what is new in %s: %w", c.folder, ErrNoNews)
	}
	if err := c.fetchBroken(ctx, uids, got); err != nil {
		return nil, err
	}
	last := slices.Max(uids)
	c.ahead = ahead{from: from, to: last, heads: got}
	c.recount()
	return c.personal(ctx, list, Position{UIDValidity: c.validity, UIDNext: last + 1, Messages: c.messages})
}

// forgetNews forgets what the server told of the examined folder.
func (c *Conn) forgetNews() {
	select {
	case <-c.news:
	default:
	}
}

// recount notes how many messages the server has told that the examined folder holds.
func (c *Conn) recount() {
	if m := c.client.Mailbox(); m != nil {
		c.messages = m.NumMessages
	}
}
