package main

import (
	"context"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// A terminal is a screen on which a program of the owner's runs, and a keyboard: tmux,
// with a server of its own that knows no configuration of the machine.
type terminal struct {
	socket string
	env    []string
}

// openTerminal runs a program on a screen of 80 columns, with nothing but this
// environment. Close it.
func openTerminal(dir string, env []string, program ...string) (*terminal, error) {
	t := &terminal{socket: filepath.Join(dir, "tmux"), env: env}
	args := append([]string{"-u", "-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "40", "-c", dir, "--"}, program...)
	_, err := t.tmux(args...)
	return t, err
}

func (t *terminal) tmux(args ...string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, "tmux", append([]string{"-S", t.socket}, args...)...)
	cmd.Env = t.env
	out, err := cmd.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("tmux %s: %w: %s", strings.Join(args, " "), err, out)
	}
	return string(out), nil
}

// press sends keys by their names: m, Enter, C-u.
func (t *terminal) press(keys ...string) error {
	_, err := t.tmux(append([]string{"send-keys", "--"}, keys...)...)
	return err
}

// enter types a line, and Enter behind it.
func (t *terminal) enter(line string) error {
	if line != "" {
		if _, err := t.tmux("send-keys", "-l", "--", line); err != nil {
			return err
		}
	}
	return t.press("Enter")
}

// history returns what was shown so far, without blanks at the ends of lines. A line that is wider than the
// screen is one line.
func (t *terminal) history() (string, error) {
	out, err := t.tmux("capture-pane", "-p", "-J", "-S", "-")
	return plainLines(out), err
}

// screen returns what an owner sees, without the blank lines below.
func (t *terminal) screen() (string, error) {
	out, err := t.tmux("capture-pane", "-p")
	return plainLines(out), err
}

// plainLines returns lines without the blanks at their ends, and without blank lines at the end.
func plainLines(text string) string {
	var lines []string
	for line := range strings.Lines(text) {
		lines = append(lines, strings.TrimRight(line, " \n"))
	}
	return strings.TrimRight(strings.Join(lines, "\n"), "\n") + "\n"
}

func (t *terminal) close() { t.tmux("kill-server") }
