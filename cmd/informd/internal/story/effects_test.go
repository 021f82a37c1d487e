package story

import (
	"context"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"informd/rules/notes"
)

// Handle reads in the log what a note of a story had informd do.
func (s *sayings) Handle(_ context.Context, line slog.Record) error {
	line.Attrs(func(a slog.Attr) bool {
		if a.Key == "effects" && a.Value.String() != "" {
			s.mu.Lock()
			defer s.mu.Unlock()
			for effect := range strings.SplitSeq(a.Value.String(), ", ") {
				s.did[effect] = true
			}
		}
		return true
	})
	return nil
}

// Enabled reports that all is read that is logged.
func (s *sayings) Enabled(context.Context, slog.Level) bool { return true }

// WithAttrs returns the same reader: what a story does is logged without a context of its own.
func (s *sayings) WithAttrs([]slog.Attr) slog.Handler { return s }

// WithGroup returns the same reader.
func (s *sayings) WithGroup(string) slog.Handler { return s }

// effects holds the mail language to the stories: all that a line of a note can order is ordered by an owner in a story,
// and carried out there.
func (s *sayings) effects(t *testing.T) {
	for _, effect := range notes.Effects() {
		if !s.did[effect] {
			t.Errorf("%s: no owner says it in a story and is obeyed", effect)
		}
	}
	for effect := range s.did {
		if !slices.Contains(notes.Effects(), effect) {
			t.Errorf("%s: it is carried out, and not among the effects of the mail language", effect)
		}
	}
}
