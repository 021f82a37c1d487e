package rules

import (
	"testing"
	"time"

	"informd/rules/dates"
	"informd/rules/fact"
)

// A letter is written when it is due, and no decision before makes any of it: people are decided about for months
// until then. It is counted by the memory that is asked for.
func TestLettersAreWrittenWhenTheyAreDue(t *testing.T) {
	day := func(n int) time.Time { return time.Date(2026, 3, n, 9, 0, 0, 0, time.UTC) }
	pol := Policy{Zone: time.UTC, ThankYouAt: dates.Clock{Hour: 8}}
	p := Fold("p", []fact.Event{
		{Seq: 1, Person: "p", Kind: fact.Asked, At: day(1), Ask: "a", Name: "Anna Meier", Address: "anna@pharma.example", Recipients: 1},
		{Seq: 2, Person: "p", Kind: fact.Met, At: day(3), Talk: "t", Start: day(3), End: day(3).Add(UsualTalk)},
		{Seq: 3, Person: "p", Kind: fact.Noted, At: day(3), Talk: "t", Line: fact.LineLearned, Text: "validation batches matter"},
	}, nil)
	decide := func(now time.Time, letters int) float64 {
		t.Helper()
		if d := Decide(now, pol, p); len(d.Actions) != letters {
			t.Fatalf("%d letters on %s, want %d", len(d.Actions), now.Format(time.DateOnly), letters)
		}
		return testing.AllocsPerRun(10, func() { Decide(now, pol, p) })
	}
	if before, due := decide(day(3).Add(2*time.Hour), 0), decide(day(4), 1); due-before < 15 {
		t.Errorf("%.0f allocations before a letter is due, and %.0f when it is written", before, due)
	}
}
