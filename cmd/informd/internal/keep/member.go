package keep

import (
	"context"
	"informd/cmd/informd/internal/agent"
	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/fault"
	"sync/atomic"
	"time"
)

// A member is an account of the fleet.
type member struct {
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

// start keeps an account in a goroutine of its own, which begins after a while. When the account fails it
// is started again, after the backoff.
func (f *fleet) start(ctx context.Context, path string, acc *Account, stamp string, after time.Duration) *member {
	within, stop := context.WithCancel(ctx)
	k := &member{stamp: stamp, templates: acc.Templates.Dir, words: ownWords(acc.Templates.Dir), stop: stop,
		ended: make(chan struct{})}
	one := f.Keeper
	one.Log = f.Log.With("account", config.AccountName(path))
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
			err := one.account(within, acc, func() { f.hear(k, 0) }, func(*agent.Agent) {})
			if within.Err() != nil {
				return
			}
			if time.Since(began) > fleetLong {
				backoff = f.backoff // it held for a while
			}
			one.Log.Error("the account is not kept now", "again", backoff.String(), "err", fault.Line(err))
			after = backoff
		}
	}()
	return k
}

// hear notes that an account lives, and may show nothing for a while.
func (f *fleet) hear(k *member, d time.Duration) { k.heard.Store(int64(time.Since(f.began) + d)) }

// end tells an account to end.
func (k *member) end() {
	if k.stop != nil {
		k.stop()
		k.ending = true
	}
}

// runs reports whether the goroutine of an account has not ended.
func (k *member) runs() bool {
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
