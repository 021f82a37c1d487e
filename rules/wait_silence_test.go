package rules

import (
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules/dates"
	"informd/rules/fact"
)

// No letter is drafted, or announced, to somebody to whom nothing is written now.
func TestSilence(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	pol := Policy{Zone: time.UTC, ThankYouAt: dates.Clock{Hour: 8}, PrepAt: dates.Clock{Hour: 18}, KeepInTouch: dates.Span{Days: 90}}
	asked := fact.Event{Kind: fact.Asked, At: now.AddDate(0, 0, -9), Ask: "a", Address: "anna@x.example", Name: "Anna Meier", Recipients: 1}
	talk := fact.Event{Kind: fact.Met, At: now.AddDate(0, 0, -1), Talk: "t", Start: now.AddDate(0, 0, -1), End: now.AddDate(0, 0, -1).Add(time.Hour)}
	later := talk
	later.Start, later.End = now.Add(-time.Hour), now.Add(-time.Minute)
	for _, tt := range []struct {
		name   string
		events []fact.Event
		drafts int // where nothing forbids it
	}{
		{"a no", []fact.Event{asked, {Kind: fact.Declined, At: now.AddDate(0, 0, -1), Ask: "a"}}, 1},
		{"a talk", []fact.Event{asked, talk}, 1},
		{"a talk of today", []fact.Event{asked, later}, 0},
		{"a talk after an answer", []fact.Event{asked, {Kind: fact.Answered, At: now.AddDate(0, 0, -3), Ask: "a"}, talk}, 1},
		{"progress", []fact.Event{asked, {Kind: fact.Noted, At: now, Line: fact.LineProgress, Text: "I start in May"}}, 1},
	} {
		for _, silence := range []Wait{NoWait, WaitSpared, WaitRefused, WaitHalted} {
			events, pol := slices.Clip(tt.events), pol
			switch silence {
			case WaitSpared:
				events = append(events, fact.Event{Kind: fact.Spared, At: now})
			case WaitRefused:
				events = append(events, fact.Event{Kind: fact.Refused, At: now})
			case WaitHalted:
				pol.Account.Halted = true
			}
			for i := range events {
				events[i].Seq, events[i].Person = int64(i+1), "anna"
			}
			p := Fold("anna", events, nil)
			if got := pol.Silence(p); got != silence {
				t.Errorf("%s: silence %d, want %d", tt.name, got, silence)
			}
			d, drafts := Decide(now, pol, p), 0
			for _, act := range d.Actions {
				if act.Road == RoadDraft {
					drafts++
				}
			}
			next := NextStep(now, pol, p)
			announced := strings.Contains(d.Why+next, "draft") || strings.Contains(next, "Drafts")
			want := tt.drafts
			if silence != NoWait {
				want = 0
			}
			if drafts != want || silence != NoWait && announced {
				t.Errorf("%s, %q: %d drafts, “%s” “%s”; want %d", tt.name, silence.Why(), drafts, d.Why, next, want)
			}
		}
	}
}
