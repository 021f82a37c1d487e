// Package disk is how a file is locked, and how it takes the place of another so that after a crash the old one stands
// there or the new one, whole.
//
//	TryLock, WaitLock   a lock that the kernel frees when the process ends, however it ends
//	Replace             a new file beside the old one, forced to the disk, then renamed
//	Rename              what was written takes its place, for good
package disk

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// A Lock is held until Close, or until the process ends, however it ends. Its file stays.
type Lock struct{ file *os.File }

// Close frees the lock.
func (l *Lock) Close() error { return l.file.Close() }

// Chmod changes the mode of the file that is the lock.
func (l *Lock) Chmod(mode fs.FileMode) error { return l.file.Chmod(mode) }

// A HeldError says that another process holds a lock.
type HeldError struct{ Process string }

func (e *HeldError) Error() string { return "held by process " + e.Process }

// TryLock takes the lock that a file is, or returns a *HeldError. The file is made where it is not there, and holds the
// process id of who has the lock.
func TryLock(path string) (*Lock, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	switch err := flock(f, syscall.LOCK_EX|syscall.LOCK_NB); {
	case errors.Is(err, syscall.EWOULDBLOCK):
		pid, _ := io.ReadAll(io.LimitReader(f, 20))
		f.Close()
		return nil, &HeldError{strings.TrimSpace(string(pid))}
	case err != nil:
		f.Close()
		return nil, fmt.Errorf("lock %s: %w", path, err)
	}
	if f.Truncate(0) == nil { // the process id is for a message; the lock holds without it
		f.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0)
	}
	return &Lock{f}, nil
}

// WaitLock takes the lock that a file is, and waits for whoever has it, until ctx ends.
func WaitLock(ctx context.Context, path string) (*Lock, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, err
	}
	took := make(chan error, 1)
	go func() { took <- flock(f, syscall.LOCK_EX) }()
	select {
	case <-ctx.Done():
		go func() { <-took; f.Close() }() // frees the lock once it is had
		return nil, ctx.Err()
	case err := <-took:
		if err != nil {
			f.Close()
			return nil, fmt.Errorf("lock %s: %w", path, err)
		}
		return &Lock{f}, nil
	}
}

// flock locks a file. A signal may interrupt the wait.
func flock(f *os.File, how int) error {
	for {
		if err := syscall.Flock(int(f.Fd()), how); !errors.Is(err, syscall.EINTR) {
			return err
		}
	}
}

// Replace puts a file of this mode and these bytes in the place of another, or where none is. Whoever calls it is the
// only writer: what a crash left of a new file is written over.
func Replace(path string, mode fs.FileMode, data []byte) error {
	next := path + ".new"
	if err := os.Remove(next); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	f, err := os.OpenFile(next, os.O_WRONLY|os.O_CREATE|os.O_EXCL, mode)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = Rename(next, path)
	}
	if err != nil {
		os.Remove(next) // nothing after the rename
	}
	return err
}

// Rename gives a file another name in its directory, so that it outlives a power cut under that one.
func Rename(from, to string) error {
	if err := os.Rename(from, to); err != nil {
		return err
	}
	return SyncDir(filepath.Dir(to))
}

// SyncDir has what was made, renamed or removed in a directory outlive a power cut. Some file systems cannot force a
// directory to the disk, and say so: there nothing is left to be done, and that is no error.
func SyncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	err = d.Sync()
	if errors.Is(err, syscall.EINVAL) || errors.Is(err, errors.ErrUnsupported) {
		err = nil
	}
	return errors.Join(err, d.Close())
}
