package outbox

import (
	"context"
	"errors"
	"fmt"
	"time"

	"informd/cmd/informd/internal/agent/health"
	"informd/rules"
	"informd/rules/mail"
	"informd/store"
)

// copyGrace is how long a provider may take to file a sent mail by itself.
const copyGrace = time.Minute

// fileCopies sees to it that each follow-up has its copy in Sent: it searches first,
// since most providers file one themselves, and appends only where none comes. Nothing
// that happens here changes that the mail was sent.
func (o *Outbox) fileCopies(ctx context.Context, now time.Time) error {
	rows, err := store.Read(ctx, o.Know.Store, (*store.Tx).Uncopied)
	if err != nil {
		return fmt.Errorf("file copies: %w", err)
	}
	var errs []error
	for _, r := range rows {
		if err := o.fileCopy(ctx, now, r); err != nil {
			if part := health.PartOf(err); part != "" {
				o.Parts.NoteBroken(ctx, now, part, err)
			}
			errs = append(errs, fmt.Errorf("file the copy of %s: %w", r.Key, err))
		}
	}
	return errors.Join(errs...)
}

func (o *Outbox) fileCopy(ctx context.Context, now time.Time, r store.Row) error {
	folder, err := o.Session.Folder(mail.RoleSent)
	if err != nil {
		return err
	}
	there, err := o.rowInFolder(ctx, folder, r)
	if err != nil {
		return err
	}
	if !there && o.Know.SaveSent != rules.SaveNever {
		if o.Know.SaveSent == rules.SaveAuto && now.Sub(r.Finished) < copyGrace {
			return nil // it may still come
		}
		c, err := o.Session.Open(ctx, folder)
		if err != nil {
			return err
		}
		if _, err := c.Append(ctx, folder, []string{`\Seen`}, r.Finished, r.Final); err != nil {
			return err
		}
	}
	return o.Know.Store.Update(ctx, now, func(tx *store.Tx) error { return tx.Copied(r.Key, now) })
}
