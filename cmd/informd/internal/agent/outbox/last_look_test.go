package outbox

import (
	"testing"
	"time"
)

// While a machine sleeps, only the clock on the wall goes on.
func TestElapsed(t *testing.T) {
	began := time.Now()
	for _, tt := range []struct {
		name string
		to   time.Time
		want time.Duration
	}{
		{"awake", began.Add(3 * time.Second), 3 * time.Second},
		{"asleep", began.Round(0).Add(time.Hour), time.Hour},
	} {
		if got := elapsed(began, tt.to); got != tt.want {
			t.Errorf("%s: %s have passed, want %s", tt.name, got, tt.want)
		}
	}
}
