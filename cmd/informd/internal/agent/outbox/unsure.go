package outbox

import (
	"context"
	"errors"
	"fmt"
	"time"

	"informd/rules"
	"informd/store"
)

// unsureChecks returns when a mail that may or may not have gone is searched for, counted
// from when that became so.
func unsureChecks() []time.Duration {
	return []time.Duration{time.Second, 10 * time.Second, time.Minute, 10 * time.Minute, time.Hour, 24 * time.Hour}
}

// searchUnsure searches the account for mails whose outcome is unknown. One that is
// found was sent; one that is not stays unsure, and is never sent again by itself.
func (o *Outbox) searchUnsure(ctx context.Context, now time.Time) error {
	rows, err := store.Read(ctx, o.Store, func(tx *store.Tx) ([]store.Row, error) { return tx.Rows(rules.StateUnsure) })
	if err != nil {
		return fmt.Errorf("search for what is unsure: %w", err)
	}
	var errs []error
	for _, r := range rows {
		if err := o.searchRow(ctx, now, r); err != nil {
			errs = append(errs, fmt.Errorf("search for %s: %w", r.Key, err))
		}
	}
	return errors.Join(errs...)
}

func (o *Outbox) searchRow(ctx context.Context, now time.Time, r store.Row) error {
	checks := 0
	for _, after := range unsureChecks() {
		if now.Sub(r.Finished) >= after {
			checks++
		}
	}
	done, err := store.Read(ctx, o.Store, func(tx *store.Tx) (int, error) { return tx.Checks(r.Key) })
	if err != nil || done == checks {
		return err
	}
	found, err := o.rowInMailbox(ctx, r)
	if err != nil {
		return err
	}
	err = o.Store.Update(ctx, now, func(tx *store.Tx) error {
		if err := tx.SetChecks(r.Key, checks); err != nil || !found {
			return err
		}
		if err := tx.Resolve(r.Key, rules.StateSent, "found in the mailbox"); err != nil {
			return err
		}
		return o.noteSent(tx, now, r, r.Finished)
	})
	return errors.Join(err, o.Know.Reread(ctx, r.Person))
}
