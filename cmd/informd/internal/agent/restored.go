package agent

import (
	"context"
	"fmt"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/report"
	"informd/store"
)

// catchingUp is how long after a restore each mail to the owner is checked for having been sent before.
const catchingUp = 30 * 24 * time.Hour

// Restored notes that the database was put back to an older state.
func Restored(tx *store.Tx, now time.Time) error {
	return tx.SetAccount(func(acc *store.Account) { acc.Restored = now })
}

// detectRestore notes that the database was replaced by an older copy without informd restore. It is
// so when a digest or brief is read whose token only this database can have made, and the outbox has no
// such row.
func (a *Agent) detectRestore(ctx context.Context, now time.Time, m mail.Message) error {
	token := m.Header.Get(mail.TokenField)
	if token == "" || !a.Policy.Self.Mine(m.From.Addr) {
		return nil
	}
	for _, key := range []string{report.DigestKey(a.Policy, m.Date),
		report.DigestKey(a.Policy, m.Date.AddDate(0, 0, -7)), report.BriefKey(a.Policy, m.Date)} {
		if a.know.token(key) != token {
			continue
		}
		err := a.Store.Update(ctx, now, func(tx *store.Tx) error {
			if r, err := tx.Row(key); err != nil || r != nil {
				return err
			}
			return Restored(tx, now)
		})
		if err != nil {
			return fmt.Errorf("note that the database is an older one: %w", err)
		}
	}
	return nil
}

// dropToldBefore drops a mail to the owner that was sent before the database was restored; done reports
// that it did. After a restore all mail since the copy was made is read again, and would bring a second
// receipt each. Notices and welcomes are sent again, because a follow-up, or going live, waits for them.
// A mail for which the mailbox cannot be searched is sent.
func (a *Agent) dropToldBefore(ctx context.Context, now time.Time, r store.Row) (done bool, err error) {
	if r.Road != rules.RoadOwner || r.Kind == content.KindNotice || r.Kind == content.KindWelcome || r.Attempts > 0 {
		return false, nil
	}
	acc, err := store.Read(ctx, a.Store, (*store.Tx).Account)
	if err != nil || now.Sub(acc.Restored) > catchingUp {
		return false, err
	}
	if done, err = a.rowInMailbox(ctx, r); err != nil {
		a.Log.Warn("look for what was sent before a restore", "err", err)
		return false, nil
	}
	if !done {
		return false, nil
	}
	a.log(r, "told before")
	return true, a.Store.Update(ctx, now, func(tx *store.Tx) error {
		return tx.Drop(r.Key, "you were told before the database was restored")
	})
}
