package rules_test

import (
	"encoding/json"
	"testing"
	"time"

	"informd/rules"
)

// A delegate is stored as one text, as in databases of every schema, and is read back whole.
func TestDelegateIsStoredAsText(t *testing.T) {
	for _, c := range []struct {
		text, called string
		want         rules.Delegate
	}{
		{"Rui Matos <rui@port.example>", "Rui Matos", rules.Delegate{Name: "Rui Matos", Addr: "rui@port.example"}},
		{"Rui Matos", "Rui Matos", rules.Delegate{Name: "Rui Matos"}},
		{"rui@port.example", "rui@port.example", rules.Delegate{Addr: "rui@port.example"}},
		{"Rui (Port <3) <rui@port.example>", "Rui (Port <3)", rules.Delegate{Name: "Rui (Port <3)", Addr: "rui@port.example"}},
		{"[forgotten] <[forgotten]>", "[forgotten]", rules.Delegate{Name: "[forgotten]", Addr: "[forgotten]"}},
	} {
		var e rules.Event
		data, err := json.Marshal(map[string]string{"delegate": c.text})
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(data, &e); err != nil {
			t.Fatal(err)
		}
		if e.Delegate != c.want {
			t.Errorf("%s is read as %+v, want %+v", c.text, e.Delegate, c.want)
		}
		if got := e.Delegate.String(); got != c.text {
			t.Errorf("%s is written as %s", c.text, got)
		}
		if got := e.Delegate.Called(); got != c.called {
			t.Errorf("%s is called %s, want %s", c.text, got, c.called)
		}
		if text, err := json.Marshal(e); err != nil || string(text) != string(data) {
			t.Errorf("the event is stored as %s (%v), want %s", text, err, data)
		}
	}
	if text, err := json.Marshal(rules.Event{}); err != nil || string(text) != "{}" {
		t.Errorf("an event without a delegate is stored as %s (%v)", text, err)
	}
}

// A second answer keeps whom the first named, unless it names another; an older one, read late, changes nothing.
func TestAnsweredAgain(t *testing.T) {
	at := time.Date(2026, 3, 3, 9, 0, 0, 0, time.UTC)
	bob, eve := rules.Delegate{Name: "Bob"}, rules.Delegate{Name: "Eve"}
	for _, tt := range []struct {
		name, first, words string
		days               int
		named              rules.Delegate
		no                 bool // the second says no
		wants              rules.Delegate
		says               string
	}{
		{"names nobody", "ask Bob", "not before summer", 1, rules.Delegate{}, false, bob, "not before summer"},
		{"names nobody, and says no", "ask Bob", "no, sorry", 1, rules.Delegate{}, true, bob, "no, sorry"},
		{"names another", "ask Bob", "ask Eve", 1, eve, false, eve, "ask Eve"},
		{"older, read late", "ask Bob", "I am busy", -1, eve, false, bob, "ask Bob"},
		{"older than a note that told no words", "", "ask Eve", -1, eve, false, eve, "ask Eve"},
	} {
		answered := func(seq int64, days int, words string, named rules.Delegate) rules.Event {
			return rules.Event{Seq: seq, Person: "anna", Kind: rules.Answered, Ask: "ask", At: at.AddDate(0, 0, days), Source: words,
				Words: words, Delegate: named}
		}
		events := []rules.Event{{Seq: 1, Person: "anna", Kind: rules.Asked, Ask: "ask", At: at.AddDate(0, 0, -3)},
			answered(2, 0, tt.first, bob), answered(3, tt.days, tt.words, tt.named)}
		if tt.no {
			events = append(events, rules.Event{Seq: 4, Person: "anna", Kind: rules.Declined, Ask: "ask",
				At: events[2].At, Source: tt.words})
		}
		a := rules.Fold("anna", events, nil).Ask("ask")
		if a.Delegate == nil || *a.Delegate != tt.wants || a.Words != tt.says {
			t.Errorf("%s: %+v and %q, want %+v and %q", tt.name, a.Delegate, a.Words, tt.wants, tt.says)
		}
	}
}
