package agent

import (
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/store"
)

// The store cannot be written just when the outcome of a follow-up is to be recorded, and can
// be a moment later, while informd runs on: what became of it is settled without a restart,
// and nothing leaves twice.
func TestOutcomeNotRecorded(t *testing.T) {
	for _, tt := range []struct {
		verb     string
		autoSent bool
		state    rules.State
	}{
		{"DATA", true, rules.StateSent},
		{".", true, rules.StateSent},
		{".", false, rules.StateUnsure},
	} {
		d := newDesk(t, tt.autoSent)
		a := d.agent("state.db")
		d.ticks(a, monday(), noticed)
		var failed atomic.Bool
		d.on(func(op mailboxtest.Op) error {
			if op.Proto == "smtp" && op.Verb == tt.verb && (op.Done || op.Verb == "DATA") && failed.CompareAndSwap(false, true) {
				a.Store.Close()
			}
			return nil
		})
		d.ticksAnyhow(a, due)
		st, err := store.Open(t.Context(), filepath.Join(d.dir, "state.db"))
		if err != nil {
			t.Fatal(err)
		}
		a.Store, a.know.Store, a.parts.Store, a.Session.Strikes.Store = st, st, st, st
		if r := d.row(a); !failed.Load() || r.State != rules.StateSending && r.State != rules.StateCommitting {
			t.Fatalf("%s: the follow-up is %s, so nothing was tried", tt.verb, r.State)
		}
		d.ticks(a, due.Add(time.Minute), due.Add(time.Hour), due.Add(2*time.Hour), due.AddDate(0, 0, 1))
		if r := d.row(a); r.State != tt.state {
			t.Errorf("%s: the follow-up is %s, want %s", tt.verb, r.State, tt.state)
		}
		told := false
		for _, r := range d.rows(a) {
			told = told || strings.HasPrefix(r.Key, "trouble/unsure") && r.State == rules.StateSent
		}
		if n := d.sent(); n != 1 || !told && tt.state == rules.StateUnsure {
			t.Errorf("%s: %d follow-ups, and the owner was told: %v", tt.verb, n, told)
		}
	}
}
