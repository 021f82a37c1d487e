package store

import (
	"errors"
	"fmt"
	"syscall"

	"github.com/mattn/go-sqlite3"
)

// What can be wrong with a database, for errors.Is. The error around it names the
// place and the cure.
var (
	ErrLocked   = errors.New("another informd works with this database")
	ErrFull     = errors.New("the disk is full")
	ErrReadOnly = errors.New("the database cannot be written")
	ErrDamaged  = errors.New("the database is damaged")
	ErrForeign  = errors.New("not a database of informd")
	ErrNewer    = errors.New("the database belongs to a newer informd")
	ErrOlder    = errors.New("the database belongs to an older informd")
	ErrNetwork  = errors.New("the database is on a network file system")
)

// Fault reports whether an error is one of the database, however it was wrapped.
func Fault(err error) bool {
	var fault sqlite3.Error
	return errors.As(err, &fault)
}

// explain says where an error of SQLite happened and what helps; other errors pass.
func (s *Store) explain(err error) error { return explain(s.path, err) }

func explain(path string, err error) error {
	var fault sqlite3.Error
	if err == nil || !errors.As(err, &fault) {
		return err
	}
	switch code, errno := fault.Code, fault.SystemErrno; {
	case code == sqlite3.ErrFull, errno == syscall.ENOSPC, errno == syscall.EDQUOT, errno == syscall.EFBIG:
		return fmt.Errorf("%s: %w; free some space, nothing is lost meanwhile: %w", path, ErrFull, err)
	case code == sqlite3.ErrReadonly, errno == syscall.EROFS:
		return fmt.Errorf("%s: %w; give the user who runs informd the right to write the file "+
			"and its directory: %w", path, ErrReadOnly, err)
	case errno == syscall.EMFILE, errno == syscall.ENFILE:
		return fmt.Errorf("%s: the system lets informd open too few files; raise the limit "+
			"(ulimit -n, LimitNOFILE): %w", path, err)
	case code == sqlite3.ErrCantOpen, code == sqlite3.ErrPerm:
		return fmt.Errorf("%s: %w; give the user who runs informd the file and its directory (chown), "+
			"mode 0700: %w", path, ErrReadOnly, err)
	case code == sqlite3.ErrCorrupt, code == sqlite3.ErrNotADB:
		return damaged(path, err)
	case code == sqlite3.ErrBusy, code == sqlite3.ErrLocked:
		return fmt.Errorf("%s: another program has held the database for five seconds; "+
			"close it and try again: %w", path, err)
	case code == sqlite3.ErrIoErr:
		return fmt.Errorf("%s: the disk or file system fails; look at the system's log: %w", path, err)
	}
	return fmt.Errorf("%s: %w", path, err)
}

func damaged(path string, err error) error {
	return fmt.Errorf("%s: %w; restore a backup (informd restore FILE), which keeps this file "+
		"aside: %w", path, ErrDamaged, err)
}
