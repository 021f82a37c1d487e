package rules

import (
	"testing"
	"time"

	"informd/rules/dates"
	"informd/rules/fact"
)

// What comes next is said as it stands: after the follow-up no other is promised.
func TestNextStepOfAnOpenAsk(t *testing.T) {
	asked := time.Date(2026, 3, 2, 9, 10, 0, 0, time.UTC)
	pol := Policy{Zone: time.UTC, Language: "en"}
	pol.Followup.Mode, pol.Followup.After, pol.Followup.Hold = ModeSend, dates.Span{Days: 7}, dates.Span{Days: 1}
	pol.Followup.From, pol.Followup.Until = dates.Clock{Hour: 9}, dates.Clock{Hour: 17}
	pol.Followup.Days = [7]bool{true, true, true, true, true, true, true}
	ask := fact.Event{Kind: fact.Asked, Ask: "a", At: asked, Name: "Anna Meier", Address: "anna@pharma.example", Recipients: 1}
	for _, tt := range []struct {
		name  string
		after []fact.Event
		want  string
	}{
		{"nothing since", nil, "If Anna Meier stays silent I follow up once, on Monday 9 March at 09:10."},
		{"followed up", []fact.Event{{Kind: fact.FollowedUp, Ask: "a", At: asked.AddDate(0, 0, 7), MessageID: "f@example.org"}},
			"I have followed up, and write no more; if they stay silent I let the ask go on Monday 16 March."},
		{"followed up by the owner", []fact.Event{{Kind: fact.Nudged, Ask: "a", At: asked.AddDate(0, 0, 7), MessageID: "f@example.org"}},
			"I send no follow-up of my own; if they stay silent I let the ask go on Monday 16 March."},
	} {
		p := Fold("p", append([]fact.Event{ask}, tt.after...), nil)
		now := asked.AddDate(0, 0, 1)
		if len(tt.after) > 0 {
			now = asked.AddDate(0, 0, 9)
		}
		if got := NextStep(now, pol, p); got != tt.want {
			t.Errorf("%s: says %q, want %q", tt.name, got, tt.want)
		}
	}
}
