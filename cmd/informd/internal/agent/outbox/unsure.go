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
	items, err := store.Read(ctx, o.Know.Store,
		func(tx *store.Tx) ([]rules.Item, error) { return tx.UnsureItems(len(unsureChecks())) })
	if err != nil {
		return fmt.Errorf("search for what is unsure: %w", err)
	}
	var errs []error
	for _, it := range items {
		if err := o.searchRow(ctx, now, it); err != nil {
			errs = append(errs, fmt.Errorf("search for %s: %w", it.Key, err))
		}
	}
	return errors.Join(errs...)
}

func (o *Outbox) searchRow(ctx context.Context, now time.Time, it rules.Item) error {
	checks := 0
	for _, after := range unsureChecks() {
		if now.Sub(it.Finished) >= after {
			checks++
		}
	}
	var r *store.Row
	err := o.Know.Store.View(ctx, func(tx *store.Tx) error {
		done, err := tx.Checks(it.Key)
		if err == nil && done != checks {
			r, err = tx.Row(it.Key)
		}
		return err
	})
	if err != nil || r == nil {
		return err
	}
	found, err := o.rowInMailbox(ctx, *r)
	if err != nil {
		return err
	}
	err = o.Know.Store.Update(ctx, now, func(tx *store.Tx) error {
		if err := tx.SetChecks(r.Key, checks); err != nil || !found {
			return err
		}
		if err := tx.Resolve(r.Key, rules.StateSent, "found in the mailbox"); err != nil {
			return err
		}
		return o.noteSent(tx, now, *r, r.Finished)
	})
	return errors.Join(err, o.Know.Reread(ctx, r.Person))
}
