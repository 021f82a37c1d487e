package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"informd/store/disk"
)

// Backup writes a consistent copy of the database to dst while everybody goes on
// working. The copy is whole or not there; an existing file is refused.
func (s *Store) Backup(ctx context.Context, dst string) error {
	// A connection of its own: the writer goes on, and VACUUM is refused by query_only.
	db, err := sqlite(dsn(s.path, []string{"mode=ro", "_busy_timeout=5000"}))
	if err != nil {
		return err
	}
	defer db.Close()
	if err := copyInto(ctx, db, s.path, dst); err != nil {
		return fmt.Errorf("backup: %w", explain(s.path, err))
	}
	return nil
}

// copyInto writes a compact copy of db, the database at path, to dst: beside it first, forced to
// the disk, then renamed.
func copyInto(ctx context.Context, db *sql.DB, path, dst string) error {
	if _, err := os.Lstat(dst); err == nil {
		return fmt.Errorf("%s exists; give another name or remove it", dst)
	} else if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	// Mode 0600, and empty, which VACUUM INTO accepts.
	f, err := os.CreateTemp(filepath.Dir(dst), halfMade(path)+"*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // nothing after the rename
	defer f.Close()
	if _, err := db.ExecContext(ctx, "VACUUM INTO ?", f.Name()); err != nil {
		return fmt.Errorf("copy to %s: %w", dst, err)
	}
	if err := f.Sync(); err != nil {
		return err
	}
	return disk.Rename(f.Name(), dst)
}
