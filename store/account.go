package store

import (
	"crypto/sha256"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"informd/rules/mail"
)

// Meta is a value of the account, "" when it was never set.
func (tx *Tx) Meta(key string) (string, error) {
	v, _, err := one[string](tx, `SELECT value FROM meta WHERE key = ?`, key)
	if err != nil {
		return "", fmt.Errorf("read %s: %w", key, err)
	}
	return v, nil
}

// SetMeta sets a value of the account; "" leaves nothing behind.
func (tx *Tx) SetMeta(key, value string) (err error) {
	if value == "" {
		_, err = tx.exec(`DELETE FROM meta WHERE key = ?`, key)
	} else {
		_, err = tx.exec(`
			INSERT INTO meta (key, value) VALUES (?, ?)
			ON CONFLICT (key) DO UPDATE SET value = excluded.value`, key, value)
	}
	if err != nil {
		return fmt.Errorf("set %s: %w", key, err)
	}
	return nil
}

// MetaOr is a value of the account, which becomes what otherwise says when it was never set.
func (tx *Tx) MetaOr(key, otherwise string) (string, error) {
	v, err := tx.Meta(key)
	if err != nil || v != "" {
		return v, err
	}
	return otherwise, tx.SetMeta(key, otherwise)
}

// A Health says how a part of the account is.
type Health struct {
	Key   string
	State string
	Why   string
	At    time.Time // last seen so
	Since time.Time // in this state without a break
}

// Health is every line of health, by key.
func (tx *Tx) Health() ([]Health, error) {
	all, err := collect(tx, func(rows *sql.Rows) (h Health, err error) {
		err = rows.Scan(&h.Key, &h.State, &h.Why, instant{&h.At}, instant{&h.Since})
		return h, err
	}, `SELECT key, state, why, at, since FROM health ORDER BY key`)
	if err != nil {
		return nil, fmt.Errorf("read health: %w", err)
	}
	return all, nil
}

// PutHealth says how a part of the account was at an instant. It was not so since later than
// that, whatever a clock said that ran ahead.
func (tx *Tx) PutHealth(key, state, why string, at time.Time) error {
	_, err := tx.exec(`
		INSERT INTO health (key, state, why, at, since) VALUES (?1, ?2, ?3, ?4, ?4)
		ON CONFLICT (key) DO UPDATE SET
			since = CASE state WHEN excluded.state THEN min(since, excluded.since) ELSE excluded.since END,
			state = excluded.state, why = excluded.why, at = excluded.at`, key, state, why, past(at))
	if err != nil {
		return fmt.Errorf("note the health of %s: %w", key, err)
	}
	return nil
}

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

// Attachments are what came with the notes about a person, oldest first, without their
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

// AttachmentData is the bytes of an attachment.
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
