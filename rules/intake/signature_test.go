package intake

import (
	"testing"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
)

// What a signature alone must not bring about is known by its effect, whatever the words.
func TestBeyondSignature(t *testing.T) {
	for _, tt := range []struct {
		f      encounter.Finding
		beyond bool
	}{
		{encounter.Finding{Forget: []string{"p"}}, true},
		{encounter.Finding{Resolve: []encounter.Resolution{{To: rules.StateReady}}}, true},
		{encounter.Finding{Events: []fact.Event{{Kind: fact.Noted}, {Kind: fact.WentLive}}}, true},
		{encounter.Finding{Events: []fact.Event{{Kind: fact.Unpaused}, {Kind: fact.Reset}}}, true},
		{encounter.Finding{Events: []fact.Event{{Kind: fact.LeftOut}}}, true},
		{encounter.Finding{Resolve: []encounter.Resolution{{To: rules.StateDropped}}}, false},
		{encounter.Finding{Events: []fact.Event{{Kind: fact.Stopped}, {Kind: fact.Paused}, {Kind: fact.Hurried}, {Kind: fact.Unpaused}}}, false},
	} {
		if got := beyondSignature(tt.f); (got != "") != tt.beyond {
			t.Errorf("%+v: got %q, want it beyond a signature: %v", tt.f, got, tt.beyond)
		}
	}
}
