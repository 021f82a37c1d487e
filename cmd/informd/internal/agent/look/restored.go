package look

import (
	"context"
	"fmt"
	"time"

	"informd/cmd/informd/internal/agent/knowledge"
	"informd/rules/mail"
	"informd/rules/report"
	"informd/store"
)

// detectRestore notes that the database was replaced by an older copy without informd restore. It is
// so when a digest or brief is read whose token only this database can have made, and the outbox has no
// such row.
func (l *Looker) detectRestore(ctx context.Context, now time.Time, m mail.Message) error {
	token := m.Header.Get(mail.TokenField)
	if token == "" || !l.Know.Self().Mine(m.From.Addr) {
		return nil
	}
	for _, key := range []string{report.DigestKey(l.Know.Policy(), m.Date),
		report.DigestKey(l.Know.Policy(), m.Date.AddDate(0, 0, -7)), report.BriefKey(l.Know.Policy(), m.Date)} {
		if l.Know.Token(key) != token {
			continue
		}
		err := l.Know.Store.Update(ctx, now, func(tx *store.Tx) error {
			if r, err := tx.Row(key); err != nil || r != nil {
				return err
			}
			return knowledge.NoteRestored(tx, now)
		})
		if err != nil {
			return fmt.Errorf("note that the database is an older one: %w", err)
		}
	}
	return nil
}
