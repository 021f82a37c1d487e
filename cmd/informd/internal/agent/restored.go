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

// catchingUp is how long after a restore the owner may be told what they were told before.
const catchingUp = 30 * 24 * time.Hour

// Restored notes that the database was put back to an older state.
func Restored(tx *store.Tx, now time.Time) error {
	return tx.SetAccount(func(acc *store.Account) { acc.Restored = now })
}

// recognise notes that the database was put back without a word: a digest or brief is read
// whose token only this database gives, and it knows of none.
func (a *Agent) recognise(ctx context.Context, now time.Time, m mail.Message) error {
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

// toldBefore drops a mail to the owner that an earlier life of the database has sent: after a
// restore all mail since the copy was made is read again, and each of it has its receipt. A
// notice is shown once more, since its follow-up waits for that, and so is a welcome, since going
// live may. What cannot be looked up is sent.
func (a *Agent) toldBefore(ctx context.Context, now time.Time, r store.Row) (done bool, err error) {
	if r.Road != rules.RoadOwner || r.Kind == content.KindNotice || r.Kind == content.KindWelcome || r.Attempts > 0 {
		return false, nil
	}
	acc, err := store.Read(ctx, a.Store, (*store.Tx).Account)
	if err != nil || now.Sub(acc.Restored) > catchingUp {
		return false, err
	}
	if done, err = a.rowStands(ctx, r); err != nil {
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
