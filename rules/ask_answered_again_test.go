package rules_test

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
)

// A second answer keeps whom the first named, unless it names another; an older one, read late, changes nothing.
func TestAnsweredAgain(t *testing.T) {
	at := time.Date(2026, 3, 3, 9, 0, 0, 0, time.UTC)
	bob, eve := fact.Delegate{Name: "Bob"}, fact.Delegate{Name: "Eve"}
	for _, tt := range []struct {
		name, first, words string
		days               int
		named              fact.Delegate
		no                 bool // the second says no
		wants              fact.Delegate
		says               string
	}{
		{"names nobody", "ask Bob", "not before summer", 1, fact.Delegate{}, false, bob, "not before summer"},
		{"names nobody, and says no", "ask Bob", "no, sorry", 1, fact.Delegate{}, true, bob, "no, sorry"},
		{"names another", "ask Bob", "ask Eve", 1, eve, false, eve, "ask Eve"},
		{"older, read late", "ask Bob", "I am busy", -1, eve, false, bob, "ask Bob"},
		{"older than a note that told no words", "", "ask Eve", -1, eve, false, eve, "ask Eve"},
	} {
		answered := func(seq int64, days int, words string, named fact.Delegate) fact.Event {
			return fact.Event{Seq: seq, Person: "anna", Kind: fact.Answered, Ask: "ask", At: at.AddDate(0, 0, days), Source: words,
				Words: words, Delegate: named}
		}
		events := []fact.Event{{Seq: 1, Person: "anna", Kind: fact.Asked, Ask: "ask", At: at.AddDate(0, 0, -3)},
			answered(2, 0, tt.first, bob), answered(3, tt.days, tt.words, tt.named)}
		if tt.no {
			events = append(events, fact.Event{Seq: 4, Person: "anna", Kind: fact.Declined, Ask: "ask",
				At: events[2].At, Source: tt.words})
		}
		a := rules.Fold("anna", events, nil).Ask("ask")
		if a.Delegate == nil || *a.Delegate != tt.wants || a.Words != tt.says {
			t.Errorf("%s: %+v and %q, want %+v and %q", tt.name, a.Delegate, a.Words, tt.wants, tt.says)
		}
	}
}
