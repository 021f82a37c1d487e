package meaning

import (
	"cmp"
	"slices"
	"strings"

	"informd/rules/mail"
	"informd/rules/notes"
)

// Question returns what the note asks informd; its Kind is NoQuestion if the note is something else. A note with an
// order, with a name that it tells of, or with somebody's mail is no mere question.
func (n *Note) Question() notes.Question {
	m := n.in.Message
	if m.Forward != nil || len(m.Parts) > 0 || n.typed.foreign || n.orders() {
		return notes.Question{}
	}
	text := strings.TrimSpace(n.typed.text)
	if text == "" && n.Item.Key == "" {
		text = mail.BaseSubject(m.Subject)
	}
	return notes.ReadQuestion(cmp.Or(text, n.Text))
}

// orders reports whether the note has a command that was written as one, and not only guessed from its prose. What
// asks about somebody is a question as well.
func (n *Note) orders() bool {
	return slices.ContainsFunc(n.Commands, func(c notes.Command) bool {
		return !c.Likely && c.Of.IsZero() && len(c.Among) == 0 && c.Verb != notes.Why
	})
}
