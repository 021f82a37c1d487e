package intake

import (
	"strings"

	"informd/rules"
	"informd/rules/mail"
	"informd/rules/proof"
	"informd/rules/reading"
)

// answering takes a mail in Sent that answers one of informd's for a note, whoever it went to:
// mail programs answer what is from oneself to oneself, and some to an address that the capture
// address was before. What is forwarded goes to somebody else, and is no answer.
func (in Encounter) answering() Encounter {
	if in.Reading.Kind == reading.KindOwn && in.answersFromSent() {
		in.Reading.Kind, in.Reading.Why = reading.KindCapture, "you answered a mail of informd's"
	}
	return in
}

// answersFromSent reports whether the mail stands in Sent, by the owner's hand, and answers one
// of informd's.
func (in Encounter) answersFromSent() bool {
	m := in.Message
	if m.Place.Role != mail.RoleSent || mail.ForwardsBySubject(m.Subject) || reading.Unattended(m, in.Policy.Self) {
		return false
	}
	_, own := in.Book.OwnMail(m)
	_, answers := in.Book.AnswersOwn(m)
	return answers && !own
}

// answersNotice adds to what a mail brings about that it answers a mail of informd's about an ask
// that is open. Nobody but the owner knows the id of that, so they may have said stop from an
// address that nothing proves theirs: it holds, and asks.
func (in Encounter) answersNotice(f Finding) Finding {
	it, answers := in.Book.AnswersOwn(in.Message)
	if p := in.Book.Person(it.Person); answers && p != nil {
		if a, open := p.Open(); open {
			why := "somebody answered my mail about " + p.Called() + " from " + in.Message.From.Addr +
				", and nothing proves that it was you"
			if strings.TrimSpace(in.Message.From.Addr) == "" {
				why = "somebody answered my mail about " + p.Called() + ", and nothing proves that it was you"
			}
			if len(f.Events) == 0 {
				f.Why = why
			}
			f.Events = append([]rules.Event{in.doubtNote(p.ID, a.ID, why)}, f.Events...)
		}
	}
	return f
}

// unlisted reports whether the owner wrote the mail under an address that the config does not
// list. It holds, tracks and notes like any of theirs; what is grave takes a tap.
func (in Encounter) unlisted() bool {
	return proof.Unlisted(in.Message, in.Policy.Self, in.Hosts) && in.Book.ByAddress(in.Message.From.Addr) == nil &&
		(in.Reading.Kind == reading.KindCapture || !in.toOwnerAlone())
}
