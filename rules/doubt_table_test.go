package rules

import (
	"strings"
	"testing"
	"time"
)

// Every kind of doubt has one row, whose buttons settle it: each bears a tag.
func TestDoubtKinds(t *testing.T) {
	rows := map[DoubtKind]int{}
	for _, r := range doubtKinds() {
		rows[r.kind]++
		for _, b := range (Doubt{Person: "anna", Source: "m@x", Ask: "0123456789ab", Kind: r.kind}).Buttons(nil) {
			if b.Tag == "" || b.Label == "" || b.Command == "" {
				t.Errorf("%q: button %+v", r.kind, b)
			}
		}
	}
	gone := &Ask{FollowedAt: time.Date(2026, 3, 9, 9, 0, 0, 0, time.UTC)}
	for _, b := range (Doubt{Person: "anna", Source: "m@x", Ask: "0123456789ab"}).Buttons(gone) {
		if strings.Contains(b.Label, "follow") {
			t.Errorf("after the follow-up, a button says %q", b.Label)
		}
	}
	kinds := constantsOf(t, "doubt.go", "DoubtKind")
	for _, kind := range kinds {
		if rows[DoubtKind(kind)] != 1 {
			t.Errorf("%q has %d rows", kind, rows[DoubtKind(kind)])
		}
	}
	if len(kinds) != len(rows) {
		t.Errorf("%d rows for %d kinds", len(rows), len(kinds))
	}
}
