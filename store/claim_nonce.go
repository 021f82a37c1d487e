package store

import "fmt"

// AddNonce keeps the nonce of an attempt to claim a row in the mailbox, and returns those of
// all attempts, the newest last.
func (tx *Tx) AddNonce(key, nonce string) ([]string, error) {
	if _, err := tx.exec(`INSERT INTO claim (outbox, nonce) SELECT id, ? FROM outbox WHERE key = ?`, nonce, key); err != nil {
		return nil, fmt.Errorf("keep a claim of %s: %w", key, err)
	}
	all, err := collect(tx, scanString, `
		SELECT nonce FROM claim WHERE outbox = (SELECT id FROM outbox WHERE key = ?) ORDER BY seq`, key)
	if err != nil {
		return nil, fmt.Errorf("read the claims of %s: %w", key, err)
	}
	return all, nil
}
