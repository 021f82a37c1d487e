package session

import (
	"context"

	"informd/rules/mail"
)

// Lags reports whether the inbox, opened, holds more than the last look said: a server that counts
// without looking into its folders, as Dovecot can be told to, does not know of mail that was
// delivered past it. Then each folder is opened, which lets it count anew.
func (s *Session) Lags(ctx context.Context) (bool, error) {
	inbox, err := s.Folder(mail.RoleInbox)
	if err != nil {
		return false, err
	}
	c, err := s.Working(ctx)
	if err != nil {
		return false, err
	}
	s.Refresh()
	stands, err := c.Examine(ctx, inbox)
	if err != nil || stands.UIDNext <= s.Position(mail.RoleInbox).UIDNext {
		return false, err
	}
	for f := range s.readable {
		if _, err := c.Examine(ctx, f.Name); err != nil && !s.Refuse(err) {
			return true, err
		}
	}
	return true, nil
}
