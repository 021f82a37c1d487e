package accountlock

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// childVar tells the test binary to take the lock, say so, and hold it until killed.
const childVar = "INFORMD_ACCOUNTLOCK_CHILD"

func TestMain(m *testing.M) {
	if os.Getenv(childVar) == "" {
		os.Exit(m.Run())
	}
	if _, err := Take("imap.example.org:993", "julie"); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println("holding")
	io.Copy(io.Discard, os.Stdin)
}

func TestOnePerAccount(t *testing.T) {
	t.Setenv("RUNTIME_DIRECTORY", t.TempDir())
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), childVar+"=1")
	if _, err := child.StdinPipe(); err != nil { // stays open: the child waits
		t.Fatal(err)
	}
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := io.ReadFull(out, make([]byte, len("holding"))); err != nil {
		t.Fatal(err)
	}

	_, err = Take("IMAP.example.org:993", "julie")
	want := fmt.Sprintf("julie at IMAP.example.org:993: another informd on this host keeps the account (process %d); stop that one first", child.Process.Pid)
	if !errors.Is(err, ErrTaken) || err.Error() != want {
		t.Errorf("got  %v\nwant %s", err, want)
	}
	for _, other := range [][2]string{{"imap.example.org:993", "ben"}, {"imap.example.com:993", "julie"}, {"imap.example.org:9", "93julie"}} {
		l, err := Take(other[0], other[1])
		if err != nil {
			t.Errorf("%s: got %v, want a lock: it is another account", other, err)
			continue
		}
		l.Close()
	}

	// The kernel frees what a killed process held.
	child.Process.Kill()
	child.Wait()
	l, err := Take("imap.example.org:993", "julie")
	if err != nil {
		t.Fatalf("after the other was killed: %v", err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if l, err = Take("imap.example.org:993", "julie"); err != nil {
		t.Errorf("after Close: %v", err)
	} else {
		l.Close()
	}
}

// What others could write to is no place for a lock.
func TestRuntimeDir(t *testing.T) {
	t.Setenv("RUNTIME_DIRECTORY", "")
	base := t.TempDir()
	t.Setenv("XDG_RUNTIME_DIR", base)
	if err := os.Mkdir(filepath.Join(base, "informd"), 0o700); err != nil {
		t.Fatal(err)
	}
	l, err := Take("imap.example.org:993", "julie")
	if err != nil {
		t.Fatal(err)
	}
	l.Close()
	files, err := filepath.Glob(filepath.Join(base, "informd", "account-*.lock"))
	if err != nil || len(files) != 1 {
		t.Fatalf("got %v, %v, want one file", files, err)
	}
	if info, err := os.Stat(files[0]); err != nil || info.Mode() != 0o600|os.ModeSticky {
		t.Errorf("got mode %v, %v, want 0600 and the sticky bit", info.Mode(), err)
	}
	if err := os.Chmod(filepath.Join(base, "informd"), 0o777); err != nil {
		t.Fatal(err)
	}
	if _, err := Take("imap.example.org:993", "julie"); err == nil || !strings.Contains(err.Error(), "set XDG_RUNTIME_DIR") {
		t.Errorf("in a directory of everybody: got %v, want a refusal with its cure", err)
	}
}
