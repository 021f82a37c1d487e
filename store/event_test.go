package store

import (
	"context"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
)

func appendEvent(t testing.TB, s *Store, now time.Time, ev fact.Event) (seq int64, added bool) {
	t.Helper()
	update(t, s, now, func(tx *Tx) (err error) {
		seq, added, err = tx.Append(ev)
		return err
	})
	return seq, added
}

// The same fact from the same source is one fact; whatever makes it another is another.
func TestAppendOnce(t *testing.T) {
	base := fact.Event{Person: "p", Kind: fact.Noted, At: t0, Source: "m@x", Why: "a note", Ask: "a1", Talk: "t1",
		Line: "learned", Name: "Bob", Address: "bob@x", Text: "batches matter", MessageID: "i@x"}
	clock := fact.Event{Person: "p", Kind: fact.WentSilent, At: t0, Ask: "a1"}
	for _, c := range []struct {
		name   string
		first  fact.Event
		change func(*fact.Event)
		added  bool
	}{
		{"the same", base, func(*fact.Event) {}, false},
		{"read later", base, func(e *fact.Event) { e.At = t0.Add(time.Hour) }, false},
		{"another reason", base, func(e *fact.Event) { e.Why = "read again" }, false},
		{"another meaning of a day", base, func(e *fact.Event) { e.Until = t0.Add(time.Hour) }, false},
		{"case of an address", base, func(e *fact.Event) { e.Address = "Bob@X" }, false},
		{"another person", base, func(e *fact.Event) { e.Person = "q" }, true},
		{"the account", base, func(e *fact.Event) { e.Person = "" }, true},
		{"another kind", base, func(e *fact.Event) { e.Kind = fact.Described }, true},
		{"another mail", base, func(e *fact.Event) { e.Source = "n@x" }, true},
		{"another ask", base, func(e *fact.Event) { e.Ask = "a2" }, true},
		{"another talk", base, func(e *fact.Event) { e.Talk = "t2" }, true},
		{"another label", base, func(e *fact.Event) { e.Line = "quote" }, true},
		{"another name", base, func(e *fact.Event) { e.Name = "Ann" }, true},
		{"another address", base, func(e *fact.Event) { e.Address = "ann@x" }, true},
		{"another line", base, func(e *fact.Event) { e.Text = "so do people" }, true},
		{"another id of the mail", base, func(e *fact.Event) { e.MessageID = "j@x" }, true},
		{"undoing another", base, func(e *fact.Event) { e.Undoes = 7 }, true},
		{"moved between fields", base, func(e *fact.Event) { e.Line, e.Name = "learnedB", "ob" }, true},
		{"another guess settled", fact.Event{Person: "p", Kind: fact.Cleared, At: t0, Source: "m@x", Settled: "n@x", Guess: fact.Met},
			func(e *fact.Event) { e.Guess = fact.Thanked }, true},
		{"the clock, at once", clock, func(*fact.Event) {}, false},
		{"the clock, later", clock, func(e *fact.Event) { e.At = t0.Add(time.Hour) }, true},
		{"followed up twice", fact.Event{Person: "p", Kind: fact.FollowedUp, At: t0, Source: "f@x", Ask: "a1"},
			func(e *fact.Event) { e.Source, e.At = "g@x", t0.Add(time.Hour) }, false},
		{"followed up another ask", fact.Event{Person: "p", Kind: fact.FollowedUp, At: t0, Source: "f@x", Ask: "a1"},
			func(e *fact.Event) { e.Ask = "a2" }, true},
	} {
		s := open(t)
		if seq, added := appendEvent(t, s, t0, c.first); !added || seq != 1 {
			t.Fatalf("%s: the first: seq %d, added %v", c.name, seq, added)
		}
		second := c.first
		c.change(&second)
		seq, added := appendEvent(t, s, t0, second)
		if added != c.added || added != (seq == 2) {
			t.Errorf("%s: seq %d, added %v, want %v", c.name, seq, added, c.added)
		}
	}
}

// An event comes back as it was, whole.
func TestEventRoundTrip(t *testing.T) {
	s := open(t)
	want := fact.Event{Person: "p", Kind: fact.Booked, At: t0, Source: "m@x", Why: "an invitation, with \"quotes\" & <tags>",
		Ask: "a", Talk: "t", Name: "Änna 名", Address: "anna@x", From: "julie@x", Recipients: 2, Subject: "s\x00\u2028\n",
		MessageID: "i@x", References: []string{"a@x", "b@x"}, Line: "l", Text: strings.Repeat("long ", 10_000),
		Start: t0.Add(time.Hour), End: t0.Add(2 * time.Hour), Where: "w", Until: t0.Add(3 * time.Hour),
		Due: t0.Add(4 * time.Hour), Sequence: 3, Undoes: 4}
	given := want
	given.Start = want.Start.In(time.FixedZone("CET", 3600)).Add(500 * time.Microsecond)
	want.Seq, _ = appendEvent(t, s, t0, given)
	got := view(t, s, func(tx *Tx) ([]fact.Event, error) { return tx.Events("p") })
	if len(got) != 1 || !reflect.DeepEqual(got[0], want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
	appendEvent(t, s, t0, fact.Event{Kind: fact.Rehearsing})
	got = view(t, s, func(tx *Tx) ([]fact.Event, error) { return tx.Events("") })
	if want := (fact.Event{Seq: 2, Kind: fact.Rehearsing, At: t0}); len(got) != 1 || !reflect.DeepEqual(got[0], want) {
		t.Errorf("the account: got  %+v\nwant %+v", got, want)
	}
}

// An instant whose year has five digits, or none, does not keep a fact from being recorded, in
// a form that can be written as a date in every zone.
func TestAppendBeyondDates(t *testing.T) {
	s := open(t)
	far := time.Date(9999, 12, 31, 23, 59, 0, 0, time.FixedZone("", -12*3600))
	for _, at := range []time.Time{far, far.AddDate(90000, 0, 0), time.Date(0, 1, 1, 0, 0, 0, 0, time.FixedZone("", 12*3600))} {
		appendEvent(t, s, t0, fact.Event{Person: "p", Kind: fact.Booked, At: t0, Talk: at.String(), Start: at, End: at, Until: at, Due: at, Received: at})
	}
	events := view(t, s, func(tx *Tx) ([]fact.Event, error) { return tx.Events("p") })
	if len(events) != 3 {
		t.Errorf("%d facts, want 3", len(events))
	}
	for _, e := range events {
		if _, err := e.Start.In(time.FixedZone("", 14*3600)).MarshalJSON(); err != nil {
			t.Error(err)
		}
	}
}

// No SQL changes or removes a fact.
func TestAppendOnly(t *testing.T) {
	s := open(t)
	appendEvent(t, s, t0, asked(anna, "q@me"))
	db := raw(t, s.path)
	for _, q := range []string{
		"UPDATE event SET why = 'x'",
		"UPDATE event SET seq = 9",
		"DELETE FROM event",
		"DELETE FROM person",
	} {
		if _, err := db.Exec(q); err == nil {
			t.Errorf("%s: allowed", q)
		}
	}
	for _, q := range []string{
		`INSERT OR REPLACE INTO event (seq, person, kind, at, source, why, data, recorded, fact)
			SELECT seq, person, 'x', at, source, why, data, recorded, x'00' FROM event`,
		`REPLACE INTO event (person, kind, at, source, why, data, recorded, fact)
			SELECT person, 'x', at, source, why, data, recorded, fact FROM event`,
	} {
		mustExec(t, db, q)
	}
	evs := view(t, s, func(tx *Tx) ([]fact.Event, error) { return tx.Log(0, 0) })
	if len(evs) != 1 || evs[0].Kind != fact.Asked || evs[0].Why != "captured by Bcc" {
		t.Errorf("the log is %+v", evs)
	}
}

// What is known of the account need not be read again, unless the store does not have it any more.
func TestAccountSince(t *testing.T) {
	s := open(t)
	read := func(known []fact.Event) []fact.Event {
		t.Helper()
		all, err := Read(t.Context(), s, func(tx *Tx) ([]fact.Event, error) { return tx.AccountSince(known) })
		if err != nil {
			t.Fatal(err)
		}
		return all
	}
	for _, kind := range []fact.Kind{fact.Rehearsing, fact.WentLive} {
		appendEvent(t, s, t0, fact.Event{Kind: kind, At: t0})
	}
	appendEvent(t, s, t0, fact.Event{Person: "p", Kind: fact.Noted, At: t0, Source: "m@x"})
	known := read(nil)
	if len(known) != 2 || len(read(known)) != 2 {
		t.Fatalf("%d facts, and then %d, want 2", len(known), len(read(known)))
	}
	appendEvent(t, s, t0, fact.Event{Kind: fact.Paused, At: t0, Until: t0.Add(time.Hour)})
	known[0].Why = "known" // shows that it was not read again
	if got := read(known); len(got) != 3 || got[0].Why != "known" || got[2].Kind != fact.Paused {
		t.Errorf("got %+v, want what is known and the pause", got)
	}
	known[1].Seq = 99
	if got := read(known); len(got) != 3 || got[0].Why == "known" {
		t.Errorf("got %+v, want all read anew: the newest that is known is not there", got)
	}
}

func TestLog(t *testing.T) {
	s := open(t)
	for i := range 5 {
		appendEvent(t, s, t0, fact.Event{Person: fmt.Sprint("p", i%2), Kind: fact.Noted, Source: fmt.Sprint(i)})
	}
	for _, c := range []struct {
		after int64
		limit int
		want  string
	}{{0, 0, "[1 2 3 4 5]"}, {2, 0, "[3 4 5]"}, {2, 2, "[3 4]"}, {5, 10, "[]"}} {
		evs := view(t, s, func(tx *Tx) ([]fact.Event, error) { return tx.Log(c.after, c.limit) })
		seqs := []int64{}
		for _, e := range evs {
			seqs = append(seqs, e.Seq)
		}
		if got := fmt.Sprint(seqs); got != c.want {
			t.Errorf("after %d, at most %d: got %s, want %s", c.after, c.limit, got, c.want)
		}
	}
}

// A person is the fold of their events and rows; People is everyone's Person.
func TestPeople(t *testing.T) {
	s := open(t)
	addrs := []string{"zoe@x.example", anna, "bob@x.example"}
	for _, a := range addrs {
		put(t, s, rules.StateHeld, a)
	}
	appendEvent(t, s, t0, fact.Event{Kind: fact.Rehearsing})
	people := view(t, s, func(tx *Tx) ([]*rules.Person, error) { return tx.People() })
	if len(people) != len(addrs) {
		t.Fatalf("got %d people, want %d", len(people), len(addrs))
	}
	for i, p := range people {
		if p.Address().Addr != addrs[i] || len(p.Items) != 1 || len(p.Asks) != 1 || p.Asks[0].State != rules.AskOpen {
			t.Errorf("person %d is %+v", i, p)
		}
		alone := view(t, s, func(tx *Tx) (*rules.Person, error) { return tx.Person(p.ID) })
		if !reflect.DeepEqual(p, alone) {
			t.Errorf("among all: %+v\nalone:     %+v", p, alone)
		}
	}
	for _, id := range []string{"", "nobody"} {
		if p := view(t, s, func(tx *Tx) (*rules.Person, error) { return tx.Person(id) }); p != nil {
			t.Errorf("%q is %+v", id, p)
		}
	}
}

// A person with news is due at once; then when they were said to be; never early.
func TestDuePeople(t *testing.T) {
	s := open(t)
	due := func(now time.Time) string {
		ids := view(t, s, func(tx *Tx) ([]string, error) { return tx.DuePeople(now) })
		return strings.Join(ids, " ")
	}
	next := func() time.Time {
		return view(t, s, func(tx *Tx) (time.Time, error) { return tx.NextPerson() })
	}
	if got := next(); !got.IsZero() {
		t.Errorf("with nobody: next %v", got)
	}
	save := func(id string, at time.Time) {
		update(t, s, t0, func(tx *Tx) error {
			p, err := tx.Person(id)
			if err != nil {
				return err
			}
			return tx.SavePerson(p, at, "why")
		})
	}
	for _, id := range []string{"p", "q"} {
		appendEvent(t, s, t0, fact.Event{Person: id, Kind: fact.Noted, Source: "1"})
	}
	if got := due(t0); got != "p q" {
		t.Errorf("with news: due %q, want p q", got)
	}
	at := t0.Add(time.Hour + time.Nanosecond)
	save("p", at)
	save("q", time.Time{})
	up := t0.Add(time.Hour + time.Millisecond)
	if got := next(); !got.Equal(up) {
		t.Errorf("next: got %v, want %v", got, up)
	}
	if got := due(up.Add(-time.Millisecond)); got != "" {
		t.Errorf("early: due %q", got)
	}
	if got := due(up); got != "p" {
		t.Errorf("on time: due %q, want p", got)
	}
	appendEvent(t, s, t0, fact.Event{Person: "q", Kind: fact.Noted, Source: "1"})
	if got := due(t0); got != "" {
		t.Errorf("with no news but what is known: due %q", got)
	}
	appendEvent(t, s, t0, fact.Event{Person: "q", Kind: fact.Noted, Source: "2"})
	if got := due(t0); got != "q" {
		t.Errorf("with news again: due %q, want q", got)
	}
}

// I1: nobody has two open asks.
func TestOneOpenAsk(t *testing.T) {
	s := open(t)
	appendEvent(t, s, t0, asked(anna, "q@me"))
	second := asked(anna, "r@me")
	second.Ask = "another"
	appendEvent(t, s, t0, second)
	save := func(first rules.AskState) error {
		return s.Update(context.Background(), t0, func(tx *Tx) error {
			p, err := tx.Person(second.Person)
			if err != nil {
				return err
			}
			p.Asks[0].State = first
			return tx.SavePerson(p, t0, "")
		})
	}
	wantError(t, save(rules.AskOpen), "one open ask")
	if err := save(rules.AskStopped); err != nil {
		t.Errorf("with one open ask: %v", err)
	}
	if _, err := raw(t, s.path).Exec("UPDATE ask SET state = 'open'"); err == nil {
		t.Error("plain SQL opened a second ask")
	}
}
