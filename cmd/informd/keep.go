package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"path/filepath"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"informd/cmd/informd/internal/agent"
	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/fault"
	"informd/cmd/informd/internal/systemd"
	"informd/mailbox/parse"
	"informd/store"
)

// keepAccount keeps one account until ctx ends. started is called with the agent once the store and the account are
// its own; beat after each look, and again and again within a long one. A panic ends the account as an error does, and
// no other one.
func keepAccount(ctx context.Context, env *Env, acc *account, log *slog.Logger, beat func(),
	started func(*agent.Agent)) error {
	shown := progress(env.Stderr)
	far := func(done, total int, what string) {
		beat()
		if shown != nil {
			shown(done, total, what)
		}
	}
	err := parse.Guard(func() error {
		return env.withAgent(ctx, acc, log, far, func(a *agent.Agent) error {
			a.OnTick = beat
			started(a)
			a.Run(ctx)
			return nil
		})
	})
	if broken, panicked := errors.AsType[*parse.PanicError](err); panicked {
		log.Error("informd panicked", "panic", broken.What, "stack", broken.Stack)
	}
	return err
}

// withAgent runs f with the agent of an account. The agent has the store and the account to itself, and tells far how
// far long work has come.
func (e *Env) withAgent(ctx context.Context, acc *account, log *slog.Logger, far progressFunc,
	f func(*agent.Agent) error) error {
	lock, err := lockAccount(acc.Config)
	if err != nil {
		return err
	}
	defer lock.Close()
	path, err := acc.StorePath(ctx)
	if err != nil {
		return err
	}
	st, err := store.Open(ctx, path) // once the account is ours: it makes the store, or migrates it
	if err != nil {
		return err
	}
	defer st.Close()
	a, err := e.startAgent(ctx, acc, st, log, far)
	if err != nil {
		return err
	}
	defer a.Close()
	return f(a)
}

// startAgent starts the agent of an account on a store. Close the agent.
func (e *Env) startAgent(ctx context.Context, acc *account, st *store.Store, log *slog.Logger,
	far progressFunc) (*agent.Agent, error) {
	a := newAgent(acc, st, e.Now, log)
	a.Steered, a.Nameless, a.Progress = e.Steered, e.Nameless, far
	if err := a.Start(ctx); err != nil {
		a.Close()
		return nil, err
	}
	return a, nil
}

// hangups returns the requests to read the config again. They come until stop is called.
func (e *Env) hangups() (requests <-chan os.Signal, stop func()) {
	if e.Hangup != nil {
		return e.Hangup, func() {}
	}
	c := make(chan os.Signal, 1)
	signal.Notify(c, syscall.SIGHUP)
	return c, func() { signal.Stop(c) }
}

// serve runs the daemon of one account. A hangup has it read its config again, and go on with it;
// one that is broken is named, and the old one is kept.
func serve(ctx context.Context, env *Env, acc *account, log *slog.Logger) error {
	hangup, stop := env.hangups()
	defer stop()
	tell := systemdNotifier(log)
	ready := sync.OnceFunc(func() { tell("READY=1\nSTATUS=Started, and has not looked at the mailbox yet") })
	ending := context.AfterFunc(ctx, func() { tell("STOPPING=1") })
	defer ending()
	keeps := "informd keeps a mailbox"
	if !env.Nameless {
		keeps = "informd keeps the mailbox of " + acc.Owner.Name
	}
	log.Info(keeps)
	var before *account // kept until a reload, and kept again where the new config cannot be
	for {
		var started atomic.Bool
		within, cancel := context.WithCancel(ctx)
		ended := make(chan error, 1)
		go func(acc *account) {
			ended <- keepAccount(within, env, acc, log, atMostEach(watchdogRest, tell), func(a *agent.Agent) {
				ready()
				started.Store(true)
				a.OnLook = func() { tell("STATUS=Looked at the mailbox " + a.Configured.Stamp(env.Now())) }
				a.OnTick = func() { tell(alive) }
			})
		}(acc)
		next, err := awaitReload(env, ended, hangup, log)
		cancel()
		if next != nil {
			<-ended // how it ended says nothing: it was told to
		}
		switch {
		case ctx.Err() != nil:
			return nil
		case next != nil:
			before, acc = acc, next
			log.Info("the config was read again")
		case before != nil && err != nil && !started.Load():
			log.Error("with the new config the account cannot be kept, and the old one is kept", "err", sayEnded(err))
			before, acc = nil, before
		default:
			return err
		}
	}
}

// awaitReload waits until the daemon ends, or a config that is valid takes the place of its own.
func awaitReload(env *Env, ended <-chan error, hangup <-chan os.Signal, log *slog.Logger) (*account, error) {
	for {
		select {
		case err := <-ended:
			return nil, err
		case <-hangup:
			if isCredential(env.configPath()) {
				log.Warn("the config is still that of the start: systemctl restart informd takes up what you changed")
				continue
			}
			next, err := loadAccount(env.configPath())
			if err == nil {
				return next, nil
			}
			log.Error("the config is broken, and the old one is kept", "err", sayEnded(err))
		}
	}
}

// isCredential reports whether systemd handed over a file at the start: it stays as it was then.
func isCredential(path string) bool {
	dir := os.Getenv("CREDENTIALS_DIRECTORY")
	return dir != "" && filepath.Dir(path) == filepath.Clean(dir)
}

// alive keeps the watchdog of the service manager quiet. It is said after each look, however it went, and within a long
// one: the watchdog is for a daemon that hangs. A provider that is down, or a login that is refused, status and the
// owner's mail tell.
const alive = "WATCHDOG=1"

// watchdogRest is how long the watchdog is left alone within a long look.
const watchdogRest = time.Minute

// atMostEach returns a function that says alive, but not again within d.
func atMostEach(d time.Duration, tell func(state string)) func() {
	var last time.Time
	return func() {
		if now := time.Now(); now.Sub(last) >= d {
			last = now
			tell(alive)
		}
	}
}

// systemdNotifier tells the service manager: once the daemon has started and holds its store, that it lives, after
// every look that went well, and when it ends.
func systemdNotifier(log *slog.Logger) func(state string) {
	return func(state string) {
		if err := systemd.Notify(state); err != nil {
			log.Warn("no word to systemd", "err", err)
		}
	}
}

// sayEnded says in a line why an account is not kept.
func sayEnded(err error) string {
	if bad, ok := errors.AsType[*config.Error](err); ok && len(bad.Problems) > 1 {
		return fmt.Sprintf("%s, and %d more", bad.Problems[0], len(bad.Problems)-1)
	}
	return fault.Say(err)
}
