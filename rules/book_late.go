package rules

import "informd/rules/mail"

// Reached returns whom a mail of the owner's to an address reaches: who has it or, where the mail is an answer, who
// last wrote from it: from home, or by an assistant.
func (b *Book) Reached(addr string, m mail.Message) *Person {
	if p := b.ByAddress(addr); p != nil {
		return p
	}
	if len(m.ThreadIDs()) == 0 && !mail.AnswersBySubject(m.Subject) {
		return nil
	}
	return b.people[b.from[mail.AddrKey(addr)]]
}

// answersLate returns the person whose ask was closed without an answer, and whom a mail from an unknown address
// answers at last: it answers the subject of that ask, and bears their full name or comes from their organisation.
// It is nil if there is none, or several.
func (b *Book) answersLate(m mail.Message) (late *Match) {
	if !repliesTo(m.Subject) {
		return nil
	}
	for _, id := range b.late.people[mail.BaseSubject(m.Subject)] {
		p := b.people[id]
		why, is := sameSender(p, m)
		switch {
		case !is:
		case late != nil:
			return nil
		default:
			late = &Match{Reason: why, Person: p, Ask: p.LateAsk(), Sure: true}
		}
	}
	return late
}
