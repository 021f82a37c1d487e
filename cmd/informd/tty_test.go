package main

import (
	"fmt"
	"os"
	"os/exec"
	"syscall"

	"golang.org/x/sys/unix"
)

// onTerminal starts a program on a terminal of this many columns, and returns its other end: what
// is written there is typed, and what is read is shown.
func onTerminal(cmd *exec.Cmd, columns uint16) (*os.File, error) {
	typist, err := os.OpenFile("/dev/ptmx", os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		return nil, fmt.Errorf("open a terminal: %w", err)
	}
	if err = unix.IoctlSetPointerInt(int(typist.Fd()), unix.TIOCSPTLCK, 0); err == nil {
		err = unix.IoctlSetWinsize(int(typist.Fd()), unix.TIOCSWINSZ, &unix.Winsize{Row: 40, Col: columns})
	}
	n, numbered := unix.IoctlGetInt(int(typist.Fd()), unix.TIOCGPTN)
	if err == nil {
		err = numbered
	}
	if err != nil {
		typist.Close()
		return nil, fmt.Errorf("open a terminal: %w", err)
	}
	screen, err := os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		typist.Close()
		return nil, fmt.Errorf("open a terminal: %w", err)
	}
	defer screen.Close()
	cmd.Stdin, cmd.Stdout, cmd.Stderr = screen, screen, screen
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := cmd.Start(); err != nil {
		typist.Close()
		return nil, err
	}
	return typist, nil
}
