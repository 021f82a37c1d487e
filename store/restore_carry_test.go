package store

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"informd/rules"
)

// since returns a database of Anna and Ben, a copy of that made first, and then fn on it. What fn
// wrote stands in the write-ahead log alone, as a killed daemon leaves it.
func since(t *testing.T, key string, fn func(*Tx) error) (path, copied string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "state.db")
	copied = filepath.Join(t.TempDir(), "monday.db")
	s := reopen(t, path)
	for _, addr := range []string{anna, ben} {
		appendAsk(t, s, addr)
	}
	update(t, s, t0, func(tx *Tx) error {
		if key != "" {
			if err := setKey(tx, key); err != nil {
				return err
			}
		}
		return errors.Join(tx.Suppress("known"), tx.NoteObeyed("monday"))
	})
	if err := s.Backup(context.Background(), copied); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = reopen(t, path)
	update(t, s, t0, fn)
	kill(t, s)
	return path, copied
}

func setKey(tx *Tx, key string) error { return tx.SetAccount(func(a *Account) { a.Key = key }) }

// anew returns what informd does last in a restore: it forgets Anna once more by her mark.
func anew(got *Carried) func(*Tx, Carried) error {
	return func(tx *Tx, c Carried) error {
		*got = c
		if slices.Contains(c.Forgotten, "mark") {
			return forgetAnna(tx)
		}
		return nil
	}
}

// A restore neither brings back who was forgotten after the copy was made, nor lets a mail
// be obeyed that was obeyed.
func TestRestoreCarries(t *testing.T) {
	path, copied := since(t, "k", func(tx *Tx) error {
		return errors.Join(forgetAnna(tx), tx.NoteObeyed("tuesday"), tx.SetAccount(func(a *Account) { a.LastLook = t0 }), tx.scrubDone())
	})
	var c Carried
	kept, err := Restore(context.Background(), copied, path, t0, anew(&c))
	if err != nil || c.Missed != nil || c.Owed || !slices.Equal(c.Forgotten, []string{"mark"}) {
		t.Fatalf("got %+v, %v, want the mark alone", c, err)
	}
	if got := holders(t, path, anna); slices.Contains(got, "state.db") || slices.Contains(got, "state.db-wal") {
		t.Errorf("she stands in %v", got)
	}
	s := reopen(t, path)
	if err := s.Scrub(context.Background()); err != nil || !exists(kept) {
		t.Errorf("what was kept is gone (%v)", err)
	}
	err = s.View(context.Background(), func(tx *Tx) error {
		people, err := tx.People()
		if len(people) != 1 || people[0].Address().Addr != ben {
			t.Errorf("got %d people, want Ben alone", len(people))
		}
		for _, mark := range []string{"mark", "known"} {
			if is, err := tx.Suppressed(mark); !is || err != nil {
				t.Errorf("%s may be written to (%v)", mark, err)
			}
		}
		for _, mark := range []string{"monday", "tuesday"} {
			if is, err := tx.Obeyed(mark); !is || err != nil {
				t.Errorf("%s may be obeyed again (%v)", mark, err)
			}
		}
		if acc, _ := tx.Account(); acc != (Account{Key: "k"}) {
			t.Errorf("of the account is known %+v, want the key alone", acc)
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

// Whoever was forgotten and not yet scrubbed stands in what is kept aside, and goes with it.
func TestRestoreCarriesScrub(t *testing.T) {
	path, copied := since(t, "k", forgetAnna)
	var c Carried
	kept, err := Restore(context.Background(), copied, path, t0, anew(&c))
	if err != nil || !c.Owed {
		t.Fatalf("got %+v, %v, want a scrub owed", c, err)
	}
	s := reopen(t, path)
	if err := s.Scrub(context.Background()); err != nil || exists(kept) {
		t.Errorf("%s is still there (%v)", kept, err)
	}
}

// The mark of somebody who is known all the same came with the copy: they are left alone.
func TestRestoreKnownMark(t *testing.T) {
	path, copied := since(t, "k", func(tx *Tx) error { return tx.Suppress("known") })
	var c Carried
	if _, err := Restore(context.Background(), copied, path, t0, anew(&c)); err != nil || len(c.Forgotten) > 0 || c.Missed != nil {
		t.Errorf("got %+v, %v, want nobody forgotten anew", c, err)
	}
}

// A copy without a key takes over that of the marks. One that has another is told apart.
func TestRestoreOtherKey(t *testing.T) {
	for key, missed := range map[string]string{"": "", "another": "has another key"} {
		path, copied := since(t, key, func(tx *Tx) error {
			return errors.Join(setKey(tx, "k"), forgetAnna(tx), tx.NoteObeyed("tuesday"))
		})
		var c Carried
		if _, err := Restore(context.Background(), copied, path, t0, anew(&c)); err != nil {
			t.Fatal(err)
		}
		if missed != "" {
			wantError(t, c.Missed, missed)
		} else if c.Missed != nil || len(c.Forgotten) != 1 {
			t.Errorf("without a key: got %+v", c)
		}
		s := reopen(t, path)
		if is := view(t, s, func(tx *Tx) (bool, error) { return tx.Obeyed("tuesday") }); !is {
			t.Errorf("key %q: the signed mail may be obeyed again", key)
		}
	}
}

// What cannot be read is said, and the restore is made all the same.
func TestRestoreMisses(t *testing.T) {
	for name, tt := range map[string]struct {
		harm func(t *testing.T, path string) error
		want string
	}{
		"none":  {func(t *testing.T, path string) error { return os.Remove(path) }, "no database stood there"},
		"empty": {func(t *testing.T, path string) error { return os.Truncate(path, 0) }, "an empty file stood there"},
		"noise": {func(t *testing.T, path string) error { return os.WriteFile(path, make([]byte, 9000), 0o600) }, "the database is damaged"},
		"foreign": {func(t *testing.T, path string) error {
			mustExec(t, raw(t, path), "PRAGMA application_id = 7")
			return nil
		}, "not a database of informd"},
		"page": {func(t *testing.T, path string) error {
			page := count(t, raw(t, path), "SELECT rootpage FROM sqlite_schema WHERE name = 'suppressed'")
			f, err := os.OpenFile(path, os.O_WRONLY, 0)
			if err != nil {
				return err
			}
			defer f.Close()
			_, err = f.WriteAt(make([]byte, 4096), int64(page-1)*4096)
			return err
		}, "the database is damaged"},
	} {
		t.Run(name, func(t *testing.T) {
			path, copied := since(t, "k", forgetAnna)
			reopen(t, path).Close() // empties the log
			if err := tt.harm(t, path); err != nil {
				t.Fatal(err)
			}
			var c Carried
			if _, err := Restore(context.Background(), copied, path, t0, anew(&c)); err != nil {
				t.Fatal(err)
			}
			if c.Missed == nil || c.Missed.Error() != tt.want {
				t.Errorf("got %v, want %s", c.Missed, tt.want)
			}
			s := reopen(t, path)
			if p := view(t, s, func(tx *Tx) (*rules.Person, error) { return tx.Person(rules.PersonID(ben)) }); p == nil {
				t.Error("Ben is not restored")
			}
		})
	}
}
