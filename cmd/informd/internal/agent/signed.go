package agent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"informd/mailbox"
	"informd/rules"
	"informd/store"
)

// signed says what the signatures of a captured mail are, where the owner lets them
// count, and whether it was obeyed before; nil where they do not. A mail in Sent needs
// none, and one that was filed is told apart from what it says.
func (a *Agent) signed(ctx context.Context, m rules.Message) (*rules.Signed, error) {
	if !a.Policy.TrustDKIM || m.Place.Role == rules.RoleCapture {
		return nil, nil
	}
	var s rules.Signed
	if m.Place.Role != rules.RoleSent {
		raw, err := a.wholeOf(ctx, m)
		if err != nil {
			return nil, err
		}
		s = a.Account.Signatures(ctx, raw)
	}
	err := a.Store.View(ctx, func(tx *store.Tx) error {
		for _, mark := range m.Marks() {
			at, err := tx.Meta(obeyed(mark))
			if err != nil {
				return err
			}
			s.Spent = s.Spent || at != ""
		}
		return nil
	})
	return &s, err
}

// wholeOf is a message as the server has it, as far as it is fetched at all; nothing where
// the server cannot hand it over.
func (a *Agent) wholeOf(ctx context.Context, m rules.Message) ([]byte, error) {
	c, err := a.open(ctx, m.Place.Folder)
	if err != nil {
		return nil, err
	}
	raw, err := c.Raw(ctx, m.Place.UID, mailbox.MaxVerified)
	var bad *mailbox.MessageError
	if errors.Is(err, mailbox.ErrGone) || errors.As(err, &bad) && !bad.Lost {
		return nil, nil
	}
	if err == nil && mailbox.Parse(raw).ID != m.ID {
		return nil, nil // the folder was numbered anew, and this is another message
	}
	return raw, err
}

// spend keeps a mail that was obeyed from being obeyed once more. It stands in the store
// for good, whatever else is forgotten.
func (a *Agent) spend(tx *store.Tx, now time.Time, m rules.Message, found rules.Finding) error {
	if !a.Policy.TrustDKIM || !found.Obeyed {
		return nil
	}
	for _, mark := range m.Marks() {
		if err := tx.SetMeta(obeyed(mark), now.Format(time.RFC3339)); err != nil {
			return fmt.Errorf("note that it was obeyed: %w", err)
		}
	}
	return nil
}

// obeyed is the key under which it is kept that a mail with this mark was obeyed.
func obeyed(mark string) string { return "obeyed/" + mark }
