package store

import (
	"slices"
	"testing"
	"time"

	"informd/rules/fact"
)

// What somebody's words are known by stays while their matter is open and 90 days longer, and
// goes with them.
func TestSaid(t *testing.T) {
	now := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	s := open(t)
	said := func(at time.Time) (runs []uint64) {
		t.Helper()
		update(t, s, at, func(tx *Tx) error {
			if err := tx.PurgeSaid(at); err != nil {
				return err
			}
			var err error
			runs, err = tx.Said("anna")
			return err
		})
		return runs
	}
	update(t, s, now, func(tx *Tx) error {
		if _, _, err := tx.Append(fact.Event{Person: "anna", Kind: fact.Asked, At: now, Source: "ask@example.org", Ask: "ask", Address: "anna@acme.example", Name: "Anna"}); err != nil {
			return err
		}
		p, err := tx.Person("anna")
		if err != nil {
			return err
		}
		if err := tx.SavePerson(p, now, ""); err != nil {
			return err
		}
		return tx.PutSaid("a", "anna", []uint64{1, 1 << 63})
	})
	if got := said(now.AddDate(1, 0, 0)); !slices.Equal(got, []uint64{1, 1 << 63}) {
		t.Errorf("while the ask is open: got %v", got)
	}
	update(t, s, now, func(tx *Tx) error {
		if _, _, err := tx.Append(fact.Event{Person: "anna", Kind: fact.Stopped, At: now, Source: "stop@example.org", Ask: "ask"}); err != nil {
			return err
		}
		p, err := tx.Person("anna")
		if err != nil {
			return err
		}
		return tx.SavePerson(p, now, "")
	})
	if got := said(now.AddDate(0, 0, 89)); len(got) != 2 {
		t.Errorf("89 days after it was closed: got %v", got)
	}
	if got := said(now.AddDate(0, 0, 91)); len(got) != 0 {
		t.Errorf("91 days after it was closed: got %v", got)
	}
	update(t, s, now, func(tx *Tx) error { return tx.PutSaid("a", "anna", []uint64{7}) })
	update(t, s, now, func(tx *Tx) error { return tx.Forget("anna") })
	update(t, s, now, func(tx *Tx) error {
		runs, err := tx.Said("anna")
		if len(runs) > 0 {
			t.Errorf("forgotten: got %v", runs)
		}
		return err
	})
}
