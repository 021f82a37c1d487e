package report

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
)

// The digest names each folder for which a follow-up waits.
func TestHeldForFolders(t *testing.T) {
	now := time.Date(2026, 3, 12, 9, 0, 0, 0, time.UTC)
	asked := fact.Event{Seq: 1, Person: "anna", Kind: fact.Asked, At: now.AddDate(0, 0, -9), Ask: "a",
		Address: "anna@pharma.example", Name: "Anna Meier", Recipients: 1}
	row := rules.Item{Key: rules.FollowupKey("a"), Kind: content.KindFollowup, Ask: "a", State: rules.StateHeld,
		Road: rules.RoadContact, Due: now}
	anna := rules.Fold("anna", []fact.Event{asked}, []rules.Item{row})
	for _, tt := range []struct {
		refused []string
		want    string
	}{
		{nil, ""},
		{[]string{"Archive"}, "your folder “Archive”"},
		{[]string{"Archive", "Talks"}, "your folders “Archive” and “Talks”"},
	} {
		s := View{People: []*rules.Person{anna}}
		for _, f := range tt.refused {
			s.Refused = append(s.Refused, Refusal{Folder: f})
		}
		if got := s.heldFor(now, rules.Policy{Zone: time.UTC})["anna"]; got != tt.want {
			t.Errorf("%v: the follow-up waits for %q, want %q", tt.refused, got, tt.want)
		}
	}
}
