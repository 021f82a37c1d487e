package report

import (
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/fact"
)

// The owner is reminded of somebody to come back to, though the ask that led there was none
// after all.
func TestComeBackWithoutAsk(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	p := rules.Fold("p", []fact.Event{
		{Seq: 1, Person: "p", Kind: fact.Asked, At: at, Ask: "a", Address: "anna@pharma.example", Name: "Anna Meier", Recipients: 1},
		{Seq: 2, Person: "p", Kind: fact.Deferred, At: at.Add(time.Hour), Ask: "a", Until: at.AddDate(0, 1, 0)},
		{Seq: 3, Person: "p", Kind: fact.Corrected, At: at.Add(2 * time.Hour), Undoes: 1},
	}, nil)
	pol := rules.Policy{Zone: time.UTC, BriefAt: dates.Clock{Hour: 7}, DigestAt: dates.Clock{Hour: 7}, DigestDay: time.Monday}
	if len(p.Asks) > 0 || p.ComeBackDay().IsZero() {
		t.Fatalf("%d asks, and back on %s, so nothing was tried", len(p.Asks), p.ComeBackDay())
	}
	later := at.AddDate(0, 2, 0)
	wants := needs(later, View{People: []*rules.Person{p}}.matters(later, pol))
	if len(wants) != 1 || !strings.Contains(wants[0].Line.What, "write again") || len(wants[0].Line.Buttons) != 2 {
		t.Errorf("%+v", wants)
	}
}
