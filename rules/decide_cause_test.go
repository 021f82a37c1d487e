package rules

import (
	"slices"
	"testing"
	"time"

	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/mail"
)

// A row of the outbox that waits, because Drafts or the server cannot be reached, is dropped once its cause is gone,
// with a reason; and stays while the cause is there.
func TestNothingOutlivesItsCause(t *testing.T) {
	day := func(n, hour int) time.Time { return time.Date(2026, 3, n, hour, 0, 0, 0, time.UTC) }
	pol := Policy{Zone: time.UTC, Language: "en", Owner: mail.Address{Name: "Julie Roth", Addr: "julie@example.org"},
		ThankYouAt: dates.Clock{Hour: 8}, PrepAt: dates.Clock{Hour: 18}, KeepInTouch: dates.Span{Days: 10}}
	pol.Followup.From, pol.Followup.Until = dates.Clock{Hour: 9}, dates.Clock{Hour: 17}
	pol.Followup.Days = [7]bool{true, true, true, true, true, true, true}
	const anna = "anna@pharma.example"
	asked := fact.Event{Kind: fact.Asked, At: day(2, 9), Ask: "a", Name: "Anna Meier", Address: anna, Recipients: 1, Subject: "A question"}
	booked := fact.Event{Kind: fact.Booked, At: day(4, 9), Talk: "t", Start: day(9, 15), End: day(9, 16)}
	met := fact.Event{Kind: fact.Met, At: day(9, 17), Talk: "t", Start: day(9, 15), End: day(9, 16)}
	declined := fact.Event{Kind: fact.Declined, At: day(4, 9), Ask: "a", MessageID: "no@pharma", Address: anna}
	introduced := fact.Event{Kind: fact.Introduced, At: day(9, 17), Named: fact.Named{Name: "Bob Lee", Address: "bob@steel.example"}}
	undone := func(seq int64) fact.Event { return fact.Event{Kind: fact.Corrected, At: day(10, 12), Undoes: seq} }
	for _, tt := range []struct {
		name  string
		kind  content.Kind
		cause []fact.Event // numbered from 2; the ask is 1
		now   time.Time
		gone  []fact.Event
	}{
		{"a no that was a yes", content.KindDecline, []fact.Event{declined}, day(4, 9),
			[]fact.Event{{Kind: fact.Answered, At: day(5, 9), Ask: "a"}, {Kind: fact.Accepted, At: day(5, 9), Ask: "a"}}},
		{"a no that they did not say", content.KindDecline, []fact.Event{declined}, day(4, 9), []fact.Event{undone(2)}},
		{"a talk that is off, tomorrow", content.KindPrep, []fact.Event{booked}, day(8, 18),
			[]fact.Event{{Kind: fact.Cancelled, At: day(8, 19), Talk: "t"}}},
		{"a talk that was moved", content.KindPrep, []fact.Event{booked}, day(8, 18),
			[]fact.Event{{Kind: fact.Moved, At: day(8, 19), Talk: "t", Start: day(12, 15), End: day(12, 16)}}},
		{"a talk that is told of", content.KindPrompt, []fact.Event{booked}, day(9, 16), []fact.Event{met}},
		{"questions that are not to be sent ahead", content.KindSendAhead,
			[]fact.Event{booked, {Kind: fact.Noted, At: day(5, 9), Talk: "t", Line: fact.LineSendAhead, Text: "yes"}}, day(5, 9), []fact.Event{undone(3)}},
		{"a talk that was none", content.KindThankYou, []fact.Event{met}, day(10, 8), []fact.Event{undone(2)}},
		{"an introduction that was none", content.KindIntroAsk, []fact.Event{introduced}, day(10, 8), []fact.Event{undone(2)}},
		{"a talk by an introduction that was none", content.KindIntroThanks,
			[]fact.Event{introduced, {Kind: fact.Reached, At: day(9, 18), Promise: mail.NewID("intro", "p", "", "", "bob@steel.example"), Start: day(9, 15)}}, day(10, 8), []fact.Event{undone(3)}},
		{"news that were none", content.KindProgress,
			[]fact.Event{met, {Kind: fact.Noted, At: day(9, 18), Line: fact.LineProgress, Text: "I got the job"}}, day(9, 18), []fact.Event{undone(3)}},
		{"they wrote", content.KindKeepInTouch, []fact.Event{met}, day(20, 9),
			[]fact.Event{{Kind: fact.Heard, At: day(20, 9), MessageID: "h@pharma", Address: anna}}},
		{"an ask that was sent again", content.KindReask,
			[]fact.Event{{Kind: fact.Bounced, At: day(2, 10), Ask: "a"}, {Kind: fact.Rerouted, At: day(3, 9), Address: "meier@home.example"}}, day(3, 9),
			[]fact.Event{{Kind: fact.Asked, At: day(3, 10), Ask: "b", Address: "meier@home.example", Recipients: 1}}},
	} {
		events := append([]fact.Event{asked}, tt.cause...)
		person := func(more []fact.Event, items []Item) *Person {
			all := slices.Concat(events, more)
			for i := range all {
				all[i].Seq, all[i].Person = int64(i+1), "p"
			}
			return Fold("p", all, items)
		}
		var rows []Item
		for _, a := range Decide(tt.now, pol, person(nil, nil)).Actions {
			if a.Kind == tt.kind {
				rows = append(rows, Item{Key: a.Key, Kind: a.Kind, Road: a.Road, State: StateReady, Talk: a.Talk, Ask: a.Ask})
			}
		}
		if len(rows) != 1 {
			t.Errorf("%s: %d rows, want 1", tt.name, len(rows))
			continue
		}
		if drop := Decide(tt.now, pol, person(nil, rows)).Drop; len(drop) > 0 {
			t.Errorf("%s: before, %v is dropped", tt.name, drop)
		}
		if drop := Decide(tt.now.Add(time.Hour), pol, person(tt.gone, rows)).Drop; len(drop) != 1 || drop[0].Why == "" {
			t.Errorf("%s: dropped %v, want %s", tt.name, drop, rows[0].Key)
		}
	}
}
