package agent

import (
	"context"
	"fmt"
	"time"

	"informd/store"
)

// longLook is how long a look takes at most for its instant to be that of the whole tick. After a longer one, as
// the first look at a large mailbox is, the clock is read again: what is due is judged, and what may leave, by
// the time at which it leaves.
const longLook = time.Minute

// clock returns the time as the store keeps it: what is due now is due in this tick.
func (a *Agent) clock() time.Time { return a.Now().UTC().Truncate(time.Millisecond) }

// noteClockBack notes whether the clock was set back since the last tick. Whatever was postponed before
// was postponed by the old time and might wait far too long, so everything is decided anew. That sends
// nothing early: what was done stays done, and what is due later by the new time is due later.
func (a *Agent) noteClockBack(ctx context.Context, now time.Time) error {
	if !now.Before(a.lastTick.Add(-time.Minute)) {
		a.lastTick = now
		return nil
	}
	a.Log.Warn("the clock went back")
	a.decided.next = time.Time{}
	a.Session.Unbar()
	if err := a.Store.Update(ctx, now, func(tx *store.Tx) error { return tx.Reconsider() }); err != nil {
		return fmt.Errorf("after the clock went back: %w", err)
	}
	a.lastTick = now
	return nil
}
