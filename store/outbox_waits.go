package store

import (
	"fmt"
	"time"

	"informd/rules"
)

// A GraceReason is why a row is kept back for a while.
type GraceReason string

const (
	GraceUnheard  GraceReason = "unheard"  // a note of the owner's may not have arrived yet
	GraceDrafting GraceReason = "drafting" // the owner is writing to the contact by hand
)

// Grace returns the time until which a reason keeps a row back; zero where it never did.
func (tx *Tx) Grace(key string, reason GraceReason) (until time.Time, err error) {
	err = tx.tx.QueryRowContext(tx.ctx, `
		SELECT max(until) FROM grace WHERE reason = ? AND outbox = (SELECT id FROM outbox WHERE key = ?)`, reason, key).
		Scan(instant{&until})
	if err != nil {
		return until, fmt.Errorf("read until when %s waits: %w", key, err)
	}
	return until, nil
}

// SetGrace notes until when a reason keeps a row back.
func (tx *Tx) SetGrace(key string, reason GraceReason, until time.Time) error {
	_, err := tx.exec(`
		INSERT INTO grace (outbox, reason, until) SELECT id, ?, ? FROM outbox WHERE key = ?
		ON CONFLICT (outbox, reason) DO UPDATE SET until = excluded.until`, reason, future(until), key)
	if err != nil {
		return fmt.Errorf("note until when %s waits: %w", key, err)
	}
	return nil
}

// Checks returns how often an unsure row was searched for.
func (tx *Tx) Checks(key string) (n int, err error) {
	n, _, err = one[int](tx, `SELECT checks FROM outbox WHERE key = ?`, key)
	if err != nil {
		return 0, fmt.Errorf("read how often %s was searched for: %w", key, err)
	}
	return n, nil
}

// UnsureItems returns the unsure rows that were searched for less often than that.
func (tx *Tx) UnsureItems(checks int) ([]rules.Item, error) {
	items, err := collect(tx, scanItem, `SELECT `+itemColumns+` FROM outbox WHERE state = 'unsure' AND checks < ?
		ORDER BY id`, checks)
	if err != nil {
		return nil, fmt.Errorf("read what is unsure: %w", err)
	}
	return items, nil
}

// SetChecks notes how often an unsure row was searched for.
func (tx *Tx) SetChecks(key string, n int) error {
	if _, err := tx.exec(`UPDATE outbox SET checks = ? WHERE key = ?`, n, key); err != nil {
		return fmt.Errorf("note how often %s was searched for: %w", key, err)
	}
	return nil
}
