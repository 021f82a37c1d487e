package report

import (
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/fact"
)

// The digest tells of a follow-up that the daily limit kept back until it was too late to leave
// without its owner's word.
func TestToldOfLateFollowup(t *testing.T) {
	now := time.Date(2026, 3, 25, 10, 0, 0, 0, time.UTC)
	pol := rules.Policy{Zone: time.UTC, Language: "en"}
	pol.Followup.Mode, pol.Followup.MaxLateness = rules.ModeSend, dates.Span{Days: 7}
	p := rules.Fold("anna", []fact.Event{{Seq: 1, Person: "anna", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Ask: "ask", Name: "Anna Meier",
		Address: "anna@acme.example", From: "julie@example.org", Recipients: 1, MessageID: "ask@example.org"}}, nil)
	p.Items = []rules.Item{{Key: rules.FollowupKey("ask"), Kind: "followup", Road: rules.RoadContact, State: rules.StateReady, Ask: "ask",
		Due: now.AddDate(0, 0, -8)}}
	wants := needs(now, View{People: []*rules.Person{p}}.matters(now, pol))
	if len(wants) != 1 || wants[0].State != MatterLate || !strings.Contains(wants[0].Line.What, "waits for your word") {
		t.Errorf("%+v, want that it waits for a word", wants)
	}
}
