package report

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
)

// TestUnclearLetGo holds that only the owner's own word of an answer is called theirs: a mail without words is none.
func TestUnclearLetGo(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	asked := fact.Event{Seq: 1, Person: "p", Kind: fact.Asked, At: at, Source: "a", Ask: "k", Address: "thea@cave.example"}
	for want, answered := range map[string]fact.Event{
		"answered, as you told me, and nothing is planned": {Source: "note"},
		"answered, and nothing is planned":                 {Source: "m", MessageID: "m@cave.example", Theirs: true},
	} {
		answered.Seq, answered.Person, answered.Kind, answered.At, answered.Ask = 2, "p", fact.Answered, at.Add(time.Hour), "k"
		p := rules.Fold("p", []fact.Event{asked, answered}, nil)
		if got := unclearLetGo(MatterContext{}, Matter{Person: p, About: "k"}); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
