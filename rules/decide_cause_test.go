package rules

import (
	"slices"
	"testing"
	"time"

	"informd/rules/content"
	"informd/rules/dates"
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
	asked := Event{Kind: Asked, At: day(2, 9), Ask: "a", Name: "Anna Meier", Address: anna, Recipients: 1, Subject: "A question"}
	booked := Event{Kind: Booked, At: day(4, 9), Talk: "t", Start: day(9, 15), End: day(9, 16)}
	met := Event{Kind: Met, At: day(9, 17), Talk: "t", Start: day(9, 15), End: day(9, 16)}
	declined := Event{Kind: Declined, At: day(4, 9), Ask: "a", MessageID: "no@pharma", Address: anna}
	introduced := Event{Kind: Introduced, At: day(9, 17), Named: Named{Name: "Bob Lee", Address: "bob@steel.example"}}
	undone := func(seq int64) Event { return Event{Kind: Corrected, At: day(10, 12), Undoes: seq} }
	for _, tt := range []struct {
		name  string
		kind  content.Kind
		cause []Event // numbered from 2; the ask is 1
		now   time.Time
		gone  []Event
	}{
		{"a no that was a yes", content.KindDecline, []Event{declined}, day(4, 9),
			[]Event{{Kind: Answered, At: day(5, 9), Ask: "a"}, {Kind: Accepted, At: day(5, 9), Ask: "a"}}},
		{"a no that they did not say", content.KindDecline, []Event{declined}, day(4, 9), []Event{undone(2)}},
		{"a talk that is off, tomorrow", content.KindPrep, []Event{booked}, day(8, 18),
			[]Event{{Kind: Cancelled, At: day(8, 19), Talk: "t"}}},
		{"a talk that was moved", content.KindPrep, []Event{booked}, day(8, 18),
			[]Event{{Kind: Moved, At: day(8, 19), Talk: "t", Start: day(12, 15), End: day(12, 16)}}},
		{"a talk that is told of", content.KindPrompt, []Event{booked}, day(9, 16), []Event{met}},
		{"questions that are not to be sent ahead", content.KindSendAhead,
			[]Event{booked, {Kind: Noted, At: day(5, 9), Talk: "t", Line: LineSendAhead, Text: "yes"}}, day(5, 9), []Event{undone(3)}},
		{"a talk that was none", content.KindThankYou, []Event{met}, day(10, 8), []Event{undone(2)}},
		{"an introduction that was none", content.KindIntroAsk, []Event{introduced}, day(10, 8), []Event{undone(2)}},
		{"a talk by an introduction that was none", content.KindIntroThanks,
			[]Event{introduced, {Kind: Reached, At: day(9, 18), Promise: mail.NewID("intro", "p", "", "", "bob@steel.example"), Start: day(9, 15)}}, day(10, 8), []Event{undone(3)}},
		{"news that were none", content.KindProgress,
			[]Event{met, {Kind: Noted, At: day(9, 18), Line: LineProgress, Text: "I got the job"}}, day(9, 18), []Event{undone(3)}},
		{"they wrote", content.KindKeepInTouch, []Event{met}, day(20, 9),
			[]Event{{Kind: Heard, At: day(20, 9), MessageID: "h@pharma", Address: anna}}},
		{"an ask that was sent again", content.KindReask,
			[]Event{{Kind: Bounced, At: day(2, 10), Ask: "a"}, {Kind: Rerouted, At: day(3, 9), Address: "meier@home.example"}}, day(3, 9),
			[]Event{{Kind: Asked, At: day(3, 10), Ask: "b", Address: "meier@home.example", Recipients: 1}}},
	} {
		events := append([]Event{asked}, tt.cause...)
		person := func(more []Event, items []Item) *Person {
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
