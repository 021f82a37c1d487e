package matching

import (
	"testing"
	"time"

	"informd/rules"
)

// TestLikelyOpenFirst holds that whoever owes nothing and waits for nothing is offered last, however lately the owner
// wrote to them, and that nobody who died is offered.
func TestLikelyOpenFirst(t *testing.T) {
	at := time.Date(2026, 7, 14, 9, 0, 0, 0, time.UTC)
	days := func(n int) time.Time { return at.AddDate(0, 0, -n) }
	people := []*rules.Person{
		{ID: "wrote", Contact: days(1)},
		{ID: "owes", Contact: days(20), Promises: []rules.Promise{{Kind: rules.PromiseOffer, Text: "the parcel"}}},
		{ID: "talked", Contact: days(10), Talks: []rules.Talk{{Start: days(10), End: days(10)}}},
		{ID: "long ago", Contact: days(90), Talks: []rules.Talk{{Start: days(90), End: days(90)}}},
		{ID: "died", Contact: days(1), Spared: true},
	}
	var got []string
	for _, p := range Likely(people, at) {
		got = append(got, p.ID)
	}
	want := []string{"talked", "owes", "wrote", "long ago"}
	if len(got) != len(want) {
		t.Fatalf("got %q, want %q", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Fatalf("got %q, want %q", got, want)
		}
	}
}
