// Package keep keeps accounts until it is told to stop: one, or each of a directory.
//
//	One ───────────────────────────▶ account ─▶ With ─▶ agent.Run    a hangup has it read its config again
//	Directory ─▶ fleet ─▶ a member ─▶ account ─▶ With ─▶ agent.Run   each in a goroutine of its own
//
//	account.go    an account: its config and templates, its lock and its store, the agent that is made of these
//	one.go        one account, by its config as it is now
//	fleet.go      all accounts of a directory; member.go: one of them
//	directory.go  which configs a directory has
//	watchdog.go   what the service manager is told
package keep

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	"time"

	"informd/cmd/informd/internal/agent"
	"informd/mailbox/parse"
)

// A Keeper is how accounts are kept.
type Keeper struct {
	Log      *slog.Logger
	Now      func() time.Time                   // in UTC, without a monotonic reading
	Steered  bool                               // the clock was started at a given instant
	Nameless bool                               // the log names nobody
	Hangup   <-chan os.Signal                   // asks for the config to be read again; nil: the signal SIGHUP does
	Progress func(done, total int, what string) // is told how far long work has come; nil: nobody is
}

// account keeps one account until ctx ends. started is called with the agent once the store and the account are
// its own; beat after each look, and again and again within a long one. A panic ends the account as an error does, and
// no other one.
func (k Keeper) account(ctx context.Context, acc *Account, beat func(), started func(*agent.Agent)) error {
	shown := k.Progress
	k.Progress = func(done, total int, what string) {
		beat()
		if shown != nil {
			shown(done, total, what)
		}
	}
	err := parse.Guard(func() error {
		return k.With(ctx, acc, func(a *agent.Agent) error {
			a.OnTick = beat
			started(a)
			a.Run(ctx)
			return nil
		})
	})
	if broken, panicked := errors.AsType[*parse.PanicError](err); panicked {
		k.Log.Error("informd panicked", "panic", broken.What, "stack", broken.Stack)
	}
	return err
}

// hangups returns the requests to read the config again. They come until stop is called.
func (k Keeper) hangups() (requests <-chan os.Signal, stop func()) {
	if k.Hangup != nil {
		return k.Hangup, func() {}
	}
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGHUP)
	return c, func() { signal.Stop(c) }
}
