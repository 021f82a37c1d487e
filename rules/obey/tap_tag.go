package obey

import (
	"informd/rules"
	"informd/rules/mail"
	"informd/rules/notes"
)

// tapTag returns the tag of the button by which the owner repeats a command from note m: the tag of the person that
// the command is about, or else of the receipt. A command with a tag is certainly the owner's, because nobody else
// has seen the tag.
func tapTag(c notes.Command, people []*rules.Person, m mail.Message) string {
	if c.Tag != "" {
		return c.Tag
	}
	if c.Verb.AboutAccount() || c.Verb == notes.Resume && c.Who == "" || len(people) != 1 {
		return rules.ReceiptTag(m.Ref())
	}
	if a, open := people[0].Open(); open {
		return rules.Tag(a.ID)
	}
	return rules.Tag(people[0].ID)
}
