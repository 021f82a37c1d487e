package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/store"
)

// After a restore the store is what the copy was, under another name, and nothing goes to
// contacts until the owner says so.
func TestRestore(t *testing.T) {
	k := newKept(t)
	k.change(t, func(tx *store.Tx) error { return tx.SetAccount(func(a *store.Account) { a.Generation = "first" }) })
	copied := filepath.Join(t.TempDir(), "monday.db")
	k.do(t, 0, "backup", copied)
	k.change(t, func(tx *store.Tx) error {
		_, _, err := tx.Append(fact.Event{Kind: fact.Ignored, At: keptAt, Why: "tuesday's"})
		return err
	})

	got := k.do(t, 0, "restore", copied)
	wantIn(t, got.out, copied, k.path+".before-restore-1", "informd resume")
	look(t, k.path, func(tx *store.Tx) error {
		log, err := tx.Log(0, 0)
		if err != nil {
			return err
		}
		said := ""
		for _, e := range log {
			said += string(e.Kind) + "; "
		}
		if want := "asked; asked; tripped; "; said != want {
			t.Errorf("the log is %s\nwant %s", said, want)
		}
		acc, _ := tx.Account()
		if g := acc.Generation; g == "" || g == "first" {
			t.Errorf("generation %q, want a new one", g)
		}
		if key := acc.Key; key != "the key of the marks" {
			t.Errorf("key %q, want that of the copy: by it informd knows its own mail", key)
		}
		if acc.Owner != "julie@example.org" || acc.Config != k.config {
			t.Errorf("it is the database of %+v, want this account's", acc.Ownership)
		}
		people, err := tx.People()
		if err != nil {
			return err
		}
		pol := rules.Policy{Account: k.standing(t), Owner: mail.Address{Addr: "julie@example.org"}, Zone: time.UTC}
		for _, road := range []rules.Road{rules.RoadContact, rules.RoadDraft} {
			w, then := rules.Never(keptAt, pol, people[0], rules.Item{Kind: "followup", Road: road, To: "anna@pharma.example"})
			if want := "all sending is stopped: " + restored; w.Why != want || then != rules.FateWaits {
				t.Errorf("%s: got %q, %v, want %q for now", road, w.Why, then, want)
			}
		}
		return nil
	})
	wantIn(t, k.do(t, 1, "status").out, restored)

	wantIn(t, k.do(t, 0, "resume").out, "Going on. Sending was stopped: "+restored)
	if s := k.standing(t); s.Breaker.Tripped {
		t.Errorf("after resume it is still stopped: %s", s.Breaker.Why)
	}
}

// While a daemon has the store, or keeps the account with another one, nothing moves.
func TestRestoreBesideDaemon(t *testing.T) {
	k := newKept(t)
	copied := filepath.Join(t.TempDir(), "monday.db")
	k.do(t, 0, "backup", copied)
	st, err := store.Open(t.Context(), k.path)
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	for _, args := range [][]string{{"restore", copied}, {"forget", "anna"}} {
		wantIn(t, k.do(t, 1, args...).errout, "another informd works with this database", fmt.Sprintf("process %d", os.Getpid()))
	}
	if left, _ := filepath.Glob(k.path + ".*before*"); len(left) > 0 {
		t.Errorf("something moved: %v", left)
	}
}

func TestRestoreRefuses(t *testing.T) {
	k := newKept(t)
	letter := writeFile(t, "letter.txt", strings.Repeat("Dear Anna, ", 1000))
	for _, tt := range []struct {
		args string
		code int
		err  string
	}{
		{"restore", 2, `expected "<file>"`},
		{"restore " + letter, 1, "name another copy that informd backup made"},
		{"restore " + k.path, 1, "that is the database itself"},
		{"restore " + letter + ".gone", 1, "no such file"},
	} {
		wantIn(t, k.do(t, tt.code, strings.Fields(tt.args)...).errout, tt.err)
	}
	if s := k.standing(t); s.Breaker.Tripped {
		t.Errorf("a refused restore stopped sending: %s", s.Breaker.Why)
	}
}
