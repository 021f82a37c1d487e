package mail

import (
	"slices"
	"testing"
)

func TestSentences(t *testing.T) {
	for text, want := range map[string][]string{
		"":                            nil,
		"No full stop":                {"No full stop"},
		"Thanks! Friday?? Yes.":       {"Thanks!", " Friday??", " Yes."},
		"Write to a@acme.example now": {"Write to a@acme.example now"},
		"(Or not?) “Yes.” Good":       {"(Or not?)", " “Yes.”", " Good"},
		"Dear Anna,\n\nyes":           {"Dear Anna,\n\n", "yes"},
		"はい。金曜日":                      {"はい。", "金曜日"},
		"one line\nof two. Next":      {"one line\nof two.", " Next"},
	} {
		if got := slices.Collect(Sentences(text)); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
	for range Sentences("One. Two.") { // whoever stops early gets no second one
		break
	}
}

func TestIsQuoted(t *testing.T) {
	for line, want := range map[string]bool{"> yes": true, "  > yes": true, "＞はい": true, "yes > no": false, "": false} {
		if got := IsQuoted(line); got != want {
			t.Errorf("%q: got %v, want %v", line, got, want)
		}
	}
}

func TestWithoutQuoted(t *testing.T) {
	for text, want := range map[string]string{
		"yes":                          "yes",
		"yes\n> are you free?\nFriday": "yes\nFriday",
		"On Monday Julie wrote:\n> are you\n> free?\nYes": "Yes",
		"two days:\n\n> are you free?\nYes":               "two days:\n\nYes",
	} {
		if got := WithoutQuoted(text); got != want {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
