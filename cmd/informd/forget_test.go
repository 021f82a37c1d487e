package main

import (
	"io"
	"strings"
	"testing"

	"informd/cmd/informd/internal/dialog"
	"informd/rules"
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
