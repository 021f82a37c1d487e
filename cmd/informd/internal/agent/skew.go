package agent

import (
	"context"
	"fmt"
	"time"

	"informd/rules"
	"informd/store"
)

// A skewError says that the mail server's clock shows another time than ours.
type skewError struct{ why string }

func (e *skewError) Error() string { return "the clocks do not agree: " + e.why }

// clockBack sees that the clock went back since the last tick: it had run ahead, and is
// right now, or it is wrong now. What was put off meanwhile was put off by a clock that
// nobody goes by any more, so all of it is decided anew. Nothing is armed by that: what was
// done stays done, and what is due later is due later.
func (a *Agent) clockBack(ctx context.Context, now time.Time) error {
	if !now.Before(a.lastTick.Add(-time.Minute)) {
		a.lastTick = now
		return nil
	}
	a.Log.Warn("the clock went back")
	a.accountNext = time.Time{}
	a.Session.Unbar()
	if err := a.Store.Update(ctx, now, func(tx *store.Tx) error { return tx.Reconsider() }); err != nil {
		return fmt.Errorf("after the clock went back: %w", err)
	}
	a.lastTick = now
	return nil
}

// agree compares our clock with the one of the server that stored a claim record just
// now. A steered clock (--now) agrees with nobody, and need not.
func (a *Agent) agree(now, server time.Time) error {
	if why := rules.Skew(now, server, a.Policy); why != "" && !a.Steered {
		return &skewError{why}
	}
	return nil
}
