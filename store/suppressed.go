package store

import "fmt"

// Suppress keeps a mark, the keyed hash of an address, that must never be written to.
func (tx *Tx) Suppress(mark string) error {
	_, err := tx.exec(`
		INSERT INTO suppressed (mark, at) VALUES (?, ?) ON CONFLICT (mark) DO NOTHING`,
		mark, past(tx.now))
	if err != nil {
		return fmt.Errorf("suppress an address: %w", err)
	}
	return nil
}

// Suppressed reports whether the address with this mark must never be written to.
func (tx *Tx) Suppressed(mark string) (bool, error) {
	_, found, err := one[int](tx, `SELECT 1 FROM suppressed WHERE mark = ?`, mark)
	if err != nil {
		return false, fmt.Errorf("look for a suppressed address: %w", err)
	}
	return found, nil
}
