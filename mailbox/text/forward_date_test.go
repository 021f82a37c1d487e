package text

import (
	"testing"
)

// A date that names its zone is an instant; any other is what a clock on some wall showed.
func TestForwardDateByTheWall(t *testing.T) {
	for date, wall := range map[string]bool{
		"Tue, Mar 3, 2026 at 10:01 AM":         true,
		"Dienstag, 3. März 2026 um 10:01":      true,
		"Tue, 3 Mar 2026 10:01:00 +0530":       false,
		"3 March 2026 at 10:01:00 GMT":         false,
		"3. März 2026 um 10:01:00 MEZ":         false,
		"2026年3月3日 GMT+8 10:01:00":             false,
		"Tue, 3 Mar 2026 10:01:00 +0000 (GMT)": false,
		"nobody knows when":                    false,
	} {
		if _, got := knownWords().readLocalDate(date, 0); got != wall {
			t.Errorf("%q is by the wall: %v, want %v", date, got, wall)
		}
	}
}
