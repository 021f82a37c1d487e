package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"informd/store/disk"
)

// Restore puts a copy that Backup made in the place of the database at path, which may be
// missing or damaged. What stands at path is kept aside with all that belongs to it, and
// kept says where; "" when nothing stood there.
//
// The copy itself is not touched: a copy of it is checked, brought to this schema, takes
// over what must outlast it, and is given to fn for its last changes. Until all that is
// done nothing at path changes. From then on a restore that is cut short is finished by
// whoever opens the database next. While a daemon has the database, it is refused with
// ErrLocked.
func Restore(
	ctx context.Context, from, path string, now time.Time, fn func(*Tx, Carried) error,
) (kept string, err error) {
	if path, err = prepare(path); err != nil {
		return "", err
	}
	lock, err := takeLock(path)
	if err != nil {
		return "", err
	}
	defer lock.Close()
	if _, err := finishRestore(path); err != nil { // an earlier one
		return "", err
	}
	before, missed := readLasting(ctx, path)
	err = stage(ctx, from, path, now, func(tx *Tx) error {
		c, err := tx.carry(before)
		if err != nil {
			return err
		}
		if missed != nil {
			c.Missed = missed
		}
		if err := fn(tx, c); err != nil || c.Owed {
			return err
		}
		return tx.scrubDone() // the copies beside this database do not hold whom fn forgot
	})
	if err != nil {
		return "", fmt.Errorf("restore %s: %w", from, err)
	}
	return finishRestore(path)
}

// staged returns where the database to be lies, whole, until it takes its place.
func staged(path string) string { return path + ".restoring" }

// stage makes the database that is to stand at path, beside it.
func stage(ctx context.Context, from, path string, now time.Time, fn func(*Tx) error) error {
	if info, err := os.Stat(from); err != nil {
		return err
	} else if here, err := os.Stat(path); err == nil && os.SameFile(info, here) {
		return errors.New("that is the database itself; name the copy that informd backup made")
	}
	dir, err := os.MkdirTemp(filepath.Dir(path), halfMade(path))
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	made := filepath.Join(dir, "state.db")
	if err := copyChecked(ctx, from, made); err != nil {
		return err
	}
	if err := migrate(ctx, made, shipped()); err != nil {
		return explain(from, err)
	}
	s, err := connect(ctx, made, sqlite)
	if err != nil {
		return explain(from, err)
	}
	if err := errors.Join(s.Update(ctx, now, fn), s.emptyLog(ctx), s.Close()); err != nil {
		return err
	}
	f, err := os.Open(made)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := f.Sync(); err != nil {
		return err
	}
	return disk.Rename(made, staged(path))
}

// copyChecked copies a database that passes every check.
func copyChecked(ctx context.Context, from, to string) error {
	db, err := sqlite(dsn(from, []string{"mode=ro", "_busy_timeout=5000"}))
	if err != nil {
		return err
	}
	defer db.Close()
	var fault string
	err = explain(from, db.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&fault))
	if errors.Is(err, ErrDamaged) || err == nil && fault != "ok" {
		return fmt.Errorf("%w, or the file is none; name another copy that informd backup made", ErrDamaged)
	}
	if err != nil {
		return err
	}
	have, err := version(ctx, db, from)
	if have == 0 || errors.Is(err, ErrForeign) {
		return fmt.Errorf("%w; name a copy that informd backup made", ErrForeign)
	}
	if want := shipped().version(); err == nil && have > want {
		return fmt.Errorf("%w (schema %d, this one knows %d); install that version again", ErrNewer, have, want)
	}
	if err != nil {
		return err
	}
	return explain(from, copyInto(ctx, db, to, to))
}

// finishRestore puts a staged database in its place, after moving aside what stands there.
// It does nothing when none is staged. Whoever calls it has the lock.
func finishRestore(path string) (kept string, err error) {
	if _, err := os.Stat(staged(path)); errors.Is(err, fs.ErrNotExist) {
		return "", nil
	} else if err != nil {
		return "", fmt.Errorf("finish a restore: %w", err)
	}
	aside := path + ".before-restore-1"
	for n := 2; exists(aside); n++ {
		aside = path + ".before-restore-" + strconv.Itoa(n)
	}
	// The database itself moves last: as long as it stands here, so does the name it gets.
	for _, part := range []string{"-wal", "-shm", ""} {
		err := os.Rename(path+part, aside+part)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return "", fmt.Errorf("keep the present database aside: %w", err)
		}
		if err == nil {
			kept = aside
		}
	}
	if err := disk.Rename(staged(path), path); err != nil {
		return "", fmt.Errorf("put the restored database in its place: %w", err)
	}
	return kept, nil
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}
