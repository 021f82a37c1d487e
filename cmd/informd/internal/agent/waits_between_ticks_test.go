package agent

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"informd/cmd/informd/internal/agent/look"
	"informd/cmd/informd/internal/agent/outbox"
	"informd/mailbox"
)

// After a failure the next tick comes by backoff; what is due sooner is not delayed by it, unless the failure
// is that a server cannot be reached.
func TestWaitAfterFailure(t *testing.T) {
	small := errors.New("one folder")
	look := fmt.Errorf("%w: cut", look.ErrFailed)
	for _, tt := range []struct {
		name     string
		next     time.Duration // from now
		failures int
		err      error
		from, to time.Duration
	}{
		{"all is well", 2 * time.Second, 0, nil, 2 * time.Second, 2 * time.Second},
		{"what is due soon", 2 * time.Second, 9, small, 2 * time.Second, 2 * time.Second},
		{"what is due late", time.Hour, 9, small, 150 * time.Second, 5 * time.Minute},
		{"what was due", -time.Second, 9, small, 150 * time.Second, 5 * time.Minute},
		{"no look", 2 * time.Second, 9, look, 150 * time.Second, 5 * time.Minute},
		{"no session", 2 * time.Second, 9, &mailbox.SendError{Stage: mailbox.StageConnect, Err: small}, 150 * time.Second, 5 * time.Minute},
	} {
		a := &Agent{Longest: 5 * time.Minute, Now: monday}
		if got := a.wait(monday().Add(tt.next), tt.failures, tt.err); got < tt.from || got > tt.to {
			t.Errorf("%s: it waits %s, want %s to %s", tt.name, got, tt.from, tt.to)
		}
	}
}

// What may leave to the owner in a day counts receipts, answers and help together. What is above it leaves
// on the next day, whatever day that is.
func TestManyReceipts(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	saturday := time.Date(2026, 3, 7, 10, 0, 0, 0, time.UTC)
	d.set(saturday)
	for i := range outbox.ReceiptsDaily + 2 {
		text := "status"
		if i%2 == 0 {
			text = "learned: x"
		}
		d.say(fmt.Sprintf("n%d@example.org", i), text, aboutAnna(t, a))
	}
	before := len(d.srv.Accepted())
	d.ticks(a, saturday)
	if n := len(d.srv.Accepted()) - before; n > outbox.ReceiptsDaily {
		t.Errorf("%d mails about %d notes, want at most %d", n, outbox.ReceiptsDaily+2, outbox.ReceiptsDaily)
	}
	postponed := 0
	for _, r := range d.rows(a) {
		if r.State == "ready" && (r.Kind == "receipt" || r.Kind == "answer") {
			postponed++
			if want := time.Date(2026, 3, 8, 0, 0, 0, 0, time.UTC); !r.RetryAt.Equal(want) { // a Sunday
				t.Errorf("a receipt leaves at %s, want %s", r.RetryAt, want)
			}
		}
	}
	if postponed != 2 {
		t.Errorf("%d receipts wait for the next day, want 2", postponed)
	}
}
