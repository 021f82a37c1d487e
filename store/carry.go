package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"informd/rules"
)

// Obeyed begins the keys of Meta under which it stands that a signed mail was obeyed.
const Obeyed = "obeyed/"

// Carried says what a restore took over from the database that it replaces, so that it
// neither brings back who was forgotten since the copy was made, nor lets a signed mail be
// obeyed once more, nor a follow-up leave that was dropped by a command.
type Carried struct {
	Forgotten []string // marks that are new to the copy: whoever has one is to be forgotten again
	Owed      bool     // a Scrub is, so it will remove what is kept aside
	Missed    error    // why not all could be taken over; nil when all was
}

// A lasting is what a database keeps for good, whatever takes its place.
type lasting struct {
	meta  map[string]string // the key of the marks, what was obeyed, a scrub that is owed
	marks map[string]int64  // of who was forgotten, and when
	stops []rules.Event     // asks that a command let go of, each before the word that did: no mail tells of it
}

// readLasting reads that from whatever stands at path, as far as it can be read, and
// changes nothing there.
func readLasting(ctx context.Context, path string) (l lasting, err error) {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return l, errors.New("no database stood there")
	}
	db, err := sql.Open("sqlite3", dsn(path, reader))
	if err != nil {
		return l, err
	}
	defer db.Close()
	have, err := version(ctx, db, path)
	if err == nil && have == 0 {
		return l, errors.New("an empty file stood there")
	}
	if err == nil {
		err = (&Store{path: path, read: db}).View(ctx, l.read)
	}
	for _, plain := range []error{ErrDamaged, ErrForeign} {
		if errors.Is(explain(path, err), plain) {
			return l, plain // the cure it would name is a restore
		}
	}
	return l, err
}

func (l *lasting) read(tx *Tx) error {
	l.meta, l.marks = map[string]string{}, map[string]int64{}
	err := tx.each(func(rows *sql.Rows) error {
		var key, value string
		err := rows.Scan(&key, &value)
		l.meta[key] = value
		return err
	}, `SELECT key, value FROM meta
		WHERE key IN ('key', ?1) OR substr(key, 1, length(?2)) = ?2`, scrubOwed, Obeyed)
	if err != nil {
		return fmt.Errorf("read what was obeyed: %w", err)
	}
	err = tx.each(func(rows *sql.Rows) error {
		var mark string
		var at int64
		err := rows.Scan(&mark, &at)
		l.marks[mark] = at
		return err
	}, `SELECT mark, at FROM suppressed`)
	if err != nil {
		return fmt.Errorf("read who was forgotten: %w", err)
	}
	l.stops, err = collect(tx, scanEvent, `
		SELECT `+eventColumns+` FROM event
		WHERE (kind = ?1 OR kind = ?2 AND source = '')
			AND ask IN (SELECT ask FROM event WHERE kind = ?2 AND source = '') ORDER BY seq`, rules.Asked, rules.Stopped)
	if err != nil {
		return fmt.Errorf("read what was dropped: %w", err)
	}
	return nil
}

// carry takes over what lasts. Marks that were made with another key than the copy's say
// nothing in it.
func (tx *Tx) carry(l lasting) (c Carried, err error) {
	_, c.Owed = l.meta[scrubOwed]
	for key, value := range l.meta {
		_, err := tx.exec(`INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING`, key, value)
		if err != nil {
			return c, fmt.Errorf("take over what was obeyed: %w", err)
		}
	}
	for _, e := range l.stops {
		if _, _, err := tx.Append(e); err != nil {
			return c, fmt.Errorf("take over what was dropped: %w", err)
		}
	}
	key, err := tx.Meta("key")
	if err != nil {
		return c, err
	}
	if len(l.marks) > 0 && key != l.meta["key"] {
		c.Missed = errors.New("what stood there has another key")
		return c, nil
	}
	for mark, at := range l.marks {
		n, err := tx.exec(`INSERT INTO suppressed (mark, at) VALUES (?, ?) ON CONFLICT DO NOTHING`, mark, at)
		if err != nil {
			return c, fmt.Errorf("take over who was forgotten: %w", err)
		}
		if n > 0 {
			c.Forgotten = append(c.Forgotten, mark)
		}
	}
	return c, nil
}
