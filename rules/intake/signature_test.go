package intake

import (
	"testing"

	"informd/rules"
	"informd/rules/encounter"
)

// What a signature alone must not bring about is known by its effect, whatever the words.
func TestBeyondSignature(t *testing.T) {
	for _, tt := range []struct {
		f      encounter.Finding
		beyond bool
	}{
		{encounter.Finding{Forget: []string{"p"}}, true},
		{encounter.Finding{Resolve: []encounter.Resolution{{To: rules.StateReady}}}, true},
		{encounter.Finding{Events: []rules.Event{{Kind: rules.Noted}, {Kind: rules.WentLive}}}, true},
		{encounter.Finding{Events: []rules.Event{{Kind: rules.Unpaused}, {Kind: rules.Reset}}}, true},
		{encounter.Finding{Events: []rules.Event{{Kind: rules.LeftOut}}}, true},
		{encounter.Finding{Resolve: []encounter.Resolution{{To: rules.StateDropped}}}, false},
		{encounter.Finding{Events: []rules.Event{{Kind: rules.Stopped}, {Kind: rules.Paused}, {Kind: rules.Hurried}, {Kind: rules.Unpaused}}}, false},
	} {
		if got := beyondSignature(tt.f); (got != "") != tt.beyond {
			t.Errorf("%+v: got %q, want it beyond a signature: %v", tt.f, got, tt.beyond)
		}
	}
}
