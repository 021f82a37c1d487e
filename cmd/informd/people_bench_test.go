package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/store"
)

// BenchmarkCommand measures what the commands cost that read everybody, where 10,000 people are known and
// half of them have an open ask.
func BenchmarkCommand(b *testing.B) {
	dir := b.TempDir()
	b.Setenv("XDG_STATE_HOME", dir)
	now := time.Date(2026, 3, 4, 12, 0, 0, 0, time.UTC)
	db, config := filepath.Join(dir, "state.db"), filepath.Join(dir, "config.toml")
	askThousands(b, db, now, 10_000)
	text := fmt.Sprintf("[owner]\nname = \"Julie Roth\"\naddresses = [\"julie@example.org\"]\ntimezone = \"UTC\"\n"+
		"[imap]\nserver = \"imap.example.org:993\"\nusername = \"julie@example.org\"\npassword_command = [\"echo\", \"x\"]\n"+
		"[smtp]\nserver = \"smtp.example.org:465\"\n[capture]\naddress = \"julie+informd-7f3k2m9qxw4t8bhc@example.org\"\n[store]\npath = %q\n", db)
	if err := os.WriteFile(config, []byte(text), 0o600); err != nil {
		b.Fatal(err)
	}
	env := &Env{Stdout: io.Discard, Stderr: io.Discard, ConfigPath: config, Now: func() time.Time { return now }}
	for _, c := range []struct {
		name string
		run  func(context.Context, *Env) error
	}{{"status", (&StatusCmd{}).Run}, {"digest", (&DigestCmd{}).Run}} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := c.run(b.Context(), env); err != nil && !errors.Is(err, errUnwell) {
					b.Fatal(err)
				}
			}
		})
	}
}

// askThousands makes a store of so many people who were asked; every other one has answered.
func askThousands(b *testing.B, path string, now time.Time, people int) {
	b.Helper()
	st, err := store.Open(b.Context(), path)
	if err != nil {
		b.Fatal(err)
	}
	defer st.Close()
	at := now.Add(-48 * time.Hour)
	err = st.Update(b.Context(), at, func(tx *store.Tx) error {
		for i := range people {
			addr := fmt.Sprintf("p%d@org%d.example", i, i)
			id, ask := rules.PersonID(addr), rules.AskID(addr, at, fmt.Sprint(i))
			facts := []fact.Event{{Kind: fact.Asked, At: at, Source: "q" + id, MessageID: "q" + id, Ask: ask, Address: addr,
				Name: fmt.Sprintf("Given%d Surname%d", i, i), Recipients: 1, Subject: fmt.Sprintf("Question about topic %d", i)}}
			if i%2 == 1 {
				facts = append(facts, fact.Event{Kind: fact.Answered, At: at.Add(time.Hour), Source: "a" + id,
					MessageID: "a" + id, Ask: ask, Address: addr})
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
		}
		return nil
	})
	if err != nil {
		b.Fatal(err)
	}
}
