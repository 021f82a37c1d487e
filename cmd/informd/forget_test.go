package main

import (
	"io"
	"strings"
	"testing"

	"informd/cmd/informd/internal/agent/knowledge"
	"informd/cmd/informd/internal/dialog"
	"informd/rules"
	"informd/store"
	"os"
)

// Whoever sits at a terminal is asked before somebody is erased; a script is not.
func TestForgetAsksAtATerminal(t *testing.T) {
	p := &rules.Person{Name: "Anna Meier", Addresses: []string{"anna@pharma.example"}}
	for _, tt := range []struct {
		typed    string
		terminal bool
		erased   bool
	}{
		{"yes\n", true, true},
		{"no\n", true, false},
		{"\n", true, false},
		{"", true, false},
		{"", false, true},
	} {
		d := dialog.New(strings.NewReader(tt.typed), io.Discard)
		if tt.terminal {
			d.AtTerminal = true
		}
		if err := sureToForget(t.Context(), d, p); (err == nil) != tt.erased {
			t.Errorf("typed %q, at a terminal %v: %v", tt.typed, tt.terminal, err)
		}
	}
}

func TestForget(t *testing.T) {
	k := newKept(t)
	wantIn(t, k.do(t, 1, "forget", "carla").errout, `nobody called "carla" is known`)
	wantIn(t, k.do(t, 0, "forget", "Anna", "Meier").out, "Anna Meier <anna@pharma.example> is forgotten", "What only you can erase")
	for _, part := range []string{"", "-wal"} {
		data, err := os.ReadFile(k.path + part)
		if err != nil && part == "" {
			t.Fatal(err)
		}
		wantNotIn(t, strings.ToLower(string(data)), "anna@pharma.example", "anna meier")
	}
	look(t, k.path, func(tx *store.Tx) error {
		people, err := tx.People()
		if len(people) != 1 || people[0].Name != "Ben Okafor" {
			t.Errorf("got %d people, want Ben alone", len(people))
		}
		for addr, want := range map[string]bool{"ANNA@pharma.example": true, "ben@optics.example": false} {
			if got, _ := tx.Suppressed(knowledge.Mark("the key of the marks", addr)); got != want {
				t.Errorf("%s is suppressed: got %v, want %v", addr, got, want)
			}
		}
		return err
	})
	wantIn(t, k.do(t, 1, "why", "anna").errout, "nobody called")
}

// The owner is told that the kept copies went, and that a reader keeps words in the log.
func TestForgetBesideReader(t *testing.T) {
	k := newKept(t)
	copied := k.path + ".before-restore-1"
	if err := os.WriteFile(copied, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	var out string
	look(t, k.path, func(tx *store.Tx) error {
		_, err := tx.People()
		out = k.do(t, 0, "forget", "anna").out
		return err
	})
	wantIn(t, out, "copies of the store", "removed too", "stay in its log until the daemon next looks")
	if _, err := os.Stat(copied); err == nil {
		t.Error("the copy is still there")
	}
	out = k.do(t, 0, "forget", "ben").out
	wantIn(t, out, "is forgotten")
	wantNotIn(t, out, "copies of the store", "stay in its log")
}

// Forgetting makes no store where there is none.
func TestForgetWithoutStore(t *testing.T) {
	k := newKept(t)
	if err := os.Remove(k.path); err != nil {
		t.Fatal(err)
	}
	wantIn(t, k.do(t, 1, "forget", "anna").errout, "no database yet")
	if _, err := os.Stat(k.path); err == nil {
		t.Error("a store was made")
	}
}
