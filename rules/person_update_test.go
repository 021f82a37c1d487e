package rules

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"informd/rules/manner"
)

// A person who grows event by event is the one that all events together make.
func TestThen(t *testing.T) {
	kinds := []EventKind{Asked, Recaptured, Nudged, FollowedUp, Wrote, Thanked, Answered, Heard, AutoReplied, Bounced, Delayed,
		Challenged, Doubted, Cleared, Declined, Accepted, Deferred, MovedOn, WentSilent, Preempted, Stopped, Resumed, Postponed,
		Hurried, Reworded, Booked, Moved, Cancelled, Met, Noted, Promised, Introduced, Kept, Reached, Addressed, Described,
		NoThanks, Rerouted, Corrected, Refused, LetGo, PutOff, Spared}
	rnd := rand.New(rand.NewPCG(1, 2))
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	some := func(what string) string { return fmt.Sprint(what, rnd.IntN(3)) }
	for range 500 {
		var events []Event
		grown := Fold("p", nil, nil)
		for seq := int64(1); seq < 12; {
			var more []Event
			for range 1 + rnd.IntN(3) {
				e := Event{Seq: seq, Person: "p", Kind: kinds[rnd.IntN(len(kinds))], At: at.AddDate(0, 0, rnd.IntN(60)),
					Ask: some("ask"), Talk: some("talk"), Source: some("mail"), MessageID: some("mail"), Subject: some("subject"),
					Text: some("text"), Matter: some("ask"), Fact: FactName(some("fact")), Until: at.AddDate(0, 0, rnd.IntN(60))}
				if rnd.IntN(2) == 0 {
					e.Name, e.Address = "Anna", some("anna")+"@pharma.example"
				}
				if e.Kind == Corrected {
					e.Undoes = 1 + rnd.Int64N(seq)
				}
				if e.Kind == Wrote {
					e.Manner = &manner.Manner{Language: some("l")}
				}
				more = append(more, e)
				seq++
			}
			events = append(events, more...)
			before := fmt.Sprintf("%+v", grown)
			next := grown.Then(more, nil)
			if after := fmt.Sprintf("%+v", grown); after != before {
				t.Fatalf("growing changed who it was\nbefore: %s\nafter:  %s", before, after)
			}
			grown = next
			if want := Fold("p", events, nil); shown(grown) != shown(want) {
				t.Fatalf("grown: %s\nof all: %s", shown(grown), shown(want))
			}
			want := FoldLog("p", Log{count: int32(len(events)), last: seq - 1, loose: events, corrected: true, doubted: true}, nil)
			if shown(grown) != shown(want) || !reflect.DeepEqual(grown.Events(), events) {
				t.Fatalf("packed: %s\nas they are: %s", shown(grown), shown(want))
			}
		}
	}
}

// shown returns a person without what only says how they were read.
func shown(p *Person) string {
	q := *p
	q.refold, q.Log = false, Log{}
	return fmt.Sprintf("%+v", q)
}
