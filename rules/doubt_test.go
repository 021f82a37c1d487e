package rules

import (
	"testing"
	"time"

	"informd/rules/fact"
)

// Each button of a doubt bears a tag, before the follow-up and after it.
func TestDoubtButtons(t *testing.T) {
	for _, a := range []*Ask{nil, {FollowedAt: time.Date(2026, 3, 9, 9, 0, 0, 0, time.UTC)}} {
		for _, kind := range []fact.DoubtKind{fact.DoubtMail, fact.DoubtNotice, fact.DoubtUnread, fact.DoubtWithdrawn} {
			for _, b := range (Doubt{Person: "anna", Source: "m@x", Ask: "0123456789ab", Kind: kind}).Buttons(a) {
				if b.Tag == "" {
					t.Errorf("%q: button %+v has no tag", kind, b)
				}
			}
		}
	}
}
