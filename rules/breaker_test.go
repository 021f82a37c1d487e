package rules

import (
	"testing"
	"time"
)

// All sending stops where the three newest follow-ups came back, however fast, and none before.
func TestBreaker(t *testing.T) {
	left := time.Date(2026, 3, 4, 10, 0, 7, 640e6, time.UTC) // when the newest follow-up left
	const no, never = time.Duration(0), -time.Hour
	for _, tt := range []struct {
		name  string
		back  []time.Duration // how long after each follow-up its bounce is dated, newest first; no: it stayed
		reset time.Duration   // how long after the newest the owner reset the breaker
		want  bool
	}{
		{"three, hours later", []time.Duration{time.Hour, 2 * time.Hour, 3 * time.Hour}, never, true},
		{"three, each in the second of its follow-up", []time.Duration{-640e6, -640e6, -640e6}, never, true},
		{"the newest in its second", []time.Duration{-640e6, time.Hour, time.Hour}, never, true},
		{"one came back before its follow-up", []time.Duration{-2 * time.Second, time.Hour, time.Hour}, never, false},
		{"two", []time.Duration{time.Hour, time.Hour}, never, false},
		{"one stayed", []time.Duration{time.Hour, no, time.Hour, time.Hour}, never, false},
		{"three, after which the owner said go", []time.Duration{time.Hour, time.Hour, time.Hour}, time.Minute, false},
	} {
		var people []*Person
		for i, back := range tt.back {
			a := Ask{FollowedAt: left.AddDate(0, 0, -i), State: AskSilent}
			if back != no {
				a.State, a.ClosedAt = AskBounced, a.FollowedAt.Add(back)
			}
			people = append(people, &Person{Asks: []Ask{a}})
		}
		s := AccountState{ResetAt: left.Add(tt.reset)}
		if tt.reset == never {
			s = AccountState{}
		}
		if got := Breaker(s, people); (got != "") != tt.want {
			t.Errorf("%s: got %q, want tripped %t", tt.name, got, tt.want)
		}
	}
}
