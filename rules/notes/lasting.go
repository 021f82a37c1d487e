package notes

import (
	"slices"
	"strings"
	"time"
)

// Somebody else's words can stand in a note without any sign of it: pasted from a chat, a paper or a
// mail that informd does not have. So a command whose effect lasts does not count amid prose.

// Lasting reports whether what a verb does lasts, and is not shown again before it takes effect.
func (v Verb) Lasting() bool { return v.word().lasting }

// SaysLasting reports whether a text contains a command with a lasting effect that does not come from a button.
func SaysLasting(text string, now time.Time, zone *time.Location) bool {
	return slices.ContainsFunc(ReadNote(text, now, zone).Commands,
		func(c Command) bool { return c.Verb.Lasting() && c.Tag == "" })
}

// minProse is how many words a note must have, apart from its commands, to count as prose: "looks great, thanks" is
// too short.
const minProse = 6

// IsProse reports whether the lines of a note's text, other than its commands, are prose.
func IsProse(text string, n Note) bool {
	said := 0
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		command := slices.ContainsFunc(n.Commands, func(c Command) bool { return strings.HasSuffix(line, c.Line) })
		if !command {
			said += len(strings.Fields(line))
		}
	}
	return said >= minProse
}

// Amid reports whether the lines of a note's text, other than its commands about the account or about
// whom to forget, are prose.
func (n Note) Amid(text string) bool {
	said := 0
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		for _, c := range n.Commands {
			if before, ends := strings.CutSuffix(line, c.Line); ends && (c.Verb.Lasting() || c.Verb.AboutAccount()) {
				line = before
			}
		}
		said += len(strings.Fields(line))
	}
	return said >= minProse
}
