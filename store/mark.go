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

// Obey keeps a mark of a signed mail that was obeyed, so that it is not obeyed again.
func (tx *Tx) Obey(mark string) error {
	_, err := tx.exec(`INSERT INTO obeyed (mark, at) VALUES (?, ?) ON CONFLICT (mark) DO NOTHING`, mark, past(tx.now))
	if err != nil {
		return fmt.Errorf("note that a mail was obeyed: %w", err)
	}
	return nil
}

// Obeyed reports whether a mail with this mark was obeyed.
func (tx *Tx) Obeyed(mark string) (bool, error) {
	_, found, err := one[int](tx, `SELECT 1 FROM obeyed WHERE mark = ?`, mark)
	if err != nil {
		return false, fmt.Errorf("look for an obeyed mail: %w", err)
	}
	return found, nil
}

// Alert notes that a message about a trouble is put into the inbox. It is false when that was
// done before.
func (tx *Tx) Alert(key string) (first bool, err error) {
	n, err := tx.exec(`INSERT INTO alert (key, at) VALUES (?, ?) ON CONFLICT (key) DO NOTHING`, key, past(tx.now))
	if err != nil {
		return false, fmt.Errorf("note an alert: %w", err)
	}
	return n > 0, nil
}
