package agent

import (
	"strings"
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

// The look before the dot is never done in time. The owner hears of it once, though every
// other look goes well; and when the mailbox is quick again, one follow-up leaves.
func TestLastLookNeverInTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday(), noticed)
		var open atomic.Bool
		d.on(func(op mailboxtest.Op) error {
			if op.Proto == "smtp" && op.Verb == "DATA" && !op.Done && op.Addr != julie {
				open.Store(true)
			}
			if op.Proto == "imap" && op.Verb == "LIST" && !op.Done && open.CompareAndSwap(true, false) {
				time.Sleep(lookBudget + time.Second)
			}
			return nil
		})
		told := func() (n int) {
			for _, s := range d.srv.Accepted() {
				if s.To == julie && strings.Contains(string(s.Data), "just before a follow-up leaves") {
					n++
				}
			}
			return n
		}
		for m := 0; m < 120; m += 5 {
			d.ticks(a, due.Add(time.Duration(m)*time.Minute))
		}
		if h, imap := d.healthOf(a, partLook), d.healthOf(a, partIMAP); h.State != "broken" || imap.State != "ok" || told() != 1 || d.sent() != 0 {
			t.Errorf("the look is %q, IMAP %q, %d mails say so, and %d follow-ups left; want broken, ok, 1 and 0", h.State, imap.State, told(), d.sent())
		}
		d.well()
		for m := 120; m < 360; m += 5 {
			d.ticks(a, due.Add(time.Duration(m)*time.Minute))
		}
		if h := d.healthOf(a, partLook); h.State != "ok" || d.sent() != 1 {
			t.Errorf("the look is %q, and %d follow-ups left once the mailbox is quick", h.State, d.sent())
		}
		a.Close()
		a.Store.Close()
		d.srv.Close()
		time.Sleep(48 * time.Hour)
	})
}
