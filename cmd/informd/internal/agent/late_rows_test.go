package agent

import (
	"strings"
	"sync/atomic"
	"testing"

	"informd/mailbox/mailboxtest"
	"informd/rules"
)

// Nobody knows whether the notice left, so it is not sent again; the follow-up it
// announces is not held for ever.
func TestNoticeUnsure(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	var cut atomic.Bool
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && op.Verb == "." && !op.Done {
			cut.Store(true)
			return mailboxtest.ErrCut
		}
		return nil
	})
	d.ticks(a, noticed)
	if r := d.row(a); !cut.Load() || r.State != rules.StateHeld {
		t.Fatalf("the follow-up is %s (the notice was cut: %v), want held", r.State, cut.Load())
	}
	d.well()
	d.ticks(a, days(30, noticed)...)
	if r := d.row(a); r.State == rules.StateHeld {
		t.Errorf("the follow-up is held for ever: %s", r.Why)
	}
}

// A follow-up that could not leave while it was worth sending does not stay ready: it is
// dropped, or the owner is told.
func TestTooLateWhileReady(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	d.cutSMTP()
	d.ticksAnyhow(a, due, due.AddDate(0, 0, 3))
	if r := d.row(a); r.State != rules.StateReady {
		t.Fatalf("the follow-up is %s (%s), want ready", r.State, r.Why)
	}
	d.well()
	d.ticks(a, days(15, due.AddDate(0, 0, 8))...)
	told := false
	for _, r := range d.rows(a) {
		told = told || strings.HasPrefix(r.Key, "trouble/late")
	}
	if r := d.row(a); r.State == rules.StateReady && !told {
		t.Errorf("the follow-up is ready for ever, and nobody is told: %s", r.Why)
	}
	d.notFollowed(a, anna)
}
