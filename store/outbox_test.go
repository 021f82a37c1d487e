package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
)

// A row comes back as it was put in.
func TestRowRoundTrip(t *testing.T) {
	s := open(t)
	want := put(t, s, rules.StateHeld, anna)
	got := row(t, s, want.Key)
	want.Created, want.Domain = t0, "pharma.example"
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	if r := view(t, s, func(tx *Tx) (*Row, error) { return tx.Row("none") }); r != nil {
		t.Errorf("a key that is not there: got %v", r)
	}
}

// A row of the same Message-ID or token under another key is a fault, not a repetition.
func TestEnqueueRefuses(t *testing.T) {
	s := open(t)
	r := put(t, s, rules.StateHeld, anna)
	plain := func() Row {
		n := r
		n.Key, n.Kind, n.MessageID, n.Token = "receipt/1", "receipt", "n@x", "n"
		return n
	}
	for name, change := range map[string]func(*Row){
		"message id": func(n *Row) { n.MessageID = r.MessageID },
		"token":      func(n *Row) { n.Token = r.Token },
		"person":     func(n *Row) { n.Person = "nobody" },
		"recipient":  func(n *Row) { n.To = "" },
		"road":       func(n *Row) { n.Road = "pigeon" },
		"state":      func(n *Row) { n.State = rules.StateSent },
		"key":        func(n *Row) { n.Key = "" },
	} {
		n := plain()
		change(&n)
		err := s.Update(context.Background(), t0, func(tx *Tx) error { _, err := tx.Enqueue(n); return err })
		if err == nil {
			t.Errorf("a bad %s: enqueued", name)
		}
	}
	update(t, s, t0, func(tx *Tx) error { _, err := tx.Enqueue(plain()); return err })
}

// Due rows come when their time, and that of their next try, has come; not a moment
// early, and none is forgotten.
func TestDueRows(t *testing.T) {
	s := open(t)
	late := put(t, s, rules.StateReady, "late@x.example")
	update(t, s, t0, func(tx *Tx) error {
		for i, due := range []time.Time{t0.Add(2*time.Hour + time.Nanosecond), t0.Add(time.Hour), {}} {
			_, err := tx.Enqueue(Row{Item: rules.Item{Key: fmt.Sprint("receipt/", i), Kind: "receipt", Road: rules.RoadOwner,
				To: "me@x.example", Due: due}})
			if err != nil {
				return err
			}
		}
		return nil
	})
	keys := func(now time.Time) string {
		rows := view(t, s, func(tx *Tx) ([]Row, error) { return tx.DueRows(now) })
		var keys []string
		for _, r := range rows {
			keys = append(keys, r.Key)
		}
		return strings.Join(keys, " ")
	}
	next := func() time.Time {
		return view(t, s, func(tx *Tx) (time.Time, error) { return tx.NextRow() })
	}
	for _, c := range []struct {
		now  time.Time
		want string
	}{
		{t0, "receipt/2"},
		{t0.Add(time.Hour - time.Millisecond), "receipt/2"},
		{t0.Add(time.Hour), "receipt/2 receipt/1"},
		{t0.Add(2 * time.Hour), "receipt/2 receipt/1"},
		{t0.Add(2*time.Hour + time.Millisecond), "receipt/2 receipt/1 receipt/0"},
		{late.Due, "receipt/2 receipt/1 receipt/0 " + late.Key},
	} {
		if got := keys(c.now); got != c.want {
			t.Errorf("due at %v: got %q, want %q", c.now, got, c.want)
		}
	}
	if got := next(); !got.Equal(t0) {
		t.Errorf("next: got %v, want %v", got, t0)
	}
	update(t, s, t0, func(tx *Tx) error { return tx.Drop("receipt/2", "x") })
	update(t, s, t0, func(tx *Tx) error { return tx.Postpone("receipt/1", t0.Add(5*time.Hour), "the cap of the day") })
	update(t, s, t0, func(tx *Tx) error {
		return errors.Join(claim(tx, "receipt/0"), tx.Retry("receipt/0", t0.Add(4*time.Hour), "451"))
	})
	if got := keys(t0.Add(3 * time.Hour)); got != "" {
		t.Errorf("due before the next try: %q", got)
	}
	if got := next(); !got.Equal(t0.Add(4 * time.Hour)) {
		t.Errorf("next: got %v, want %v", got, t0.Add(4*time.Hour))
	}
	if got := keys(t0.Add(5 * time.Hour)); got != "receipt/1 receipt/0" {
		t.Errorf("due at the next try: %q", got)
	}
	if got := row(t, s, "receipt/0"); got.Attempts != 1 || got.LastError != "451" || !got.RetryAt.Equal(t0.Add(4*time.Hour)) {
		t.Errorf("after a retry: %+v", got.Item)
	}
	update(t, s, t0, func(tx *Tx) error {
		return errors.Join(tx.Drop("receipt/0", "x"), tx.Drop("receipt/1", "x"), tx.Drop(late.Key, "x"))
	})
	if got := next(); !got.IsZero() {
		t.Errorf("next of nothing: got %v", got)
	}
}

// Caps count what left and what may have, in the database.
func TestCounts(t *testing.T) {
	s := open(t)
	for i, state := range states {
		put(t, s, state, fmt.Sprintf("p%d@x.example", i))
	}
	put(t, s, rules.StateSent, anna)
	for _, c := range []struct {
		kind  content.Kind
		since time.Time
		want  int
	}{
		{"followup", t0, 4}, // committing, unsure, two sent
		{"followup", t0.Add(time.Millisecond), 0},
		{"receipt", t0, 0},
	} {
		if got := view(t, s, func(tx *Tx) (int, error) { return tx.CountSent(c.since, c.kind) }); got != c.want {
			t.Errorf("%q since %v: got %d, want %d", c.kind, c.since, got, c.want)
		}
	}
	if got := view(t, s, func(tx *Tx) (int, error) { return tx.CountSentDomain("x.example", t0) }); got != 3 {
		t.Errorf("to the domain: got %d, want 3", got)
	}
}

func TestRowsByState(t *testing.T) {
	s := open(t)
	for i, state := range states {
		put(t, s, state, fmt.Sprintf("p%d@x.example", i))
	}
	for want, of := range map[int][]rules.State{9: nil, 1: {rules.StateUnsure}, 3: {rules.StateHeld, rules.StateReady, rules.StateFailed}} {
		if got := view(t, s, func(tx *Tx) ([]Row, error) { return tx.Rows(of...) }); len(got) != want {
			t.Errorf("rows in %v: got %d, want %d", of, len(got), want)
		}
	}
	copies := view(t, s, func(tx *Tx) ([]Row, error) { return tx.Uncopied() })
	if len(copies) != 1 || !bytes.Equal(copies[0].Final, []byte("final")) {
		t.Fatalf("uncopied: %v", copies)
	}
	update(t, s, t0, func(tx *Tx) error { return tx.Copied(copies[0].Key, t0) })
	if copies = view(t, s, func(tx *Tx) ([]Row, error) { return tx.Uncopied() }); len(copies) != 0 {
		t.Errorf("uncopied after its copy: %v", copies)
	}
}
