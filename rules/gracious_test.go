package rules

import (
	"testing"
	"time"

	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/lang"
)

// TestGraciousNamesNoPastDay holds that the letter after a later names only a day to come on which the owner writes.
func TestGraciousNamesNoPastDay(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	until := at.AddDate(0, 0, 9)
	p := Fold("anna", []fact.Event{
		{Seq: 1, Person: "anna", Kind: fact.Asked, At: at.AddDate(0, 0, -3), Source: "a", Ask: "a", Name: "Anna Meier", Address: "anna@acme.example",
			MessageID: "a", Subject: "Mills"},
		{Seq: 2, Person: "anna", Kind: fact.Answered, At: at, Source: "b", Ask: "a", MessageID: "b", Address: "anna@acme.example"},
		{Seq: 3, Person: "anna", Kind: fact.Deferred, At: at, Source: "b", Ask: "a", Until: until},
	}, nil)
	p.Manner.Language.Text = lang.English
	for now, want := range map[time.Time]bool{at.AddDate(0, 0, 1): true, until.AddDate(0, 0, 1): false} {
		var d Decision
		gracious(now, Policy{Zone: time.UTC}, p, &d)
		named := false
		for _, a := range d.Actions {
			if say, ok := a.Say.(content.SayDecline); ok {
				named = say.On != ""
			}
		}
		if named != want {
			t.Errorf("on %s the letter names a day: %t, want %t", now, named, want)
		}
	}
}
