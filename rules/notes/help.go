package notes

import (
	"informd/rules/content"
)

// HelpSections returns the mail language as help shows it, from the table. Verbs of one section that
// do the same share a line.
func HelpSections() []content.HelpSection {
	out := []content.HelpSection{{Title: string(asking),
		Words: []content.Fact{{Label: "(Bcc this address)", Text: "tracks the ask you are sending"}}},
		{Title: string(talking)}, {Title: string(afterwards)}, {Title: string(tending)}}
	for _, w := range words() {
		for i := range out {
			if out[i].Title == string(w.section) {
				out[i].Words = withWord(out[i].Words, w)
			}
		}
	}
	return out
}

// withWord returns the lines of a section, and a verb among them.
func withWord(lines []content.Fact, w word) []content.Fact {
	for i := range lines {
		if lines[i].Text == w.help {
			lines[i].Label += ", " + w.example
			return lines
		}
	}
	return append(lines, content.Fact{Label: w.example, Text: w.help})
}
