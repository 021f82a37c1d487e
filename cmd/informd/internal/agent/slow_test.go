package agent

import (
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"informd/mailbox/mailboxtest"
	"informd/rules"
)

// The mailbox cannot be looked at in time while the server waits for the dot: it is slow,
// or says nothing any more. Nothing is sent on the view of a moment ago; when the mailbox
// is quick again, one follow-up leaves.
func TestLastLookTakesTooLong(t *testing.T) {
	for _, tt := range []struct {
		name  string
		takes time.Duration
		sent  int
	}{{"quick enough", 4 * time.Second, 1}, {"slow", lookBudget + time.Second, 0}, {"silent", 24 * time.Hour, 0}} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				d := newDesk(t, true)
				a := d.agent("state.db")
				d.ticks(a, monday(), noticed)
				var open, slow atomic.Bool
				d.on(func(op mailboxtest.Op) error {
					if op.Proto == "smtp" && op.Verb == "DATA" {
						open.Store(true)
					}
					if op.Proto == "imap" && op.Verb == "LIST" && !op.Done && open.Load() && slow.CompareAndSwap(false, true) {
						time.Sleep(tt.takes)
					}
					return nil
				})
				began := time.Now()
				d.ticks(a, due)
				if took := time.Since(began); !slow.Load() || took > 2*lookBudget {
					t.Errorf("the tick took %s (the look was slow: %v)", took, slow.Load())
				}
				if n := d.sent(); n != tt.sent {
					t.Errorf("%d follow-ups after a look of %s", n, tt.takes)
				}
				d.well()
				d.ticks(a, due.Add(time.Hour))
				if r := d.row(a); d.sent() != 1 || r.State != rules.StateSent {
					t.Errorf("%d follow-ups in the end, want 1; the row is %s", d.sent(), r.State)
				}
				a.Close()
				a.Store.Close()
				d.srv.Close()
				time.Sleep(48 * time.Hour)
			})
		})
	}
}
