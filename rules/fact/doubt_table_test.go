package fact

import (
	"strings"
	"testing"
)

// Every kind of doubt has one row, whose buttons settle it.
func TestDoubtKinds(t *testing.T) {
	rows := map[DoubtKind]int{}
	for _, r := range doubtKinds() {
		rows[r.kind]++
		for _, b := range r.kind.Buttons(false) {
			if b.Label == "" || b.Command == "" {
				t.Errorf("%q: button %+v", r.kind, b)
			}
		}
		if len(r.buttons) == 0 {
			t.Errorf("nothing settles %q", r.kind)
		}
	}
	for _, b := range DoubtMail.Buttons(true) {
		if strings.Contains(b.Label, "follow") {
			t.Errorf("after the follow-up, a button says %q", b.Label)
		}
	}
	kinds := constantsOf(t, "doubt_kind.go", "DoubtKind")
	for _, kind := range kinds {
		if rows[DoubtKind(kind)] != 1 {
			t.Errorf("%q has %d rows", kind, rows[DoubtKind(kind)])
		}
	}
	if len(kinds) != len(rows) {
		t.Errorf("%d rows for %d kinds", len(rows), len(kinds))
	}
}
