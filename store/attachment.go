package store

import (
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"informd/rules/mail"
)

// MaxAttachment is the most one attachment may weigh, in bytes.
const MaxAttachment = 10 << 20

// ErrTooLarge is returned for an attachment over MaxAttachment.
var ErrTooLarge = errors.New("too large to keep")

// An Attachment came with a note about a person.
type Attachment struct {
	ID     int64
	Person string
	Source string // the Message-ID of the note
	Name   string // as the mail had it; never a path
	Type   string
	Size   int64
	At     time.Time
}

// PutAttachment keeps an attachment of a note, once per note. One over MaxAttachment
// is refused with ErrTooLarge.
func (tx *Tx) PutAttachment(person, source string, a mail.Attachment) error {
	if len(a.Data) > MaxAttachment {
		return fmt.Errorf("attachment %q of %d bytes: %w", a.Name, len(a.Data), ErrTooLarge)
	}
	if a.Data == nil {
		a.Data = []byte{}
	}
	sum := sha256.Sum256(a.Data)
	_, err := tx.exec(`
		INSERT INTO attachment (person, source, name, type, at, sha256, data) VALUES (?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (person, source, sha256) DO NOTHING`,
		person, source, a.Name, a.Type, past(tx.now), sum[:], a.Data)
	if err != nil {
		return fmt.Errorf("keep attachment %q: %w", a.Name, err)
	}
	return nil
}

// Attachments returns what came with the notes about a person, oldest first, without their
// bytes.
func (tx *Tx) Attachments(person string) ([]Attachment, error) {
	all, err := collect(tx, func(rows *sql.Rows) (a Attachment, err error) {
		err = rows.Scan(&a.ID, &a.Person, &a.Source, &a.Name, &a.Type, &a.Size, instant{&a.At})
		return a, err
	}, `SELECT id, person, source, name, type, length(data), at
		FROM attachment WHERE person = ? ORDER BY id`, person)
	if err != nil {
		return nil, fmt.Errorf("read attachments: %w", err)
	}
	return all, nil
}

// AttachmentData returns the bytes of an attachment.
func (tx *Tx) AttachmentData(id int64) ([]byte, error) {
	data, found, err := one[[]byte](tx, `SELECT data FROM attachment WHERE id = ?`, id)
	if err != nil {
		return nil, fmt.Errorf("read attachment %d: %w", id, err)
	}
	if !found {
		return nil, fmt.Errorf("read attachment %d: no such attachment", id)
	}
	return data, nil
}
