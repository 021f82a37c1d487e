package agent

import (
	"context"
	"slices"
	"time"

	"informd/mailbox"
	"informd/rules/mail"
)

// find opens a folder, and lists the headers in it that have a field with this value. What
// cannot be read is left out.
func (a *Agent) find(ctx context.Context, folder, field, value string) (found []mail.Message, err error) {
	err = a.suspects(ctx, folder, field, value, func(m mail.Message, _ bool) {
		if mailbox.FieldIs(m, field, value) {
			found = append(found, m)
		}
	})
	return found, err
}

// there reports whether a message whose field has this value stands in a folder. One that
// the server finds by it and cannot hand over is there, whatever else is not known of it.
func (a *Agent) there(ctx context.Context, folder, field, value string) (there bool, err error) {
	err = a.suspects(ctx, folder, field, value, func(m mail.Message, hit bool) {
		there = there || mailbox.FieldIs(m, field, value) || hit && unread(m)
	})
	return there, err
}

// suspects hands fn the headers of the messages that may have a field with this value; hit:
// the server says so.
func (a *Agent) suspects(ctx context.Context, folder, field, value string, fn func(m mail.Message, hit bool)) error {
	c, err := a.open(ctx, folder)
	if err != nil {
		return err
	}
	hits, newest, err := c.Suspects(ctx, field, value)
	if err != nil {
		return err
	}
	return a.headers(ctx, folder, slices.Concat(hits, newest), func(m mail.Message) error {
		fn(m, slices.Contains(hits, m.Place.UID))
		return nil
	})
}

// searchFolders lists the headers that are worth keeping of what a search finds since the day
// before at, in all folders but those whose role is skipped.
func (a *Agent) searchFolders(ctx context.Context, at time.Time, skip func(mail.Role) bool,
	search func(c *mailbox.Conn, since time.Time) ([]uint32, error), keep func(mail.Message) bool) (found []mail.Message, err error) {
	a.opened = "" // afresh
	since := at.AddDate(0, 0, -1)
	if a.Steered {
		since = time.Time{}
	}
	for _, f := range a.folders {
		if skip(f.Role) || f.Position.Messages == 0 {
			continue
		}
		c, err := a.open(ctx, f.Name)
		if err != nil {
			return nil, err
		}
		uids, err := search(c, since)
		if err != nil {
			return nil, err
		}
		err = a.headers(ctx, f.Name, uids, func(m mail.Message) error {
			m.Place.Role = f.Role
			if keep(m) {
				found = append(found, m)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return found, nil
}

// headers hands fn the headers of these messages of a folder. A message that the server
// cannot hand over stands in for itself, unreadable, and those behind it are read.
func (a *Agent) headers(ctx context.Context, folder string, uids []uint32, fn func(mail.Message) error) error {
	for {
		c, err := a.open(ctx, folder)
		if err != nil {
			return err
		}
		err = c.HeadersOf(ctx, uids, fn)
		if err == nil {
			return nil
		}
		bad, err := a.blamed(ctx, err)
		if err != nil {
			return err
		}
		if err := fn(unreadable(bad)); err != nil {
			return err
		}
		uids = slices.DeleteFunc(slices.Clone(uids), func(u uint32) bool { return u <= bad.UID })
	}
}

// unreadable is a message that the server could not hand over.
func unreadable(bad *mailbox.MessageError) mail.Message {
	return mail.Message{Place: mail.Place{Folder: bad.Folder, UIDValidity: bad.UIDValidity, UID: bad.UID},
		Problem: "the server could not hand it over"}
}

// unread reports whether nothing of a message is known but its place.
func unread(m mail.Message) bool { return m.Problem != "" && len(m.Header) == 0 }
