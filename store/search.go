package store

import (
	"fmt"
)

// Search is whose answer is searched for because of a message; "" when none is.
func (tx *Tx) Search(message string) (person string, err error) {
	person, _, err = one[string](tx, `SELECT person FROM search WHERE message = ?`, message)
	if err != nil {
		return "", fmt.Errorf("read a search: %w", err)
	}
	return person, nil
}

// BeginSearch notes that the answer of somebody is searched for because of a message.
func (tx *Tx) BeginSearch(message, person string) error {
	_, err := tx.exec(`INSERT INTO search (message, person) VALUES (?, ?)
		ON CONFLICT (message) DO UPDATE SET person = excluded.person`, message, person)
	if err != nil {
		return fmt.Errorf("begin a search: %w", err)
	}
	return nil
}

// EndSearch notes that the search which a message began has ended.
func (tx *Tx) EndSearch(message string) error {
	if _, err := tx.exec(`DELETE FROM search WHERE message = ?`, message); err != nil {
		return fmt.Errorf("end a search: %w", err)
	}
	return nil
}
