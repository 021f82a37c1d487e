package lang

import (
	"testing"
	"time"
)

// TestAfterEaster holds that on Easter Tuesday, and in the week that it begins, "after Easter" is no year away.
func TestAfterEaster(t *testing.T) {
	for now, want := range map[string]string{
		"2026-03-08": "2026-04-07",
		"2026-04-06": "2026-04-07",
		"2026-04-07": "2026-04-08",
		"2026-04-10": "2026-04-11",
		"2026-04-14": "2027-03-30",
	} {
		day, err := time.Parse(time.DateOnly, now)
		if err != nil {
			t.Fatal(err)
		}
		if got := AfterEaster(day.Add(9 * time.Hour)).Format(time.DateOnly); got != want {
			t.Errorf("%s: after Easter is %s, want %s", now, got, want)
		}
	}
}
