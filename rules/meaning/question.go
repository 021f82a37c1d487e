package meaning

import (
	"cmp"
	"slices"
	"strings"

	"informd/rules/grammar"
	"informd/rules/mail"
	"informd/rules/notes"
)

// Question returns what the note asks informd; its Kind is NoQuestion if the note is something else. A note with an
// order, with somebody's mail, or which tells of somebody before it asks, is no mere question.
func (n *Note) Question() notes.Question {
	m := n.in.Message
	if m.Forward != nil || len(m.Parts) > 0 || n.typed.foreign || n.orders() {
		return notes.Question{}
	}
	text := strings.TrimSpace(n.typed.text)
	if text == "" && n.Item.Key == "" {
		text = mail.BaseSubject(m.Subject)
	}
	text = cmp.Or(text, n.Text)
	if n.tellsBefore(text) {
		return notes.Question{}
	}
	return notes.ReadQuestion(text)
}

// tellsBefore reports whether a text tells of somebody before its last sentence: "Rosa turned me down. Who is open?"
// What it tells is carried out, or asked about, and is worth more than an answer.
func (n *Note) tellsBefore(text string) bool {
	all := grammar.SentencesOf(text)
	if len(all) < 2 {
		return false
	}
	last := all[len(all)-1].Text
	before := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), last))
	told := slices.ContainsFunc(n.Commands, func(c notes.Command) bool {
		return c.Verb != notes.Why && !strings.Contains(last, strings.TrimSpace(c.Line))
	})
	ofSomebody := func(w string) bool { return grammar.Vocabulary().Them[w] }
	return told || len(n.NamedInProse(before)) > 0 ||
		slices.ContainsFunc(strings.Fields(notes.PlainWords(before)), ofSomebody)
}

// orders reports whether the note has a command that was written as one, and not only guessed from its prose. What
// asks about somebody is a question as well.
func (n *Note) orders() bool {
	return slices.ContainsFunc(n.Commands, func(c notes.Command) bool {
		return !c.Likely && c.Of.IsZero() && len(c.Among) == 0 && c.Verb != notes.Why
	})
}
