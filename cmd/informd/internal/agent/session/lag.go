package session

import (
	"context"

	"informd/rules/mail"
)

// Lags reports whether a folder, opened, holds more than the last look said: a server that counts
// without looking into its folders, as Dovecot can be told to, does not know of mail that was
// delivered past it. Opening each folder is one command more for each, and has the server count
// anew. Where a server is known to count what it holds, the inbox is enough.
func (s *Session) Lags(ctx context.Context) (bool, error) {
	c, err := s.Working(ctx)
	if err != nil {
		return false, err
	}
	s.Refresh()
	lags := false
	for f := range s.readable {
		if f.Role == mail.RoleDrafts || f.Role != mail.RoleInbox && c.CountsWhatItHolds() {
			continue
		}
		stands, err := c.Examine(ctx, f.Name)
		if err != nil && !s.Refuse(err) {
			return false, err
		}
		lags = lags || stands.UIDNext > f.Position.UIDNext
	}
	return lags, nil
}
