package fact

import "testing"

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
