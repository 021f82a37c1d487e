package strikes

import (
	"testing"
	"time"
)

func TestJudge(t *testing.T) {
	for _, tt := range []struct {
		cause Cause
		ticks int
		age   time.Duration
		want  Verdict
	}{
		{Lost, 2, time.Hour, Verdict{}},
		{Lost, 3, time.Minute, Verdict{}}, // ticks after a failed look are seconds apart
		{Lost, 3, hiccup, Verdict{Try: TryStart}},
		{Lost, Ticks, hiccup, Verdict{Try: TryStart}}, // one outage
		{Lost, Ticks, outage, Verdict{TryStart, true}},
		{Late, 1, time.Minute, Verdict{}},
		{Late, 2, time.Minute, Verdict{}},
		{Late, 2, hiccup, Verdict{Try: TryStart}},
		{Late, Ticks, outage, Verdict{Try: TryStart}}, // the line is slow for all mail
		{Late, Ticks, slow, Verdict{TryStart, true}},
		{Refused, Ticks - 1, time.Hour, Verdict{}},
		{Refused, Ticks, time.Hour, Verdict{Try: TryOther}},
		{Refused, Ticks, storeDown, Verdict{TryOther, true}},
		{Refused, Ticks - 1, 2 * storeDown, Verdict{}},
		{Unrecordable, Ticks - 1, time.Hour, Verdict{}},
		{Unrecordable, Ticks, time.Minute, Verdict{GiveUp: true}},
		{Panicked, Ticks - 1, time.Minute, Verdict{}},
		{Panicked, Ticks, time.Minute, Verdict{GiveUp: true}},
	} {
		since := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
		if got := judge(count{tt.ticks, since}, since.Add(tt.age), tt.cause); got != tt.want {
			t.Errorf("cause %d, %d ticks, %v: got %+v, want %+v", tt.cause, tt.ticks, tt.age, got, tt.want)
		}
	}
}
