package intake

import (
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/mail"
)

// A follow-up that is only drafted is sent by the owner's hand, and says nothing else.
func TestDraftedFollowupIsByHand(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for mode, want := range map[rules.Mode]string{rules.ModeDraft: "", rules.ModeSend: "auto-generated"} {
		pol := rules.Policy{Owner: mail.Address{Addr: "julie@example.org"}, Self: mail.Self{Addresses: []string{"julie@example.org"}}, Zone: time.UTC}
		pol.Followup.Mode, pol.Followup.Until, pol.Followup.Days = mode, dates.Clock{Hour: 24}, [7]bool{true, true, true, true, true, true, true}
		acts := rules.Decide(now, pol, askedAnna(now)).Actions
		if len(acts) != 1 || acts[0].Auto != want {
			t.Errorf("%s: %+v, want one that says %q", mode, acts, want)
		}
	}
}

// A draft that lies in Drafts is never called sent: only its owner sends it.
func TestDraftedFollowupIsNotCalledSent(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	for road, want := range map[rules.Road]string{rules.RoadDraft: "drafted, for you to send", rules.RoadContact: "sent"} {
		p := askedAnna(now)
		p.Items = []rules.Item{{Key: rules.FollowupKey("ask"), Kind: "followup", Road: road, State: rules.StateSent, Ask: "ask", Finished: now, Why: "no answer"}}
		pol := rules.Policy{Zone: time.UTC}
		pol.Followup.After = dates.Span{Days: 7}
		if why := rules.Decide(now, pol, p).Why; !strings.Contains(why, "the follow-up is "+want+": no answer") {
			t.Errorf("%s: %q, want it %s", road, why, want)
		}
		end := rules.Decide(now.AddDate(0, 0, 8), pol, p).Events
		if len(end) != 1 || end[0].Why != "it was not answered, and its follow-up is "+want {
			t.Errorf("%s: %+v, want that it was %s", road, end, want)
		}
	}
}
