package rules

import (
	"testing"
	"time"
)

// A talk is to come while nobody seems to have called it off.
func TestToCome(t *testing.T) {
	now := time.Date(2026, 3, 24, 10, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name string
		talk Talk
		want bool
	}{
		{"booked", Talk{State: TalkBooked, Start: now.Add(time.Hour)}, true},
		{"it has begun", Talk{State: TalkBooked, Start: now.Add(-time.Hour)}, false},
		{"called off, it seems", Talk{State: TalkBooked, Start: now.Add(time.Hour), SaidOff: now}, false},
		{"cancelled", Talk{State: TalkCancelled, Start: now.Add(time.Hour)}, false},
	} {
		if got := tt.talk.ToCome(now); got != tt.want {
			t.Errorf("%s: got %v", tt.name, got)
		}
	}
}
