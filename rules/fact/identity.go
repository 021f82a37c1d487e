package fact

import (
	"cmp"
	"strconv"
	"strings"
)

// Identity returns what makes two facts the same: a fact whose identity is known is not recorded again, whatever else
// its mail seems to say when it is read once more. Without a source it is the same only at the same instant. What was
// one field in an earlier schema is one part still, so that a mail which is read again after an upgrade adds no fact.
func (e Event) Identity() []string {
	name, addr := cmp.Or(e.Named.Name, e.Name), cmp.Or(e.Named.Address, e.Owned, e.Address)
	parts := []string{e.Person, string(e.Kind), e.Source, e.Ask, e.Talk, e.identityLabel(), name, strings.ToLower(addr),
		e.identityText(), cmp.Or(e.MessageID, e.Settled), strconv.FormatInt(e.Undoes, 10)}
	if e.Source == "" {
		parts = append(parts, strconv.FormatInt(e.At.UnixMilli(), 10))
	}
	return parts
}

// identityLabel returns what a fact is about, beside its kind: at most one of these fields is set. In schema 1 they
// were one field.
func (e Event) identityLabel() string {
	switch {
	case e.Undated:
		return "undated"
	case e.Unproven:
		return "unproven"
	case !e.Delegate.IsZero():
		return "delegate"
	case e.Kind == Cleared && e.Guess != "": // a note may be asked about twice; each question is settled by itself
		return string(e.Guess)
	}
	return cmp.Or(string(e.Line), string(e.Fact), string(e.Doubt), e.Promise, e.Invitation, e.NoteTag, e.Matter,
		e.Told.Button, strings.Join(e.Told.Matters, " "))
}

// identityText returns what a fact says: at most one of these fields is set, beside the delegate. Until schema 7 they
// were one field, which also had the manner that the owner told.
func (e Event) identityText() string {
	if m := e.Manner; e.Kind == Addressed && m != nil {
		return strings.Join([]string{m.Language, string(m.Register), m.Salutation}, "/")
	}
	return cmp.Or(e.Text, e.Letter, e.Question, e.Brought, e.Wording, string(e.Misfortune), e.Note, e.Folder,
		e.Told.Mail, e.Delegate.String())
}
