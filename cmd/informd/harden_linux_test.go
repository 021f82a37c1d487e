package main

import (
	"fmt"
	"os"
	"regexp"
	"testing"

	"golang.org/x/sys/unix"

	"informd/mailbox/mailboxtest"
)

// From outside: the daemon, which holds passwords, leaves no core.
func TestNoCore(t *testing.T) {
	config, _ := served(t, mailboxtest.Options{})
	m := listen(t)
	cmd, _ := daemon(t, config)
	m.next(t) // it runs
	limits, err := os.ReadFile(fmt.Sprintf("/proc/%d/limits", cmd.Process.Pid))
	if err != nil {
		t.Fatal(err)
	}
	if !regexp.MustCompile(`Max core file size +0 `).Match(limits) {
		t.Errorf("it may leave a core:\n%s", limits)
	}
}

func TestHarden(t *testing.T) {
	var before, core unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_CORE, &before); err != nil {
		t.Fatal(err)
	}
	before.Cur = before.Max // so that there is something to take away
	if err := unix.Setrlimit(unix.RLIMIT_CORE, &before); err != nil {
		t.Fatal(err)
	}
	defer unix.Setrlimit(unix.RLIMIT_CORE, &before)
	defer unix.Prctl(unix.PR_SET_DUMPABLE, 1, 0, 0, 0)
	if err := harden(); err != nil {
		t.Fatal(err)
	}
	if got, err := unix.PrctlRetInt(unix.PR_GET_DUMPABLE, 0, 0, 0, 0); err != nil || got != 0 {
		t.Errorf("the process can be dumped: %d, %v", got, err)
	}
	if err := unix.Getrlimit(unix.RLIMIT_CORE, &core); err != nil || core.Cur != 0 {
		t.Errorf("a core may have %d bytes, %v", core.Cur, err)
	}
}
