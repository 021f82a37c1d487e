package fact

import (
	"strings"
	"testing"
)

// Every sign stands in one row, and has a sentence that takes at most one thing that it was found at.
func TestSigns(t *testing.T) {
	seen := map[Sign]bool{}
	for _, r := range signs() {
		if seen[r.sign] || r.why == "" || strings.Count(r.why, "%") > 1 {
			t.Errorf("%s: %q stands twice, or is no sentence", r.sign, r.why)
		}
		seen[r.sign] = true
	}
	for _, s := range constantsOf(t, "sign.go", "Sign") {
		if !seen[Sign(s)] {
			t.Errorf("%s stands in no row: its owner would read no reason", s)
		}
	}
}
