package config

import (
	"strings"
	"testing"
)

func TestManners(t *testing.T) {
	for _, tt := range []struct {
		name, addr string
		want       string // keys of the hints
	}{
		{"Julie Roth", "julie@example.org", ""},
		{"Julie Roth", "j.roth@example.org", ""},
		{"Julie Roth", "jr@example.org", ""},
		{"Julie Roth", "hello@julieroth.example", ""},
		{"Jürgen Groß", "juergen.gross@example.org", ""}, // "rgen"
		{"Jörg Böll", "unlesbar@example.org", ""},        // nothing to compare
		{"王 小明", "xm@example.org", ""},
		{"Julie Roth", "sunny-girl@example.org", "owner.addresses"},
		{"Julie Roth", "julie1994@example.org", "owner.addresses"},
		{"Julie Roth", "julie22@example.org", ""},
		{"Julie Roth", "julie+informd-7f3k2m9qxw4t8bhc@example.org", ""},
		{"Julie", "julie@example.org", "owner.name"},
		{"julie roth", "jule@example.org", "owner.name owner.addresses"},
	} {
		var c Config
		c.Owner.Name, c.Owner.Addresses = tt.name, []string{tt.addr}
		var got []string
		for _, w := range c.manners() {
			if got = append(got, w.Key); w.Problem == "" || w.Cure == "" {
				t.Errorf("%s <%s>: %q lacks a problem or a cure", tt.name, tt.addr, w)
			}
		}
		if keys := strings.Join(got, " "); keys != tt.want {
			t.Errorf("%s <%s>: got %q, want %q", tt.name, tt.addr, keys, tt.want)
		}
	}
}
