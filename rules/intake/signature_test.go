package intake

import (
	"testing"

	"informd/rules"
)

// What a signature alone must not bring about is known by its effect, whatever the words.
func TestGrave(t *testing.T) {
	for _, tt := range []struct {
		f     Finding
		grave bool
	}{
		{Finding{Forget: "p"}, true},
		{Finding{Resolve: []Resolution{{To: rules.StateReady}}}, true},
		{Finding{Events: []rules.Event{{Kind: rules.Noted}, {Kind: rules.WentLive}}}, true},
		{Finding{Events: []rules.Event{{Kind: rules.Unpaused}, {Kind: rules.Reset}}}, true},
		{Finding{Events: []rules.Event{{Kind: rules.LeftOut}}}, true},
		{Finding{Resolve: []Resolution{{To: rules.StateDropped}}}, false},
		{Finding{Events: []rules.Event{{Kind: rules.Stopped}, {Kind: rules.Paused}, {Kind: rules.Hurried}, {Kind: rules.Unpaused}}}, false},
	} {
		if got := tt.f.grave(); (got != "") != tt.grave {
			t.Errorf("%+v: got %q, want it grave: %v", tt.f, got, tt.grave)
		}
	}
}
