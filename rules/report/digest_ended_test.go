package report

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
)

// An ask that the owner did not let go is none of which a digest says that they did.
func TestEndOfAStoppedAsk(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	asked := func(ask string) fact.Event {
		return fact.Event{Person: "p", Kind: fact.Asked, At: at, Ask: ask, Name: "Anna Meier", Address: "anna@pharma.example"}
	}
	ends := func(kind fact.Kind, why string) fact.Event {
		return fact.Event{Person: "p", Kind: kind, At: at.AddDate(0, 0, 1), Ask: "a", Why: why}
	}
	for _, tt := range []struct {
		name   string
		events []fact.Event
		want   string
	}{
		{"let go", []fact.Event{asked("a"), ends(fact.Stopped, "you let it go")}, "you let it go"},
		{"known as two", []fact.Event{asked("a"), ends(fact.Stopped, "they are Bob, whom you asked as well")},
			"they are Bob, whom you asked as well"},
		{"claimed", []fact.Event{asked("a"), ends(fact.Preempted, "the follow-up was claimed before")},
			"another informd follows up"},
		{"asked anew", []fact.Event{asked("a"), asked("b")}, ""},
	} {
		p := rules.Fold("p", tt.events, nil)
		if got := endOf(p, &p.Asks[0]); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}
