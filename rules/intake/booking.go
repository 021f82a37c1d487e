package intake

import (
	"cmp"
	"strings"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
)

// timeless reports whether the mail is an invitation without a readable time: its zone is unknown, or
// it names none.
func (in intake) timeless() bool {
	switch strings.ToUpper(in.Message.Invite.Method) {
	case "CANCEL", "REPLY":
		return false
	}
	return in.Message.Invite.Start.IsZero()
}

// inviter returns the first of their addresses in an invitation. A booking service writes from its
// own address, which belongs to none of the guests. It is "" if there is none of theirs.
func (in intake) inviter(p *rules.Person) string {
	m := in.Message
	for _, a := range m.Authors() {
		if p.Has(a.Addr) {
			return a.Addr
		}
	}
	if mail.MayBook(m) || mail.Nobody(m.From.Addr) {
		return ""
	}
	return m.From.Addr
}

// booking returns the event by which a calendar object changes a talk, or nil, and the reason.
func (in intake) booking(p *rules.Person, a *rules.Ask) (*fact.Event, string) {
	inv := in.Policy.Days(*in.Message.Invite)
	id, known := p.Invited(inv)
	same := p.BookedAt(inv.Start)
	kind, why := in.bookingChange(p, inv, known, same)
	if kind == "" {
		return nil, why
	}
	ev := in.Event(p.ID, kind, why, func(e *fact.Event) {
		e.Talk, e.Start, e.End, e.Where, e.Sequence = id, inv.Start, inv.End, inv.Location, inv.Sequence
		if e.End.IsZero() {
			e.End = inv.Start.Add(rules.UsualTalk)
		}
		if known == nil && same != nil {
			e.Talk, e.Invitation, e.Sequence = same.ID, id, same.Sequence
		}
		if a != nil {
			e.Ask = a.ID
		}
	})
	return &ev, why
}

// bookingChange returns whether a calendar object books, moves or cancels a talk. known is the talk
// that it is about, same a talk booked for the same time. The kind is "" if it changes nothing, for
// example because it is older than what is known (RFC 5546 §2.1.5); then the reason says so.
func (in intake) bookingChange(p *rules.Person, inv *mail.Invite,
	known, same *rules.Talk) (kind fact.Kind, why string) {
	switch method := strings.ToUpper(inv.Method); {
	case known != nil && inv.Sequence < known.Sequence:
		return "", "an older version of an invitation you have"
	case known != nil && ofAnotherDay(inv, known):
		return "", "it is about another day of the series"
	case method == "CANCEL", method == "REPLY" && p.Declined(inv, in.Message.From):
		return in.cancellation(p, known)
	case inv.Start.IsZero():
		return "", "the invitation names no time that can be read"
	case inv.Series && known == nil && same == nil:
		return "", "the invitation is to a series of days, and does not say which is meant"
	case method == "COUNTER":
		return "", p.Called() + " proposes another time: " + in.Policy.SayTalk(inv.Start, inv.End)
	case known == nil && same != nil:
		return fact.Moved, "the same talk, in a calendar too"
	case known != nil && !known.Start.Equal(inv.Start):
		return fact.Moved, "the talk with " + p.Called() + " moved to " + in.Policy.SayTalk(inv.Start, inv.End)
	case known != nil && known.State != rules.TalkCancelled:
		return "", "the invitation changes nothing"
	}
	return fact.Booked, "a talk with " + p.Called() + ", " + in.Policy.SayTalk(inv.Start, inv.End)
}

// countered returns what the owner is asked where p answers an invitation by proposing another time (RFC 5546
// §3.2.7): whether the talk is moved to it, stands, or is off. Until then nobody knows which.
func (in intake) countered(p *rules.Person) []fact.Event {
	inv := in.Policy.Days(*in.Message.Invite)
	_, known := p.Invited(inv)
	if !strings.EqualFold(inv.Method, "COUNTER") || known == nil || !known.ToCome(in.At()) ||
		inv.Sequence < known.Sequence || inv.Start.IsZero() || inv.Start.Equal(known.Start) {
		return nil
	}
	why, words := p.Called()+" proposes another time for your talk", in.declining()
	return []fact.Event{in.Event(p.ID, fact.SaidOff, why,
		func(e *fact.Event) { e.Talk, e.Words, e.Start = known.ID, words, inv.Start })}
}

// tentative returns what the owner is asked where p answers the invitation to a talk with “maybe”: whether it stands.
func (in intake) tentative(p *rules.Person) []fact.Event {
	inv := in.Message.Invite
	_, known := p.Invited(inv)
	if !strings.EqualFold(inv.Method, "REPLY") || known == nil || !known.ToCome(in.At()) ||
		inv.Sequence < known.Sequence || !p.Tentative(inv, in.Message.From) {
		return nil
	}
	why, words := p.Called()+" answered “maybe” to your talk", cmp.Or(inv.Comment, in.declining())
	return []fact.Event{in.Event(p.ID, fact.SaidOff, why,
		func(e *fact.Event) { e.Talk, e.Words, e.Start = known.ID, words, known.Start })}
}

// ofAnotherDay reports whether an object is about another day of the series to which a talk belongs.
func ofAnotherDay(inv *mail.Invite, t *rules.Talk) bool {
	return !inv.Instead.IsZero() && !inv.Instead.Equal(t.Start) && !inv.Start.Equal(t.Start)
}

// cancellation cancels a talk, unless it is over.
func (in intake) cancellation(p *rules.Person, known *rules.Talk) (fact.Kind, string) {
	switch {
	case known == nil:
		return "", "an invitation that is not known was cancelled"
	case known.State == rules.TalkMet || !known.End.IsZero() && in.At().After(known.End):
		return "", "it cancels a talk that is over"
	}
	return fact.Cancelled, "the talk with " + p.Called() + " was cancelled"
}
