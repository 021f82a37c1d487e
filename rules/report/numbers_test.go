package report

import (
	"fmt"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
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

// The bars are the weeks that end yesterday: a talk a week ago is in the last one.
func TestTalkCountsInItsWeek(t *testing.T) {
	now := time.Date(2026, 3, 16, 7, 30, 0, 0, time.UTC) // a Monday
	for _, tt := range []struct {
		start time.Time
		back  int // weeks before the last bar
	}{
		{now.Add(-time.Minute), 0},
		{time.Date(2026, 3, 15, 23, 0, 0, 0, time.UTC), 0},
		{time.Date(2026, 3, 9, 15, 0, 0, 0, time.UTC), 0},
		{time.Date(2026, 3, 9, 0, 0, 0, 0, time.UTC), 0},
		{time.Date(2026, 3, 8, 23, 0, 0, 0, time.UTC), 1},
		{time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC), 1},
	} {
		p := &rules.Person{Talks: []rules.Talk{{State: rules.TalkMet, Start: tt.start}}}
		n, _ := numbers(now, rules.Policy{Zone: time.UTC}, []*rules.Person{p})
		if want := len(n.Weeks) - 1 - tt.back; n.Weeks[want] != 1 {
			t.Errorf("a talk of %s: %v, want one in %d", tt.start, n.Weeks, want)
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
		{nil, map[string]int{"deep": 2, "wide": 2}, "", "None of the people you talked with is off your path; the unexpected one often knows another way in."},
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

// One remark on how asks become talks is made. That one could aim higher is said once, when enough asks
// were answered to tell.
func TestRemarkOnAsks(t *testing.T) {
	const higher, normal = "Everybody answers you: you could aim higher.", " Most asks go unanswered; that is normal."
	for _, tt := range []struct {
		asked, answered, talked int
		said                    bool // that one could aim higher
		want                    string
	}{
		{3, 3, 3, false, "At your rate, one ask a week leads to one talk a week."},
		{3, 3, 2, false, "At your rate, two asks a week lead to one talk a week."},
		{4, 2, 2, false, "At your rate, two asks a week lead to one talk a week."},
		{5, 2, 1, false, "At your rate, five asks a week lead to one talk a week." + normal},
		{7, 7, 7, false, "At your rate, one ask a week leads to one talk a week."},
		{8, 8, 4, false, higher},
		{8, 8, 4, true, "At your rate, two asks a week lead to one talk a week."},
		{3, 1, 0, false, "No talk has come of it yet, which is quite normal, and silence says nothing about you."},
	} {
		pol := rules.Policy{Zone: time.UTC}
		if tt.said {
			pol.Account = rules.FoldAccount([]fact.Event{{Kind: fact.ToldOf, Told: fact.Told{Matters: []string{aimHigherID}}}})
		}
		n := content.Numbers{Talks4: tt.talked, Settled: tt.asked}
		got, once := coaching(time.Time{}, pol, &n, funnel{tt.asked, tt.answered, tt.talked, 0}, nil)
		if len(got) == 0 || got[0] != tt.want || (len(once) > 0) != (tt.want == higher) {
			t.Errorf("%d asked, %d answered, %d talked: %q %v, want %q", tt.asked, tt.answered, tt.talked, got, once, tt.want)
		}
	}
}
