package report

import (
	"fmt"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
)

// What concerns everybody is decided at each change of anybody. While nothing is due, that takes as many
// allocations for a thousand people as for ten.
func TestDecideReadsNobodyForNothing(t *testing.T) {
	now := time.Date(2026, 3, 4, 6, 0, 0, 0, time.UTC) // before the hour of the brief
	pol := rules.Policy{Zone: time.UTC, DigestDay: time.Monday}
	pol.BriefAt.Hour, pol.DigestAt.Hour = 7, 7
	allocs := func(n int) float64 {
		s := View{Since: now.Add(-time.Hour), Made: func(string) time.Time { return time.Time{} }}
		for i := range n {
			addr := fmt.Sprintf("p%d@org%d.example", i, i)
			s.People = append(s.People, rules.Fold(rules.PersonID(addr), []fact.Event{{Seq: 1, Kind: fact.Asked, At: now.Add(-time.Hour),
				Ask: rules.AskID(addr, now, "Question"), Name: fmt.Sprint("Person ", i), Address: addr, Recipients: 1}}, nil))
		}
		return testing.AllocsPerRun(100, func() {
			if d := Decide(now, pol, s); len(d.Actions)+len(d.Events) > 0 || d.Next.IsZero() {
				t.Errorf("%d people: %+v", n, d)
			}
		})
	}
	if few, many := allocs(10), allocs(1000); many > few {
		t.Errorf("%.0f allocations for 10 people, %.0f for 1000", few, many)
	}
}
