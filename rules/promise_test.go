package rules

import (
	"strings"
	"testing"
	"time"
)

// Somebody named with an address is the one who was named without, unless it may be another: two in one note, of whom
// one has only a first name, or one of several of that name.
func TestNamedAgainWithAddress(t *testing.T) {
	now := time.Date(2026, 3, 24, 10, 0, 0, 0, time.UTC)
	named := func(source, name, addr string) Event {
		return Event{Kind: Introduced, Person: "anna", At: now, Source: source, Named: Named{Name: name, Address: addr}}
	}
	for _, tt := range []struct {
		name   string
		events []Event
		want   string
	}{
		{"in another note", []Event{named("one", "Peter", ""), named("two", "Peter Lindt", "peter@lindt.example")}, "Peter Lindt"},
		{"in full, in the same note", []Event{named("one", "Peter Lindt", ""), named("one", "Peter Lindt", "peter@lindt.example")}, "Peter Lindt"},
		{"two in one note", []Event{named("one", "Peter", ""), named("one", "Peter Lindt", "peter@lindt.example")}, "Peter, Peter Lindt"},
		{"two in one note, the other way", []Event{named("one", "Maria Lopez", ""), named("one", "Maria", "maria@one.example")}, "Maria Lopez, Maria"},
		{"one of two", []Event{named("one", "Maria", ""), named("one", "Maria Lopez", ""), named("two", "Maria Lopez", "maria@lopez.example")},
			"Maria, Maria Lopez"},
		{"one of two, by the name that both have", []Event{named("one", "Maria Costa", ""), named("one", "Maria Lopez", ""),
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
