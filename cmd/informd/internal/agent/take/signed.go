package take

import (
	"context"

	"informd/mailbox/dkim"
	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/rules/proof"
	"informd/store"
)

// signed says what the signatures of a captured mail are, where the owner lets them
// count, and whether it was obeyed before; nil where they do not. A mail in Sent needs
// none, and one that was filed is told apart from what it says. raw are the bytes that m was
// read from, so that no signature is paired with the words of another mail.
func (t *Taker) signed(ctx context.Context, m mail.Message, raw []byte) (*proof.Signed, error) {
	if !t.Know.Policy().TrustDKIM || m.Place.Role == mail.RoleCapture {
		return nil, nil
	}
	var s proof.Signed
	if m.Place.Role != mail.RoleSent {
		s = dkim.Signatures(ctx, raw, t.LookupTXT)
	}
	err := t.Know.Store.View(ctx, func(tx *store.Tx) error {
		for _, mark := range m.Marks() {
			spent, err := tx.Obeyed(mark)
			if err != nil {
				return err
			}
			s.Spent = s.Spent || spent
		}
		return nil
	})
	return &s, err
}

// noteObeyed keeps a mail that was obeyed from being obeyed once more. It stands in the store
// for good, whatever else is forgotten.
func (t *Taker) noteObeyed(tx *store.Tx, m mail.Message, found encounter.Finding) error {
	if !t.Know.Policy().TrustDKIM || !found.Obeyed {
		return nil
	}
	for _, mark := range m.Marks() {
		if err := tx.NoteObeyed(mark); err != nil {
			return err
		}
	}
	return nil
}
