package outbox

import (
	"context"
	"time"

	"informd/rules/mail"
	"informd/store"
)

// appendDraft puts a row into Drafts. It looks first whether the draft stands there
// already: an earlier run, or an earlier life of the database, may have put it.
func (o *Outbox) appendDraft(ctx context.Context, now time.Time, r store.Row, final []byte) error {
	folder, err := o.Session.Folder(mail.RoleDrafts)
	if err != nil {
		return err
	}
	there, err := o.rowInFolder(ctx, folder, r)
	if err != nil {
		return err
	}
	err = o.Know.Store.Update(ctx, now, func(tx *store.Tx) error { return tx.Committing(r.Key) })
	if err != nil || there {
		return err
	}
	c, err := o.Session.Open(ctx, folder)
	if err != nil {
		return err
	}
	_, err = c.Append(ctx, folder, []string{`\Draft`, `\Seen`}, now, final)
	return err
}
