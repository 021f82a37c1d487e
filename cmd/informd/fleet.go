package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"time"

	"informd/cmd/informd/internal/agent"
	"informd/cmd/informd/internal/memory"
)

// A fleet keeps all accounts of a directory, in which each has a config. The goroutine of run alone knows
// which accounts are kept. Each account has a goroutine, a store, a lock and a session of its own: if it
// fails, the others are not disturbed, and it is started again.
type fleet struct {
	dir  string
	env  *Env
	log  *slog.Logger
	tell func(state string)

	kept    map[string]*keeper // by the path of their config
	every   time.Duration      // between two looks at the directory
	backoff time.Duration      // after the first failure of an account; it doubles up to fleetLong
	stagger time.Duration      // between the starts of two accounts
}

// A keeper is an account of the fleet.
type keeper struct {
	stamp     string // identifies the version of its config file
	templates string // the directory of the owner's own templates; "" for none
	words     string // identifies the version of these
	broken    string // what was said of that version; "" if it is valid
	stop      context.CancelFunc
	ended     chan struct{}
}

const (
	fleetEvery   = 10 * time.Second
	fleetBackoff = 10 * time.Second
	fleetStagger = 200 * time.Millisecond

	// fleetGiveBack is how often the memory of stores that were closed since then is given back.
	fleetGiveBack = time.Minute

	// fleetLong is the longest backoff. An account that was kept for longer begins with the shortest.
	fleetLong = 15 * time.Minute
)

// fleetFiles returns the configs of a directory, in the order of their names.
func fleetFiles(dir string) (files []string, err error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err // and not those that were listed: an account that is left out is ended
	}
	for _, e := range entries {
		if filepath.Ext(e.Name()) == ".toml" {
			files = append(files, filepath.Join(dir, e.Name()))
		}
	}
	return files, nil
}

// noConfigIn says that a directory holds no account.
func noConfigIn(dir string) error {
	return misused("there is no *.toml in %s; informd init --config %s makes one", dir, filepath.Join(dir, "NAME.toml"))
}

// isFleet reports whether a path names many accounts.
func isFleet(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// serveFleet runs the daemon of a directory.
func serveFleet(ctx context.Context, env *Env, log *slog.Logger) error {
	if files, err := fleetFiles(env.ConfigPath); err == nil && len(files) == 0 {
		return noConfigIn(env.ConfigPath)
	}
	f := &fleet{dir: env.ConfigPath, env: env, log: log, tell: systemdNotifier(log), kept: map[string]*keeper{},
		every: fleetEvery, backoff: fleetBackoff, stagger: fleetStagger}
	return f.run(ctx)
}

// run looks at the directory now and then, and at once after a hangup: accounts that were added are
// kept, those that were changed are kept anew, and those that were removed no more.
func (f *fleet) run(ctx context.Context) error {
	hangup, stop := f.env.hangups()
	defer stop()
	defer f.stopAll()
	if err := f.reconcile(ctx); err != nil {
		return err
	}
	f.tell("READY=1")
	ending := context.AfterFunc(ctx, func() { f.tell("STOPPING=1") })
	defer ending()
	every, rested := time.NewTicker(f.every), time.NewTicker(fleetGiveBack)
	defer every.Stop()
	defer rested.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-rested.C:
			memory.GiveBack()
			continue
		case <-every.C:
		case <-hangup:
		}
		if err := f.reconcile(ctx); err != nil {
			f.log.Error("the directory of the accounts cannot be read, and all are kept as they are", "err", err)
		}
	}
}

// reconcile starts, restarts and ends accounts until those that are kept are those in the directory. A
// broken config is read again each time: what it lacks may be another file, such as its password.
func (f *fleet) reconcile(ctx context.Context) error {
	files, err := fleetFiles(f.dir)
	if err != nil {
		return err
	}
	for path, k := range f.kept {
		if !slices.Contains(files, path) {
			k.end()
			delete(f.kept, path)
			f.log.Info("the account was removed", "account", accountName(path)) // and its store may be copied
		}
	}
	started := 0
	for _, path := range files {
		old := f.kept[path]
		stamp := stampOf(path) // before it is read, so that what changes meanwhile is read again
		if old != nil && old.stamp == stamp && old.words == ownWords(old.templates) && old.broken == "" {
			continue
		}
		acc, err := loadAccount(path)
		if err != nil {
			if old == nil {
				old = &keeper{}
				f.kept[path] = old
			}
			if said := sayEnded(err); said != old.broken { // once
				f.log.Error("the config is broken", "account", accountName(path), "kept", old.stop != nil, "err", said)
				old.broken = said
			}
			old.stamp = stamp // what was valid is kept on
			continue
		}
		happened := "the account is kept"
		if old != nil && old.stop != nil {
			old.end()
			happened = "the config was read again"
		}
		f.log.Info(happened, "account", accountName(path))
		f.kept[path] = f.start(ctx, path, acc, stamp, time.Duration(started)*f.stagger)
		started++
	}
	return nil
}

// start keeps an account in a goroutine of its own, which begins after a while. When the account fails it
// is started again, after the backoff.
func (f *fleet) start(ctx context.Context, path string, acc *account, stamp string, after time.Duration) *keeper {
	within, stop := context.WithCancel(ctx)
	k := &keeper{stamp: stamp, templates: acc.Templates.Dir, words: ownWords(acc.Templates.Dir), stop: stop,
		ended: make(chan struct{})}
	log := f.log.With("account", accountName(path))
	go func() {
		defer close(k.ended)
		for backoff := f.backoff; ; backoff = min(2*backoff, fleetLong) {
			if agent.Pause(within, after); within.Err() != nil {
				return
			}
			began := time.Now()
			err := keepAccount(within, f.env, acc, log, func(a *agent.Agent) { a.OnTick = func() { f.tell(alive) } })
			if within.Err() != nil {
				return
			}
			if time.Since(began) > fleetLong {
				backoff = f.backoff // it held for a while
			}
			log.Error("the account is not kept now", "again", backoff.String(), "err", sayEnded(err))
			after = backoff
		}
	}()
	return k
}

// end ends an account, and waits for it.
func (k *keeper) end() {
	if k.stop != nil {
		k.stop()
		<-k.ended
	}
}

func (f *fleet) stopAll() {
	for _, k := range f.kept {
		if k.stop != nil {
			k.stop() // all at once, before any is waited for
		}
	}
	for _, k := range f.kept {
		k.end()
	}
}

// accountName returns the name of an account of a fleet: "julie" for julie.toml.
func accountName(path string) string {
	name := filepath.Base(path)
	return name[:len(name)-len(filepath.Ext(name))]
}

// ownWords returns what differs from one version of an owner's templates to another: of the files in a
// directory, and in those below it for each language.
func ownWords(dir string) (stamp string) {
	if dir == "" {
		return ""
	}
	for _, pattern := range []string{"*", "*/*"} {
		files, _ := filepath.Glob(filepath.Join(dir, pattern))
		for _, path := range files {
			stamp += path + stampOf(path)
		}
	}
	return stamp
}

// stampOf returns what differs from one version of a file to another.
func stampOf(path string) string {
	info, err := os.Stat(path)
	if err != nil {
		return ""
	}
	return fmt.Sprint(info.ModTime().UnixNano(), info.Mode(), info.Size())
}
