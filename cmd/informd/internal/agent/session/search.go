package session

import (
	"context"
	"maps"
	"slices"
	"strings"

	"informd/mailbox"
	"informd/rules/mail"
)

// Find lists the headers in a folder that have a field with this value. What cannot be read is
// left out.
func (s *Session) Find(ctx context.Context, folder, field, value string) (found []mail.Message, err error) {
	err = s.candidates(ctx, folder, field, value, func(m mail.Message, _ bool) {
		if mailbox.FieldIs(m, field, value) {
			found = append(found, m)
		}
	})
	return found, err
}

// FindIn runs Find in every folder that has this role.
func (s *Session) FindIn(ctx context.Context, role mail.Role, field, value string) (found []mail.Message, err error) {
	for f := range s.readable {
		if f.Role != role {
			continue
		}
		in, err := s.Find(ctx, f.Name, field, value)
		if err != nil && !s.Refuse(err) {
			return nil, err
		}
		found = append(found, in...)
	}
	return found, nil
}

// FindAlike lists the headers in every folder with a role that may have this subject and that fit.
func (s *Session) FindAlike(ctx context.Context, role mail.Role, subject string, fits func(mail.Message) bool) (
	found []mail.Message, err error) {
	for f := range s.readable {
		if f.Role != role {
			continue
		}
		err := s.candidates(ctx, f.Name, "Subject", subject, func(m mail.Message, _ bool) {
			if fits(m) {
				found = append(found, m)
			}
		})
		if err != nil && !s.Refuse(err) {
			return nil, err
		}
	}
	return found, nil
}

// FindByID returns the header of the mail with this Message-ID, in whatever folder but Drafts;
// nil: it is nowhere.
func (s *Session) FindByID(ctx context.Context, id string) (*mail.Message, error) {
	for f := range s.readable {
		if f.Role == mail.RoleDrafts || f.Position.Messages == 0 {
			continue
		}
		found, err := s.Find(ctx, f.Name, "Message-ID", id)
		if s.Refuse(err) {
			continue
		}
		if err != nil {
			return nil, err
		}
		if len(found) > 0 {
			return &found[0], nil
		}
	}
	return nil, nil
}

// Has reports whether a folder has a message with this value in a field. A message that the server
// finds by that value and then cannot hand over counts.
func (s *Session) Has(ctx context.Context, folder, field, value string) (has bool, err error) {
	err = s.candidates(ctx, folder, field, value, func(m mail.Message, hit bool) {
		has = has || mailbox.FieldIs(m, field, value) || hit && Unread(m)
	})
	return has, err
}

// StillExists reports whether a message is still where it was seen, or in any other folder but the
// trash and Drafts. Where the server refuses a folder, the message may be there: that counts as yes.
func (s *Session) StillExists(ctx context.Context, place mail.Place, id string) (bool, error) {
	s.Refresh()
	there := false
	err := s.Headers(ctx, place.Folder, []uint32{place.UID}, func(m mail.Message) error {
		there = Unread(m) || strings.EqualFold(m.ID, id) // the server has it, and cannot hand it over
		return nil
	})
	if !s.Refuse(err) && (err != nil || there) {
		return there, err
	}
	for f := range s.readable {
		if f.Role == mail.RoleTrash || f.Role == mail.RoleDrafts || f.Position.Messages == 0 {
			continue
		}
		there, err := s.Has(ctx, f.Name, "Message-ID", id)
		if !s.Refuse(err) && (err != nil || there) {
			return there, err
		}
	}
	return len(s.refused) > 0, nil
}

// candidates hands fn the headers of the messages that may have a field with this value; hit reports
// whether the server found the message by that field.
func (s *Session) candidates(ctx context.Context, folder, field, value string,
	fn func(m mail.Message, hit bool)) error {
	c, err := s.Open(ctx, folder)
	if err != nil {
		return err
	}
	hits, newest, err := c.Candidates(ctx, field, value)
	if err != nil {
		return err
	}
	return s.Headers(ctx, folder, slices.Concat(hits, newest), func(m mail.Message) error {
		fn(m, slices.Contains(hits, m.Place.UID))
		return nil
	})
}

// A Query is what is searched for in many folders.
type Query struct {
	Skip   func(mail.Role) bool                                         // the folders that are left out
	Search func(ctx context.Context, c *mailbox.Conn) ([]uint32, error) // in the folder that c has examined
	Keep   func(mail.Message) bool                                      // the headers that are worth keeping
}

// Search lists the headers that a query finds, as the folders are now. Those that are refused are
// passed over, and named.
func (s *Session) Search(ctx context.Context, q Query) (found []mail.Message, passed []string, err error) {
	s.Refresh()
	passed = slices.Sorted(maps.Keys(s.refused))
	for f := range s.readable {
		if q.Skip(f.Role) || f.Position.Messages == 0 {
			continue
		}
		in, err := s.searchIn(ctx, f, q)
		if s.Refuse(err) {
			passed = append(passed, f.Name)
			continue
		}
		if err != nil {
			return nil, nil, err
		}
		found = append(found, in...)
	}
	return found, passed, nil
}

// searchIn lists the headers that a query finds in one folder.
func (s *Session) searchIn(ctx context.Context, f mailbox.Folder, q Query) (found []mail.Message, err error) {
	c, err := s.Open(ctx, f.Name)
	if err != nil {
		return nil, err
	}
	uids, err := q.Search(ctx, c)
	if err != nil {
		return nil, err
	}
	err = s.Headers(ctx, f.Name, uids, func(m mail.Message) error {
		m.Place.Role = f.Role
		if q.Keep(m) {
			found = append(found, m)
		}
		return nil
	})
	return found, err
}
