package outbox

import (
	"context"
	"time"

	"informd/mailbox/letter"
	"informd/rules"
	"informd/rules/mail"
	"informd/store"
)

// PutIntoInbox appends a message to the inbox, at most once for its key: the mark comes
// first, since a missing alert is repeated tomorrow and a double one is noise.
func (o *Outbox) PutIntoInbox(ctx context.Context, now time.Time, act rules.Action) error {
	first := false
	err := o.Know.Store.Update(ctx, now, func(tx *store.Tx) (err error) {
		first, err = tx.Alert(act.Key)
		return err
	})
	if err != nil || !first {
		return err
	}
	return o.FileInInbox(ctx, now, act)
}

// FileInInbox appends a message to the inbox.
func (o *Outbox) FileInInbox(ctx context.Context, now time.Time, act rules.Action) error {
	row, err := store.Read(ctx, o.Know.Store, func(tx *store.Tx) (store.Row, error) { return o.Compose.Row(tx, act) })
	if err != nil {
		return err
	}
	inbox, err := o.Session.Folder(mail.RoleInbox)
	if err != nil {
		return err
	}
	c, err := o.Session.Open(ctx, inbox)
	if err != nil {
		return err
	}
	o.Know.Book.PutItem(row.Item)
	_, err = c.Append(ctx, inbox, nil, now, letter.Stamp(row.Raw, now.In(o.Know.Policy().Zone)))
	return err
}
