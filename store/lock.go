package store

import (
	"errors"
	"fmt"
	"io/fs"

	"informd/store/disk"
)

// takeLock takes the lock of the database: a file of its own beside it.
func takeLock(path string) (*disk.Lock, error) {
	lock, err := disk.TryLock(path + ".lock")
	if held, ok := errors.AsType[*disk.HeldError](err); ok {
		return nil, fmt.Errorf("%s: %w (process %s); stop it first, or use the commands that work "+
			"beside it, such as informd status", path, ErrLocked, held.Process)
	}
	if errors.Is(err, fs.ErrPermission) {
		return nil, fmt.Errorf("%w; give the user who runs informd the directory "+
			"(chown, chmod u+rwx): %w", ErrReadOnly, err)
	}
	if err != nil {
		return nil, fmt.Errorf("take the lock: %w", err)
	}
	return lock, nil
}
