package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// ErrRead says that the write-ahead log cannot be emptied while it is read.
var ErrRead = errors.New("another program reads the database")

// Scrub takes whom Forget erased out of the files beside the database too: it removes the copies kept
// before migrations and restores, and empties the write-ahead log. It does nothing when no scrub is
// owed. If something fails, the scrub stays owed and the next call tries again. With [ErrRead] only
// the log is left, because another program has been reading the database for some seconds.
func (s *Store) Scrub(ctx context.Context) error {
	owed := false
	err := s.View(ctx, func(tx *Tx) (err error) {
		owed, err = tx.scrubOwed()
		return err
	})
	if err != nil || !owed {
		return err
	}
	err = s.removeCopies()
	if logErr := s.emptyLog(ctx); err == nil { // ErrRead says that the copies are gone
		err = logErr
	}
	if err != nil {
		return fmt.Errorf("clear away who was forgotten: %w", s.explain(err))
	}
	var none time.Time // that nothing is owed has no instant
	return s.Update(ctx, none, func(tx *Tx) error { return tx.scrubDone() })
}

// scrubOwed reports whether somebody was forgotten, and may still stand in a file.
func (tx *Tx) scrubOwed() (owed bool, err error) {
	owed, _, err = one[bool](tx, `SELECT scrub_owed FROM account`)
	if err != nil {
		return false, fmt.Errorf("read whether a scrub is owed: %w", err)
	}
	return owed, nil
}

// oweScrub notes that a scrub is owed. It belongs to the transaction that forgets somebody: if the
// program is killed right after, or somebody reads the database at that moment, the scrub is done later.
func (tx *Tx) oweScrub() error {
	if _, err := tx.exec(`UPDATE account SET scrub_owed = true`); err != nil {
		return fmt.Errorf("note that a scrub is owed: %w", err)
	}
	return nil
}

// scrubDone notes that no scrub is owed any more.
func (tx *Tx) scrubDone() error {
	if _, err := tx.exec(`UPDATE account SET scrub_owed = false`); err != nil {
		return fmt.Errorf("note that the scrub is done: %w", err)
	}
	return nil
}

// emptyLog moves all that stands in the write-ahead log into the database.
func (s *Store) emptyLog(ctx context.Context) error {
	var busy, frames, moved int
	row := s.write.QueryRowContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)")
	if err := row.Scan(&busy, &frames, &moved); err != nil {
		return fmt.Errorf("empty the write-ahead log: %w", err)
	}
	if busy != 0 { // which is no error to SQLite
		return ErrRead
	}
	return nil
}

// Copies returns the files kept beside the database before migrations and restores, and what a
// copy that was cut short has left there.
func (s *Store) Copies() ([]string, error) {
	dir, kept := filepath.Dir(s.path), filepath.Base(s.path)+".before-"
	files, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("look for kept copies: %w", err)
	}
	var copies []string
	for _, f := range files {
		if strings.HasPrefix(f.Name(), kept) || strings.HasPrefix(f.Name(), halfMade(s.path)) {
			copies = append(copies, filepath.Join(dir, f.Name()))
		}
	}
	return copies, nil
}

// halfMade begins the names of what a copy of the database at path is made in, a file or a directory, until it
// is whole and gets its own name. Other accounts have their databases in the same directory.
func halfMade(path string) string { return "." + filepath.Base(path) + ".copying-" }

func (s *Store) removeCopies() error {
	copies, err := s.Copies()
	for _, c := range copies {
		remove := os.Remove
		if strings.HasPrefix(filepath.Base(c), halfMade(s.path)) { // maybe a directory
			remove = os.RemoveAll
		}
		err = errors.Join(err, remove(c))
	}
	return err
}
