package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"

	"informd/cmd/informd/internal/agent"
	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/systemd"
	"informd/rules"
	"informd/store"
)

// A RunCmd is the daemon.
type RunCmd struct {
	Once   bool `help:"Look at everything, do all that is due, look once more, and end."`
	DryRun bool `help:"Show what would be done, and do nothing. Implies --once."`
}

// Run keeps the account until it is told to stop.
func (c *RunCmd) Run(ctx context.Context, env *Env) error {
	cfg, err := env.Config()
	if err != nil {
		return err
	}
	path := cfg.StorePath()
	if c.DryRun {
		copied, remove, err := scratchCopy(ctx, path)
		if err != nil {
			return fmt.Errorf("dry run: %w", err)
		}
		defer remove()
		path = copied
	}
	st, err := store.Open(ctx, path)
	if err != nil {
		return err
	}
	defer st.Close()
	if !c.DryRun {
		lock, err := lockAccount(cfg)
		if err != nil {
			return err
		}
		defer lock.Close()
	}
	level := slog.LevelInfo
	if c.Once || c.DryRun {
		level = slog.LevelWarn
	}
	log := slog.New(slog.NewTextHandler(env.Stderr, &slog.HandlerOptions{Level: level}))
	a, err := newAgent(cfg, st, env.Now, log)
	if err != nil {
		return err
	}
	defer a.Close()
	a.Steered, a.Hold, a.Notice = env.Steered, c.DryRun, progress(env.Stderr)
	if err := a.Start(ctx); err != nil {
		return err
	}
	switch {
	case c.DryRun:
		return c.dryRun(ctx, env, cfg, a, st)
	case c.Once:
		return a.Once(ctx)
	}
	return serve(ctx, env, a)
}

// serve runs the daemon, and tells the service manager: once it has started, at every
// look at the mailbox that went well (which alone keeps its watchdog quiet), and when it
// ends.
func serve(ctx context.Context, env *Env, a *agent.Agent) error {
	tell := func(state string) {
		if err := systemd.Notify(state); err != nil {
			a.Log.Warn("no word to systemd", "err", err)
		}
	}
	a.Looked = func() {
		tell("WATCHDOG=1\nSTATUS=Looked at the mailbox " + a.Policy.Say(env.Now()))
	}
	tell("READY=1\nSTATUS=Started, and has not looked at the mailbox yet")
	ending := context.AfterFunc(ctx, func() { tell("STOPPING=1") })
	defer ending()
	return a.Run(ctx)
}

// dryRun decides on a copy of the store, and shows what would leave.
func (c *RunCmd) dryRun(ctx context.Context, env *Env, cfg *config.Config, a *agent.Agent, st *store.Store) error {
	if err := a.Once(ctx); err != nil {
		return err
	}
	var rows []store.Row
	err := st.View(ctx, func(tx *store.Tx) (err error) {
		rows, err = tx.Rows(rules.StateReady, rules.StateHeld)
		return err
	})
	if err != nil {
		return err
	}
	return showRows(env, cfg.Policy(), rows, "Nothing would be done.")
}

// scratchCopy copies the store to where a dry run may write; remove deletes it.
func scratchCopy(ctx context.Context, path string) (copied string, remove func(), err error) {
	dir, err := os.MkdirTemp("", "informd-dry-run-")
	if err != nil {
		return "", nil, err
	}
	remove = func() { os.RemoveAll(dir) }
	copied = filepath.Join(dir, "state.db")
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return copied, remove, nil // nothing is known yet
	}
	st, err := store.OpenRead(ctx, path)
	if err == nil {
		err = st.Backup(ctx, copied)
		st.Close()
	}
	if err != nil {
		remove()
		return "", nil, err
	}
	return copied, remove, nil
}

// progress shows long work on a terminal, on one line that is overwritten; elsewhere it
// is silent.
func progress(w io.Writer) func(done, total int, what string) {
	f, ok := w.(*os.File)
	if !ok {
		return nil
	}
	if info, err := f.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return nil
	}
	return func(done, total int, what string) {
		if done%50 == 0 || done == total {
			fmt.Fprintf(f, "\r%s: %d of %d", what, done, total)
		}
		if done == total {
			fmt.Fprintln(f)
		}
	}
}
