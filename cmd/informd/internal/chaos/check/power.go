package check

import (
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Witness says what a database knows after a power cut. It reads it as SQLite does then,
// with what its log holds; give it a copy.
func Witness(path string) (Cut, error) {
	c := Cut{At: time.Now()}
	if info, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) ||
		err == nil && info.Size() == 0 && !exists(path+"-wal") {
		return c, nil // not made yet
	}
	u := url.URL{Scheme: "file", Path: path, RawQuery: "mode=rw&_query_only=on"}
	db, err := sql.Open("sqlite3", u.String())
	if err != nil {
		return c, err
	}
	defer db.Close()
	if err := db.QueryRow("PRAGMA integrity_check").Scan(&c.Damaged); err != nil {
		c.Damaged = err.Error()
	}
	if c.Damaged != "ok" {
		return c, nil
	}
	c.Damaged = ""
	var tables int
	if err := db.QueryRow("SELECT count(*) FROM sqlite_schema WHERE name = 'outbox'").Scan(&tables); err != nil ||
		tables == 0 {
		return c, err
	}
	err = each(db, func(scan func(...any) error) error {
		var id string
		err := scan(&id)
		c.Left = append(c.Left, strings.Trim(id, "<>"))
		return err
	}, "SELECT message_id FROM outbox WHERE state IN ('committing', 'sent', 'unsure')")
	return c, err
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// survived: after a power cut the database is whole, and knows of every mail whose dot was
// read that it may have left.
func (e *Evidence) survived(r *Report) error {
	for i, c := range e.Cuts {
		r.that(c.Damaged == "", I14, "power cut %d damaged the database: %s", i+1, c.Damaged)
		for _, m := range e.Mails {
			if m.Accepted.IsZero() || m.Dot.After(c.At) {
				continue
			}
			h, err := e.head(m.File)
			if err != nil {
				return fmt.Errorf("%s: %w", filepath.Base(m.File), err)
			}
			r.that(slices.Contains(c.Left, strings.Trim(h.get("Message-ID"), "<>")), I14,
				"after power cut %d the database knows nothing of the mail to %s that left", i+1, m.To)
		}
	}
	return nil
}
