package meaning

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/lang"
	"informd/rules/notes"
)

// Some owners write a note as a form of their own: "who: Malá", and below it "thanked: yes". Package notes reads
// what its lines say; whom it is about, and which lines say nothing, depends on who is known.

// inForm returns the one person whom a line of a form says that the note is about; nil where there is none.
func (n *Note) inForm() (only *rules.Person) {
	for _, name := range n.formNames() {
		found := n.Called(name)
		if len(found) != 1 || only != nil && only.ID != found[0].ID {
			return nil
		}
		only = found[0]
	}
	return only
}

// formNames returns the names that the lines of a form say the note is about, known or not.
func (n *Note) formNames() (names []string) {
	for line := range strings.Lines(n.typed.text) {
		head, value, ok := strings.Cut(line, ":")
		if name := strings.Trim(value, " .,\r\n"); ok && name != "" &&
			slices.Contains(lang.FormWhom(), strings.ToLower(strings.TrimSpace(head))) {
			names = append(names, name)
		}
	}
	return names
}

// readForm leaves the lines of a form that say yes or no to a question of its owner's to the text of the note:
// "recording: no" is nobody's refusal.
func (n *Note) readForm() {
	asks := func(c notes.Command) bool {
		return (c.Verb == notes.Yes || c.Verb == notes.No) && strings.Contains(c.Line, ":") && c.Tag == "" &&
			c.Who != "" && len(n.Called(c.Who)) == 0
	}
	if len(n.formNames()) == 0 {
		return
	}
	for _, c := range n.Commands {
		if asks(c) {
			n.Text = strings.TrimSpace(n.Text + "\n" + c.Line)
		}
	}
	n.Commands = slices.DeleteFunc(n.Commands, asks)
}
