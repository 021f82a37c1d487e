package dates

import (
	"testing"
	"time"
)

// A time of day that the clocks skip is the instant at which they do, on its own day.
func TestClockThatIsSkipped(t *testing.T) {
	for _, tt := range []struct {
		zone, from string
		days       int
		clock      Clock
		want       string
	}{
		{"America/Santiago", "2026-09-05T10:00:00", 1, Clock{}, "2026-09-06T01:00:00-03:00"},
		{"America/Havana", "2026-03-07T00:30:00", 1, Clock{0, 30}, "2026-03-08T01:00:00-04:00"},
		{"Atlantic/Azores", "2026-03-28T12:00:00", 1, Clock{}, "2026-03-29T01:00:00Z"},
		{"Europe/Berlin", "2026-03-29T12:00:00", 0, Clock{2, 30}, "2026-03-29T03:00:00+02:00"},
		{"Europe/Berlin", "2026-03-29T12:00:00", 0, Clock{8, 0}, "2026-03-29T08:00:00+02:00"},
		{"Pacific/Apia", "2011-12-29T12:00:00", 1, Clock{8, 0}, "2011-12-31T00:00:00+14:00"}, // a day that was skipped
	} {
		zone, err := time.LoadLocation(tt.zone)
		if err != nil {
			t.Fatal(err)
		}
		from, err := time.ParseInLocation("2006-01-02T15:04:05", tt.from, zone)
		if err != nil {
			t.Fatal(err)
		}
		if got := tt.clock.OnDay(from, tt.days, zone).Format(time.RFC3339); got != tt.want {
			t.Errorf("%s: %v, %d days after %s: got %s, want %s", tt.zone, tt.clock, tt.days, tt.from, got, tt.want)
		}
	}
}

// The first time of day after an instant is on its own day, or on the next where it has passed or is now.
func TestClockFirstAfter(t *testing.T) {
	for at, want := range map[string]string{
		"2026-03-02T07:59:00Z": "2026-03-02T08:00:00Z",
		"2026-03-02T08:00:00Z": "2026-03-03T08:00:00Z",
		"2026-03-31T12:00:00Z": "2026-04-01T08:00:00Z",
	} {
		from, err := time.Parse(time.RFC3339, at)
		if err != nil {
			t.Fatal(err)
		}
		if got := (Clock{8, 0}).FirstAfter(from, time.UTC).Format(time.RFC3339); got != want {
			t.Errorf("first 08:00 after %s: got %s, want %s", at, got, want)
		}
	}
}
