package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"informd/rules/fact"
)

// Carried says what a restore took over from the database that it replaces: who was forgotten
// since the copy was made, which signed mails were obeyed, and which follow-ups a command had
// dropped. The copy knows none of them.
type Carried struct {
	Forgotten []string // marks that are new to the copy: whoever has one is to be forgotten again
	Owed      bool     // a Scrub has still to be done; it also removes the database that is kept aside
	Missed    error    // why not everything could be taken over; nil when everything was
}

// A lasting is what a database passes on to the one that is restored in its place.
type lasting struct {
	key    string           // that the marks were made with
	owed   bool             // a Scrub has still to be done
	obeyed map[string]int64 // keys of signed mails that were obeyed, and when
	marks  map[string]int64 // of who was forgotten, and when
	stops  []fact.Event     // stops that came by a command, each after its ask: no mail tells of them
}

// readLasting reads from the database at path what is to be passed on, as far as it can be read. It
// changes nothing there: a database of an older schema is copied, and the copy is migrated and read.
func readLasting(ctx context.Context, path string) (l lasting, err error) {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return l, errors.New("no database stood there")
	}
	db, err := sqlite(dsn(path, reader))
	if err != nil {
		return l, err
	}
	defer db.Close()
	have, err := version(ctx, db, path)
	if err == nil && have == 0 {
		return l, errors.New("an empty file stood there")
	}
	switch {
	case err != nil:
	case have < shipped().version():
		err = l.readCopy(ctx, db, path)
	default:
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
	acc, err := tx.Account()
	if err != nil {
		return err
	}
	l.key = acc.Key
	if l.owed, err = tx.scrubOwed(); err != nil {
		return err
	}
	if l.obeyed, err = tx.marks("obeyed"); err != nil {
		return err
	}
	if l.marks, err = tx.marks("suppressed"); err != nil {
		return err
	}
	l.stops, err = collect(tx, tx.scanEvent, `
		SELECT `+eventColumns+` FROM event
		WHERE (kind = ?1 OR kind = ?2 AND source = '')
			AND ask IN (SELECT ask FROM event WHERE kind = ?2 AND source = '') ORDER BY seq`, fact.Asked, fact.Stopped)
	if err != nil {
		return fmt.Errorf("read what was dropped: %w", err)
	}
	return nil
}

// readCopy reads what lasts from a copy of an older database, after it migrated the copy.
func (l *lasting) readCopy(ctx context.Context, db *sql.DB, path string) error {
	dir, err := os.MkdirTemp(filepath.Dir(path), halfMade(path))
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	copied := filepath.Join(dir, "before.db")
	if err := copyInto(ctx, db, path, copied); err != nil {
		return err
	}
	if err := migrate(ctx, copied, shipped()); err != nil {
		return err
	}
	made, err := sqlite(dsn(copied, reader))
	if err != nil {
		return err
	}
	defer made.Close()
	return (&Store{path: copied, read: made}).View(ctx, l.read)
}

// marks returns the marks in a table of them, with their instants.
func (tx *Tx) marks(table string) (map[string]int64, error) {
	marks := map[string]int64{}
	err := tx.each(func(rows *sql.Rows) error {
		var mark string
		var at int64
		err := rows.Scan(&mark, &at)
		marks[mark] = at
		return err
	}, `SELECT mark, at FROM `+table)
	if err != nil {
		return nil, fmt.Errorf("read the marks of %s: %w", table, err)
	}
	return marks, nil
}

// putMark takes over a mark. added is false where it was known.
func (tx *Tx) putMark(table, mark string, at int64) (added bool, err error) {
	n, err := tx.exec(`INSERT INTO `+table+` (mark, at) VALUES (?, ?) ON CONFLICT DO NOTHING`, mark, at)
	if err != nil {
		return false, fmt.Errorf("take over a mark of %s: %w", table, err)
	}
	return n > 0, nil
}

// carry takes over what is passed on. Marks that were made with another key than that of the restored
// copy would match nothing there, so they are not taken over.
func (tx *Tx) carry(l lasting) (c Carried, err error) {
	if c.Owed = l.owed; l.owed {
		if err := tx.oweScrub(); err != nil {
			return c, err
		}
	}
	for mark, at := range l.obeyed {
		if _, err := tx.putMark("obeyed", mark, at); err != nil {
			return c, err
		}
	}
	for _, e := range l.stops {
		if _, _, err := tx.Append(e); err != nil {
			return c, fmt.Errorf("take over what was dropped: %w", err)
		}
	}
	acc, err := tx.Account()
	if err == nil && acc.Key == "" {
		acc.Key = l.key
		err = tx.SetAccount(func(acc *Account) { acc.Key = l.key })
	}
	if err != nil {
		return c, err
	}
	if len(l.marks) > 0 && acc.Key != l.key {
		c.Missed = errors.New("what stood there has another key")
		return c, nil
	}
	for mark, at := range l.marks {
		added, err := tx.putMark("suppressed", mark, at)
		if err != nil {
			return c, err
		}
		if added {
			c.Forgotten = append(c.Forgotten, mark)
		}
	}
	return c, nil
}
