package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	_ "github.com/mattn/go-sqlite3" // the driver
)

// sqlite opens a database by its driver.
func sqlite(dsn string) (*sql.DB, error) { return sql.Open("sqlite3", dsn) }

// How a connection is opened; a transaction of a writer takes the lock at once.
var (
	writer = []string{"mode=rw", "_journal_mode=WAL", "_synchronous=FULL", "_foreign_keys=on",
		"_txlock=immediate", "_secure_delete=on", "_busy_timeout=5000", "_stmt_cache_size=64"}
	// of a database that is read whole at each start, and by the row after that, few pages are read twice
	reader = []string{"mode=ro", "_query_only=on", "_busy_timeout=5000", "_stmt_cache_size=64", "_cache_size=-250"}
	// tables are rebuilt without foreign keys and checked before the commit
	migrator = []string{"mode=rw", "_journal_mode=WAL", "_synchronous=FULL", "_foreign_keys=off",
		"_txlock=immediate", "_busy_timeout=5000"}
)

// AtRest is how long an unused connection to the database stays open. An open connection keeps pages
// and statements in memory, and most accounts of a process are idle most of the time.
const AtRest = 10 * time.Second

// Open opens the database for the daemon, and makes it when there is none: the file
// with mode 0600, missing directories with 0700. It takes the lock of the database
// (path+".lock", which stays), brings an older schema up to date after keeping a copy
// (path+".before-vN"), and checks the file. On a full disk it gives up the ballast file for the
// room that SQLite needs to open. The error says what is wrong, where, and
// what helps; errors.Is tells ErrLocked, ErrNewer, ErrDamaged and the others apart.
func Open(ctx context.Context, path string) (*Store, error) {
	path, err := prepare(path)
	if err != nil {
		return nil, err
	}
	lock, err := takeLock(path)
	if err != nil {
		return nil, err
	}
	s, err := openLocked(ctx, path)
	if err = explain(path, err); errors.Is(err, ErrFull) && ballastOf(path).drop() {
		s, err = openLocked(ctx, path)
		err = explain(path, err)
	}
	if err != nil {
		lock.Close()
		return nil, err
	}
	s.lock = lock
	return s, nil
}

func openLocked(ctx context.Context, path string) (*Store, error) {
	if _, err := finishRestore(path); err != nil {
		return nil, err
	}
	if err := create(path); err != nil {
		return nil, err
	}
	if err := check(ctx, path); err != nil {
		return nil, err
	}
	if err := migrate(ctx, path, shipped()); err != nil {
		return nil, err
	}
	return connect(ctx, path, sqlite)
}

// OpenBeside opens the database to write beside a running daemon, for the commands: it
// takes no lock, makes and migrates nothing.
func OpenBeside(ctx context.Context, path string) (*Store, error) {
	path, err := existing(ctx, path)
	if err != nil {
		return nil, err
	}
	s, err := connect(ctx, path, sqlite)
	return s, explain(path, err)
}

// OpenRead opens the database for reading, beside a running daemon or without one. It
// takes no lock and changes nothing.
func OpenRead(ctx context.Context, path string) (*Store, error) {
	path, err := existing(ctx, path)
	if err != nil {
		return nil, err
	}
	db, err := sqlite(dsn(path, reader))
	if err != nil {
		return nil, err
	}
	return &Store{path: path, read: db, data: newDataReader()}, nil
}

// Close closes the database and frees its lock.
func (s *Store) Close() error {
	err := s.read.Close()
	if s.write != nil {
		err = errors.Join(err, s.write.Close())
	}
	if s.lock != nil {
		err = errors.Join(err, s.lock.Close())
	}
	return err
}

// connect opens the connections for writing and reading, and checks that SQLite took the settings. How a
// connection is opened is given, so that a test can count what is asked.
func connect(ctx context.Context, path string, open func(dsn string) (*sql.DB, error)) (*Store, error) {
	write, err := open(dsn(path, writer))
	if err != nil {
		return nil, err
	}
	write.SetMaxOpenConns(1)
	write.SetConnMaxIdleTime(AtRest)
	read, err := open(dsn(path, reader))
	if err != nil {
		write.Close()
		return nil, err
	}
	read.SetMaxOpenConns(4)
	read.SetConnMaxIdleTime(AtRest)
	s := &Store{path: path, write: write, read: read, ballast: ballastOf(path), data: newDataReader()}
	for _, p := range []struct{ query, want string }{
		{"PRAGMA journal_mode", "wal"},
		{"PRAGMA synchronous", "2"},
		{"PRAGMA foreign_keys", "1"},
		{"PRAGMA secure_delete", "1"},
	} {
		var got string
		if err = write.QueryRowContext(ctx, p.query).Scan(&got); err == nil && got != p.want {
			err = fmt.Errorf("%s: %s is %s and must be %s; put the database on a local disk",
				path, p.query, got, p.want)
		}
		if err != nil {
			s.Close()
			return nil, err
		}
	}
	s.ballast.refill()
	return s, nil
}

// dsn returns the data source name of the file. The path is escaped, so that it may hold
// any character.
func dsn(path string, settings []string) string {
	u := url.URL{Scheme: "file", Path: path, RawQuery: strings.Join(settings, "&")}
	return u.String()
}

// prepare makes the directory of the database, and refuses one on a network file system.
func prepare(path string) (string, error) {
	if path == "" {
		return "", errors.New("no path for the database; set store.path")
	}
	path, err := filepath.Abs(path)
	if err != nil {
		return "", fmt.Errorf("path of the database: %w", err)
	}
	dir := filepath.Dir(path)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", fmt.Errorf("make the directory of the database: %w; "+
			"set store.path to a place you may write", err)
	}
	if name, err := networkFS(dir); err != nil {
		return "", fmt.Errorf("look at the file system of %s: %w", dir, err)
	} else if name != "" {
		return "", fmt.Errorf("%s: %w (%s), where locks cannot be trusted; "+
			"set store.path to a local disk", path, ErrNetwork, name)
	}
	return path, nil
}

// create makes the file when there is none, and takes from other users the right to read it.
func create(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if errors.Is(err, fs.ErrPermission) {
		return fmt.Errorf("%w; give the user who runs informd the file and its directory "+
			"(chown, chmod u+rw): %w", ErrReadOnly, err)
	}
	if err != nil {
		return fmt.Errorf("open the database: %w", err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return fmt.Errorf("open the database: %w", err)
	}
	if info.Mode().Perm()&0o077 == 0 {
		return nil
	}
	if err := f.Chmod(0o600); err != nil {
		return fmt.Errorf("keep others from reading the database: %w", err)
	}
	return nil
}

// check reports what is wrong with the file: it must be empty, or an undamaged database of informd that
// is not newer than this program. It changes nothing.
func check(ctx context.Context, path string) error {
	db, err := sqlite(dsn(path, []string{"mode=rw", "_busy_timeout=5000"}))
	if err != nil {
		return err
	}
	defer db.Close()
	var fault string
	if err := db.QueryRowContext(ctx, "PRAGMA quick_check(1)").Scan(&fault); err != nil {
		return fmt.Errorf("check the database: %w", err)
	}
	if fault != "ok" {
		return damaged(path, errors.New(fault))
	}
	have, err := version(ctx, db, path)
	if err != nil {
		return err
	}
	if want := shipped().version(); have > want {
		return newer(path, have, want)
	}
	return nil
}

// existing returns the absolute path of a database that must exist already, in exactly our version.
func existing(ctx context.Context, path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", fmt.Errorf("path of the database: %w", err)
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("%s: no database yet; informd run makes it: %w", path, err)
	} else if err != nil {
		return "", fmt.Errorf("open the database: %w", err)
	}
	db, err := sqlite(dsn(path, reader))
	if err != nil {
		return "", err
	}
	defer db.Close()
	have, err := version(ctx, db, path)
	if err != nil {
		return "", explain(path, err)
	}
	want := shipped().version()
	if have > want {
		return "", newer(path, have, want)
	}
	if have < want {
		return "", fmt.Errorf("%s: %w (schema %d, this one needs %d); "+
			"start informd run once to bring it up to date", path, ErrOlder, have, want)
	}
	return path, nil
}

// ReadOwnership returns whose the database at path is (nobody's, if informd never kept an account by it), and whether
// it knows anybody. Nothing is changed there. One of an older schema belongs to whom it has written as to its owner.
func ReadOwnership(ctx context.Context, path string) (o Ownership, known bool, err error) {
	db, err := sqlite(dsn(path, reader))
	if err != nil {
		return o, false, err
	}
	defer db.Close()
	err = (&Store{path: path, read: db}).View(ctx, func(tx *Tx) error {
		schema, _, err := one[int](tx, `PRAGMA user_version`)
		if err == nil {
			known, _, err = one[bool](tx, `SELECT EXISTS (SELECT 1 FROM person)`)
		}
		switch {
		case err != nil:
			return err
		case schema < ownedSince:
			addresses, err := collect(tx, scanString, `SELECT DISTINCT lower(recipient) FROM outbox WHERE road = 'owner'`)
			o.Owner = strings.Join(addresses, " ")
			return err
		}
		acc, err := tx.Account()
		o = acc.Ownership
		return err
	})
	return o, known, err
}

// ownedSince is the first schema in which a database says whose it is.
const ownedSince = 9
