package main

import (
	"context"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync/atomic"
	"time"

	"informd/cmd/informd/internal/agent"
	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/memory"
)

// A fleet keeps all accounts of a directory, in which each has a config. The goroutine of run alone knows
// which accounts are kept. Each account has a goroutine, a store, a lock and a session of its own: if it
// fails, or does not end, the others are not disturbed.
type fleet struct {
	dir  string
	env  *Env
	log  *slog.Logger
	tell func(state string)

	began   time.Time          // the clock of keeper.heard: it goes on, however the clock of the day is set
	kept    map[string]*keeper // by the path of their config
	over    chan struct{}      // a keeper has ended
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
	again     bool   // an account of this config was kept before, and has ended

	stop   context.CancelFunc // nil: nothing runs
	ended  chan struct{}      // closed once its goroutine has ended
	ending bool               // it was told to end
	heard  atomic.Int64       // nanoseconds since fleet.began: when it last showed life, or until when it waits
	silent bool               // and the log says so
}

const (
	fleetEvery   = 10 * time.Second
	fleetBackoff = 10 * time.Second
	fleetStagger = 200 * time.Millisecond

	// fleetGiveBack is how often the memory of stores that were closed since then is given back.
	fleetGiveBack = time.Minute

	// fleetLong is the longest backoff. An account that was kept for longer begins with the shortest.
	fleetLong = 15 * time.Minute

	// fleetSilent is for how long an account may show no life: two of the longest waits between two looks.
	fleetSilent = 2 * config.MaxPoll

	// fleetEnd is how long an account may take to end when the fleet does.
	fleetEnd = 80 * time.Second
)

// serveFleet runs the daemon of a directory.
func serveFleet(ctx context.Context, env *Env, log *slog.Logger) error {
	if files, err := fleetFiles(env.ConfigPath); err == nil && len(files) == 0 {
		return noConfigIn(env.ConfigPath)
	}
	f := &fleet{dir: env.ConfigPath, env: env, log: log, tell: systemdNotifier(log), began: time.Now(),
		kept: map[string]*keeper{},
		over: make(chan struct{}, 1), every: fleetEvery, backoff: fleetBackoff, stagger: fleetStagger}
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
			f.feed(time.Since(f.began))
		case <-f.over:
		case <-hangup:
		}
		if err := f.reconcile(ctx); err != nil {
			f.log.Error("the directory of the accounts cannot be read, and all are kept as they are", "err", err)
		}
	}
}

// feed keeps the watchdog quiet while each account shows life. One that hangs is named: only a new process can free it,
// so the service manager is let start one.
func (f *fleet) feed(now time.Duration) {
	live := true
	for _, path := range slices.Sorted(maps.Keys(f.kept)) {
		k := f.kept[path]
		hangs := k.runs() && now-time.Duration(k.heard.Load()) > fleetSilent
		if hangs && !k.silent {
			f.log.Error("the account hangs; the others go on until informd is started anew",
				"account", config.AccountName(path))
		}
		k.silent, live = hangs, live && !hangs
	}
	if live {
		f.tell(alive)
	}
}

// reconcile starts, restarts and ends accounts until those that are kept are those in the directory. It
// waits for none: one that was told to end is looked at again when it has ended. A broken config is read
// again each time: what it lacks may be another file, such as its password.
func (f *fleet) reconcile(ctx context.Context) error {
	files, err := fleetFiles(f.dir)
	if err != nil {
		return err
	}
	for path, k := range f.kept {
		if slices.Contains(files, path) {
			continue
		}
		if k.end(); k.runs() {
			continue
		}
		delete(f.kept, path)
		f.log.Info("the account was removed", "account", config.AccountName(path)) // and its store may be copied
	}
	started := 0
	for _, path := range files {
		old := f.kept[path]
		if old == nil {
			old = &keeper{}
			f.kept[path] = old
		}
		if k := f.renew(ctx, path, old, time.Duration(started)*f.stagger); k != old {
			f.kept[path] = k
			started++
		}
	}
	return nil
}

// renew returns the keeper of an account by its config as it is now: the old one where nothing changed,
// where the config is broken, and while the old one has not ended yet. A new one begins after a while.
func (f *fleet) renew(ctx context.Context, path string, old *keeper, after time.Duration) *keeper {
	stamp := stampOf(path) // before it is read, so that what changes meanwhile is read again
	if old.ending && old.runs() {
		return old
	}
	if !old.ending && old.stamp == stamp && old.words == ownWords(old.templates) && old.broken == "" {
		return old
	}
	acc, err := loadAccount(path)
	if err != nil {
		if said := sayEnded(err); said != old.broken { // once
			f.log.Error("the config is broken", "account", config.AccountName(path),
				"kept", old.runs() && !old.ending, "err", said)
			old.broken = said
		}
		old.stamp = stamp // what was valid is kept on
		return old
	}
	old.again = old.again || old.stop != nil
	if old.end(); old.runs() {
		return old
	}
	happened := "the account is kept"
	if old.again {
		happened = "the config was read again"
	}
	f.log.Info(happened, "account", config.AccountName(path))
	return f.start(ctx, path, acc, stamp, after)
}

// start keeps an account in a goroutine of its own, which begins after a while. When the account fails it
// is started again, after the backoff.
func (f *fleet) start(ctx context.Context, path string, acc *account, stamp string, after time.Duration) *keeper {
	within, stop := context.WithCancel(ctx)
	k := &keeper{stamp: stamp, templates: acc.Templates.Dir, words: ownWords(acc.Templates.Dir), stop: stop,
		ended: make(chan struct{})}
	log := f.log.With("account", config.AccountName(path))
	f.hear(k, after)
	go func() {
		defer f.noteOver()
		defer close(k.ended)
		for backoff := f.backoff; ; backoff = min(2*backoff, fleetLong) {
			f.hear(k, after)
			if agent.Pause(within, after); within.Err() != nil {
				return
			}
			began := time.Now()
			err := keepAccount(within, f.env, acc, log, func() { f.hear(k, 0) }, func(*agent.Agent) {})
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

// noteOver has run look at the directory: a keeper has ended.
func (f *fleet) noteOver() {
	select {
	case f.over <- struct{}{}:
	default: // it is to look already
	}
}

// hear notes that an account lives, and may show nothing for a while.
func (f *fleet) hear(k *keeper, d time.Duration) { k.heard.Store(int64(time.Since(f.began) + d)) }

// end tells an account to end.
func (k *keeper) end() {
	if k.stop != nil {
		k.stop()
		k.ending = true
	}
}

// runs reports whether the goroutine of an account has not ended.
func (k *keeper) runs() bool {
	if k.stop == nil {
		return false
	}
	select {
	case <-k.ended:
		return false
	default:
		return true
	}
}

// stopAll ends all accounts, and names those that do not end.
func (f *fleet) stopAll() {
	for _, k := range f.kept {
		k.end() // all at once, before any is waited for
	}
	ctx, cancel := context.WithTimeout(context.Background(), fleetEnd)
	defer cancel()
	for path, k := range f.kept {
		if k.stop == nil {
			continue
		}
		select {
		case <-k.ended:
		case <-ctx.Done():
			if k.runs() {
				f.log.Error("the account does not end", "account", config.AccountName(path))
			}
		}
	}
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
