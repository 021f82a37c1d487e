package rules

import (
	"fmt"
	"testing"
	"time"

	"informd/rules/mail"
)

// crowd is n people with an open ask, each of another organisation.
func crowd(n int) (people []*Person) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	for i := range n {
		addr := fmt.Sprintf("p%d@org%d.example", i, i)
		id := PersonID(addr)
		people = append(people, Fold(id, []Event{{Seq: 1, Person: id, Kind: Asked, At: at, Source: "q" + id, Ask: AskID(addr, at, "Question "+id),
			Name: fmt.Sprintf("Person Number%d", i), Address: addr, Recipients: 1, Subject: "Question " + id, MessageID: "q" + id}}, nil))
	}
	return people
}

// A book takes somebody in by what changes of them, however many others it knows: the work for a
// hundred times as many people is not a thousand times as much.
func TestBookIsLinear(t *testing.T) {
	allocs := func(n int) float64 {
		people := crowd(n)
		return testing.AllocsPerRun(1, func() { NewBook(mail.Self{}, people) })
	}
	if few, many := allocs(40), allocs(4000); many > 150*few {
		t.Errorf("%.0f allocations for 40 people, %.0f for 4000", few, many)
	}
	b := NewBook(mail.Self{}, crowd(50))
	for _, p := range crowd(50) {
		b.Put(p) // once more
	}
	for _, index := range []map[string][]string{b.subject, b.domain, b.name} {
		if len(index) != 50 {
			t.Errorf("an index has %d keys, want 50", len(index))
		}
		for key, ids := range index {
			if len(ids) != 1 {
				t.Errorf("%s: %v", key, ids)
			}
		}
	}
	gone := crowd(1)[0]
	gone.Asks[0].State = AskAnswered
	b.Put(gone)
	if len(b.subject) != 49 || len(b.entries) != 49 {
		t.Errorf("%d subjects, %d people in the indexes; want 49", len(b.subject), len(b.entries))
	}
}

func BenchmarkNewBook(b *testing.B) {
	people := crowd(4000)
	for b.Loop() {
		NewBook(mail.Self{}, people)
	}
}

func BenchmarkBookPut(b *testing.B) {
	people := crowd(4000)
	book := NewBook(mail.Self{}, people)
	for b.Loop() {
		book.Put(people[7])
	}
}
