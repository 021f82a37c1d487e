package rules

import (
	"testing"
	"time"

	"informd/rules/content"
	"informd/rules/fact"
)

// The key of a mail says what it is and what it is about.
func TestKeys(t *testing.T) {
	for got, want := range map[string]string{
		FollowupKey("a"): "followup/a", ThankYouKey("a"): "thankyou/a", DeclineKey("a"): "decline/a",
		IntroAskKey("a"): "introask/a", IntroThanksKey("a"): "introthanks/a",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	receipt := Item{Key: "receipt/k3f9aa", Kind: content.KindReceipt}
	for tag, want := range map[string]bool{"k3f": false, "k3f9": true, "k3f9aa": true, "k3f8": false} {
		if got := receipt.ReceiptTagged(tag); got != want {
			t.Errorf("the receipt of %q: %v, want %v", tag, got, want)
		}
	}
}

// A talk keeps the newest version of its invitation that was seen, whatever the owner says of it meanwhile: an older
// copy that comes late does not move it.
func TestSequenceOfATalk(t *testing.T) {
	start := time.Date(2026, 3, 5, 14, 0, 0, 0, time.UTC)
	booked := []fact.Event{{Seq: 1, Kind: fact.Booked, Talk: "t", Start: start, Sequence: 2}}
	for _, e := range []fact.Event{{Kind: fact.Moved, Talk: "t", Start: start}, {Kind: fact.Cancelled, Talk: "t"}, {Kind: fact.Met, Talk: "t"}} {
		if p := Fold("p", append(booked, e), nil); p.Talks[0].Sequence != 2 {
			t.Errorf("%s: version %d", e.Kind, p.Talks[0].Sequence)
		}
	}
	if p := Fold("p", append(booked, fact.Event{Kind: fact.Moved, Talk: "t", Start: start, Sequence: 3}), nil); p.Talks[0].Sequence != 3 {
		t.Errorf("version %d, want 3", p.Talks[0].Sequence)
	}
}

// A talk keeps its place where a later invitation names none, and takes the one that is named.
func TestPlaceOfATalk(t *testing.T) {
	start := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	for moved, want := range map[string]string{"": "Room 4", "Basel": "Basel"} {
		p := Fold("p", []fact.Event{{Seq: 1, Kind: fact.Booked, Talk: "t", Start: start, Where: "Room 4"},
			{Seq: 2, Kind: fact.Moved, Talk: "t", Start: start.Add(time.Hour), Sequence: 1, Where: moved}}, nil)
		if len(p.Talks) != 1 || p.Talks[0].Where != want {
			t.Errorf("moved to %q: %+v, want it in %q", moved, p.Talks, want)
		}
	}
}
