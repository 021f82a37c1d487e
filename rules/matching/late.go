package matching

import (
	"informd/rules"
	"informd/rules/mail"
)

// Reached returns the person that a mail from the owner to an address reaches: the one who has this address or, if the
// mail is an answer, the one who last wrote from it, for example from home or through an assistant.
func (b *Book) Reached(addr string, m mail.Message) *rules.Person {
	if p := b.ByAddress(addr); p != nil {
		return p
	}
	if len(m.ThreadIDs()) == 0 && !mail.AnswersBySubject(m.Subject) {
		return nil
	}
	return b.people[b.from[mail.AddrKey(addr)]]
}

// answersLate reports whether a mail from an unknown address may answer an ask that was closed without an answer.
func (b *Book) answersLate(m mail.Message) bool {
	l := &look{b: b, m: m}
	return len(l.namedLate()) > 0 || len(l.colleagueLate()) > 0
}
