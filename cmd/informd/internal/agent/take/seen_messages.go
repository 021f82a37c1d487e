package take

import (
	"context"
	"slices"

	"informd/rules/mail"
	"informd/store"
)

// ofSent ends the ID of a message in Sent.
const ofSent = ".sent"

// contentID returns the id by which a message counts as dealt with. The copy in Sent has an id of its own,
// since only it proves who wrote the message, and so has one that was filed to be captured.
func contentID(m mail.Message) string {
	id := store.ContentID(m)
	if m.ID == "" && m.From.IsZero() && m.Date.IsZero() { // nothing to know it by but its place
		id = mail.NewID("place", m.Ref())
	}
	switch m.Place.Role {
	case mail.RoleSent:
		return id + ofSent
	case mail.RoleCapture:
		return id + ".filed"
	}
	return id
}

// seen reports whether the message, or its copy in Sent, was dealt with. shared reports whether a
// message with the same Message-ID was dealt with that went to somebody else: it is another message.
func (t *Taker) seen(ctx context.Context, m mail.Message) (seen, shared bool, err error) {
	err = t.Know.Store.View(ctx, func(tx *store.Tx) error {
		if seen, err = t.dealtWith(tx, m); err != nil || !seen || m.ID == "" {
			return err
		}
		if shared = t.wentToOthers(m); shared {
			m.Shared = true
			seen, err = t.dealtWith(tx, m)
		}
		return err
	})
	return seen, shared, err
}

func (t *Taker) dealtWith(tx *store.Tx, m mail.Message) (bool, error) {
	id := contentID(m)
	seen, err := tx.SeenMessage(id)
	if err == nil && !seen && m.Place.Role != mail.RoleSent && t.Know.Self().Mine(m.From.Addr) {
		seen, err = tx.SeenMessage(id + ofSent)
	}
	return seen, err
}

// wentToOthers reports whether a mail of the owner's went to other people than the mail with the same
// Message-ID that was dealt with before.
func (t *Taker) wentToOthers(m mail.Message) bool {
	self := t.Know.Self()
	if !self.Mine(m.From.Addr) {
		return false
	}
	contacts := self.Contacts(m)
	under := t.Know.Book.Sharing(m.ID)
	if p := t.Know.Book.ByMessageID(m.ID); p != nil && len(under) == 0 {
		under = append(under, p)
	}
	for _, p := range under {
		for _, e := range p.Events() {
			if e.Source != m.ID || !e.ByOwner() || e.Recipients == 0 {
				continue
			}
			went := append([]string{e.Address}, e.Others...)
			return !slices.ContainsFunc(contacts, func(c mail.Address) bool {
				return slices.ContainsFunc(went, func(addr string) bool { return mail.SameAddr(addr, c.Addr) })
			})
		}
	}
	return false
}
