package judgetest

import (
	"maps"
	"os"
	"slices"
	"testing"

	"informd/rules/judge"
)

// Check checks that judge_table.go of a room holds what is learned; got is that, and want is what the table holds.
// With learn it writes the table instead.
func Check(t *testing.T, learn bool, room string, want, got judge.Table) {
	t.Helper()
	if learn {
		text := "package " + room + "\n\n" +
			"// judgeTable is what the test of the judge has learned. No one writes it by hand.\n" +
			"const judgeTable = `" + got.String() + "`\n"
		if err := os.WriteFile("judge_table.go", []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if len(want) != len(got) {
		t.Fatalf("judge_table.go holds %d traits, and %d are learned; run the test with -learn", len(want), len(got))
	}
	for _, name := range slices.Sorted(maps.Keys(got)) {
		w := got[name]
		for k := range w {
			have := 0 // what a table leaves out at the end of a line
			if k < len(want[name]) {
				have = want[name][k]
			}
			if d := w[k] - have; d < -1 || d > 1 { // processors round differently
				t.Fatalf("judge_table.go: %q counts %v, and %v is learned; run with -learn", name, want[name], w)
			}
		}
	}
}
