package store

import (
	"database/sql"
	"fmt"
	"time"
)

// MissingUIDs says which UIDs of a folder are asked for again: the server has given them to messages,
// by its UIDNEXT, and shows no such messages.
type MissingUIDs struct {
	UIDValidity uint32
	Below       uint32    // those below it have been asked for since Since
	Top         uint32    // the UIDNEXT of the last look
	Since       time.Time // zero: none are asked for
}

// MissingUIDs returns those that the last look at a folder asked for in vain; zero where there are none.
func (tx *Tx) MissingUIDs(folder string) (MissingUIDs, error) {
	g, err := first(tx, "missing UIDs", func(rows *sql.Rows) (g MissingUIDs, err error) {
		err = rows.Scan(&g.UIDValidity, &g.Below, &g.Top, instant{&g.Since})
		return g, err
	}, `SELECT uidvalidity, below, top, since FROM gap WHERE folder = ?`, folder)
	if err != nil || g == nil {
		return MissingUIDs{}, err
	}
	return *g, nil
}

// PutMissingUIDs notes the UIDs that a look at a folder asked for in vain; the zero value: none.
func (tx *Tx) PutMissingUIDs(folder string, g MissingUIDs) (err error) {
	if g == (MissingUIDs{}) {
		_, err = tx.exec(`DELETE FROM gap WHERE folder = ?`, folder)
	} else {
		_, err = tx.exec(`
			INSERT INTO gap (folder, uidvalidity, below, top, since) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT (folder) DO UPDATE SET uidvalidity = excluded.uidvalidity,
				below = excluded.below, top = excluded.top, since = excluded.since`,
			folder, g.UIDValidity, g.Below, g.Top, past(g.Since))
	}
	if err != nil {
		return fmt.Errorf("note the missing UIDs of %s: %w", folder, err)
	}
	return nil
}
