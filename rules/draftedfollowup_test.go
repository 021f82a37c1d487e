package rules

import (
	"testing"
	"time"
)

// A follow-up that is only drafted is sent by the owner's hand, and says nothing else.
func TestDraftedFollowupIsByHand(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for mode, want := range map[Mode]string{ModeDraft: "", ModeSend: "auto-generated"} {
		pol := Policy{Owner: Address{Addr: "julie@example.org"}, Zone: time.UTC}
		pol.Followup.Mode, pol.Followup.Until, pol.Followup.Days = mode, Clock{Hour: 24}, [7]bool{true, true, true, true, true, true, true}
		acts := Decide(now, pol, askedAnna(now)).Actions
		if len(acts) != 1 || acts[0].Auto != want {
			t.Errorf("%s: %+v, want one that says %q", mode, acts, want)
		}
	}
}
