package store

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/mail"
)

// t0 is a Monday morning.
var t0 = time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)

// open opens a fresh database in a directory of its own.
func open(t testing.TB) *Store {
	t.Helper()
	return reopen(t, filepath.Join(t.TempDir(), "informd.db"))
}

func reopen(t testing.TB, path string) *Store {
	t.Helper()
	s, err := Open(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// update runs fn in a transaction that must succeed.
func update(t testing.TB, s *Store, now time.Time, fn func(*Tx) error) {
	t.Helper()
	if err := s.Update(context.Background(), now, fn); err != nil {
		t.Fatal(err)
	}
}

// view returns what fn reads.
func view[T any](t testing.TB, s *Store, fn func(*Tx) (T, error)) T {
	t.Helper()
	var v T
	err := s.View(context.Background(), func(tx *Tx) (err error) {
		v, err = fn(tx)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// setWord keeps a word under a key, as any transaction keeps something.
func setWord(tx *Tx, key, value string) error {
	return tx.PutHealth(Health{Part: content.Part(key), State: Works, Why: value, At: t0})
}

// word is that word; "" when none was kept.
func word(tx *Tx, key string) (string, error) {
	value, _, err := one[string](tx, `SELECT why FROM health WHERE key = ?`, key)
	return value, err
}

// asked returns the event that makes Anna, or somebody else, known.
func asked(addr, id string) fact.Event {
	name := "Anna Meier"
	if addr != anna {
		name, _, _ = strings.Cut(addr, "@")
	}
	return fact.Event{Person: rules.PersonID(addr), Kind: fact.Asked, At: t0, Source: id, Why: "captured by Bcc",
		Ask: rules.AskID(addr, t0, "17 minutes?"), Name: name, Address: addr, From: "julie@example.org",
		Recipients: 1, Subject: "17 minutes?", MessageID: id, Letter: "could I ask you?"}
}

// followup returns a held row about their ask.
func followup(addr string) Row {
	ask := rules.AskID(addr, t0, "17 minutes?")
	return Row{
		Item: rules.Item{Key: "followup/" + ask, Kind: "followup", Road: rules.RoadContact, State: rules.StateHeld,
			Person: rules.PersonID(addr), Ask: ask, Due: t0.AddDate(0, 0, 7), NoticeKey: "notice/" + ask + "/0",
			Hold: dates.Span{Days: 1, Time: 90 * time.Second}, Basis: "q@me", To: addr, Subject: "Re: 17 minutes?",
			Text: "just a nudge", MessageID: "f-" + ask + "@example.org", Token: "tok-" + ask, Why: "no answer for a week"},
		Letter: mail.Letter{Words: mail.Words{Subject: "Re: 17 minutes?", Text: "just a nudge"},
			From: mail.Address{Name: "Julie", Addr: "julie@example.org"}, To: []mail.Address{{Addr: addr}},
			InReplyTo: "q@me", References: []string{"q@me"}},
		Raw: []byte("Subject: Re: 17 minutes?\r\n\r\njust a nudge\r\n"), From: "julie@example.org",
	}
}

const anna = "anna@pharma.example"

// TestFlow walks the main road once: an ask, its follow-up, the claim, the dot.
func TestFlow(t *testing.T) {
	s := open(t)
	row := followup(anna)
	update(t, s, t0, func(tx *Tx) error {
		if _, added, err := tx.Append(asked(anna, "q@me")); err != nil || !added {
			t.Errorf("append: added %v, %v", added, err)
		}
		p, err := tx.Person(rules.PersonID(anna))
		if err != nil {
			return err
		}
		if err := tx.SavePerson(p, row.Due, "waits for an answer"); err != nil {
			return err
		}
		if added, err := tx.Enqueue(row); err != nil || !added {
			t.Errorf("enqueue: added %v, %v", added, err)
		}
		if added, err := tx.Enqueue(row); err != nil || added {
			t.Errorf("enqueue again: added %v, %v", added, err)
		}
		return nil
	})
	day := t0.AddDate(0, 0, 7)
	update(t, s, day, func(tx *Tx) error {
		if err := tx.Noticed(row.NoticeKey, t0.AddDate(0, 0, 6)); err != nil {
			return err
		}
		return tx.Release(row.Key, "its hold has passed")
	})
	update(t, s, day, func(tx *Tx) error { return tx.Claim(row.Key, []byte("Date: x\r\n"), "g1") })
	update(t, s, day, func(tx *Tx) error { return tx.Committing(row.Key) })
	update(t, s, day, func(tx *Tx) error { return tx.Sent(row.Key, day, "250 2.0.0 ok") })

	got := view(t, s, func(tx *Tx) (*Row, error) { return tx.Row(row.Key) })
	if got.State != rules.StateSent || !got.Finished.Equal(day) || got.Attempts != 1 || string(got.Final) != "Date: x\r\n" {
		t.Errorf("row is %s, finished %v, attempts %d, final %q", got.State, got.Finished, got.Attempts, got.Final)
	}
	p := view(t, s, func(tx *Tx) (*rules.Person, error) { return tx.Person(row.Person) })
	if it, ok := p.Item(row.Key); !ok || it.State != rules.StateSent || it.Hold != row.Hold {
		t.Errorf("the person's item is %+v, %v", it, ok)
	}
	if n := view(t, s, func(tx *Tx) (int, error) { return tx.CountSentDomain("pharma.example", t0) }); n != 1 {
		t.Errorf("sent to the domain: got %d, want 1", n)
	}
}
