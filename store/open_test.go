package store

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"informd/rules/fact"
)

// wantError checks that an error says all that its reader needs.
func wantError(t *testing.T, err error, parts ...string) {
	t.Helper()
	if err == nil {
		t.Fatalf("no error, want one that says %q", parts)
	}
	for _, p := range parts {
		if !strings.Contains(err.Error(), p) {
			t.Errorf("error %q\ndoes not say %q", err, p)
		}
	}
}

// raw opens the file by plain SQL, as a human with the sqlite3 shell would.
func raw(t testing.TB, path string) *sql.DB {
	t.Helper()
	db, err := sql.Open("sqlite3", dsn(path, []string{"mode=rwc", "_foreign_keys=on"}))
	if err != nil {
		t.Fatal(err)
	}
	db.SetMaxOpenConns(1)
	t.Cleanup(func() { db.Close() })
	return db
}

func mustExec(t testing.TB, db *sql.DB, query string, args ...any) {
	t.Helper()
	if _, err := db.Exec(query, args...); err != nil {
		t.Fatalf("%s: %v", query, err)
	}
}

// A new database is nobody else's to read, wherever it lies and whatever its name.
func TestOpenNew(t *testing.T) {
	for _, name := range []string{"informd.db", "odd name?x=1&mode=ro#50%.db", "ü/deep/er/x.db"} {
		path := filepath.Join(t.TempDir(), "state", name)
		s := reopen(t, path)
		update(t, s, t0, func(tx *Tx) error { return setWord(tx, "k", "v") })
		for _, f := range []string{path, path + "-wal", path + "-shm", path + ".lock", path + ".ballast"} {
			info, err := os.Stat(f)
			if err != nil {
				t.Errorf("%v", err)
			} else if info.Mode().Perm() != 0o600 {
				t.Errorf("%s has mode %v, want 0600", f, info.Mode())
			}
		}
		if info, err := os.Stat(filepath.Dir(path)); err != nil || info.Mode().Perm() != 0o700 {
			t.Errorf("its directory has mode %v, %v, want 0700", info.Mode(), err)
		}
		if err := s.Close(); err != nil {
			t.Error(err)
		}
		s = reopen(t, path)
		if v := view(t, s, func(tx *Tx) (string, error) { return word(tx, "k") }); v != "v" {
			t.Errorf("%s: after reopening k is %q, want v", name, v)
		}
	}
}

// A file that others may read is closed to them.
func TestOpenTightens(t *testing.T) {
	path := filepath.Join(t.TempDir(), "informd.db")
	reopen(t, path).Close()
	if err := os.Chmod(path, 0o644); err != nil {
		t.Fatal(err)
	}
	reopen(t, path)
	if info, _ := os.Stat(path); info.Mode().Perm() != 0o600 {
		t.Errorf("mode is %v, want 0600", info.Mode())
	}
}

// Every connection is durable and watched over, not only the first.
func TestSettings(t *testing.T) {
	s := open(t)
	for _, c := range []struct {
		db          *sql.DB
		query, want string
	}{
		{s.write, "PRAGMA journal_mode", "wal"},
		{s.write, "PRAGMA synchronous", "2"},
		{s.write, "PRAGMA foreign_keys", "1"},
		{s.write, "PRAGMA busy_timeout", "5000"},
		{s.write, "PRAGMA secure_delete", "1"},
		{s.read, "PRAGMA query_only", "1"},
		{s.read, "PRAGMA busy_timeout", "5000"},
	} {
		var got string
		if err := c.db.QueryRow(c.query).Scan(&got); err != nil || got != c.want {
			t.Errorf("%s: got %s, %v, want %s", c.query, got, err, c.want)
		}
	}
}

// What is no database of this informd is refused with the cure, and not touched.
func TestOpenRefuses(t *testing.T) {
	whole := func(t *testing.T, path string) {
		s := reopen(t, path)
		update(t, s, t0, func(tx *Tx) error {
			for _, id := range []string{"a", "b", "c"} {
				if err := setWord(tx, id, strings.Repeat(id, 10_000)); err != nil {
					return err
				}
			}
			return nil
		})
		s.Close()
	}
	for _, c := range []struct {
		name string
		make func(t *testing.T, path string)
		want error
		says []string
	}{
		{"newer", func(t *testing.T, path string) {
			whole(t, path)
			mustExec(t, raw(t, path), "PRAGMA user_version = 99")
		}, ErrNewer, []string{"schema 99", "install that version", ".before-v99"}},
		{"foreign", func(t *testing.T, path string) {
			mustExec(t, raw(t, path), "CREATE TABLE songs (title TEXT)")
		}, ErrForeign, []string{"store.path"}},
		{"no database", func(t *testing.T, path string) {
			if err := os.WriteFile(path, []byte(strings.Repeat("Dear Anna, ", 1000)), 0o600); err != nil {
				t.Fatal(err)
			}
		}, ErrDamaged, []string{"restore"}},
		{"cut short", func(t *testing.T, path string) {
			whole(t, path)
			if err := os.Truncate(path, 5*4096); err != nil {
				t.Fatal(err)
			}
		}, ErrDamaged, []string{"restore"}},
		{"overwritten", func(t *testing.T, path string) {
			whole(t, path)
			f, err := os.OpenFile(path, os.O_RDWR, 0)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			info, _ := f.Stat()
			for off := int64(4096); off < info.Size(); off += 4096 {
				f.WriteAt([]byte("what was here is gone"), off)
			}
		}, ErrDamaged, []string{"restore"}},
		{"one page", func(t *testing.T, path string) {
			whole(t, path)
			db := raw(t, path)
			root := count(t, db, "SELECT rootpage FROM sqlite_schema WHERE name = 'health'")
			db.Close()
			f, err := os.OpenFile(path, os.O_RDWR, 0)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			f.WriteAt(bytes.Repeat([]byte{0xff}, 4), int64(root-1)*4096+8) // where its first rows lie
		}, ErrDamaged, []string{"restore"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "informd.db")
			c.make(t, path)
			before, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			s, err := Open(context.Background(), path)
			if !errors.Is(err, c.want) {
				t.Fatalf("Open: got %v, %v, want %v", s, err, c.want)
			}
			wantError(t, err, append(c.says, path)...)
			if n := strings.Count(err.Error(), path+":"); n != 1 {
				t.Errorf("the error names the place %d times: %v", n, err)
			}
			after, _ := os.ReadFile(path)
			if !bytes.Equal(before, after) {
				t.Error("the refused file was changed")
			}
			if s, err := OpenRead(context.Background(), path); err == nil && c.want != ErrDamaged {
				t.Errorf("OpenRead: opened %v", s)
			}
			os.Remove(path)
			reopen(t, path) // the refusal freed the lock
		})
	}
}

func TestOpenNowhere(t *testing.T) {
	dir := t.TempDir()
	if _, err := Open(context.Background(), ""); err == nil {
		t.Error("opened the empty path")
	} else {
		wantError(t, err, "store.path")
	}
	_, err := Open(context.Background(), dir)
	wantError(t, err, dir)
	if err := os.WriteFile(filepath.Join(dir, "file"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	_, err = Open(context.Background(), filepath.Join(dir, "file", "informd.db"))
	wantError(t, err, "store.path")
	for _, open := range []func(context.Context, string) (*Store, error){OpenRead, OpenBeside} {
		_, err = open(context.Background(), filepath.Join(dir, "none.db"))
		if !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("got %v, want fs.ErrNotExist", err)
		}
		wantError(t, err, "none.db", "informd run")
	}
}

func TestNetworkName(t *testing.T) {
	for magic, want := range map[uint32]string{0x6969: "NFS", 0xff534d42: "SMB", 0xef53: "", 0x01021994: ""} {
		if got := networkName(magic); got != want {
			t.Errorf("%#x: got %q, want %q", magic, got, want)
		}
	}
	if name, err := networkFS(filepath.Join(t.TempDir(), "none")); err == nil {
		t.Errorf("a directory that is not there: got %q and no error", name)
	}
}

// Reading works beside the daemon, without one, and changes nothing.
func TestOpenRead(t *testing.T) {
	s := open(t)
	update(t, s, t0, func(tx *Tx) error { return setWord(tx, "k", "1") })
	r, err := OpenRead(context.Background(), s.path)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	get := func(tx *Tx) (string, error) { return word(tx, "k") }
	if v := view(t, r, get); v != "1" {
		t.Errorf("beside the daemon: got %q, want 1", v)
	}
	// A reader keeps its state while a writer goes on, and neither waits.
	err = r.View(context.Background(), func(tx *Tx) error {
		before, _ := word(tx, "k")
		update(t, s, t0, func(tx *Tx) error { return setWord(tx, "k", "2") })
		after, _ := word(tx, "k")
		if before != "1" || after != "1" {
			t.Errorf("within one view: got %q, then %q, want 1 and 1", before, after)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if v := view(t, r, get); v != "2" {
		t.Errorf("the next view: got %q, want 2", v)
	}
	err = r.Update(context.Background(), t0, func(tx *Tx) error { return nil })
	if !errors.Is(err, ErrReadOnly) {
		t.Errorf("Update: got %v, want ErrReadOnly", err)
	}
	for _, st := range []*Store{s, r} {
		err = st.View(context.Background(), func(tx *Tx) error { return setWord(tx, "k", "3") })
		if !errors.Is(err, ErrReadOnly) {
			t.Errorf("writing in a view: got %v, want ErrReadOnly", err)
		}
	}
	r.Close()
	s.Close()
	if r, err = OpenRead(context.Background(), s.path); err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if v := view(t, r, get); v != "2" {
		t.Errorf("without the daemon: got %q, want 2", v)
	}
}

// A command writes beside the daemon; both see what the other did.
func TestOpenBeside(t *testing.T) {
	s := open(t)
	c, err := OpenBeside(context.Background(), s.path)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	for i, st := range []*Store{c, s, c} {
		update(t, st, t0, func(tx *Tx) error {
			v, err := word(tx, "k")
			if want := strings.Repeat("x", i); v != want {
				t.Errorf("got %q, want %q", v, want)
			}
			return errors.Join(err, setWord(tx, "k", v+"x"))
		})
	}
}

// An update that fails, panics or is given up leaves nothing.
func TestUpdateUndone(t *testing.T) {
	s := open(t)
	sad := errors.New("sad")
	ctx, cancel := context.WithCancel(context.Background())
	for name, fn := range map[string]func(*Tx) error{
		"error":  func(*Tx) error { return sad },
		"panic":  func(*Tx) error { panic(sad) },
		"cancel": func(*Tx) error { cancel(); return nil },
	} {
		func() {
			defer func() { recover() }()
			err := s.Update(ctx, t0, func(tx *Tx) error {
				if err := setWord(tx, name, "set"); err != nil {
					return err
				}
				return fn(tx)
			})
			if err == nil {
				t.Errorf("%s: no error", name)
			}
		}()
		if v := view(t, s, func(tx *Tx) (string, error) { return word(tx, name) }); v != "" {
			t.Errorf("%s: what was written is there: %q", name, v)
		}
	}
	update(t, s, t0, func(tx *Tx) error { return setWord(tx, "k", "v") })

	// What has happened is recorded even when the program is ending.
	err := s.Record(ctx, t0, func(tx *Tx) error { return setWord(tx, "k", "w") })
	if v := view(t, s, func(tx *Tx) (string, error) { return word(tx, "k") }); err != nil || v != "w" {
		t.Errorf("Record with an ended context: got %v, k is %q, want w", err, v)
	}
}

func TestBackup(t *testing.T) {
	s := open(t)
	update(t, s, t0, func(tx *Tx) error { return setWord(tx, "k", "v") })
	dst := filepath.Join(t.TempDir(), "copy.db")
	if err := s.Backup(context.Background(), dst); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(dst); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the copy has mode %v, %v, want 0600", info.Mode(), err)
	}
	err := s.Backup(context.Background(), dst)
	wantError(t, err, dst, "exists")
	err = s.Backup(context.Background(), filepath.Join(dst, "below"))
	wantError(t, err, dst)
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(dst), ".*.copying-*")); len(left) != 0 {
		t.Errorf("left behind: %v", left)
	}
	r, err := OpenRead(context.Background(), s.path)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	second := filepath.Join(filepath.Dir(dst), "second.db")
	if err := r.Backup(context.Background(), second); err != nil {
		t.Errorf("backup by a reader: %v", err)
	}
	for _, path := range []string{dst, second} {
		b := reopen(t, path)
		if v := view(t, b, func(tx *Tx) (string, error) { return word(tx, "k") }); v != "v" {
			t.Errorf("%s: k is %q, want v", path, v)
		}
	}
}

// The store works in virtual time.
func TestBubble(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, err := Open(context.Background(), filepath.Join(t.TempDir(), "informd.db"))
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		for i := range 4 {
			update(t, s, time.Now(), func(tx *Tx) error {
				_, _, err := tx.Append(fact.Event{Person: "p", Kind: fact.Noted})
				return err
			})
			time.Sleep(24 * time.Hour)
			evs := view(t, s, func(tx *Tx) ([]fact.Event, error) { return tx.Events("p") })
			if len(evs) != i+1 {
				t.Errorf("day %d: %d facts", i, len(evs))
			}
		}
	})
}

// The file reads well in the sqlite3 shell.
func TestShell(t *testing.T) {
	s := open(t)
	row := followup(anna)
	update(t, s, t0, func(tx *Tx) error {
		_, _, err := tx.Append(asked(anna, "q@me"))
		if err != nil {
			return err
		}
		p, err := tx.Person(row.Person)
		if err != nil {
			return err
		}
		if err := tx.SavePerson(p, row.Due, "waits for an answer"); err != nil {
			return err
		}
		_, err = tx.Enqueue(row)
		return err
	})
	db := raw(t, s.path)
	for query, want := range map[string]string{
		"SELECT at || '|' || name || '|' || kind || '|' || why FROM log":                                                   "2026-03-02 09:00:00|Anna Meier|asked|captured by Bcc",
		"SELECT name || '|' || state || '|' || next || '|' || why FROM people":                                             "Anna Meier|asked|2026-03-09 09:00:00|waits for an answer",
		"SELECT name || '|' || state || '|' || at || '|' || subject FROM asks":                                             "Anna Meier|open|2026-03-02 09:00:00|17 minutes?",
		"SELECT kind || '|' || state || '|' || due || '|' || recipient FROM mail":                                          "followup|held|2026-03-09 09:00:00|" + anna,
		"SELECT at || '|' || src || '|' || dst || '|' || why FROM steps":                                                   "2026-03-02 09:00:00||held|no answer for a week",
		"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT%' AND name NOT LIKE 'sqlite_%'": "0",
	} {
		var got string
		if err := db.QueryRow(query).Scan(&got); err != nil || got != want {
			t.Errorf("%s\ngot  %s, %v\nwant %s", query, got, err, want)
		}
	}
}
