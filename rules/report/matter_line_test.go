package report

import (
	"testing"
	"time"
)

// Of two days that stand in one sentence only the first says how long ago it was.
func TestAgo(t *testing.T) {
	now := time.Date(2026, 3, 30, 8, 0, 0, 0, time.UTC)
	c := MatterContext{Policy: lifePolicy(), Now: now}
	for _, tt := range []struct {
		days     int
		day, ago string
	}{
		{0, "today", "today"},
		{1, "yesterday", "yesterday"},
		{6, "on Tuesday", "on Tuesday"},
		{13, "on Tuesday 17 March", "on Tuesday 17 March"},
		{27, "on 3 March", "on 3 March, three weeks ago"},
		{89, "on 31 December", "on 31 December, two months ago"},
	} {
		at := now.AddDate(0, 0, -tt.days)
		if day, ago := c.day(at), c.ago(at); day != tt.day || ago != tt.ago {
			t.Errorf("%d days ago: got %q and %q, want %q and %q", tt.days, day, ago, tt.day, tt.ago)
		}
	}
}
