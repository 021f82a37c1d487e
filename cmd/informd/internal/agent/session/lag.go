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

// openRank says in which order StatusLags opens folders: those that it opens on every server, those with
// a role, the others.
func openRank(f mailbox.Folder) int {
	switch f.Role {
	case mail.RoleInbox, mail.RoleDrafts:
		return 0
	case mail.RoleNone:
		return 2
	}
	return 1
}

// foldersToOpen returns the folders in which answers may stand, and Drafts, in the order in which
// StatusLags opens them; of one rank those with the most mail first.
func (s *Session) foldersToOpen() []mailbox.Folder {
	return slices.SortedStableFunc(s.readable, func(a, b mailbox.Folder) int {
		return cmp.Or(cmp.Compare(openRank(a), openRank(b)), cmp.Compare(b.Position.Messages, a.Position.Messages))
	})
}

// StatusLags reports whether a folder holds more than STATUS said at the last look. Some servers answer
// STATUS from an index that does not know of mail which another program has delivered; Dovecot can be
// configured so. EXAMINE makes such a server count again, at the price of one command for each folder, all
// of them in one go. Where the server's STATUS is known to be fresh, the inbox and Drafts alone are
// examined. Of Drafts a look reads nothing: where it stands now is noted, for Position.
func (s *Session) StatusLags(ctx context.Context) (bool, error) {
	c, err := s.Working(ctx)
	if err != nil {
		return false, err
	}
	s.Refresh()
	folders := s.foldersToOpen()
	if c.StatusIsFresh() {
		folders = slices.DeleteFunc(folders, func(f mailbox.Folder) bool { return openRank(f) > 0 })
	}
	folders = folders[:min(maxOpened, len(folders))]
	names := make([]string, len(folders))
	for i, f := range folders {
		names[i] = f.Name
	}
	positions, refused, err := c.ExamineAll(ctx, names)
	if err != nil {
		return false, err
	}
	lags := false
	for i, f := range folders {
		if err := refused[i]; err != nil && !s.Refuse(err) {
			return false, err
		}
		if f.Role == mail.RoleDrafts {
			s.setPosition(f.Name, positions[i])
			continue
		}
		lags = lags || positions[i].UIDNext > f.Position.UIDNext
	}
	return lags, nil
}

// setPosition notes the position of a folder, as it is now.
func (s *Session) setPosition(name string, at mailbox.Position) {
	for i := range s.folders {
		if s.folders[i].Name == name {
			s.folders[i].Position = at
		}
	}
}
