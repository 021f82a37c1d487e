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
	return wordsBeside(text, func(line string) string {
		if slices.ContainsFunc(n.Commands, func(c Command) bool { return strings.HasSuffix(line, c.Line) }) {
			return ""
		}
		return line
	}) >= minProse
}

// AmidProse reports whether the text of a note is prose, other than its commands about the account or about whom to
// forget.
func (n Note) AmidProse(text string) bool {
	return wordsBeside(text, func(line string) string {
		for _, c := range n.Commands {
			if before, ends := strings.CutSuffix(line, c.Line); ends && (c.Verb.Lasting() || c.Verb.AboutAccount()) {
				line = before
			}
		}
		return line
	}) >= minProse
}

// wordsBeside counts the words that the lines of a text have beside commands. cut takes the commands out of a line.
func wordsBeside(text string, cut func(line string) string) (words int) {
	for line := range strings.Lines(text) {
		words += len(strings.Fields(cut(strings.TrimSpace(line))))
	}
	return words
}
