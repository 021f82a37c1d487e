package store

import (
	"database/sql"
	"encoding/binary"
	"fmt"
	"time"

	"informd/rules"
)

// saidFor is how long the hashes of somebody's words are kept after the last ask to them was closed.
const saidFor = 90 * 24 * time.Hour

// PutSaid keeps keyed hashes of the words of one mail of a person. A quotation of it is recognised by
// them after the mail is gone.
func (tx *Tx) PutSaid(content, person string, runs []uint64) error {
	if len(runs) == 0 || person == "" {
		return nil
	}
	blob := make([]byte, 0, 8*len(runs))
	for _, r := range runs {
		blob = binary.LittleEndian.AppendUint64(blob, r)
	}
	_, err := tx.exec(`
		INSERT INTO said (content, person, runs) VALUES (?, ?, ?)
		ON CONFLICT (content) DO UPDATE SET person = excluded.person, runs = excluded.runs`, content, person, blob)
	if err != nil {
		return fmt.Errorf("keep the hashes of their words: %w", err)
	}
	return nil
}

// Said returns the hashes of what a person is known to have written, each of a run of words.
func (tx *Tx) Said(person string) (runs []uint64, err error) {
	blobs, err := collect(tx, func(rows *sql.Rows) (b []byte, err error) {
		err = rows.Scan(&b)
		return b, err
	}, `SELECT runs FROM said WHERE person = ? ORDER BY content`, person)
	if err != nil {
		return nil, fmt.Errorf("read the hashes of their words: %w", err)
	}
	for _, b := range blobs {
		for ; len(b) >= 8; b = b[8:] {
			runs = append(runs, binary.LittleEndian.Uint64(b))
		}
	}
	return runs, nil
}

// PurgeSaid drops the hashes of people whose asks were all closed longer than saidFor ago.
func (tx *Tx) PurgeSaid(now time.Time) error {
	_, err := tx.exec(`DELETE FROM said WHERE NOT EXISTS (
		SELECT 1 FROM ask WHERE ask.person = said.person AND (ask.state = ? OR ask.closed_at > ?))`, rules.AskOpen, past(now.Add(-saidFor)))
	if err != nil {
		return fmt.Errorf("drop the hashes of words: %w", err)
	}
	return nil
}
