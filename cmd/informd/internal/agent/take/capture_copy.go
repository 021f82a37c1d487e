package take

import (
	"context"
	"errors"
	"slices"
	"time"

	"informd/mailbox"
	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/rules/proof"
	"informd/store"
)

// findTwin looks for the twin of a delivered mail: its copy in Sent. Of several with the same Message-ID
// it is the one that went to the same people. Some providers change the Message-ID when a mail is
// submitted: where no mail in Sent has it, the twin is one that equals the mail in all else.
func (t *Taker) findTwin(ctx context.Context, delivered mail.Message) (*mail.Message, error) {
	same := func(sent mail.Message) bool {
		is, _ := proof.Twins(delivered, sent)
		return is
	}
	found, err := t.Session.FindIn(ctx, mail.RoleSent, "Message-ID", delivered.ID)
	if err == nil && len(found) == 0 && delivered.Subject != "" {
		found, err = t.Session.FindAlike(ctx, mail.RoleSent, delivered.Subject, same)
	}
	if err != nil || len(found) == 0 {
		return nil, err // without a Sent folder nothing can be proven
	}
	twin := found[max(0, slices.IndexFunc(found, same))]
	twin.Place.Role = mail.RoleSent
	whole, _, err := t.Session.Message(ctx, twin)
	if errors.Is(err, mailbox.ErrGone) || t.Session.Refuse(err) {
		return nil, nil
	}
	return &whole, err
}

// leaveToTwin skips a delivered mail whose twin names the capture address too: the twin is read, for it
// is certainly the owner's. If the twin was filed so recently that it has not been read yet, a wait goes
// on until it is: under the name of the twin, which may have another Message-ID.
func (t *Taker) leaveToTwin(ctx context.Context, now time.Time, found encounter.Finding, cursor *store.Cursor) error {
	m, twin := found.Message, *found.ReadInstead
	return t.Know.Store.Update(ctx, now, func(tx *store.Tx) error {
		read, err := tx.SeenMessage(contentID(twin))
		if err != nil {
			return err
		}
		if read || m.Ref() != twin.Ref() {
			_, err = tx.DropPending(m.Ref())
		}
		if !read {
			err = errors.Join(err, tx.PutPending(twin.Ref(), now, m.Subject))
		}
		return errors.Join(err, putCursor(tx, cursor))
	})
}

// updateWait begins or ends the wait of a capture for its copy in Sent.
func (t *Taker) updateWait(tx *store.Tx, now time.Time, m mail.Message, found encounter.Finding) error {
	if found.Waits {
		return errors.Join(tx.PutPending(m.Ref(), now, m.Subject), tx.SetDiffers(m.Ref(), found.Differs))
	}
	for _, ref := range []string{m.ID, m.Ref(), found.Delivered} { // it stands in Sent, or its copy was found there
		if _, err := tx.DropPending(ref); err != nil {
			return err
		}
	}
	return nil
}
