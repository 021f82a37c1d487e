package session

import (
	"context"
	"time"

	"informd/rules/mail"
)

// Rest waits until mail comes to the inbox, and no longer than that. Only the working connection
// stays open, and idles; the next look is on it, too, for this connection was told of the new mail. An error
// says that it cannot be waited for, or that the connection has ended: look, then.
func (s *Session) Rest(ctx context.Context, most time.Duration) (came bool, err error) {
	s.separate = false
	end(&s.look)
	inbox, err := s.Folder(mail.RoleInbox)
	if err != nil {
		return false, err
	}
	c, err := s.Open(ctx, inbox)
	if err != nil {
		return false, err
	}
	if s.ahead() {
		return true, nil
	}
	s.mailCame, err = c.Await(ctx, most)
	return s.mailCame, err
}

// ahead reports whether the inbox, when it was opened, held what the last look did not know of. A
// server that lags keeps saying so: it is believed once.
func (s *Session) ahead() bool {
	looked, was := s.Position(mail.RoleInbox), s.wokenAt
	s.wokenAt = s.examinedAt
	return (s.examinedAt.UIDValidity != looked.UIDValidity || s.examinedAt.UIDNext > looked.UIDNext) &&
		(s.examinedAt.UIDValidity != was.UIDValidity || s.examinedAt.UIDNext != was.UIDNext)
}
