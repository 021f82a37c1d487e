package intake

import (
	"strings"

	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/reading"
)

// asNote treats a mail in Sent that answers one of informd's as a note, whatever address it went
// to: some mail programs send an answer to one's own mail to oneself, and some send it to an earlier
// capture address. A forward is meant for somebody else and is no answer.
func (in intake) asNote() intake {
	if in.Reading.Kind == reading.KindOwn && in.isNoteInSent() {
		in.Reading.Kind, in.Reading.Why = reading.KindCapture, "you answered a mail of informd's"
	}
	return in
}

// isNoteInSent reports whether the owner wrote the mail, it is in Sent, and it answers one of
// informd's.
func (in intake) isNoteInSent() bool {
	m := in.Message
	if m.Place.Role != mail.RoleSent || mail.ForwardsBySubject(m.Subject) || reading.Unattended(m, in.Policy.Self) {
		return false
	}
	_, own := in.Book.OwnMail(m)
	_, answers := in.Book.AnswersOwn(m)
	return answers && !own
}

// holdIfAnswersNotice adds a doubt to a finding if the mail answers a mail of informd's about an open ask.
// Only the owner knows that Message-ID, so they may have said stop from an address that is not proven
// to be theirs. The follow-up is held, and the owner is asked.
func (in intake) holdIfAnswersNotice(f encounter.Finding) encounter.Finding {
	it, answers := in.Book.AnswersOwn(in.Message)
	if p := in.Book.Person(it.Person); answers && p != nil {
		if a, open := p.Open(); open {
			why := fact.Reason{Sign: fact.SignAnswersNotice, Of: p.Called()}
			if addr := in.Message.From.Addr; strings.TrimSpace(addr) != "" {
				why.Of += " from " + addr
			}
			held := in.DoubtedByNote(p.ID, a.ID, why)
			if len(f.Events) == 0 {
				f.Why = held.Why
			}
			held.Theirs = true
			f.Events = append([]fact.Event{held}, f.Events...)
		}
	}
	return f
}
