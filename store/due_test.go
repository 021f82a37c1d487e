package store

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
)

// A row that moves makes its person due in the same transaction: whoever is killed right
// after it decides about them at the next start.
func TestMovesMakeDue(t *testing.T) {
	for _, tt := range []struct {
		name string
		from rules.State
		move func(tx *Tx, key string) error
	}{
		{"its notice was sent", rules.StateHeld, func(tx *Tx, key string) error { return tx.Noticed(followup("anna@x").NoticeKey, tx.now) }},
		{"sent", rules.StateCommitting, sent},
		{"unsure", rules.StateCommitting, unsure},
		{"stale", rules.StateSending, stale},
		{"failed", rules.StateSending, fail},
		{"found", rules.StateUnsure, found},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := open(t)
			r := put(t, s, tt.from, "anna@x")
			p := view(t, s, func(tx *Tx) (*rules.Person, error) { return tx.Person(r.Person) })
			update(t, s, t0, func(tx *Tx) error { return tx.SavePerson(p, time.Time{}, "waits for mail") })
			update(t, s, t0.Add(time.Hour), func(tx *Tx) error { return tt.move(tx, r.Key) })
			next := view(t, s, (*Tx).NextPerson)
			if want := t0.Add(time.Hour); !next.Equal(want) {
				t.Errorf("got the person due at %v, want %v", next, want)
			}
		})
	}
}

// A follow-up that was put off is tried at once when the owner says send now; one that has left is left alone.
func TestHurry(t *testing.T) {
	s := open(t)
	r := put(t, s, rules.StateReady, "anna@x")
	update(t, s, t0, func(tx *Tx) error { return tx.Postpone(r.Key, t0.AddDate(0, 0, 1), "tomorrow") })
	hurry := func(r Row) {
		update(t, s, t0, func(tx *Tx) error {
			_, _, err := tx.Append(fact.Event{Person: r.Person, Kind: fact.Hurried, At: t0, Ask: r.Ask, Source: r.Key})
			return err
		})
	}
	hurry(r)
	next := view(t, s, (*Tx).NextRow)
	if next.After(row(t, s, r.Key).Due) {
		t.Errorf("it is tried %v, and was due %v", next, r.Due)
	}
	gone := put(t, s, rules.StateSent, "bob@x")
	hurry(gone)
	if state := row(t, s, gone.Key).State; state != rules.StateSent {
		t.Errorf("it had left, and is %s", state)
	}
}
