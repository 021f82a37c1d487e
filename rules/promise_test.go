package rules

import (
	"strings"
	"testing"
	"time"

	"informd/rules/fact"
)

// Somebody named with an address is the one who was named without, unless it may be another: two in one note, of whom
// one has only a first name, or one of several of that name.
func TestNamedAgainWithAddress(t *testing.T) {
	now := time.Date(2026, 3, 24, 10, 0, 0, 0, time.UTC)
	named := func(source, name, addr string) fact.Event {
		return fact.Event{Kind: fact.Introduced, Person: "anna", At: now, Source: source, Named: fact.Named{Name: name, Address: addr}}
	}
	for _, tt := range []struct {
		name   string
		events []fact.Event
		want   string
	}{
		{"in another note", []fact.Event{named("one", "Peter", ""), named("two", "Peter Lindt", "peter@lindt.example")}, "Peter Lindt"},
		{"in full, in the same note", []fact.Event{named("one", "Peter Lindt", ""), named("one", "Peter Lindt", "peter@lindt.example")}, "Peter Lindt"},
		{"two in one note", []fact.Event{named("one", "Peter", ""), named("one", "Peter Lindt", "peter@lindt.example")}, "Peter, Peter Lindt"},
		{"two in one note, the other way", []fact.Event{named("one", "Maria Lopez", ""), named("one", "Maria", "maria@one.example")}, "Maria Lopez, Maria"},
		{"one of two", []fact.Event{named("one", "Maria", ""), named("one", "Maria Lopez", ""), named("two", "Maria Lopez", "maria@lopez.example")},
			"Maria, Maria Lopez"},
		{"one of two, by the name that both have", []fact.Event{named("one", "Maria Costa", ""), named("one", "Maria Lopez", ""),
			named("two", "Maria", "maria@lopez.example")}, "Maria Costa, Maria Lopez, Maria"},
	} {
		var got []string
		for _, q := range Fold("anna", tt.events, nil).Promises {
			got = append(got, q.Called())
		}
		if s := strings.Join(got, ", "); s != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, s, tt.want)
		}
	}
}

// Whom they ask first is not written to before they have said so.
func TestAsksFirst(t *testing.T) {
	for note, want := range map[string]bool{
		"talk to Ada Moss, she'd ask her first":                    true,
		"She named Ada Moss. She wants to check with her first.":   true,
		"he would ask Ada whether she has time":                    true,
		"she says talk to Ada Moss, they'll sound them out first":  true,
		"talk to Ada Moss first":                                   false,
		"she'd ask me first, and Ada Moss is the one to talk to":   false,
		"she'd ask Bob first. Ada Moss knows the rest":             false,
		"she says Ada Moss is nice. I met Bob. He'd ask her first": false,
	} {
		at := time.Date(2026, 2, 20, 15, 0, 0, 0, time.UTC)
		p := Fold("greta", []fact.Event{{Kind: fact.Introduced, Person: "greta", At: at, Source: "note", Named: fact.Named{Name: "Ada Moss"}},
			{Kind: fact.Noted, Person: "greta", At: at, Source: "note", Line: fact.LineNote, Text: note}}, nil)
		if got := p.AsksFirst(p.Promises[0]); got != want {
			t.Errorf("%s: %v, want %v", note, got, want)
		}
	}
}
