package agent

import "testing"

func TestRivals(t *testing.T) {
	for _, tt := range []struct {
		name    string
		records []claim
		nonces  []string
		want    bool
	}{
		{"alone", []claim{{"a1", "A"}}, []string{"a1"}, false},
		{"our second attempt", []claim{{"a1", "A"}, {"a2", "A"}}, []string{"a1", "a2"}, false},
		{"an attempt of ours was never stored", []claim{{"a2", "A"}}, []string{"a1", "a2"}, false},
		{"another came first", []claim{{"b1", "B"}, {"a1", "A"}}, []string{"a1"}, true},
		{"another came after us", []claim{{"a1", "A"}, {"b1", "B"}}, []string{"a1"}, false},
		{"another stood back from our first attempt", []claim{{"a1", "A"}, {"b1", "B"}, {"a2", "A"}}, []string{"a1", "a2"}, false},
		{"restored from before any attempt", []claim{{"a1", "A"}, {"a2", "A"}}, []string{"a2"}, true},
		{"restored from between two attempts", []claim{{"a1", "A"}, {"a2", "A"}, {"a3", "A"}}, []string{"a1", "a3"}, true},
		{"the same, and a new generation began", []claim{{"a1", "A"}, {"a2", "A"}, {"b1", "B"}}, []string{"a1", "b1"}, true},
		{"a copy of our database came after us", []claim{{"a1", "A"}, {"c1", "A"}}, []string{"a1"}, false},
	} {
		if got := rivals(tt.records, tt.nonces); got != tt.want {
			t.Errorf("%s: got rivals %v, want %v", tt.name, got, tt.want)
		}
	}
}
