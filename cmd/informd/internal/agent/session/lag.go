package session

import (
	"cmp"
	"context"
	"slices"

	"informd/mailbox"
	"informd/rules/mail"
)

// maxOpened is how many folders are opened to see whether the server's counts lag: more would take
// longer than a last look may.
const maxOpened = 150

// opened are the folders in which answers may stand, in the order in which they are opened: the inbox,
// those with a role, and the others with most mail first.
func (s *Session) opened() []mailbox.Folder {
	var all []mailbox.Folder
	for f := range s.readable {
		if f.Role != mail.RoleDrafts {
			all = append(all, f)
		}
	}
	rank := func(f mailbox.Folder) int {
		switch f.Role {
		case mail.RoleInbox:
			return 0
		case mail.RoleNone:
			return 2
		}
		return 1
	}
	slices.SortStableFunc(all, func(a, b mailbox.Folder) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(b.Position.Messages, a.Position.Messages))
	})
	return all
}

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
	for i, f := range s.opened() {
		if i == maxOpened || i > 0 && c.CountsWhatItHolds() {
			break
		}
		stands, err := c.Examine(ctx, f.Name)
		if err != nil && !s.Refuse(err) {
			return false, err
		}
		lags = lags || stands.UIDNext > f.Position.UIDNext
	}
	return lags, nil
}
