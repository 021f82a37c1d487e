package store

import (
	"database/sql"
	"encoding/binary"
	"fmt"
	"time"

	"informd/rules"
)

// saidFor is how much longer than a matter is open it is kept what somebody's words were known by.
const saidFor = 90 * 24 * time.Hour

// PutSaid keeps the runs of words of a mail of somebody's, keyed hashes all.
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
		return fmt.Errorf("keep what their words are known by: %w", err)
	}
	return nil
}

// Said are the runs of words that a person is known to have written.
func (tx *Tx) Said(person string) (runs []uint64, err error) {
	blobs, err := collect(tx, func(rows *sql.Rows) (b []byte, err error) {
		err = rows.Scan(&b)
		return b, err
	}, `SELECT runs FROM said WHERE person = ? ORDER BY content`, person)
	if err != nil {
		return nil, fmt.Errorf("read what their words are known by: %w", err)
	}
	for _, b := range blobs {
		for ; len(b) >= 8; b = b[8:] {
			runs = append(runs, binary.LittleEndian.Uint64(b))
		}
	}
	return runs, nil
}

// PurgeSaid drops the runs of those whose every ask was closed long enough ago.
func (tx *Tx) PurgeSaid(now time.Time) error {
	_, err := tx.exec(`DELETE FROM said WHERE NOT EXISTS (
		SELECT 1 FROM ask WHERE ask.person = said.person AND (ask.state = ? OR ask.closed_at > ?))`, rules.AskOpen, past(now.Add(-saidFor)))
	if err != nil {
		return fmt.Errorf("drop what words were known by: %w", err)
	}
	return nil
}
