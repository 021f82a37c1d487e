package agent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"informd/rules"
	"informd/rules/mail"
	"informd/store"
)

// copyGrace is how long a provider may take to file a sent mail by itself.
const copyGrace = time.Minute

// fileCopies sees to it that each follow-up has its copy in Sent: it searches first,
// since most providers file one themselves, and appends only where none comes. Nothing
// that happens here changes that the mail was sent.
func (a *Agent) fileCopies(ctx context.Context, now time.Time) error {
	rows, err := store.Read(ctx, a.Store, (*store.Tx).Uncopied)
	if err != nil {
		return fmt.Errorf("file copies: %w", err)
	}
	var errs []error
	for _, r := range rows {
		if err := a.fileCopy(ctx, now, r); err != nil {
			errs = append(errs, fmt.Errorf("file the copy of %s: %w", r.Key, err))
		}
	}
	return errors.Join(errs...)
}

func (a *Agent) fileCopy(ctx context.Context, now time.Time, r store.Row) error {
	folder, err := a.Session.Folder(mail.RoleSent)
	if err != nil {
		return err
	}
	there, err := a.rowInFolder(ctx, folder, r)
	if err != nil {
		return err
	}
	if !there && a.SaveSent != rules.SaveNever {
		if a.SaveSent == rules.SaveAuto && now.Sub(r.Finished) < copyGrace {
			return nil // it may still come
		}
		c, err := a.Session.Open(ctx, folder)
		if err != nil {
			return err
		}
		if _, err := c.Append(ctx, folder, []string{`\Seen`}, r.Finished, r.Final); err != nil {
			return err
		}
	}
	return a.Store.Update(ctx, now, func(tx *store.Tx) error { return tx.Copied(r.Key, now) })
}
