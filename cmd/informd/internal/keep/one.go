package keep

import (
	"context"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"

	"informd/cmd/informd/internal/agent"
	"informd/cmd/informd/internal/fault"
)

// One keeps the account of the config at path. A hangup has it read its config again, and go on with it;
// one that is broken is named, and the old one is kept.
func (k Keeper) One(ctx context.Context, path string) error {
	acc, err := Load(path)
	if err != nil {
		return err
	}
	hangup, stop := k.hangups()
	defer stop()
	tell := notifier(k.Log)
	ready := sync.OnceFunc(func() { tell("READY=1\nSTATUS=Started, and has not looked at the mailbox yet") })
	ending := context.AfterFunc(ctx, func() { tell("STOPPING=1") })
	defer ending()
	keeps := "informd keeps a mailbox"
	if !k.Nameless {
		keeps = "informd keeps the mailbox of " + acc.Owner.Name
	}
	k.Log.Info(keeps)
	var before *Account // kept until a reload, and kept again where the new config cannot be
	for {
		var started atomic.Bool
		within, cancel := context.WithCancel(ctx)
		ended := make(chan error, 1)
		go func(acc *Account) {
			ended <- k.account(within, acc, atMostEach(watchdogRest, tell), func(a *agent.Agent) {
				ready()
				started.Store(true)
				a.OnLook = func() { tell("STATUS=Looked at the mailbox " + a.Configured.Stamp(k.Now())) }
				a.OnTick = func() { tell(alive) }
			})
		}(acc)
		next, err := k.awaitReload(path, ended, hangup)
		cancel()
		if next != nil {
			<-ended // how it ended says nothing: it was told to
		}
		switch {
		case ctx.Err() != nil:
			return nil
		case next != nil:
			before, acc = acc, next
			k.Log.Info("the config was read again")
		case before != nil && err != nil && !started.Load():
			k.Log.Error("with the new config the account cannot be kept, and the old one is kept",
				"err", fault.Line(err))
			before, acc = nil, before
		default:
			return err
		}
	}
}

// awaitReload waits until the daemon ends, or a config that is valid takes the place of its own.
func (k Keeper) awaitReload(path string, ended <-chan error, hangup <-chan os.Signal) (*Account, error) {
	for {
		select {
		case err := <-ended:
			return nil, err
		case <-hangup:
			if isCredential(path) {
				k.Log.Warn("the config is still that of the start: systemctl restart informd takes up what you changed")
				continue
			}
			next, err := Load(path)
			if err == nil {
				return next, nil
			}
			k.Log.Error("the config is broken, and the old one is kept", "err", fault.Line(err))
		}
	}
}

// isCredential reports whether systemd handed over a file at the start: it stays as it was then.
func isCredential(path string) bool {
	dir := os.Getenv("CREDENTIALS_DIRECTORY")
	return dir != "" && filepath.Dir(path) == filepath.Clean(dir)
}
