package store

import (
	"context"
	"fmt"
	"testing"

	"informd/rules"
	"informd/rules/fact"
)

// populate makes people with events and one row of the outbox each.
func populate(b testing.TB, s *Store, people, events int) {
	b.Helper()
	update(b, s, t0, func(tx *Tx) error {
		for i := range people {
			addr := fmt.Sprintf("p%d@x.example", i)
			if _, _, err := tx.Append(asked(addr, fmt.Sprint("q", i))); err != nil {
				return err
			}
			for j := range events - 1 {
				ev := fact.Event{Person: rules.PersonID(addr), Kind: fact.Noted, Source: fmt.Sprint("n", j), Line: "learned",
					Text: "validation batches matter more than the model", Why: "a line of the note of Tuesday"}
				if _, _, err := tx.Append(ev); err != nil {
					return err
				}
			}
			if _, err := tx.Enqueue(followup(addr)); err != nil {
				return err
			}
		}
		return nil
	})
}

// One fact in a transaction of its own, forced to the disk.
func BenchmarkAppend(b *testing.B) {
	s := open(b)
	i := 0
	for b.Loop() {
		i++
		ev := fact.Event{Person: "p", Kind: fact.Noted, Source: fmt.Sprint(i), Text: "validation batches matter"}
		update(b, s, t0, func(tx *Tx) error { _, _, err := tx.Append(ev); return err })
	}
}

// A hundred facts in one transaction.
func BenchmarkAppend100(b *testing.B) {
	s := open(b)
	i := 0
	for b.Loop() {
		update(b, s, t0, func(tx *Tx) error {
			for range 100 {
				i++
				ev := fact.Event{Person: "p", Kind: fact.Noted, Source: fmt.Sprint(i), Text: "validation batches matter"}
				if _, _, err := tx.Append(ev); err != nil {
					return err
				}
			}
			return nil
		})
	}
}

// Everyone: 1,000 people of 20 events.
func BenchmarkPeople(b *testing.B) {
	s := open(b)
	populate(b, s, 1000, 20)
	for b.Loop() {
		err := s.View(context.Background(), func(tx *Tx) error {
			people, err := tx.People()
			if len(people) != 1000 {
				b.Fatalf("%d people", len(people))
			}
			return err
		})
		if err != nil {
			b.Fatal(err)
		}
	}
}

// One of 1,000 people.
func BenchmarkPerson(b *testing.B) {
	s := open(b)
	populate(b, s, 1000, 20)
	id := rules.PersonID("p500@x.example")
	for b.Loop() {
		if p := view(b, s, func(tx *Tx) (*rules.Person, error) { return tx.Person(id) }); p == nil {
			b.Fatal("nobody")
		}
	}
}

// A tick with nothing to do: who and what is due.
func BenchmarkIdleTick(b *testing.B) {
	s := open(b)
	populate(b, s, 1000, 20)
	mustExec(b, s.write, "UPDATE person SET next_at = ?", t0.AddDate(1, 0, 0).UnixMilli())
	for b.Loop() {
		idle(b, s)
	}
}

// idle asks who and what is due, and when the next is.
func idle(tb testing.TB, s *Store) {
	tb.Helper()
	err := s.View(context.Background(), func(tx *Tx) error {
		if _, err := tx.DuePeople(t0); err != nil {
			return err
		}
		if _, err := tx.DueRows(t0); err != nil {
			return err
		}
		if _, err := tx.NextPerson(); err != nil {
			return err
		}
		_, err := tx.NextRow()
		return err
	})
	if err != nil {
		tb.Fatal(err)
	}
}
