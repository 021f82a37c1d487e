package store

import (
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/mail"
	"informd/rules/reading"
)

// A Cursor is how far a folder was read.
type Cursor struct {
	Folder      string
	UIDValidity uint32
	UIDNext     uint32
	Anew        bool // it is to be read by date once more, however far it was read: see ReadAnew
}

// Cursors returns all cursors by folder.
func (tx *Tx) Cursors() (map[string]Cursor, error) {
	all, err := collect(tx, func(rows *sql.Rows) (c Cursor, err error) {
		err = rows.Scan(&c.Folder, &c.UIDValidity, &c.UIDNext, &c.Anew)
		return c, err
	}, `SELECT folder, uidvalidity, uidnext, anew FROM cursor`)
	if err != nil {
		return nil, fmt.Errorf("read cursors: %w", err)
	}
	by := make(map[string]Cursor, len(all))
	for _, c := range all {
		by[c.Folder] = c
	}
	return by, nil
}

// PutCursor moves the cursor of a folder. A folder that is to be read anew still is.
func (tx *Tx) PutCursor(c Cursor) error {
	_, err := tx.exec(`
		INSERT INTO cursor (folder, uidvalidity, uidnext) VALUES (?, ?, ?)
		ON CONFLICT (folder) DO UPDATE SET
			uidvalidity = excluded.uidvalidity, uidnext = excluded.uidnext`,
		c.Folder, c.UIDValidity, c.UIDNext)
	if err != nil {
		return fmt.Errorf("move the cursor of %s: %w", c.Folder, err)
	}
	return nil
}

// DropCursor forgets a folder that is gone.
func (tx *Tx) DropCursor(folder string) error {
	if _, err := tx.exec(`DELETE FROM cursor WHERE folder = ?`, folder); err != nil {
		return fmt.Errorf("drop the cursor of %s: %w", folder, err)
	}
	return tx.PutMissingUIDs(folder, MissingUIDs{})
}

// ReadAnew has a folder read by date once more, until ReadAnewDone.
func (tx *Tx) ReadAnew(folder string) error {
	_, err := tx.exec(`INSERT INTO cursor (folder, uidvalidity, uidnext, anew) VALUES (?, 0, 0, 1)
		ON CONFLICT (folder) DO UPDATE SET anew = 1`, folder)
	if err != nil {
		return fmt.Errorf("have %s read anew: %w", folder, err)
	}
	return tx.PutMissingUIDs(folder, MissingUIDs{})
}

// ReadAnewDone notes that a folder was read by date.
func (tx *Tx) ReadAnewDone(folder string) error {
	if _, err := tx.exec(`UPDATE cursor SET anew = 0 WHERE folder = ?`, folder); err != nil {
		return fmt.Errorf("note that %s was read anew: %w", folder, err)
	}
	return nil
}

// A MessageRow is a message that concerned somebody, or that informd acted on.
type MessageRow struct {
	Content   string // see ContentID
	MessageID string
	Place     mail.Place
	Date      time.Time
	From      string // an address
	Subject   string
	Kind      reading.Kind
	Why       string
	Person    string
	Ask       string
	Text      string    // of other people only until their ask is closed
	Seen      time.Time // set by PutMessage
}

// ContentID identifies a message by what it says and not by where it is: the id is the same in every
// folder, and after a server has renumbered a folder. Where a message has no Message-ID of its own, its
// recipients count too, because a mail merge writes several letters in the same second.
func ContentID(m mail.Message) string {
	parts := []string{"message", m.ID, m.From.Addr, m.Date.UTC().Format(time.RFC3339), m.Subject}
	if m.ID == "" || m.Shared {
		for _, a := range slices.Concat(m.To, m.Cc) {
			parts = append(parts, strings.ToLower(a.Addr))
		}
	}
	return mail.NewID(parts...)
}

// SeenMessage reports whether the message with this ContentID was dealt with.
func (tx *Tx) SeenMessage(content string) (bool, error) {
	_, found, err := one[int](tx, `SELECT 1 FROM message WHERE content = ?`, content)
	if err != nil {
		return false, fmt.Errorf("look for a message: %w", err)
	}
	return found, nil
}

// PutMessage notes that a message was dealt with. Seen again, its row is replaced.
func (tx *Tx) PutMessage(m MessageRow) error {
	_, err := tx.exec(`
		INSERT INTO message (content, message_id, folder, role, uidvalidity, uid, date, sender, subject,
			kind, why, person, ask, text, seen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		ON CONFLICT (content) DO UPDATE SET folder = excluded.folder, role = excluded.role,
			uidvalidity = excluded.uidvalidity, uid = excluded.uid, kind = excluded.kind,
			why = excluded.why, person = excluded.person, ask = excluded.ask, text = excluded.text`,
		m.Content, m.MessageID, m.Place.Folder, m.Place.Role, m.Place.UIDValidity, m.Place.UID,
		past(m.Date), m.From, m.Subject, m.Kind, m.Why, orNull(m.Person), m.Ask, m.Text, past(tx.now))
	if err != nil {
		return fmt.Errorf("note message %d in %s: %w", m.Place.UID, m.Place.Folder, err)
	}
	return nil
}

const messageColumns = `content, message_id, folder, role, uidvalidity, uid, date, sender, subject,
	kind, why, coalesce(person, ''), ask, text, seen`

// Message returns the newest message with this Message-ID or, as [mail.Message.Ref] names one that has
// none of its own, at this place; nil: there is none.
func (tx *Tx) Message(ref string) (*MessageRow, error) {
	for _, where := range []string{
		`message_id = ? AND message_id <> '' ORDER BY seen DESC LIMIT 1`,
		`folder || '/' || uidvalidity || '/' || uid = ? ORDER BY seen DESC LIMIT 1`,
	} {
		row, err := first(tx, "message", scanMessage, `SELECT `+messageColumns+` FROM message WHERE `+where, ref)
		if err != nil || row != nil {
			return row, err
		}
	}
	return nil, nil
}

// Messages returns the messages that mattered to a person, oldest first.
func (tx *Tx) Messages(person string) ([]MessageRow, error) {
	all, err := collect(tx, scanMessage, `
		SELECT `+messageColumns+` FROM message
		WHERE person = ? ORDER BY coalesce(date, seen), content`, person)
	if err != nil {
		return nil, fmt.Errorf("read the messages of a person: %w", err)
	}
	return all, nil
}

func scanMessage(rows *sql.Rows) (m MessageRow, err error) {
	err = rows.Scan(&m.Content, &m.MessageID, &m.Place.Folder, &m.Place.Role, &m.Place.UIDValidity,
		&m.Place.UID, instant{&m.Date}, &m.From, &m.Subject, &m.Kind, &m.Why, &m.Person, &m.Ask,
		&m.Text, instant{&m.Seen})
	return m, err
}

// PurgeTexts empties the texts of other people's messages whose ask, and every other
// ask of the person, was closed by now. The owner's own words stay.
func (tx *Tx) PurgeTexts(now time.Time) error {
	_, err := tx.exec(`
		UPDATE message SET text = '' WHERE text <> '' AND kind NOT IN (?, ?) AND NOT EXISTS (
			SELECT 1 FROM ask WHERE (ask.id = message.ask OR ask.person = message.person)
				AND (ask.state = ? OR ask.closed_at > ?))`,
		reading.KindOwn, reading.KindCapture, rules.AskOpen, past(now))
	if err != nil {
		return fmt.Errorf("purge the texts of closed asks: %w", err)
	}
	return nil
}
