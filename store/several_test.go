package store

import (
	"testing"

	"informd/rules"
	"informd/rules/fact"
)

// A fact about several people is one row, is among the facts about each, makes each due, and loses
// whoever is forgotten; the fact itself remains for the others.
func TestFactAboutSeveral(t *testing.T) {
	s := open(t)
	a, b := rules.PersonID(anna), rules.PersonID(ben)
	appendEvent(t, s, t0, asked(anna, "q@me"))
	appendEvent(t, s, t0, asked(ben, "r@me"))
	var before *rules.Person
	update(t, s, t0, func(tx *Tx) (err error) {
		before, err = tx.Person(b)
		return err
	})
	later := t0.AddDate(0, 0, 1)
	doubt := fact.Event{Kind: fact.Doubted, Source: "news@uni.example", Address: anna, People: []string{a, b}, Why: "the same organisation"}
	if _, added := appendEvent(t, s, later, doubt); !added {
		t.Fatal("the doubt was not added")
	}
	update(t, s, later, func(tx *Tx) error {
		grown, err := tx.Grown(before)
		if err != nil || len(grown.Doubts) != 1 {
			t.Errorf("Ben, grown: %v, %v", grown.Doubts, err)
		}
		people, err := tx.People()
		if err != nil {
			return err
		}
		for _, p := range people {
			if len(p.Doubts) != 1 || p.Doubts[0].Ask != p.Asks[0].ID {
				t.Errorf("%s has the doubts %v", p.ID, p.Doubts)
			}
		}
		if due, err := tx.DuePeople(later); err != nil || len(due) != 2 {
			t.Errorf("due: %v, %v", due, err)
		}
		return tx.Forget(a, "mark")
	})
	update(t, s, later, func(tx *Tx) error {
		p, err := tx.Person(b)
		if err != nil || len(p.Doubts) != 1 || len(p.Doubts[0].People) != 1 || p.Events()[len(p.Events())-1].Address != "" {
			t.Errorf("Ben after Anna was forgotten: %v, %v", p.Events(), err)
		}
		return tx.Forget(b, "mark too")
	})
	if n := count(t, raw(t, s.path), `SELECT count(*) FROM event WHERE kind = 'doubted'`); n != 0 {
		t.Errorf("%d rows remain of a doubt about nobody", n)
	}
}

// Why a mail may be an answer loses the name of whoever is forgotten, in its words and in its parts.
func TestForgetInReason(t *testing.T) {
	s := open(t)
	b := rules.PersonID(ben)
	appendEvent(t, s, t0, asked(anna, "q@me"))
	appendEvent(t, s, t0, asked(ben, "r@me"))
	why := fact.Reason{Sign: "recipient", Of: "Ben, beside " + anna}
	doubt := fact.Event{Person: b, Kind: fact.Doubted, Source: "desk@uni.example", Address: "desk@uni.example", Why: why.Why(), Reason: why}
	appendEvent(t, s, t0, doubt)
	update(t, s, t0, func(tx *Tx) error { return tx.Forget(rules.PersonID(anna), "mark") })
	events := view(t, s, func(tx *Tx) ([]fact.Event, error) { return tx.Events(b) })
	want := fact.Reason{Sign: "recipient", Of: "Ben, beside " + fact.NameForgotten}
	if got := events[len(events)-1]; got.Reason != want || got.Why != want.Why() {
		t.Errorf("got %+v, %q, want %+v", got.Reason, got.Why, want)
	}
}
