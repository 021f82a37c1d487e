// Package accountlock keeps two daemons on one host from keeping the same account. The
// lock of the database does not see them when each has a database of its own.
package accountlock

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"informd/store/disk"
)

// ErrTaken means that another process keeps the account.
var ErrTaken = errors.New("another informd on this host keeps the account")

// Take takes the lock of an account: who reads it (username, at an IMAP server host:port)
// names a file in the runtime directory. errors.Is tells ErrTaken.
func Take(server, username string) (*disk.Lock, error) {
	dir, err := runtimeDir()
	if err != nil {
		return nil, fmt.Errorf("lock the account: %w", err)
	}
	sum := sha256.Sum256([]byte(strings.ToLower(server) + "\x00" + username))
	path := filepath.Join(dir, "account-"+hex.EncodeToString(sum[:12])+".lock")
	lock, err := disk.TryLock(path)
	if held, ok := errors.AsType[*disk.HeldError](err); ok {
		return nil, fmt.Errorf("%s at %s: %w (process %s); stop that one first", username, server, ErrTaken,
			held.Process)
	}
	if err != nil {
		return nil, fmt.Errorf("lock the account: %w", err)
	}
	// The lock holds without it: the sticky bit keeps the file from being tidied away (XDG Base Directory
	// Specification).
	lock.Chmod(0o600 | fs.ModeSticky)
	return lock, nil
}

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
