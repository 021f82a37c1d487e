package agent

import (
	"context"
	"errors"
	"math/rand/v2"
	"time"

	"informd/cmd/informd/internal/agent/session"
	"informd/cmd/informd/internal/fault"
	"informd/mailbox"
)

// Run keeps the account until ctx ends. It wakes when mail comes to the inbox, when
// something is due, and at the latest at each poll.
func (a *Agent) Run(ctx context.Context) error {
	wake := make(chan struct{}, 1)
	watched := make(chan struct{})
	go func() {
		defer close(watched)
		a.watch(ctx, func() {
			select {
			case wake <- struct{}{}:
			default: // one knock is enough
			}
		})
	}()
	defer func() { <-watched }()
	failures := 0
	for ctx.Err() == nil {
		next, err := a.Tick(ctx)
		switch {
		case err == nil:
			failures = 0
		case ctx.Err() == nil:
			failures++
			a.Log.Warn("not well", "err", fault.Say(err))
			a.tellStore(ctx, a.Now(), err)
		}
		ended := time.Now()
		timer := time.NewTimer(a.wait(next, failures, err))
		select {
		case <-ctx.Done():
		case <-wake:
			pause(ctx, time.Until(ended.Add(breath)))
		case <-timer.C:
		}
		timer.Stop()
	}
	return nil
}

// breath is how long to rest between two looks, however often the watch knocks: mail may pour
// into the inbox, and a look is at every folder.
const breath = time.Second

// pause waits for a while, or until ctx ends.
func pause(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

// wait is how long to rest: until next, but no longer than the cap; after failures with
// backoff, and after a refused login to the mailbox long enough not to be locked out. What
// waits for SMTP is held back by its bar, and keeps nobody from looking.
func (a *Agent) wait(next time.Time, failures int, err error) time.Duration {
	d := next.Sub(a.Now())
	var auth *mailbox.AuthError
	switch {
	case errors.As(err, &auth) && auth.Protocol == "IMAP":
		return session.RetryAfter
	case failures > 0:
		most := min(5*time.Second<<min(failures-1, 6), a.Longest)
		d = most/2 + rand.N(most/2+1)
	}
	return min(max(d, time.Second), a.Longest)
}

// watch idles on the inbox and knocks when something happens there, reconnecting with
// backoff. Where a server has no IDLE, the poll alone must do.
func (a *Agent) watch(ctx context.Context, knock func()) {
	inbox := a.Session.Names.Inbox
	if inbox == "" {
		inbox = "INBOX"
	}
	for failures := 0; ctx.Err() == nil; failures++ {
		began := time.Now()
		err := a.Session.Account.Watch(ctx, inbox, knock)
		if errors.Is(err, mailbox.ErrNoIdle) {
			return
		}
		if time.Since(began) > 10*time.Minute {
			failures = 0 // it held for a while
		}
		most := min(5*time.Second<<min(failures, 6), a.Longest)
		rest := most/2 + rand.N(most/2+1)
		var auth *mailbox.AuthError
		refused := errors.As(err, &auth)
		if refused {
			rest = session.RetryAfter // or the provider locks the account
		}
		select {
		case <-ctx.Done():
		case <-time.After(rest):
			if !refused {
				knock() // what came meanwhile
			}
		}
	}
}

// Once looks at everything, does all that is due, and looks once more, unless a server
// let nobody in.
func (a *Agent) Once(ctx context.Context) error {
	_, first := a.Tick(ctx)
	if errors.Is(first, errLook) || noSession(first) {
		return first
	}
	_, again := a.Tick(ctx)
	return errors.Join(first, again)
}
