package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/mattn/go-sqlite3"

	"informd/rules"
)

// fill makes the database as large as it may get, as a full disk would.
func fill(t *testing.T, s *Store) {
	t.Helper()
	pages := count(t, s.write, "PRAGMA page_count")
	mustExec(t, s.write, "PRAGMA max_page_count = "+strconv.Itoa(pages))
}

// On a full disk nothing changes, reading goes on, and writing works again when there
// is room.
func TestDiskFull(t *testing.T) {
	s := open(t)
	update(t, s, t0, func(tx *Tx) error { return setWord(tx, "k", "v") })
	fill(t, s)
	grow := func(tx *Tx) error {
		if err := setWord(tx, "k", "w"); err != nil {
			return err
		}
		return setWord(tx, "much", strings.Repeat("x", 1<<20))
	}
	for range 2 {
		err := s.Update(context.Background(), t0, grow)
		if !errors.Is(err, ErrFull) {
			t.Fatalf("got %v, want ErrFull", err)
		}
		wantError(t, err, s.path, "free some space")
		if v := view(t, s, func(tx *Tx) (string, error) { return word(tx, "k") }); v != "v" {
			t.Errorf("k is %q, want v", v)
		}
	}
	if !s.ballast.ready() {
		t.Error("an update that can wait used the ballast")
	}
	mustExec(t, s.write, "PRAGMA max_page_count = 1073741823")
	update(t, s, t0, grow)
}

// What has happened is recorded with the room of the ballast; without it nothing new
// is claimed; it comes back with the room.
func TestRecordOnFullDisk(t *testing.T) {
	s := open(t)
	sending := put(t, s, rules.StateCommitting, anna)
	waiting := put(t, s, rules.StateReady, "bob@x.example")
	fill(t, s)
	tries := 0
	err := s.Record(context.Background(), t0, func(tx *Tx) error {
		if tries++; tries == 2 { // the ballast made room
			if s.ballast.ready() {
				t.Error("tried again without giving up the ballast")
			}
			if _, err := tx.exec("PRAGMA max_page_count = 1073741823"); err != nil {
				return err
			}
		}
		if err := tx.Sent(sending.Key, t0, "250"); err != nil {
			return err
		}
		return setWord(tx, "much", strings.Repeat("x", 1<<20))
	})
	if err != nil || tries != 2 {
		t.Fatalf("Record: %v after %d tries", err, tries)
	}
	if got := row(t, s, sending.Key).State; got != rules.StateSent {
		t.Errorf("it is %s, want sent", got)
	}
	claimed := func() error {
		return s.Update(context.Background(), t0, func(tx *Tx) error { return claim(tx, waiting.Key) })
	}
	err = claimed()
	if !errors.Is(err, ErrFull) {
		t.Errorf("claimed without room in reserve: %v", err)
	}
	wantError(t, err, s.path, "in reserve")
	update(t, s, t0, func(tx *Tx) error { return nil }) // there is room: the ballast is back
	if err := claimed(); err != nil {
		t.Errorf("claim with room in reserve: %v", err)
	}

	// Without a ballast to give up, the fault is reported.
	fill(t, s)
	os.Remove(string(s.ballast))
	tries = 0
	err = s.Record(context.Background(), t0, func(tx *Tx) error {
		tries++
		return setWord(tx, "more", strings.Repeat("x", 1<<20))
	})
	if !errors.Is(err, ErrFull) || tries != 1 {
		t.Errorf("no ballast: got %v after %d tries, want ErrFull after one", err, tries)
	}
}

// A restart on a full disk says so, and gives up the ballast for the room that opening takes: SQLite
// makes files of its own before it reads a row.
func TestOpenOnFullDisk(t *testing.T) {
	path := filepath.Join(t.TempDir(), "informd.db")
	s := reopen(t, path)
	update(t, s, t0, func(tx *Tx) error { return setWord(tx, "k", "v") })
	s.Close()
	for _, blocks := range []string{"0", "1", "16"} { // no file may grow beyond, so that the room of the ballast does not help
		cmd := spawn(t, "open", path)
		cmd.Args = []string{"sh", "-c", `ulimit -S -f "$1"; exec "$2" "$3"`, "sh", blocks, cmd.Path, path}
		sh, err := exec.LookPath("sh")
		if err != nil {
			t.Fatal(err)
		}
		cmd.Path = sh
		out, err := cmd.Output()
		if err == nil {
			t.Errorf("%s blocks: opened", blocks)
		}
		wantError(t, errors.New(string(out)), path, ErrFull.Error(), "free some space")
		if ballastOf(path).ready() {
			t.Errorf("%s blocks: the ballast is still there", blocks)
		}
		s = reopen(t, path) // there is room
		if v := view(t, s, func(tx *Tx) (string, error) { return word(tx, "k") }); v != "v" || !s.ballast.ready() {
			t.Errorf("%s blocks: k is %q, and the ballast is back: %v", blocks, v, s.ballast.ready())
		}
		s.Close()
	}
	for _, errno := range []syscall.Errno{syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG} {
		if err := explain(path, sqlite3.Error{Code: sqlite3.ErrIoErr, SystemErrno: errno}); !errors.Is(err, ErrFull) {
			t.Errorf("%v: got %v, want ErrFull", errno, err)
		}
	}
}

// An error that is none of SQLite's passes as it is.
func TestExplainPasses(t *testing.T) {
	s := open(t)
	mine := fmt.Errorf("mine")
	if err := s.Update(context.Background(), t0, func(*Tx) error { return mine }); err != mine {
		t.Errorf("got %v, want it as it was", err)
	}
	if err := s.View(context.Background(), func(*Tx) error { return mine }); err != mine {
		t.Errorf("got %v, want it as it was", err)
	}
}
