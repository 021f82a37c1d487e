package intake

import (
	"testing"

	"informd/rules"
	"informd/rules/encounter"
)

// What a signature alone must not bring about is known by its effect, whatever the words.
func TestGrave(t *testing.T) {
	for _, tt := range []struct {
		f     encounter.Finding
		grave bool
	}{
		{encounter.Finding{Forget: "p"}, true},
		{encounter.Finding{Resolve: []encounter.Resolution{{To: rules.StateReady}}}, true},
		{encounter.Finding{Events: []rules.Event{{Kind: rules.Noted}, {Kind: rules.WentLive}}}, true},
		{encounter.Finding{Events: []rules.Event{{Kind: rules.Unpaused}, {Kind: rules.Reset}}}, true},
		{encounter.Finding{Events: []rules.Event{{Kind: rules.LeftOut}}}, true},
		{encounter.Finding{Resolve: []encounter.Resolution{{To: rules.StateDropped}}}, false},
		{encounter.Finding{Events: []rules.Event{{Kind: rules.Stopped}, {Kind: rules.Paused}, {Kind: rules.Hurried}, {Kind: rules.Unpaused}}}, false},
	} {
		if got := grave(tt.f); (got != "") != tt.grave {
			t.Errorf("%+v: got %q, want it grave: %v", tt.f, got, tt.grave)
		}
	}
}
