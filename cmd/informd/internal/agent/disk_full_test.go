package agent

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"informd/store"
)

// Without room for the outcome nothing is sent, no trouble either: the owner reads of it in
// the inbox, once a day, and once there is room the follow-up leaves.
func TestDiskFullIsTold(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	ballast := filepath.Join(d.dir, "state.db.ballast")
	if err := errors.Join(os.Remove(ballast), os.MkdirAll(filepath.Join(ballast, "full"), 0o700)); err != nil {
		t.Fatal(err)
	}
	for _, at := range []time.Time{due, due.Add(time.Hour), due.AddDate(0, 0, 1)} {
		d.set(at)
		_, err := a.Tick(t.Context())
		if !errors.Is(err, store.ErrFull) {
			t.Errorf("%v, so nothing was tried", err)
		}
		a.tellStore(t.Context(), at, err)
	}
	told := 0
	for _, m := range d.messages("INBOX") {
		if strings.Contains(string(m.Raw), "the disk is full") {
			told++
		}
	}
	if told != 2 || d.sent() != 0 {
		t.Errorf("told %d times in two days, and %d follow-ups were sent", told, d.sent())
	}
	if err := os.RemoveAll(ballast); err != nil {
		t.Fatal(err)
	}
	d.ticks(a, due.AddDate(0, 0, 1).Add(time.Hour), due.AddDate(0, 0, 1).Add(2*time.Hour))
	if n := d.sent(); n != 1 {
		t.Errorf("%d follow-ups once there was room, want 1", n)
	}
}
