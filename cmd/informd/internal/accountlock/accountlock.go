// Package accountlock keeps two daemons on one host from keeping the same account. The
// lock of the database does not see them when each has a database of its own.
package accountlock

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
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

// ErrTaken means that another process keeps the account.
var ErrTaken = errors.New("another informd on this host keeps the account")

// A Lock is held until Close, or until the process ends, however it ends.
type Lock struct{ file *os.File }

// Take takes the lock of an account: who reads it (username, at an IMAP server host:port)
// names a file in the runtime directory, whose flock is the lock and which holds the
// process id of its owner. The file stays. errors.Is tells ErrTaken.
func Take(server, username string) (*Lock, error) {
	dir, err := runtimeDir()
	if err != nil {
		return nil, fmt.Errorf("lock the account: %w", err)
	}
	sum := sha256.Sum256([]byte(strings.ToLower(server) + "\x00" + username))
	f, err := os.OpenFile(filepath.Join(dir, "account-"+hex.EncodeToString(sum[:12])+".lock"),
		os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("lock the account: %w", err)
	}
	err = syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		pid, _ := io.ReadAll(io.LimitReader(f, 20))
		f.Close()
		return nil, fmt.Errorf("%s at %s: %w (process %s); stop that one first", username, server, ErrTaken,
			strings.TrimSpace(string(pid)))
	}
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("lock the account: %w", err)
	}
	// The lock holds without what follows: the sticky bit keeps the file from being tidied
	// away (XDG Base Directory Specification), the process id is for the message above.
	f.Chmod(0o600 | fs.ModeSticky)
	if f.Truncate(0) == nil {
		f.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0)
	}
	return &Lock{f}, nil
}

// Close frees the lock.
func (l *Lock) Close() error { return l.file.Close() }

// runtimeDir returns the directory for locks: of the service where systemd gave it one, else
// of the user, else one below the directory for temporary files.
func runtimeDir() (string, error) {
	service, _, _ := strings.Cut(os.Getenv("RUNTIME_DIRECTORY"), ":")
	uid := os.Geteuid()
	home := os.Getenv("XDG_RUNTIME_DIR")
	if users := fmt.Sprintf("/run/user/%d", uid); home == "" && isDir(users) {
		home = users // a session without the variable, such as a cron job
	}
	if home != "" {
		home = filepath.Join(home, "informd")
	}
	dir := cmp.Or(service, home, filepath.Join(os.TempDir(), fmt.Sprintf("informd-%d", uid)))
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", err
	}
	info, err := os.Lstat(dir)
	if err != nil {
		return "", err
	}
	if s, ok := info.Sys().(*syscall.Stat_t); !info.IsDir() ||
		info.Mode().Perm()&0o022 != 0 || ok && int(s.Uid) != uid {
		return "", fmt.Errorf("%s is not a directory that only you can write; remove it, or set XDG_RUNTIME_DIR", dir)
	}
	return dir, nil
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}
