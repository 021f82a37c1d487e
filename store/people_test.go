package store

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/manner"
)

// Everybody read at once is everybody read one by one, and grown fact by fact: with facts about several
// people, facts taken back, somebody forgotten, and after the store was opened again.
func TestPeopleAreThoseOfTheirEvents(t *testing.T) {
	kinds := []fact.Kind{fact.Asked, fact.Nudged, fact.Wrote, fact.Answered, fact.Heard, fact.AutoReplied, fact.Doubted,
		fact.Cleared, fact.Declined, fact.Accepted, fact.Deferred, fact.Stopped, fact.Resumed, fact.Booked, fact.Moved, fact.Met,
		fact.Noted, fact.Promised, fact.Introduced, fact.Described, fact.Rerouted, fact.Corrected, fact.LetGo, fact.PutOff}
	rnd := rand.New(rand.NewPCG(3, 4))
	some := func(what string) string { return fmt.Sprint(what, rnd.IntN(3)) }
	s := open(t)
	var ids []string
	for i := range 6 {
		addr := fmt.Sprintf("p%d@org%d.example", i, i)
		ids = append(ids, rules.PersonID(addr))
		appendEvent(t, s, t0, asked(addr, fmt.Sprint("q", i)))
	}
	grown := map[string]*rules.Person{}
	for i := range 400 {
		now := t0.AddDate(0, 0, rnd.IntN(60))
		e := fact.Event{Person: ids[rnd.IntN(len(ids))], Kind: kinds[rnd.IntN(len(kinds))], At: now, Source: fmt.Sprint("mail", i),
			Ask: some("ask"), Talk: some("talk"), MessageID: some("mail"), Subject: some("“subject”\n"), Text: some("<text>"),
			Matter: some("ask"), Settled: some("mail"), Fact: fact.Detail(some("fact")), Until: now.AddDate(0, 0, 9), References: []string{some("mail"), ""}}
		switch {
		case e.Kind == fact.Doubted && rnd.IntN(2) == 0:
			e.Person, e.People = "", ids[rnd.IntN(3):][:3]
		case e.Kind == fact.Corrected:
			e.Undoes = 1 + rnd.Int64N(int64(i+6))
		case e.Kind == fact.Wrote:
			e.Manner = &manner.Manner{Language: some("l"), Closing: "Best,\nJulie"}
		}
		appendEvent(t, s, now, e)
		switch i {
		case 150:
			s.Close()
			s = reopen(t, s.path)
		case 250:
			update(t, s, now, func(tx *Tx) error { return tx.Forget(ids[5], "mark") })
			ids, grown = ids[:5], map[string]*rules.Person{}
		}
		if rnd.IntN(8) > 0 {
			continue
		}
		err := s.View(t.Context(), func(tx *Tx) error {
			people, err := tx.People()
			if err != nil || len(people) != len(ids) {
				t.Fatalf("%d people, want %d: %v", len(people), len(ids), err)
			}
			for k, p := range people {
				events, err := tx.Events(ids[k])
				if err != nil {
					return err
				}
				want := fmt.Sprintf("%+v", rules.Fold(ids[k], events, nil))
				if got := fmt.Sprintf("%+v", p); got != want {
					t.Fatalf("with everybody: %s\nof their events: %s", got, want)
				}
				if q := grown[p.ID]; q != nil {
					if q, err = tx.Grown(q); err != nil {
						return err
					}
					if got, want := fmt.Sprintf("%+v", q.Asks), fmt.Sprintf("%+v", p.Asks); got != want || q.Log.Len() != p.Log.Len() {
						t.Fatalf("grown: %s\nof their events: %s", got, want)
					}
				}
				grown[p.ID] = p
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}
