package judge

import (
	"maps"
	"slices"
	"testing"
)

// TestTable checks that a table is read as it was written, and that it adds up the traits that it holds.
func TestTable(t *testing.T) {
	want := Table{"a": {1, -2}, "b c": {0, 5, -7}}
	got := Read(want.String())
	if !maps.EqualFunc(got, want, slices.Equal) {
		t.Fatalf("read %v, want %v", got, want)
	}
	sum := got.Sum([]string{"a", "b c", "unknown"}, 3)
	if !slices.Equal(sum, Weights{1, 3, -7}) || sum.Best() != 1 || sum.Ahead(1) != 2 || sum.Ahead(2) != -10 {
		t.Errorf("got %v, best %d, ahead by %d and %d", sum, sum.Best(), sum.Ahead(1), sum.Ahead(2))
	}
}

// A trait may be the sign that parts it from its weights.
func TestTraitWithTheSign(t *testing.T) {
	if got := Read("- ==1,,-2;word a=3"); len(got["- ="]) != 3 || got["- ="][2] != -2 || got["word a"][0] != 3 {
		t.Errorf("got %v", got)
	}
}
