package outbox

import (
	"context"
	"fmt"
	"time"

	"informd/cmd/informd/internal/agent/knowledge"
	"informd/rules"
	"informd/store"
)

// LogUnsure says which rows may or may not have left: they were being committed when they were settled.
func (o *Outbox) LogUnsure(rows []store.Row) {
	for _, r := range rows {
		o.Know.LogRow(r.Item, knowledge.Unsure)
	}
}

// SettleUnrecorded settles rows whose outcome the last tick could not record because the store could not
// be written. It is called between two ticks, when nothing is being sent.
func (o *Outbox) SettleUnrecorded(ctx context.Context, now time.Time) error {
	left, err := store.Read(ctx, o.Know.Store, func(tx *store.Tx) ([]store.Row, error) {
		return tx.Rows(rules.StateSending, rules.StateCommitting)
	})
	var unsure []store.Row
	if err == nil && len(left) > 0 {
		err = o.Know.Store.Update(ctx, now, func(tx *store.Tx) (err error) {
			unsure, err = tx.Recover("what became of it could not be recorded")
			return err
		})
	}
	if err != nil {
		return fmt.Errorf("settle what was not recorded: %w", err)
	}
	o.LogUnsure(unsure)
	return nil
}
