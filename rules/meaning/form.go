package meaning

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/lang"
	"informd/rules/notes"
)

// Some owners write their notes as a form: "who: Malá", and below it "thanked: yes". Package notes reads the lines.
// This file finds out whom the form is about, and which lines are no commands: both depend on who is known.

// inForm returns the person that the note is about by a line of a form: "who: Malá". It returns nil if there is no
// such line, or if the lines do not mean one known person.
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

// formNames returns the names in form lines such as "who: Malá", whether informd knows them or not.
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

// readForm handles form lines that say yes or no to a question of the owner's own, such as "recording: no". They are
// not the contact's yes or no, so they become part of the note's text.
func (n *Note) readForm() {
	asks := func(c notes.Command) bool {
		return c.Verb.Answers() && strings.Contains(c.Line, ":") && c.Tag == "" &&
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
