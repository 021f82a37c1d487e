package intake

import (
	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
)

// invitation handles a calendar object from a contact: it answers the ask and books a talk. An
// unreadable one books nothing, but its mail still counts as written by them.
func (in intake) invitation() encounter.Finding {
	if in.Message.Invite == nil {
		return in.human()
	}
	matches := in.Book.Match(in.Message)
	if len(matches) == 0 || !matches[0].Sure {
		if p := in.Book.Invited(in.Message.Invite); p != nil {
			return in.invitationOf(p, matches)
		}
	}
	if len(matches) == 0 {
		return encounter.Finding{Why: in.Reading.Why + "; it concerns nobody you asked"}
	}
	if !matches[0].Sure {
		return in.invitedBeside(matches)
	}
	p, a := matches[0].Person, in.askAnswered(matches[0])
	if in.misdated(a) {
		return in.doubt(matches, whyMisdated(a))
	}
	in = in.redatedAfter(a)
	events, why := in.invited(p, a)
	return encounter.Finding{Events: append(events, in.doubts(matches[1:], fact.Reason{})...), Why: why}
}

// invited returns what an invitation from p says: an answer to the ask, and a talk.
func (in intake) invited(p *rules.Person, a *rules.Ask) (events []fact.Event, why string) {
	if a != nil && a.Open() && in.notBefore(a) {
		events = append(events, in.Event(p.ID, fact.Answered, p.Called()+" sent an invitation",
			func(e *fact.Event) { e.Ask = a.ID }))
	}
	ev, why := in.booking(p, a)
	if ev != nil {
		events = append(events, *ev)
	}
	events = append(append(events, in.countered(p)...), in.tentative(p)...)
	events = append(events, in.declinedWith(p, ev)...)
	if asked, told := in.floating(p); told {
		events = append(events, asked...)
	} else if a != nil && in.timeless() {
		events = append(events, in.Doubted(p.ID, a.ID, fact.DoubtMail,
			fact.Reason{Sign: fact.SignTimeless}))
	}
	for i := range events {
		events[i].Address = in.inviter(p)
	}
	return events, why
}
