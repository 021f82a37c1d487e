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

// foldersToOpen returns the folders in which answers may stand, in the order in which StatusLags opens
// them: the inbox, those with a role, then the others, those with the most mail first.
func (s *Session) foldersToOpen() []mailbox.Folder {
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

// StatusLags reports whether a folder holds more than STATUS said at the last look. Some servers answer
// STATUS from an index that does not know of mail which another program has delivered; Dovecot can be
// configured so. EXAMINE makes such a server count again, at the price of one command for each folder, all
// of them in one go. Where the server's STATUS is known to be fresh, the inbox alone is examined.
func (s *Session) StatusLags(ctx context.Context) (bool, error) {
	c, err := s.Working(ctx)
	if err != nil {
		return false, err
	}
	s.Refresh()
	folders, most := s.foldersToOpen(), maxOpened
	if c.StatusIsFresh() {
		most = 1
	}
	folders = folders[:min(most, len(folders))]
	names := make([]string, len(folders))
	for i, f := range folders {
		names[i] = f.Name
	}
	stand, refused, err := c.ExamineAll(ctx, names)
	if err != nil {
		return false, err
	}
	lags := false
	for i, f := range folders {
		if err := refused[i]; err != nil && !s.Refuse(err) {
			return false, err
		}
		lags = lags || stand[i].UIDNext > f.Position.UIDNext
	}
	return lags, nil
}
