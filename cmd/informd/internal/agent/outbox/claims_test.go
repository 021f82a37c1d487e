package outbox

import (
	"strings"
	"testing"
)

// claims are records, each said as its nonce and its generation.
func claims(said ...string) (records []claim) {
	for _, s := range said {
		nonce, generation, _ := strings.Cut(s, " ")
		records = append(records, claim{nonce: nonce, generation: generation})
	}
	return records
}

func TestRivals(t *testing.T) {
	for _, tt := range []struct {
		name    string
		records []claim
		nonces  []string
		want    bool
	}{
		{"alone", claims("a1 A"), []string{"a1"}, false},
		{"our second attempt", claims("a1 A", "a2 A"), []string{"a1", "a2"}, false},
		{"an attempt of ours was never stored", claims("a2 A"), []string{"a1", "a2"}, false},
		{"another came first", claims("b1 B", "a1 A"), []string{"a1"}, true},
		{"another came after us", claims("a1 A", "b1 B"), []string{"a1"}, false},
		{"another stood back from our first attempt", claims("a1 A", "b1 B", "a2 A"), []string{"a1", "a2"}, false},
		{"restored from before any attempt", claims("a1 A", "a2 A"), []string{"a2"}, true},
		{"restored from between two attempts", claims("a1 A", "a2 A", "a3 A"), []string{"a1", "a3"}, true},
		{"the same, and a new generation began", claims("a1 A", "a2 A", "b1 B"), []string{"a1", "b1"}, true},
		{"a copy of our database came after us", claims("a1 A", "c1 A"), []string{"a1"}, false},
	} {
		if got := claimedByOther(tt.records, tt.nonces); got != tt.want {
			t.Errorf("%s: got rivals %v, want %v", tt.name, got, tt.want)
		}
	}
}
