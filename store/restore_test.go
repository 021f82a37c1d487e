package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"informd/rules/fact"
)

const ben = "ben@optics.example"

// twice returns a database with Anna in it, a copy of that, and then with Ben too. It is not
// open.
func twice(t *testing.T) (path, copied string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "state.db")
	copied = filepath.Join(t.TempDir(), "monday.db")
	s := reopen(t, path)
	appendAsk(t, s, anna)
	if err := s.Backup(context.Background(), copied); err != nil {
		t.Fatal(err)
	}
	appendAsk(t, s, ben)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return path, copied
}

func appendAsk(t *testing.T, s *Store, addr string) {
	t.Helper()
	update(t, s, t0, func(tx *Tx) error {
		_, _, err := tx.Append(asked(addr, "ask@"+addr))
		return err
	})
}

// trip is what a restore changes last.
func trip(tx *Tx) error {
	_, _, err := tx.Append(fact.Event{Kind: fact.Tripped, At: t0, Why: "restored"})
	return err
}

func tripped(tx *Tx, _ Carried) error { return trip(tx) }

// wantLog checks what a database holds: who was asked, and the kinds of what concerns
// the account.
func wantLog(t *testing.T, path, want string) {
	t.Helper()
	s := reopen(t, path)
	defer s.Close()
	got := ""
	for _, ev := range view(t, s, func(tx *Tx) ([]fact.Event, error) { return tx.Log(0, 0) }) {
		got += " " + string(ev.Kind) + " " + ev.Address
	}
	if got = strings.Join(strings.Fields(got), " "); got != want {
		t.Errorf("%s\ngot  %s\nwant %s", filepath.Base(path), got, want)
	}
}

func TestRestore(t *testing.T) {
	path, copied := twice(t)
	kept, err := Restore(context.Background(), copied, path, t0, tripped)
	if err != nil || kept != path+".before-restore-1" {
		t.Fatalf("got %q, %v, want the present file kept", kept, err)
	}
	wantLog(t, path, "asked "+anna+" tripped")
	wantLog(t, kept, "asked "+anna+" asked "+ben)
	wantLog(t, copied, "asked "+anna)
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v, want 0600", info.Mode(), err)
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(path), ".informd-*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}

	// Again, and to a place where nothing stands.
	if kept, err = Restore(context.Background(), copied, path, t0, tripped); err != nil || kept != path+".before-restore-2" {
		t.Errorf("the second time: got %q, %v", kept, err)
	}
	elsewhere := filepath.Join(t.TempDir(), "new", "state.db")
	if kept, err = Restore(context.Background(), copied, elsewhere, t0, tripped); err != nil || kept != "" {
		t.Errorf("where nothing stood: got %q, %v", kept, err)
	}
	wantLog(t, elsewhere, "asked "+anna+" tripped")
}

// What a restore is for: the present file is of no use any more.
func TestRestoreOverDamage(t *testing.T) {
	path, copied := twice(t)
	if err := os.WriteFile(path, bytes.Repeat([]byte("not a database "), 1000), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Restore(context.Background(), copied, path, t0, tripped); err != nil {
		t.Fatal(err)
	}
	wantLog(t, path, "asked "+anna+" tripped")
}

// Whatever is wrong, the present database stays as it is.
func TestRestoreRefuses(t *testing.T) {
	path, copied := twice(t)
	file := func(name string, make func(path string)) string {
		p := filepath.Join(t.TempDir(), name)
		make(p)
		return p
	}
	write := func(data []byte) func(string) {
		return func(p string) {
			if err := os.WriteFile(p, data, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	whole, err := os.ReadFile(copied)
	if err != nil {
		t.Fatal(err)
	}
	torn := bytes.Clone(whole)
	copy(torn[4096:], bytes.Repeat([]byte{0xff}, 8192))
	was, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	fine := func(*Tx, Carried) error { return nil }
	for _, tt := range []struct {
		from string
		fn   func(*Tx, Carried) error
		want []string
	}{
		{filepath.Join(t.TempDir(), "none.db"), fine, []string{"no such file"}},
		{path, fine, []string{"the database itself"}},
		{file("text.db", write([]byte(strings.Repeat("Dear diary, ", 500)))), fine, []string{"damaged", "another copy"}},
		{file("torn.db", write(torn)), fine, []string{"damaged", "another copy"}},
		{file("short.db", write(whole[:len(whole)/2])), fine, []string{"damaged", "another copy"}},
		{file("empty.db", write(nil)), fine, []string{"not a database of informd"}},
		{file("other.db", func(p string) { mustExec(t, raw(t, p), "CREATE TABLE t (x)") }), fine, []string{"not a database of informd"}},
		{file("newer.db", func(p string) {
			write(whole)(p)
			mustExec(t, raw(t, p), "PRAGMA user_version = 99")
		}), fine, []string{"newer informd", "schema 99"}},
		{copied, func(*Tx, Carried) error { return errors.New("no room for a hold") }, []string{"no room for a hold"}},
	} {
		kept, err := Restore(context.Background(), tt.from, path, t0, tt.fn)
		wantError(t, err, tt.want...)
		if kept != "" {
			t.Errorf("%s: kept %q, want nothing moved", tt.from, kept)
		}
	}
	if now, err := os.ReadFile(path); err != nil || !bytes.Equal(now, was) {
		t.Errorf("a refused restore changed the database (%v)", err)
	}
	wantLog(t, path, "asked "+anna+" asked "+ben)
}

func TestRestoreLocked(t *testing.T) {
	path, copied := twice(t)
	s := reopen(t, path)
	_, err := Restore(context.Background(), copied, path, t0, tripped)
	if !errors.Is(err, ErrLocked) {
		t.Fatalf("got %v, want ErrLocked", err)
	}
	wantError(t, err, fmt.Sprintf("process %d", os.Getpid()))
	s.Close()
	wantLog(t, path, "asked "+anna+" asked "+ben)
}

// A restore that was cut short is finished by whoever opens the database next, and what
// stood there is kept whole: the last of it may stand in the write-ahead log alone.
func TestRestoreCutShort(t *testing.T) {
	move := func(t *testing.T, from, to string) {
		t.Helper()
		if err := os.Rename(from, to); err != nil {
			t.Fatal(err)
		}
	}
	for name, cut := range map[string]func(t *testing.T, path, aside string){
		"staged":        func(*testing.T, string, string) {},
		"log moved":     func(t *testing.T, path, aside string) { move(t, path+"-wal", aside+"-wal") },
		"all but main":  func(t *testing.T, path, aside string) { move(t, path+"-wal", aside+"-wal"); os.Remove(path + "-shm") },
		"nothing there": func(t *testing.T, path, aside string) { move(t, path+"-wal", aside+"-wal"); move(t, path, aside) },
	} {
		t.Run(name, func(t *testing.T) {
			path, copied := twice(t)
			crash(t, path)
			if err := stage(context.Background(), copied, path, t0, trip); err != nil {
				t.Fatal(err)
			}
			cut(t, path, path+".before-restore-1")
			wantLog(t, path, "asked "+anna+" tripped")
			wantLog(t, path+".before-restore-1", "asked "+anna+" asked "+ben+" paused")
			if exists(staged(path)) {
				t.Error("it is still staged")
			}
		})
	}
}

// crash leaves a database as a killed process does: its last fact only in the log.
func crash(t *testing.T, path string) {
	t.Helper()
	s := reopen(t, path)
	update(t, s, t0, func(tx *Tx) error {
		_, _, err := tx.Append(fact.Event{Kind: fact.Paused, At: t0, Why: "you said pause"})
		return err
	})
	kill(t, s)
}

// kill closes a database, and leaves it as if it had not been: with its write-ahead log.
func kill(t *testing.T, s *Store) {
	t.Helper()
	path, left := s.path, map[string][]byte{}
	for _, part := range []string{"", "-wal"} {
		data, err := os.ReadFile(path + part)
		if err != nil {
			t.Fatal(err)
		}
		left[path+part] = data
	}
	s.Close()
	for name, data := range left {
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
