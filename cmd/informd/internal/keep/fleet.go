package keep

import (
	"context"
	"maps"
	"slices"
	"time"

	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/fault"
	"informd/cmd/informd/internal/memory"
)

// A fleet keeps all accounts of a directory, in which each has a config. The goroutine of run alone knows
// which accounts are kept. Each account has a goroutine, a store, a lock and a session of its own: if it
// fails, or does not end, the others are not disturbed.
type fleet struct {
	Keeper
	dir  string
	tell func(state string)

	began   time.Time          // the clock of member.heard: it goes on, however the clock of the day is set
	kept    map[string]*member // by the path of their config
	over    chan struct{}      // a member has ended
	every   time.Duration      // between two looks at the directory
	backoff time.Duration      // after the first failure of an account; it doubles up to fleetLong
	stagger time.Duration      // between the starts of two accounts
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

// Directory keeps the accounts of a directory.
func (k Keeper) Directory(ctx context.Context, dir string) error {
	return k.fleet(dir, notifier(k.Log)).run(ctx)
}

// fleet returns the fleet of a directory, which tells the service manager how it is.
func (k Keeper) fleet(dir string, tell func(state string)) *fleet {
	return &fleet{Keeper: k, dir: dir, tell: tell, began: time.Now(), kept: map[string]*member{},
		over: make(chan struct{}, 1), every: fleetEvery, backoff: fleetBackoff, stagger: fleetStagger}
}

// run looks at the directory now and then, and at once after a hangup: accounts that were added are
// kept, those that were changed are kept anew, and those that were removed no more.
func (f *fleet) run(ctx context.Context) error {
	hangup, stop := f.hangups()
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
			f.Log.Error("the directory of the accounts cannot be read, and all are kept as they are", "err", err)
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
			f.Log.Error("the account hangs; the others go on until informd is started anew",
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
	files, err := Configs(f.dir)
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
		f.Log.Info("the account was removed", "account", config.AccountName(path)) // and its store may be copied
	}
	started := 0
	for _, path := range files {
		old := f.kept[path]
		if old == nil {
			old = &member{}
			f.kept[path] = old
		}
		if k := f.renew(ctx, path, old, time.Duration(started)*f.stagger); k != old {
			f.kept[path] = k
			started++
		}
	}
	return nil
}

// renew returns the member of an account by its config as it is now: the old one where nothing changed,
// where the config is broken, and while the old one has not ended yet. A new one begins after a while.
func (f *fleet) renew(ctx context.Context, path string, old *member, after time.Duration) *member {
	stamp := stampOf(path) // before it is read, so that what changes meanwhile is read again
	if old.ending && old.runs() {
		return old
	}
	if !old.ending && old.stamp == stamp && old.words == ownWords(old.templates) && old.broken == "" {
		return old
	}
	acc, err := Load(path)
	if err != nil {
		if said := fault.Line(err); said != old.broken { // once
			f.Log.Error("the config is broken", "account", config.AccountName(path),
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
	f.Log.Info(happened, "account", config.AccountName(path))
	return f.start(ctx, path, acc, stamp, after)
}

// noteOver has run look at the directory: a member has ended.
func (f *fleet) noteOver() {
	select {
	case f.over <- struct{}{}:
	default: // it is to look already
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
				f.Log.Error("the account does not end", "account", config.AccountName(path))
			}
		}
	}
}
