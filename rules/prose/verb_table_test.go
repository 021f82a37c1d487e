package prose

import (
	"slices"
	"testing"

	"informd/rules/notes"
)

// Each verb that a sentence can claim has a row, and each row is of such a verb.
func TestVerbRows(t *testing.T) {
	claimed := map[notes.Verb]bool{}
	for _, p := range slices.Concat(compiled().patterns, compiled().guesses) {
		claimed[p.verb] = true
	}
	for v := range claimed {
		if verbRows()[v].doers == 0 {
			t.Errorf("%q has no row that says who does it", v)
		}
	}
	for v := range verbRows() {
		if !claimed[v] {
			t.Errorf("no pattern claims %q", v)
		}
	}
}
