package meaning

import (
	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/mail"
)

// ForwardedAbout returns the unknown person a forwarded mail is about: its author or, if the owner
// wrote it, its recipient. It is nobody if the mail is from an address that nobody writes from.
func ForwardedAbout(in encounter.Encounter) mail.Address {
	f := in.Message.Forward
	switch {
	case in.Policy.Self.Mine(f.From.Addr):
	case mail.Nobody(f.From.Addr):
		return mail.Address{}
	default:
		return f.From
	}
	for _, a := range f.To {
		if !in.Policy.Self.Mine(a.Addr) && !mail.SameAddr(a.Addr, in.Policy.Self.Capture) {
			return a
		}
	}
	return mail.Address{}
}

// ForwardsOf returns the known person whose mail the note forwards; if it forwards the owner's own mail, the
// recipient. It returns nil if there is none, or if the note answers a mail from informd about a person: then the
// note is about that person.
func (n *Note) ForwardsOf() *rules.Person {
	f := n.in.Message.Forward
	if f == nil || n.in.Book.Person(n.Item.Person) != nil {
		return nil
	}
	for _, a := range append([]mail.Address{f.From}, f.To...) {
		if p := n.in.Book.ByAddress(a.Addr); p != nil {
			return p
		}
	}
	return nil
}

// forwardedOf returns the people with an open ask who may have written the forwarded mail, although its address is
// unknown.
func forwardedOf(in encounter.Encounter) (people []*rules.Person) {
	f := in.Message.Forward
	if in.Policy.Self.Mine(f.From.Addr) {
		return nil
	}
	for _, match := range in.Book.Match(mail.Message{From: f.From, To: f.To, Cc: f.Cc,
		Subject: f.Subject, Text: f.Text}) {
		if match.Person.HasOpenAsk() {
			people = append(people, match.Person)
		}
	}
	return people
}
