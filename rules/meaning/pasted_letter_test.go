package meaning

import (
	"strings"
	"testing"

	"informd/rules/mail"
)

// A name below the text above a forward is its author's, and the text theirs, but not where it says whom the owner means.
func TestWithoutTheirName(t *testing.T) {
	m := mail.Message{Forward: &mail.Forward{From: mail.Address{Name: "Anna Meier"}}}
	for _, tt := range []struct {
		text, owner string
		from        int
	}{
		{"I will see.\n\nstop everything\nAnna", "Julie Roth", 3},
		{"I will see.\nstop everything\nAnna Meier", "Julie Roth", 1},
		{"stop\nAnna", "Julie Roth", 0},
		{"\npause 6w\nAnna Meier\n", "Julie Roth", 0},
		{"I met her.\n\nsaid yes\nAnna", "Anna Roth", 0},
	} {
		if _, from := withoutTheirName(strings.Split(tt.text, "\n"), m, tt.owner); from != tt.from {
			t.Errorf("%q: from line %d, want %d", tt.text, from, tt.from)
		}
	}
}
