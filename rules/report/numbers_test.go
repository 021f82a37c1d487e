package report

import (
	"fmt"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
)

// The months below the drawing are those of the days with which the weeks begin.
func TestMonths(t *testing.T) {
	for week, want := range map[time.Time]string{
		time.Date(2016, 3, 7, 0, 0, 0, 0, time.UTC):  "Dec 3, Jan 4, Feb 5",
		time.Date(2026, 3, 16, 0, 0, 0, 0, time.UTC): "Dec 2, Jan 4, Feb 4, Mar 2",
	} {
		got := ""
		for i, m := range months(week) {
			if i > 0 {
				got += ", "
			}
			got += fmt.Sprintf("%s %d", m.Label, m.Count)
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", week.Format(time.DateOnly), got, want)
		}
	}
}

// A mix says of how many it is known where it is not known of all, and is remarked on where it is uneven.
func TestMixes(t *testing.T) {
	for _, tt := range []struct {
		level, circle map[string]int
		known, remark string
	}{
		{map[string]int{"mid": 2}, nil, "", ""},
		{map[string]int{"junior": 1, "mid": 3}, nil, "", ""},
		{map[string]int{"junior": 1, "mid": 2}, nil, "known of 3 of 4", ""},
		{nil, map[string]int{"deep": 2, "wide": 2}, "", "Nobody among them is slightly random; the odd one out often knows the odd way in."},
		{nil, map[string]int{"deep": 2, "wide": 1}, "known of 3 of 4", ""},
		{nil, map[string]int{"deep": 3, "random": 1}, "", ""},
	} {
		known, got := "", mixes(tt.level, tt.circle, 4)
		for _, m := range got {
			known += m.Known
		}
		if remark := balance(got); known != tt.known || remark != tt.remark {
			t.Errorf("%v %v: %q, %q; want %q, %q", tt.level, tt.circle, known, remark, tt.known, tt.remark)
		}
	}
}

// The rate of asks is remarked on in the singular where one is enough.
func TestRateOfAsks(t *testing.T) {
	for talked, want := range map[int]string{
		3: "At your rate, 1 ask this week make one talk a week. Most asks go unanswered; that is normal.",
		2: "At your rate, 2 asks this week make one talk a week. Most asks go unanswered; that is normal.",
		0: "No talk has come of it yet. One talk for three asks is good, and silence says nothing about you.",
	} {
		n := content.Numbers{Talks4: talked, Funnel: []content.Bar{{Count: 3}, {Count: 3}, {Count: talked}}}
		if got := coaching(time.Time{}, rules.Policy{Zone: time.UTC}, &n, nil); len(got) == 0 || got[0] != want {
			t.Errorf("%d talks: %q, want %q", talked, got, want)
		}
	}
}
