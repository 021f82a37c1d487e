package outbox

import (
	"context"
	"fmt"
	"time"

	"informd/rules"
	"informd/store"
)

// SettleCutOff settles the rows that were being sent or committed when the last run ended.
func (o *Outbox) SettleCutOff(tx *store.Tx, now time.Time) error {
	unsure, err := tx.Recover(now)
	for _, r := range unsure {
		o.Log.Warn("a mail may or may not have gone", "key", r.Key)
	}
	return err
}

// SettleUnrecorded settles rows whose outcome the last tick could not record because the store could not
// be written. It is called between two ticks, when nothing is being sent.
func (o *Outbox) SettleUnrecorded(ctx context.Context, now time.Time) error {
	left, err := store.Read(ctx, o.Store, func(tx *store.Tx) ([]store.Row, error) {
		return tx.Rows(rules.StateSending, rules.StateCommitting)
	})
	if err == nil && len(left) > 0 {
		err = o.Store.Update(ctx, now, func(tx *store.Tx) error { return o.SettleCutOff(tx, now) })
	}
	if err != nil {
		return fmt.Errorf("settle what was not recorded: %w", err)
	}
	return nil
}
