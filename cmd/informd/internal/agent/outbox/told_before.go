package outbox

import (
	"context"
	"time"

	"informd/cmd/informd/internal/agent/knowledge"
	"informd/rules"
	"informd/rules/content"
	"informd/store"
)

// catchingUp is how long after a restore each mail to the owner is checked for having been sent before.
const catchingUp = 30 * 24 * time.Hour

// dropToldBefore drops a mail to the owner that was sent before the database was restored; done reports
// that it did. After a restore all mail since the copy was made is read again, and would bring a second
// receipt each. Notices and welcomes are sent again, because a follow-up, or going live, waits for them.
// A mail for which the mailbox cannot be searched is sent.
func (o *Outbox) dropToldBefore(ctx context.Context, now time.Time, r store.Row) (done bool, err error) {
	if r.Road != rules.RoadOwner || r.Kind == content.KindNotice || r.Kind == content.KindWelcome || r.Attempts > 0 {
		return false, nil
	}
	acc, err := store.Read(ctx, o.Know.Store, (*store.Tx).Account)
	if err != nil || now.Sub(acc.Restored) > catchingUp {
		return false, err
	}
	if done, err = o.rowInMailbox(ctx, r); err != nil {
		o.Know.Log.Warn("look for what was sent before a restore", "err", err)
		return false, nil
	}
	if !done {
		return false, nil
	}
	_, err = o.move(ctx, now, func(tx *store.Tx) error {
		o.logOnce(tx, r, knowledge.Before)
		return tx.Drop(r.Key, "you were told before the database was restored")
	})
	return true, err
}
