package agent

import (
	"context"
	"time"

	"informd/rules/mail"
	"informd/store"
)

// contentID names a message for being seen: the copy in Sent apart from all others.
func contentID(m mail.Message) string {
	id := store.ContentID(m)
	if m.ID == "" && m.From.IsZero() && m.Date.IsZero() { // nothing to know it by but its place
		id = mail.NewID("place", m.Ref())
	}
	switch m.Place.Role {
	case mail.RoleSent:
		return id + ".sent"
	case mail.RoleCapture:
		return id + ".filed"
	}
	return id
}

// seen reports whether the message, or its better copy in Sent, was dealt with.
func (a *Agent) seen(ctx context.Context, m mail.Message) (seen bool, err error) {
	id := contentID(m)
	err = a.Store.View(ctx, func(tx *store.Tx) error {
		if seen, err = tx.SeenMessage(id); err != nil || seen {
			return err
		}
		if m.Place.Role != mail.RoleSent && a.Policy.Self.Mine(m.From.Addr) {
			seen, err = tx.SeenMessage(id + ".sent")
		}
		return err
	})
	return seen, err
}

func (a *Agent) moveCursor(ctx context.Context, now time.Time, c *store.Cursor) error {
	if c == nil {
		return nil
	}
	return a.Store.Update(ctx, now, func(tx *store.Tx) error { return tx.PutCursor(*c) })
}
