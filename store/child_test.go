package store

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	"informd/rules/fact"
)

// childVar tells the test binary to be a child: what it does, on the database named by
// its first argument.
const childVar = "INFORMD_STORE_CHILD"

func TestMain(m *testing.M) {
	if what := os.Getenv(childVar); what != "" {
		if err := child(what, os.Args[1]); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func child(what, path string) error {
	ctx := context.Background()
	if what == "torn migration" { // dies before the commit
		db, err := sql.Open("sqlite3", dsn(path, migrator))
		if err != nil {
			return err
		}
		tx, err := db.BeginTx(ctx, nil)
		if err != nil {
			return err
		}
		p := plan{schema: newSchema, steps: []string{good}}
		return errors.Join(p.apply(ctx, tx, 1), syscall.Kill(os.Getpid(), syscall.SIGKILL))
	}
	s, err := Open(ctx, path)
	if err != nil {
		return err
	}
	switch what {
	case "open":
		return s.Close()
	case "hold": // until killed
		fmt.Println("holding")
		_, err := io.ReadAll(os.Stdin)
		return err
	case "write": // facts, each acknowledged on stdout, until killed
		for i := 1; ; i++ {
			err := s.Update(ctx, t0, func(tx *Tx) error {
				_, _, err := tx.Append(fact.Event{Person: "p", Kind: fact.Noted, Source: strconv.Itoa(i)})
				return err
			})
			if err != nil {
				return err
			}
			fmt.Println(i)
		}
	case "forget": // dies when somebody is forgotten, and not yet gone from the log
		err := s.Update(ctx, t0, func(tx *Tx) error { return tx.Forget("p", "mark") })
		return errors.Join(err, syscall.Kill(os.Getpid(), syscall.SIGKILL))
	case "torn": // dies inside a transaction
		return s.Update(ctx, t0, func(tx *Tx) error {
			for i := range 100 {
				if _, _, err := tx.Append(fact.Event{Person: "p", Kind: fact.Noted, Source: strconv.Itoa(i)}); err != nil {
					return err
				}
			}
			return syscall.Kill(os.Getpid(), syscall.SIGKILL)
		})
	}
	return errors.New("no such child: " + what)
}

// spawn prepares this test binary as a child.
func spawn(t *testing.T, what, path string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self, path)
	cmd.Env = append(os.Environ(), childVar+"="+what)
	return cmd
}

// hold starts a child that holds the database until it is killed.
func hold(t *testing.T, path string) *exec.Cmd {
	t.Helper()
	cmd := spawn(t, "hold", path)
	if _, err := cmd.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill() })
	if line, err := bufio.NewReader(out).ReadString('\n'); line != "holding\n" {
		t.Fatalf("the child says %q, %v", line, err)
	}
	return cmd
}

// A second daemon is refused with the process id of the first; one that was killed
// leaves nothing that must be cleaned up.
func TestLock(t *testing.T) {
	path := filepath.Join(t.TempDir(), "informd.db")
	first := hold(t, path)
	s, err := Open(context.Background(), path)
	if !errors.Is(err, ErrLocked) {
		t.Fatalf("second daemon: got %v, %v, want ErrLocked", s, err)
	}
	wantError(t, err, path, "process "+strconv.Itoa(first.Process.Pid), "informd status")

	first.Process.Kill()
	first.Wait()
	reopen(t, path)
}

// Whatever was acknowledged before a kill is there after it, and the file is whole.
func TestKill(t *testing.T) {
	path := filepath.Join(t.TempDir(), "informd.db")
	acked := 0
	for round := range 5 {
		cmd := spawn(t, "write", path)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			n, err := strconv.Atoi(lines.Text())
			if err != nil {
				t.Fatalf("round %d: the child says %q", round, lines.Text())
			}
			if acked = max(acked, n); n == 20*(round+1) {
				cmd.Process.Kill()
			}
		}
		cmd.Wait()
		s := reopen(t, path)
		events := view(t, s, func(tx *Tx) ([]fact.Event, error) { return tx.Events("p") })
		if len(events) < acked || len(events) > acked+1 {
			t.Fatalf("round %d: %d facts acknowledged, %d found", round, acked, len(events))
		}
		acked = len(events)
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// A transaction that is cut by a kill leaves nothing.
func TestKillInTransaction(t *testing.T) {
	path := filepath.Join(t.TempDir(), "informd.db")
	if err := spawn(t, "torn", path).Run(); err == nil {
		t.Fatal("the child was not killed")
	}
	s := reopen(t, path)
	if evs := view(t, s, func(tx *Tx) ([]fact.Event, error) { return tx.Log(0, 0) }); len(evs) != 0 {
		t.Errorf("%d facts of a cut transaction are there", len(evs))
	}
}

// A forget that is cut short before its scrub is done as a whole, and the next scrub leaves
// no word of it in any file.
func TestKillInForget(t *testing.T) {
	path := filepath.Join(t.TempDir(), "informd.db")
	s := reopen(t, path)
	update(t, s, t0, func(tx *Tx) error {
		_, _, err := tx.Append(fact.Event{Person: "p", Kind: fact.Noted, Source: "n", Text: "SECRETWORD"})
		return err
	})
	s.Close()
	if err := os.WriteFile(path+".before-v2", []byte("SECRETWORD"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := spawn(t, "forget", path).Run(); err == nil {
		t.Fatal("the child was not killed")
	}
	if got := holders(t, path, "SECRETWORD"); len(got) < 2 {
		t.Fatalf("all but %v is gone already, so nothing was tried", got)
	}
	s = reopen(t, path)
	if evs := view(t, s, func(tx *Tx) ([]fact.Event, error) { return tx.Log(0, 0) }); len(evs) != 0 {
		t.Errorf("%d facts of somebody who was forgotten", len(evs))
	}
	if err := s.Scrub(context.Background()); err != nil {
		t.Fatal(err)
	}
	if got := holders(t, path, "SECRETWORD"); len(got) > 0 {
		t.Errorf("what was forgotten still stands in %v", got)
	}
}

// A migration that is cut by a kill leaves the database as it was, and the next one
// completes it.
func TestKillInMigration(t *testing.T) {
	path := begin(t, oldSchema)
	before := dump(t, path)
	if err := spawn(t, "torn migration", path).Run(); err == nil {
		t.Fatal("the child was not killed")
	}
	if d := differ(dump(t, path), before); d != "" {
		t.Errorf("the schema changed:%s", d)
	}
	if err := migrate(context.Background(), path, plan{schema: newSchema, steps: []string{good}}); err != nil {
		t.Fatal(err)
	}
	if v := count(t, raw(t, path), "PRAGMA user_version"); v != 2 {
		t.Errorf("version is %d, want 2", v)
	}
}

// A file that may not be written is refused with the cure. Root may write everything,
// so a child without rights tries.
func TestReadOnly(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "informd.db")
	s := reopen(t, path)
	update(t, s, t0, func(tx *Tx) error { return setWord(tx, "k", "v") })
	s.Close()

	cmd := spawn(t, "open", path)
	if os.Geteuid() == 0 {
		nobody(t, cmd, dir)
	}
	for _, c := range []struct {
		what            string
		dirMode, dbMode os.FileMode
	}{
		{"file", 0o777, 0o444},
		{"directory", 0o555, 0o444},
	} {
		if err := errors.Join(os.Chmod(path, c.dbMode), os.Chmod(path+".lock", 0o666), os.Chmod(dir, c.dirMode)); err != nil {
			t.Fatal(err)
		}
		try := *cmd
		out, err := try.Output()
		if err == nil {
			t.Errorf("read-only %s: opened", c.what)
		}
		wantError(t, errors.New(string(out)), path, ErrReadOnly.Error(), "chown")
	}
	os.Chmod(dir, 0o755)
}

// nobody lets a child run without rights, from a copy of the binary it can reach.
func nobody(t *testing.T, cmd *exec.Cmd, dir string) {
	t.Helper()
	for d := dir; d != os.TempDir() && d != "/"; d = filepath.Dir(d) {
		if err := os.Chmod(d, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	binary, err := os.ReadFile(cmd.Path)
	if err != nil {
		t.Fatal(err)
	}
	cmd.Path = filepath.Join(dir, "child")
	if err := os.WriteFile(cmd.Path, binary, 0o755); err != nil {
		t.Fatal(err)
	}
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
}

// Many readers and a backup beside a writer: each sees one consistent state.
func TestBackupWhileWriting(t *testing.T) {
	s := open(t)
	ctx := context.Background()
	done := make(chan error, 1)
	go func() {
		for i := range 300 {
			err := s.Update(ctx, t0, func(tx *Tx) error {
				for _, half := range []string{"a", "b"} {
					if _, _, err := tx.Append(fact.Event{Person: half, Kind: fact.Noted, Source: strconv.Itoa(i)}); err != nil {
						return err
					}
				}
				return nil
			})
			if err != nil {
				done <- err
				return
			}
		}
		done <- nil
	}()
	dir := filepath.Dir(s.path)
	for i := 0; ; i++ {
		copied := filepath.Join(dir, fmt.Sprintf("copy-%d.db", i))
		if err := s.Backup(ctx, copied); err != nil {
			t.Fatal(err)
		}
		b := reopen(t, copied)
		evs := view(t, b, func(tx *Tx) ([]fact.Event, error) { return tx.Log(0, 0) })
		if len(evs)%2 != 0 {
			t.Errorf("backup %d holds half a transaction: %d facts", i, len(evs))
		}
		b.Close()
		select {
		case err := <-done:
			if err != nil {
				t.Fatal(err)
			}
			return
		case <-time.After(time.Millisecond):
		}
	}
}
