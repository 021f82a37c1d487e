package report

import (
	"testing"
	"time"

	"informd/rules"
)

// An ask that the owner did not let go is none of which a digest says that they did.
func TestEndOfAStoppedAsk(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	asked := func(ask string) rules.Event {
		return rules.Event{Person: "p", Kind: rules.Asked, At: at, Ask: ask, Name: "Anna Meier", Address: "anna@pharma.example"}
	}
	ends := func(kind rules.EventKind, why string) rules.Event {
		return rules.Event{Person: "p", Kind: kind, At: at.AddDate(0, 0, 1), Ask: "a", Why: why}
	}
	for _, tt := range []struct {
		name   string
		events []rules.Event
		want   string
	}{
		{"let go", []rules.Event{asked("a"), ends(rules.Stopped, "you let it go")}, "you let it go"},
		{"known as two", []rules.Event{asked("a"), ends(rules.Stopped, "they are Bob, whom you asked as well")},
			"they are Bob, whom you asked as well"},
		{"claimed", []rules.Event{asked("a"), ends(rules.Preempted, "the follow-up was claimed before")},
			"another informd follows up"},
		{"asked anew", []rules.Event{asked("a"), asked("b")}, ""},
	} {
		p := rules.Fold("p", tt.events, nil)
		if got := endOf(p, &p.Asks[0]); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}
