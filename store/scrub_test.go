package store

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"informd/rules"
	"informd/rules/fact"
)

// secret returns a database in which the word SECRETWORD is known about Anna, who is forgotten
// by forgetAnna, and beside which copies are kept.
func secret(t *testing.T) (s *Store, copies []string) {
	t.Helper()
	s = open(t)
	update(t, s, t0, func(tx *Tx) error {
		_, _, err := tx.Append(fact.Event{Person: rules.PersonID(anna), Kind: fact.Noted, Source: "n@me", Text: "SECRETWORD"})
		return err
	})
	for _, end := range []string{".before-v2", ".before-restore-1", ".before-restore-1-wal"} {
		copies = append(copies, s.path+end)
		if err := os.WriteFile(s.path+end, []byte("a copy with SECRETWORD"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	mustExec(t, s.write, "PRAGMA busy_timeout = 0") // nobody waits in a test
	return s, copies
}

func forgetAnna(tx *Tx) error { return tx.Forget(rules.PersonID(anna), "mark") }

// holders returns the files of a database that hold a word.
func holders(t *testing.T, path, word string) (names []string) {
	t.Helper()
	files, err := filepath.Glob(path + "*")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if data, err := os.ReadFile(f); err != nil {
			t.Fatal(err)
		} else if bytes.Contains(data, []byte(word)) {
			names = append(names, filepath.Base(f))
		}
	}
	return names
}

// While somebody reads, the log cannot be emptied: that is said, and done later, by
// whoever has the database then.
func TestScrubBesideReader(t *testing.T) {
	s, _ := secret(t)
	r, err := OpenRead(context.Background(), s.path)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	err = r.View(context.Background(), func(tx *Tx) error {
		if _, err := tx.People(); err != nil {
			return err
		}
		update(t, s, t0, forgetAnna)
		for range 2 {
			if err := s.Scrub(context.Background()); !errors.Is(err, ErrRead) {
				t.Errorf("beside a reader: got %v, want ErrRead", err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if got := holders(t, s.path, "SECRETWORD"); len(got) == 0 {
		t.Fatal("nothing holds the word, so nothing was tried")
	}
	if err := s.Scrub(context.Background()); err != nil {
		t.Fatal(err)
	}
	if got := holders(t, s.path, "SECRETWORD"); len(got) > 0 {
		t.Errorf("what was forgotten still stands in %v", got)
	}
	if owed := view(t, s, (*Tx).scrubOwed); owed {
		t.Errorf("all is done, and still owed: %v", owed)
	}
}

// Copies go when somebody is forgotten: not before that is durable, and not for anything
// else.
func TestScrubRemovesCopies(t *testing.T) {
	s, copies := secret(t)
	want := func(when string, n int) {
		t.Helper()
		if err := s.Scrub(context.Background()); err != nil {
			t.Fatal(err)
		}
		if got, err := s.Copies(); err != nil || len(got) != n {
			t.Fatalf("%s: %v, %v, want %d copies", when, got, err, n)
		}
	}
	want("nobody is forgotten", len(copies))
	fault := errors.New("the transaction fails")
	err := s.Update(context.Background(), t0, func(tx *Tx) error { return errors.Join(forgetAnna(tx), fault) })
	if !errors.Is(err, fault) {
		t.Fatal(err)
	}
	want("forgotten in vain", len(copies))
	update(t, s, t0, forgetAnna)
	want("forgotten", 0)

	// One that cannot be removed is owed, and keeps no other from going.
	stuck := filepath.Join(copies[0], "stuck")
	if err := errors.Join(os.MkdirAll(stuck, 0o700), os.WriteFile(copies[1], nil, 0o600)); err != nil {
		t.Fatal(err)
	}
	appendAsk(t, s, anna)
	update(t, s, t0, forgetAnna)
	wantError(t, s.Scrub(context.Background()), copies[0])
	if exists(copies[1]) {
		t.Errorf("%s is still there", copies[1])
	}
	if err := os.Remove(stuck); err != nil {
		t.Fatal(err)
	}
	want("once it can be", 0)
}

// A backup, a migration or a restore that was killed leaves a copy under a name of its own:
// it goes with the others, but not what another account's has left, or is making.
func TestScrubRemovesHalfMadeCopies(t *testing.T) {
	s, _ := secret(t)
	dir := filepath.Dir(s.path)
	left := []string{filepath.Join(dir, halfMade(s.path)+"123"), filepath.Join(dir, halfMade(s.path)+"456", "state.db")}
	others := filepath.Join(dir, halfMade("other.db")+"789")
	for _, name := range append(left, others) {
		if err := errors.Join(os.MkdirAll(filepath.Dir(name), 0o700), os.WriteFile(name, []byte("anna"), 0o600)); err != nil {
			t.Fatal(err)
		}
	}
	update(t, s, t0, forgetAnna)
	if err := s.Scrub(context.Background()); err != nil {
		t.Fatal(err)
	}
	for _, name := range left {
		if exists(name) {
			t.Errorf("%s is still there", name)
		}
	}
	if !exists(others) {
		t.Errorf("%s is gone", others)
	}
}
