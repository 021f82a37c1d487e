package rules

import (
	"testing"
	"time"

	"informd/rules/fact"
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
		if got := AllBounced(s, people); got != tt.want {
			t.Errorf("%s: got %t, want %t", tt.name, got, tt.want)
		}
	}
}

// Whether the breaker has tripped does not depend on what is said of it: an older database may hold no words of it.
func TestTrippedWithoutWords(t *testing.T) {
	at := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	log := []fact.Event{{Seq: 1, Kind: fact.Tripped, At: at}}
	if s := FoldAccount(log); !s.Breaker.Tripped || s.Breaker.Why != "" {
		t.Errorf("got %+v, want it tripped", s.Breaker)
	}
	log = append(log, fact.Event{Seq: 2, Kind: fact.Reset, At: at.Add(time.Hour)})
	if s := FoldAccount(log); s.Breaker != (Breaker{}) || !s.ResetAt.Equal(at.Add(time.Hour)) {
		t.Errorf("got %+v reset at %s, want it reset", s.Breaker, s.ResetAt)
	}
}
