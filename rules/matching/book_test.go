package matching

import (
	"fmt"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
)

// crowd returns n people with an open ask, each of another organisation.
func crowd(n int) (people []*rules.Person) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	for i := range n {
		addr := fmt.Sprintf("p%d@org%d.example", i, i)
		id := rules.PersonID(addr)
		people = append(people, rules.Fold(id, []fact.Event{{Seq: 1, Person: id, Kind: fact.Asked, At: at, Source: "q" + id, Ask: rules.AskID(addr, at, "Question "+id),
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
	for _, index := range []index{b.subject, b.domain, b.name} {
		if len(index.people) != 50 {
			t.Errorf("an index has %d keys, want 50", len(index.people))
		}
		for key, ids := range index.people {
			if len(ids) != 1 {
				t.Errorf("%s: %v", key, ids)
			}
		}
	}
	gone := crowd(1)[0]
	gone.Asks[0].State = rules.AskAnswered
	b.Put(gone)
	if len(b.subject.people) != 49 || len(b.withOpenAsk) != 49 {
		t.Errorf("%d subjects, %d people who are waited for; want 49", len(b.subject.people), len(b.withOpenAsk))
	}
}

func BenchmarkNewBook(b *testing.B) {
	people := crowd(4000)
	for b.Loop() {
		NewBook(mail.Self{}, people)
	}
}

// aStranger returns a mail that concerns nobody of a crowd.
func aStranger() mail.Message {
	return mail.Message{ID: "x@news.example", Subject: "[Offers] This week: ten ways to save on your next trip",
		From: mail.Address{Name: "Maria Lopez Garcia", Addr: "maria.lopez@news.shop.example"},
		To:   []mail.Address{{Name: "Julie Park", Addr: "julie@example.org"}, {Name: "Sam Stone", Addr: "sam@example.net"}}}
}

// What a mail costs that concerns nobody does not grow with the asks that are open: by the memory that is asked for. The
// race detector adds a few allocations of its own.
func TestConcernsAllocates(t *testing.T) {
	m, self := aStranger(), mail.Self{Addresses: []string{"julie@example.org"}}
	for _, tt := range []struct {
		asks int
		most float64
	}{{0, 5}, {50, 50}, {5000, 50}} {
		b := NewBook(self, crowd(tt.asks))
		if n := testing.AllocsPerRun(100, func() { b.Concerns(m, self) }); n > tt.most {
			t.Errorf("%.0f allocations a mail with %d asks, want at most %.0f", n, tt.asks, tt.most)
		}
	}
}

func BenchmarkConcerns(b *testing.B) {
	m := aStranger()
	for _, n := range []int{0, 5000} {
		book := NewBook(mail.Self{Addresses: []string{"julie@example.org"}}, crowd(n))
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if book.Concerns(m, book.self) {
					b.Fatal("it concerns somebody")
				}
			}
		})
	}
}

func BenchmarkBookPut(b *testing.B) {
	people := crowd(4000)
	book := NewBook(mail.Self{}, people)
	for b.Loop() {
		book.Put(people[7])
	}
}
