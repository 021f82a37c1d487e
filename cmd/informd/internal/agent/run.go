package agent

import (
	"context"
	"errors"
	"math/rand/v2"
	"time"

	"informd/cmd/informd/internal/agent/look"
	"informd/cmd/informd/internal/agent/outbox"
	"informd/cmd/informd/internal/fault"
	"informd/mailbox"
)

// Run keeps the account until ctx ends. It wakes when mail comes to the inbox, when
// something is due, and at the latest at each poll.
func (a *Agent) Run(ctx context.Context) {
	failures, broken := 0, 0
	for ctx.Err() == nil {
		next, err := a.Tick(ctx)
		if a.OnTick != nil {
			a.OnTick()
		}
		switch {
		case err == nil:
			failures = 0
		case ctx.Err() == nil:
			failures++
			a.Log.Warn("not well", "err", fault.Say(err))
			a.tellStore(ctx, a.Now(), err)
		}
		most := a.wait(next, failures, err)
		if errors.Is(err, look.ErrFailed) {
			Pause(ctx, most)
			continue
		}
		broken = a.rest(ctx, most, broken)
	}
}

// breath is the least time between two looks, however often the watch knocks: many mails may arrive at
// once, and each look is at every folder.
const breath = time.Second

// Pause waits for a while, or until ctx ends.
func Pause(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

// wait returns how long to wait for the next tick: until next, but at most Longest. After failures it waits
// with backoff: all of it where next is over, for what was due then has failed, or where a server could not
// be reached; else at most until next. After a refused IMAP login it waits Longest, as Session keeps from the
// next one until session.RetryAfter is over. A refused SMTP login does not delay the tick: Session.SMTP keeps
// the rows back that need it.
func (a *Agent) wait(next time.Time, failures int, err error) time.Duration {
	d := next.Sub(a.Now())
	var auth *mailbox.AuthError
	switch {
	case errors.As(err, &auth) && auth.Protocol == "IMAP":
		return a.Longest
	case failures > 0:
		most := min(5*time.Second<<min(failures-1, 6), a.Longest)
		backoff := most/2 + rand.N(most/2+1)
		if d <= 0 || d > backoff || errors.Is(err, look.ErrFailed) || outbox.NoSession(err) {
			d = backoff
		}
	}
	return min(max(d, time.Second), a.Longest)
}

// rest waits until mail comes to the inbox, and no longer than that. Where that fails, as it did
// so many times before, a look finds out what is wrong: soon, then with backoff. Where a server has
// no IDLE, the poll alone must do.
func (a *Agent) rest(ctx context.Context, most time.Duration, broken int) int {
	began := time.Now()
	came, err := a.Session.Rest(ctx, most)
	switch {
	case came:
		Pause(ctx, time.Until(began.Add(breath)))
	case errors.Is(err, mailbox.ErrNoIdle):
		Pause(ctx, time.Until(began.Add(most)))
	case err != nil:
		d := min(5*time.Second<<min(broken, 6), a.Longest)
		Pause(ctx, min(time.Until(began.Add(most)), d/2+rand.N(d/2+1)))
		return broken + 1
	}
	return 0
}

// Once looks at everything, does all that is due, and looks once more, unless a server
// let nobody in.
func (a *Agent) Once(ctx context.Context) error {
	_, first := a.Tick(ctx)
	if errors.Is(first, look.ErrFailed) || outbox.NoSession(first) {
		return first
	}
	_, again := a.Tick(ctx)
	return errors.Join(first, again)
}
