package disk

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"
)

func TestLocks(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	first, err := TryLock(path)
	if err != nil {
		t.Fatal(err)
	}
	_, err = TryLock(path)
	if held, ok := errors.AsType[*HeldError](err); !ok || held.Process != strconv.Itoa(os.Getpid()) {
		t.Errorf("the second got %v, want that this process holds it", err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	if _, err := WaitLock(ctx, path); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("who waits got %v, want that the time is over", err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	second, err := WaitLock(t.Context(), path)
	if err != nil {
		t.Fatalf("once it is free: %v", err)
	}
	second.Close()
}

func TestReplace(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(path+".new", []byte("what a crash left of a longer one"), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"one", "another"} {
		if err := Replace(path, 0o600, []byte(text)); err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(path)
		if info, _ := os.Stat(path); err != nil || string(got) != text || info.Mode() != 0o600 {
			t.Errorf("got %q (%v), want %q", got, err, text)
		}
	}
	if err := Replace(filepath.Join(path, "below"), 0o600, nil); err == nil {
		t.Error("a file below a file is no error")
	}
	if left, _ := filepath.Glob(path + "?*"); len(left) > 0 {
		t.Errorf("left behind: %q", left)
	}
}

// The mode that is changed is that of the file that is locked, whatever stands at its path by then.
func TestChmodOfALock(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	lock, err := TryLock(path)
	if err != nil {
		t.Fatal(err)
	}
	defer lock.Close()
	err = errors.Join(os.Rename(path, path+"ed"), os.WriteFile(path, nil, 0o600), lock.Chmod(0o600|fs.ModeSticky))
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]fs.FileMode{path: 0o600, path + "ed": 0o600 | fs.ModeSticky} {
		if info, err := os.Stat(name); err != nil || info.Mode() != want {
			t.Errorf("%s: %v, %v; want %v", name, info.Mode(), err, want)
		}
	}
}
