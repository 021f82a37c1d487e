package store

import "fmt"

// NoteObeyed keeps a key of a signed mail that was obeyed, so that it is not obeyed again.
func (tx *Tx) NoteObeyed(key string) error {
	_, err := tx.exec(`INSERT INTO obeyed (mark, at) VALUES (?, ?) ON CONFLICT (mark) DO NOTHING`, key, past(tx.now))
	if err != nil {
		return fmt.Errorf("note that a mail was obeyed: %w", err)
	}
	return nil
}

// Obeyed reports whether a mail with this key was obeyed.
func (tx *Tx) Obeyed(key string) (bool, error) {
	_, found, err := one[int](tx, `SELECT 1 FROM obeyed WHERE mark = ?`, key)
	if err != nil {
		return false, fmt.Errorf("look for an obeyed mail: %w", err)
	}
	return found, nil
}
