package rules

import (
	"testing"
	"time"
)

// A forward shows the date of its original by the clock of who forwards it, unless it names
// a zone.
func TestForwardedByTheWall(t *testing.T) {
	zone := time.FixedZone("IST", 5*3600+1800)
	shown := time.Date(2026, 3, 3, 10, 1, 0, 0, time.UTC)
	for wall, want := range map[bool]string{true: "2026-03-03T04:31:00Z", false: "2026-03-03T10:01:00Z"} {
		if got := (&Forward{Date: shown, Wall: wall}).when(zone).Format(time.RFC3339); got != want {
			t.Errorf("by the wall %v: %s, want %s", wall, got, want)
		}
	}
	if !(&Forward{Wall: true}).when(zone).IsZero() {
		t.Error("a date that cannot be read became one")
	}
}
