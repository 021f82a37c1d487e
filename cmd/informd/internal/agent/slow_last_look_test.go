package agent

import (
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"informd/cmd/informd/internal/agent/outbox"
	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/rules/content"
)

// The mailbox cannot be looked at in time while the server waits for the dot: it is slow,
// or says nothing any more. Nothing is sent on the view of a moment ago; when the mailbox
// is quick again, one follow-up leaves.
func TestLastLookTakesTooLong(t *testing.T) {
	for _, tt := range []struct {
		name  string
		takes time.Duration
		sent  int
	}{{"quick enough", 4 * time.Second, 1}, {"slow", outbox.LookBudget + time.Second, 0}, {"silent", 24 * time.Hour, 0}} {
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
				d.ticksAnyhow(a, due)
				if took := time.Since(began); !slow.Load() || took > 2*outbox.LookBudget {
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

// The last look takes too long whenever it is tried. The owner hears of it, once a day, since
// the looks in between go well; no attempt after the first leaves a claim behind, though
// informd is started anew; and when the look is quick again, that is seen. One that failed
// once is nobody's business.
func TestLastLookAlwaysTakesTooLong(t *testing.T) {
	for _, once := range []bool{false, true} {
		synctest.Test(t, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed)
			before := len(d.srv.Accepted())
			var slow atomic.Bool
			d.on(func(op mailboxtest.Op) error {
				if op.Proto == "imap" && op.Verb == "EXAMINE" && op.Folder == "Drafts" { // a follow-up is about to leave
					slow.Store(true)
				}
				if op.Proto == "imap" && op.Verb == "LIST" && !op.Done && slow.Load() {
					time.Sleep(outbox.LookBudget + time.Second)
				}
				return nil
			})
			for m := range 40 {
				if once && m == 1 {
					break
				}
				if m == 20 { // started anew
					a.Close()
					a.Store.Close()
					a = d.agent("state.db")
				}
				slow.Store(false)
				d.ticksAnyhow(a, due.Add(time.Duration(m)*time.Minute))
			}
			slow.Store(false)
			if once {
				d.ticks(a, due.Add(50*time.Second)) // and no other attempt for now
				if _, err := a.Tick(t.Context()); err != nil {
					t.Error(err)
				}
				if err := a.alert(t.Context(), due.Add(time.Hour)); err != nil {
					t.Error(err)
				}
			}
			told := 0
			for _, r := range d.rows(a) {
				if r.Key == "trouble/look/"+a.Configured.Date(due) && strings.Contains(strings.Join(strings.Fields(r.Text), " "), "it takes longer than 10 seconds") {
					told++
				}
			}
			if h := d.healthOf(a, content.PartLook); h.State != "broken" || d.sent() != 0 || (told == 1) == once {
				t.Errorf("once %v: health says %s, %d follow-ups, and the owner is told %d times; %d mails", once, h.State, d.sent(), told, len(d.srv.Accepted())-before)
			}
			if n := len(d.messages("informd")); n != 1 {
				t.Errorf("once %v: %d claims, want that of the first attempt", once, n)
			}
			d.well()
			d.ticks(a, due.Add(4*time.Hour))
			if h := d.healthOf(a, content.PartLook); d.sent() != 1 || h.State != "ok" {
				t.Errorf("once %v: %d follow-ups once the look is quick, and health says %s", once, d.sent(), h.State)
			}
			a.Close()
			a.Store.Close()
			d.srv.Close()
			time.Sleep(48 * time.Hour)
		})
	}
}
