package intake

import (
	"testing"

	"informd/rules"
)

func TestGoesFor(t *testing.T) {
	mia := &rules.Person{Name: "Mia Berg"}
	for _, tt := range []struct {
		words, outcome string
		copied         bool
		want           speaksFor
	}{
		{"Happy to. Mia and I can both do Thursday.", "Happy to.", false, forThem},
		{"Happy to, me and Mia are in on Thursday.", "Happy to, me and Mia are in on Thursday.", false, forThem},
		{"It is a no from both of us, sorry.", "It is a no from both of us, sorry.", true, forThem},
		{"It is a no from both of us, sorry.", "It is a no from both of us, sorry.", false, perhapsForThem},
		{"We would love to. Mia sends her best.", "We would love to.", false, forThem},
		{"Yes, we can talk on Thursday.", "Yes, we can talk on Thursday.", true, perhapsForThem},
		{"Yes. Shall we say Thursday?", "Yes.", true, perhapsForThem},
		{"Too busy, I am afraid. Maybe Mia has time.", "Too busy, I am afraid.", false, perhapsForThem},
		{"We are too busy this spring.", "We are too busy this spring.", false, notForThem},
		{"Yes, call me on Friday.", "Yes, call me on Friday.", false, notForThem},
	} {
		if got := goesFor(tt.words, tt.outcome, mia, tt.copied); got != tt.want {
			t.Errorf("%q (copied: %v) speaks for them: %d, want %d", tt.words, tt.copied, got, tt.want)
		}
	}
}
