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

// Unlisted is since when folders that were read are not listed by the server.
func (tx *Tx) Unlisted() (map[string]time.Time, error) {
	since := map[string]time.Time{}
	err := tx.each(func(rows *sql.Rows) error {
		var folder string
		var at time.Time
		err := rows.Scan(&folder, instant{&at})
		since[folder] = at
		return err
	}, `SELECT folder, unlisted_since FROM cursor WHERE unlisted_since IS NOT NULL`)
	if err != nil {
		return nil, fmt.Errorf("read which folders are not listed: %w", err)
	}
	return since, nil
}

// SetUnlisted notes that these and no other folders are not listed.
func (tx *Tx) SetUnlisted(since map[string]time.Time) error {
	_, err := tx.exec(`UPDATE cursor SET unlisted_since = NULL WHERE unlisted_since IS NOT NULL`)
	for folder, at := range since {
		if err == nil {
			_, err = tx.exec(`UPDATE cursor SET unlisted_since = ? WHERE folder = ?`, past(at), folder)
		}
	}
	if err != nil {
		return fmt.Errorf("note which folders are not listed: %w", err)
	}
	return nil
}

// CountStrike counts that reading ended at a message, and says how often one has.
func (tx *Tx) CountStrike(place string) (times int, err error) {
	err = tx.tx.QueryRowContext(tx.ctx, `
		INSERT INTO strike (place, times) VALUES (?, 1)
		ON CONFLICT (place) DO UPDATE SET times = times + 1 RETURNING times`, place).Scan(&times)
	if err != nil {
		return 0, fmt.Errorf("count that reading ended: %w", err)
	}
	return times, nil
}

// Strikes is how often at most reading has ended at one message.
func (tx *Tx) Strikes() (most int, err error) {
	most, _, err = one[int](tx, `SELECT coalesce(max(times), 0) FROM strike`)
	if err != nil {
		return 0, fmt.Errorf("read how often reading ended: %w", err)
	}
	return most, nil
}

// DropStrikes begins to count anew.
func (tx *Tx) DropStrikes() error {
	if _, err := tx.exec(`DELETE FROM strike`); err != nil {
		return fmt.Errorf("forget how often reading ended: %w", err)
	}
	return nil
}

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

// EndSearch ends that.
func (tx *Tx) EndSearch(message string) error {
	if _, err := tx.exec(`DELETE FROM search WHERE message = ?`, message); err != nil {
		return fmt.Errorf("end a search: %w", err)
	}
	return nil
}
