package rules

import (
	"testing"
	"time"

	"informd/rules/fact"
)

// A talk after somebody said "later" replaces the day on which the owner wants to come back to them,
// whoever chose that day.
func TestComeBackDayAfterATalk(t *testing.T) {
	day := func(n int) time.Time { return time.Date(2026, 3, n, 9, 0, 0, 0, time.UTC) }
	talk := func(on int, kind fact.Kind) fact.Event {
		return fact.Event{Kind: kind, At: day(on), Talk: "t", Start: day(on), End: day(on).Add(UsualTalk)}
	}
	const chosen, said = 3 + laterDays, 60
	for _, tt := range []struct {
		name string
		said int // the day they named; 0: none
		more []fact.Event
		want int
	}{
		{"chosen", 0, nil, chosen},
		{"chosen, and a talk", 0, []fact.Event{talk(10, fact.Met)}, 0},
		{"chosen, and a talk before", 0, []fact.Event{talk(2, fact.Met)}, chosen},
		{"chosen, and a talk that is cancelled", 0, []fact.Event{talk(10, fact.Booked), talk(10, fact.Cancelled)}, chosen},
		{"said", said, nil, said},
		{"said, and a talk", said, []fact.Event{talk(10, fact.Met)}, 0},
	} {
		later := fact.Event{Kind: fact.Deferred, At: day(3), Ask: "a"}
		if tt.said > 0 {
			later.Until = day(tt.said)
		}
		events := append([]fact.Event{{Kind: fact.Asked, At: day(1), Ask: "a", Name: "Anna Meier", Address: "anna@pharma.example", Recipients: 1},
			{Kind: fact.Answered, At: day(3), Ask: "a"}, later, {Kind: fact.Wrote, At: day(4)}}, tt.more...)
		for i := range events {
			events[i].Seq, events[i].Person = int64(i+1), "p"
		}
		var want time.Time
		if tt.want > 0 {
			want = day(tt.want)
		}
		if got := Fold("p", events, nil).ComeBackDay(); !got.Equal(want) {
			t.Errorf("%s: %s, want %s", tt.name, got, want)
		}
	}
}
