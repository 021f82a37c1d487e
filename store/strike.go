package store

import (
	"fmt"
	"time"
)

// CountStrike counts that reading ended at a message (the connection was lost, its text was refused, or it
// could not be recorded), and returns how often that has happened at this message, and since when
// (by the earliest clock: one that ran ahead must not hold the message for ever).
func (tx *Tx) CountStrike(place string) (times int, since time.Time, err error) {
	err = tx.tx.QueryRowContext(tx.ctx, `
		INSERT INTO strike (place, times, since) VALUES (?, 1, ?)
		ON CONFLICT (place) DO UPDATE SET times = times + 1, since = min(since, excluded.since) RETURNING times, since`,
		place, past(tx.now)).Scan(&times, instant{&since})
	if err != nil {
		return 0, time.Time{}, fmt.Errorf("count that reading ended: %w", err)
	}
	return times, since, nil
}

// Strikes returns the highest count of any message.
func (tx *Tx) Strikes() (most int, err error) {
	most, _, err = one[int](tx, `SELECT coalesce(max(times), 0) FROM strike`)
	if err != nil {
		return 0, fmt.Errorf("read how often reading ended: %w", err)
	}
	return most, nil
}

// DropStrikes sets all counts back to zero but those of the messages in but.
func (tx *Tx) DropStrikes(but []string) error {
	_, err := tx.exec(`DELETE FROM strike WHERE place NOT IN (SELECT value FROM json_each(?))`, list[string](but))
	if err != nil {
		return fmt.Errorf("forget how often reading ended: %w", err)
	}
	return nil
}
