package agent

import (
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/store"
)

// BenchmarkTenThousand measures what 10,000 people cost of whom half have an open ask: to open the store and
// read the book out of it (held-MB: what that keeps on the heap; cpu-ms: what all threads took); a tick in which nothing is due; to
// decide about one of them, to read them from the store, and both with the row that is written (record);
// to take in that one has changed (put), with what that means for the account (account); to find whom a
// button is about that is nobody's (tag); a mail that may move a talk, where none is booked (invitation).
func BenchmarkTenThousand(b *testing.B) {
	path := filepath.Join(b.TempDir(), "state.db")
	now := time.Date(2026, 3, 4, 12, 0, 0, 0, time.UTC)
	ids := fillPeople(b, path, now, 10_000)
	ctx := b.Context()
	b.Run("open", func(b *testing.B) {
		b.ReportAllocs()
		var cpu []time.Duration
		for b.Loop() {
			b.StopTimer()
			began := heldMemory() // without what is made once, such as the templates
			spent := cpuTime(b)
			b.StartTimer()
			a := agentAt(b, path, func() time.Time { return now })
			b.StopTimer()
			cpu = append(cpu, cpuTime(b)-spent)
			b.ReportMetric(float64(heldMemory()-began)/(1<<20), "held-MB")
			a.Store.Close()
			b.StartTimer()
		}
		slices.Sort(cpu)
		b.ReportMetric(ms(cpu[len(cpu)/2]), "cpu-ms")
	})
	a := agentAt(b, path, func() time.Time { return now })
	defer a.Store.Close()
	if err := a.decide(ctx, now); err != nil {
		b.Fatal(err)
	}
	i := 0
	for _, c := range []struct {
		name string
		run  func(id string) error
	}{
		{"tick", func(string) error {
			if err := a.know.Begin(ctx); err != nil {
				return err
			}
			if err := a.decide(ctx, now); err != nil {
				return err
			}
			_, err := a.next(ctx, now)
			return err
		}},
		{"decide", func(id string) error {
			rules.Decide(now, a.know.Policy(), a.know.Book.Person(id))
			return nil
		}},
		{"fetch", func(id string) error {
			_, err := a.know.Fetch(ctx, id)
			return err
		}},
		{"record", func(id string) error { return a.decidePerson(ctx, now, id) }},
		{"put", func(id string) error {
			a.know.Book.Put(a.know.Book.Person(id))
			return nil
		}},
		{"account", func(id string) error {
			a.know.Book.Put(a.know.Book.Person(id))
			return a.decideAccount(ctx, now)
		}},
		{"tag", func(string) error {
			if a.know.Book.Tagged("zzzzzz") != nil {
				return fmt.Errorf("a tag of nobody's is somebody's")
			}
			return nil
		}},
		{"invitation", func(string) error {
			m := mail.Message{ID: "x@x.example", From: mail.Address{Addr: "x@x.example"}, Subject: "Lunch", Media: "text/calendar"}
			if !mail.MayBook(m) {
				return fmt.Errorf("this is no invitation")
			}
			a.know.Book.Concerns(m, a.know.Self())
			a.know.Book.Invited(&mail.Invite{UID: "nobody's"})
			return nil
		}},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			spent, n := cpuTime(b), 0
			for b.Loop() {
				i, n = i+1, n+1
				if err := c.run(ids[i*7%len(ids)]); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64((cpuTime(b)-spent).Microseconds())/float64(n), "cpu-µs")
		})
	}
}

// heldMemory returns what the heap holds, in bytes.
func heldMemory() int64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// fillPeople makes a store of n people who were asked two days ago. Every other one has answered, had
// a talk, and left a note; none of them is due before the week is over.
func fillPeople(b *testing.B, path string, now time.Time, n int) (ids []string) {
	b.Helper()
	st, err := store.Open(b.Context(), path)
	if err != nil {
		b.Fatal(err)
	}
	defer st.Close()
	at := now.Add(-48 * time.Hour)
	err = st.Update(b.Context(), at, func(tx *store.Tx) error {
		for i := range n {
			addr := fmt.Sprintf("p%d@org%d.example", i, i)
			id, ask := rules.PersonID(addr), rules.AskID(addr, at, fmt.Sprint(i))
			facts := []fact.Event{{Kind: fact.Asked, At: at, Received: at, Source: "q" + id, MessageID: "q" + id, Ask: ask, Address: addr,
				Name: fmt.Sprintf("Given%d Surname%d", i, i), Recipients: 1, Subject: fmt.Sprintf("Question about topic %d", i)}}
			if i%2 == 1 {
				talk := mail.NewID("talk", id, "1")
				facts = append(facts,
					fact.Event{Kind: fact.Answered, At: at.Add(time.Hour), Source: "a" + id, MessageID: "a" + id, Ask: ask, Address: addr},
					fact.Event{Kind: fact.Booked, At: at.Add(2 * time.Hour), Source: "b" + id, Talk: talk, Ask: ask,
						Start: at.Add(20 * time.Hour), End: at.Add(21 * time.Hour)},
					fact.Event{Kind: fact.Met, At: at.Add(22 * time.Hour), Source: "n" + id, Talk: talk},
					fact.Event{Kind: fact.Noted, At: at.Add(22 * time.Hour), Source: "n" + id, Talk: talk, Line: "learned",
						Text: "validation batches matter more than the model"})
			}
			for _, ev := range facts {
				ev.Person = id
				if _, _, err := tx.Append(ev); err != nil {
					return err
				}
			}
			p, err := tx.Person(id)
			if err != nil {
				return err
			}
			if err := tx.SavePerson(p, now.AddDate(0, 0, 5), ""); err != nil {
				return err
			}
			ids = append(ids, id)
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
	return ids
}
