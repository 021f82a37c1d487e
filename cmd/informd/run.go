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
	"informd/cmd/informd/internal/keep"
	"informd/rules"
	"informd/store"
)

// A RunCmd is the daemon.
type RunCmd struct {
	Once    bool `help:"Look at everything, do all that is due, look once more, and end."`
	DryRun  bool `help:"Show what would be done, and do nothing. Implies --once."`
	NoNames bool `help:"Name nobody in the log: people have ids there, which informd why understands."`
}

// Run keeps the account, or each account of a directory, until it is told to stop.
func (c *RunCmd) Run(ctx context.Context, env *Env) error {
	once := c.Once || c.DryRun
	level := slog.LevelInfo
	if once {
		level = slog.LevelWarn
	}
	keeper := keep.Keeper{Log: newLog(env.Stderr, level), Now: env.Now, Steered: env.Steered, Nameless: c.NoNames,
		Hangup: env.Hangup, Progress: progress(env.Stderr)}
	if !once && env.isFleet() {
		if files, err := keep.Configs(env.ConfigPath); err == nil && len(files) == 0 {
			return noConfigIn(env.ConfigPath)
		}
		return keeper.Directory(ctx, env.ConfigPath)
	}
	if err := env.oneAccount(); err != nil { // many are kept, and not run once
		return err
	}
	if !once {
		return keeper.One(ctx, env.configPath())
	}
	acc, err := keep.Load(env.configPath())
	switch {
	case err != nil:
		return err
	case c.DryRun:
		return dryRun(ctx, env, keeper, acc)
	}
	return keeper.With(ctx, acc, func(a *agent.Agent) error { return a.Once(ctx) })
}

// dryRun decides on a copy of the store, and shows what would leave.
func dryRun(ctx context.Context, env *Env, keeper keep.Keeper, acc *keep.Account) error {
	stored, err := acc.StorePath(ctx)
	if err != nil {
		return err
	}
	path, remove, err := scratchCopy(ctx, stored)
	if err != nil {
		return fmt.Errorf("dry run: %w", err)
	}
	defer remove()
	st, err := store.Open(ctx, path)
	if err != nil {
		return err
	}
	defer st.Close()
	a, err := keeper.Start(ctx, acc, st)
	if err != nil {
		return err
	}
	defer a.Close()
	a.DryRun = true
	if err := a.Once(ctx); err != nil {
		return err
	}
	rows, err := store.Read(ctx, st, func(tx *store.Tx) ([]rules.Item, error) {
		return tx.Items(rules.StateReady, rules.StateHeld)
	})
	if err != nil {
		return err
	}
	return showRows(env, acc.Policy(), rows, "Nothing would be done.")
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

// progress shows long work on a terminal, on one line that is overwritten; elsewhere it is nil.
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
