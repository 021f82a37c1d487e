package rules

import (
	"testing"
	"time"

	"informd/rules/content"
)

func TestByOwner(t *testing.T) {
	for _, tt := range []struct {
		e    Event
		want bool
	}{
		{Event{Kind: Asked, Source: "a", MessageID: "a"}, true},
		{Event{Kind: Noted, Source: "n"}, true},
		{Event{Kind: Booked, Source: "n", Address: "anna@pharma.example"}, true},
		{Event{Kind: Answered, Source: "r", MessageID: "r"}, false}, // Anna's own mail
		{Event{Kind: Booked, Source: "i", MessageID: "i"}, false},   // Anna's invitation
		{Event{Kind: Answered, Source: "f", MessageID: "r", Forwarded: true}, true},
		{Event{Kind: FollowedUp, Source: "f", MessageID: "f"}, false},
		{Event{Kind: WentSilent}, false},
		{Event{Kind: Bounced, Source: "b", Theirs: true}, false}, // its report names no Message-ID
		{Event{Kind: Doubted, Source: "n", Theirs: true}, false}, // somebody answered the notice
		{Event{Kind: Rerouted, Source: "w", MessageID: "w", Theirs: true}, false},
		{Event{Kind: Described, Source: "w", Theirs: true}, false},
		{Event{Kind: Corrected, Source: "u"}, false},
	} {
		if got := tt.e.ByOwner(); got != tt.want {
			t.Errorf("%s of %q: got %v, want %v", tt.e.Kind, tt.e.Source, got, tt.want)
		}
	}
}

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
	booked := []Event{{Seq: 1, Kind: Booked, Talk: "t", Start: start, Sequence: 2}}
	for _, e := range []Event{{Kind: Moved, Talk: "t", Start: start}, {Kind: Cancelled, Talk: "t"}, {Kind: Met, Talk: "t"}} {
		if p := Fold("p", append(booked, e), nil); p.Talks[0].Sequence != 2 {
			t.Errorf("%s: version %d", e.Kind, p.Talks[0].Sequence)
		}
	}
	if p := Fold("p", append(booked, Event{Kind: Moved, Talk: "t", Start: start, Sequence: 3}), nil); p.Talks[0].Sequence != 3 {
		t.Errorf("version %d, want 3", p.Talks[0].Sequence)
	}
}

// A talk keeps its place where a later invitation names none, and takes the one that is named.
func TestPlaceOfATalk(t *testing.T) {
	start := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	for moved, want := range map[string]string{"": "Room 4", "Basel": "Basel"} {
		p := Fold("p", []Event{{Seq: 1, Kind: Booked, Talk: "t", Start: start, Where: "Room 4"},
			{Seq: 2, Kind: Moved, Talk: "t", Start: start.Add(time.Hour), Sequence: 1, Where: moved}}, nil)
		if len(p.Talks) != 1 || p.Talks[0].Where != want {
			t.Errorf("moved to %q: %+v, want it in %q", moved, p.Talks, want)
		}
	}
}
