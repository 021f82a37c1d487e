// Package session is what the agent has of the mailbox while it runs: its connections, the
// folders as of the last look, which folder is examined and how fresh that is, and the bars
// that stop logins for a while after a refusal. It decides nothing, and it keeps nothing when it ends.
//
//	Rest     wait on the inbox until mail comes: between two ticks one connection is open, and idles
//	Look     lists the folders and their positions; after SeparateLooks on a connection that selects no folder
//	Open     examines a folder, on the connection that fetches and appends
//	Refresh  makes the next Open examine its folder again, to see what came since
//	Find …   the headers of messages that have a value in a field
package session

import (
	"context"
	"time"

	"informd/cmd/informd/internal/agent/strikes"
	"informd/mailbox"
)

// A Session reads one account. Its fields are set before the first look; its methods are for
// one goroutine.
type Session struct {
	Account *mailbox.Account
	Names   Names

	Now func() time.Time // by which the bars go: a login may be refused at the end of a long tick

	Strikes *strikes.Strikes // where reading ended at a message

	SMTP Bar // after a refused login to the SMTP server
	imap Bar // after a refused login to the IMAP server

	folders    []mailbox.Folder  // as of the last look
	refused    map[string]string // folders that the server refused since then, and why
	work       *mailbox.Conn     // looks, fetches, appends, and idles on the inbox
	fresh      bool              // the folder on work was opened in this look, so that it shows all mail
	examinedAt mailbox.Position  // the position of the folder that was examined last, as it was then
	mailCame   bool              // work idled on the inbox, and the server says that mail came
	wokenAt    mailbox.Position  // of the inbox, when Rest last found that it held more than the look had said
	look       *mailbox.Conn     // never selects, so that what it sees is fresh
	separate   bool              // looks are on that one
}

// Names are the folders that the owner configured; "" means: find it.
type Names struct{ Inbox, Sent, Drafts, Capture string }

// Unbar opens both bars: the clock by which they were closed was wrong.
func (s *Session) Unbar() { s.SMTP, s.imap = Bar{}, Bar{} }

// connect logs in, unless that was refused a moment ago.
func (s *Session) connect(ctx context.Context) (*mailbox.Conn, error) {
	if err := s.imap.Closed(s.Now()); err != nil {
		return nil, err
	}
	c, err := s.Account.Connect(ctx)
	s.imap.Note(s.Now(), err)
	return c, err
}

// Refresh makes the next Open examine its folder again: a folder that was examined before does not
// show what came since.
func (s *Session) Refresh() { s.fresh, s.mailCame = false, false }

// Open examines a folder on the working connection.
func (s *Session) Open(ctx context.Context, folder string) (*mailbox.Conn, error) {
	c, err := s.Working(ctx)
	if err != nil || s.fresh && c.Examined() == folder {
		return c, err
	}
	s.Refresh()
	if s.examinedAt, err = c.Examine(ctx, folder); err != nil {
		return nil, err
	}
	s.fresh = true
	return c, nil
}

// ExaminedAt returns the position of the folder that was opened last, as it was then.
func (s *Session) ExaminedAt() mailbox.Position { return s.examinedAt }

// Working returns the working connection, whatever folder it has examined.
func (s *Session) Working(ctx context.Context) (*mailbox.Conn, error) {
	fresh, err := s.alive(ctx, &s.work)
	if fresh {
		s.Refresh()
	}
	return s.work, err
}

// alive sees to it that a connection is open; fresh: it was not.
func (s *Session) alive(ctx context.Context, c **mailbox.Conn) (fresh bool, err error) {
	if *c != nil && !(*c).Dead() {
		return false, nil
	}
	end(c)
	*c, err = s.connect(ctx)
	return true, err
}

// end ends a connection.
func end(c **mailbox.Conn) {
	if *c != nil {
		(*c).Close()
		*c = nil
	}
}

// CanFetch reports whether the mailbox was looked at on a connection that has not ended since.
func (s *Session) CanFetch() bool { return *s.looking() != nil && len(s.folders) > 0 }

// Close ends the connections.
func (s *Session) Close() {
	end(&s.look)
	end(&s.work)
}
