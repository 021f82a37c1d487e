// Informd is a quiet assistant for informational interviews. It lives behind a mailbox,
// and the mail program its owner already uses is its whole interface.
//
// This package is its commands. Each has a file by its name: its flags, a call of a room below internal, and what it
// shows. Beside them:
//
//	main.go, cli.go      what is typed becomes a command, and an error an exit code
//	misuse.go            the error of a command line that makes no sense
//	env.go               the world around a command: streams, clock, config
//	accounts.go          one account or a directory of them: what --config names
//	account.go           what commands need of an account: its config, its lock, its store
//	as_by_mail.go        commands that a mail could give as well
//	log.go, harden_*.go  what it logs, and what other processes may see of it
//	pages.go, manual.go  the pages that help shows, and the manual made of them
package main

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"syscall"
	"time"

	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/fault"
	"informd/templates"
)

func main() {
	if err := harden(); err != nil {
		os.Stderr.WriteString("informd: " + err.Error() + "\n")
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the program at once
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// What the program ends with: a contract with scripts and service managers.
const (
	exitFine    = 0
	exitFailed  = 1
	exitMisused = 2 // called with arguments that make no sense
	exitConfig  = 3 // the config is invalid
)

// run runs the program and returns its exit code.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	env := &Env{
		Stdin: stdin, Stdout: stdout, Stderr: stderr,
		// UTC drops the monotonic reading, which stands still in sleep
		Now: func() time.Time { return time.Now().UTC() },
	}
	err := dispatch(ctx, args, env)
	if err == nil {
		return exitFine
	}
	if bad, ok := errors.AsType[*config.Error](err); ok {
		io.WriteString(stderr, bad.Error()+"\n")
		return exitConfig
	}
	io.WriteString(stderr, "informd: "+fault.Say(err)+"\n")
	if _, ok := errors.AsType[templates.Faults](err); ok { // the config names them
		return exitConfig
	}
	if _, ok := errors.AsType[*misuse](err); ok {
		return exitMisused
	}
	return exitFailed
}
