package store

import (
	"database/sql"
	"fmt"
	"time"
)

// A Gap is what a folder counts and does not show.
type Gap struct {
	UIDValidity uint32
	Below       uint32 // what is missing below has been asked for
	Top         uint32 // as far as the last look went
	Since       time.Time
}

// Gap is what the last look left open in a folder; the zero Gap where that is nothing.
func (tx *Tx) Gap(folder string) (Gap, error) {
	g, err := first(tx, "gap", func(rows *sql.Rows) (g Gap, err error) {
		err = rows.Scan(&g.UIDValidity, &g.Below, &g.Top, instant{&g.Since})
		return g, err
	}, `SELECT uidvalidity, below, top, since FROM gap WHERE folder = ?`, folder)
	if err != nil || g == nil {
		return Gap{}, err
	}
	return *g, nil
}

// PutGap notes what a look leaves open in a folder; the zero Gap ends it.
func (tx *Tx) PutGap(folder string, g Gap) (err error) {
	if g == (Gap{}) {
		_, err = tx.exec(`DELETE FROM gap WHERE folder = ?`, folder)
	} else {
		_, err = tx.exec(`
			INSERT INTO gap (folder, uidvalidity, below, top, since) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT (folder) DO UPDATE SET uidvalidity = excluded.uidvalidity,
				below = excluded.below, top = excluded.top, since = excluded.since`,
			folder, g.UIDValidity, g.Below, g.Top, past(g.Since))
	}
	if err != nil {
		return fmt.Errorf("note the gap of %s: %w", folder, err)
	}
	return nil
}
