package store

import (
	"database/sql"
	"fmt"
	"time"
)

// A PendingCapture is a capture that was delivered, and whose copy in Sent has not come yet.
type PendingCapture struct {
	Ref     string // of the mail as it was delivered, or of its copy (mail.Message.Ref)
	At      time.Time
	Subject string
}

// PutPending begins to wait for the copy of a capture; the first instant counts.
func (tx *Tx) PutPending(ref string, at time.Time, subject string) error {
	_, err := tx.exec(`
		INSERT INTO waiting (message_id, at, subject) VALUES (?, ?, ?)
		ON CONFLICT (message_id) DO NOTHING`, ref, past(at), subject)
	if err != nil {
		return fmt.Errorf("wait for a capture in Sent: %w", err)
	}
	return nil
}

// Pending returns the captures whose copy is awaited, the oldest first.
func (tx *Tx) Pending() ([]PendingCapture, error) {
	all, err := collect(tx, func(rows *sql.Rows) (w PendingCapture, err error) {
		err = rows.Scan(&w.Ref, instant{&w.At}, &w.Subject)
		return w, err
	}, `SELECT message_id, at, subject FROM waiting ORDER BY at, message_id`)
	if err != nil {
		return nil, fmt.Errorf("read pending captures: %w", err)
	}
	return all, nil
}

// SetDiffers notes why the mail in Sent with the id of a capture is not its copy; "" where there
// is none.
func (tx *Tx) SetDiffers(ref, why string) error {
	if _, err := tx.exec(`UPDATE waiting SET differs = ? WHERE message_id = ?`, why, ref); err != nil {
		return fmt.Errorf("note why a mail is no copy: %w", err)
	}
	return nil
}

// DropPending ends the wait, and says why the mail in Sent with that id was not its copy; ""
// where there was none.
func (tx *Tx) DropPending(ref string) (differs string, err error) {
	differs, _, err = one[string](tx, `DELETE FROM waiting WHERE message_id = ? RETURNING differs`, ref)
	if err != nil {
		return "", fmt.Errorf("end the wait for a capture: %w", err)
	}
	return differs, nil
}
