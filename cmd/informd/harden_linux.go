package main

import (
	"fmt"

	"golang.org/x/sys/unix"
)

// harden keeps the memory of the process, passwords in it, from core dumps and from the
// other programs of its user: prctl(2), PR_SET_DUMPABLE. The programs that it asks for a
// password write no core either: they inherit the limit of setrlimit(2), RLIMIT_CORE.
func harden() error {
	if err := unix.Prctl(unix.PR_SET_DUMPABLE, 0, 0, 0, 0); err != nil {
		return fmt.Errorf("keep secrets from core dumps: %w", err)
	}
	var core unix.Rlimit
	err := unix.Getrlimit(unix.RLIMIT_CORE, &core)
	if core.Cur = 0; err == nil {
		err = unix.Setrlimit(unix.RLIMIT_CORE, &core)
	}
	if err != nil {
		return fmt.Errorf("keep secrets from core dumps: %w", err)
	}
	return nil
}
