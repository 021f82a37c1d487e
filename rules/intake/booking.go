package intake

import (
	"strings"

	"informd/rules"
	"informd/rules/reading"
)

const timeless = "it is an invitation to a time that cannot be read; if you talk, tell me when"

// timeless reports whether the mail invites to a time that cannot be read: its zone is unknown, or
// it names none.
func (in Encounter) timeless() bool {
	switch strings.ToUpper(in.Message.Invite.Method) {
	case "CANCEL", "REPLY":
		return false
	}
	return in.Message.Invite.Start.IsZero()
}

// inviter is the address of theirs that an invitation bears, before the one it is from: a booking
// service writes in its own name, and its address is nobody's. "" is none of theirs.
func (in Encounter) inviter(p *rules.Person) string {
	m := in.Message
	for _, a := range m.Authors() {
		if p.Has(a.Addr) {
			return a.Addr
		}
	}
	if rules.MayBook(m) || reading.Nobody(m.From.Addr) {
		return ""
	}
	return m.From.Addr
}

// booking is what a calendar object changes about a talk: nothing when it is older
// than what is known (RFC 5546 §2.1.5), or comes when the talk is over.
func (in Encounter) booking(p *rules.Person, a *rules.Ask) (*rules.Event, string) {
	inv := in.Policy.Days(*in.Message.Invite)
	id, known := p.Invited(inv)
	same := p.BookedAt(inv.Start)
	if known != nil && inv.Sequence < known.Sequence {
		return nil, "an older version of an invitation you have"
	}
	if known != nil && !inv.Instead.IsZero() && !inv.Instead.Equal(known.Start) && !inv.Start.Equal(known.Start) {
		return nil, "it is about another day of the series"
	}
	kind, why := rules.Booked, "a talk with "+p.Called()+", "+in.Policy.Say(inv.Start)
	switch method := strings.ToUpper(inv.Method); {
	case method == "CANCEL", method == "REPLY" && p.Declined(inv, in.Message.From):
		if known == nil {
			return nil, "an invitation that is not known was cancelled"
		}
		if known.State == rules.TalkMet || !known.End.IsZero() && in.at().After(known.End) {
			return nil, "it cancels a talk that is over"
		}
		kind, why = rules.Cancelled, "the talk with "+p.Called()+" was cancelled"
	case inv.Start.IsZero():
		return nil, "the invitation names no time that can be read"
	case method == "COUNTER":
		return nil, p.Called() + " proposes another time: " + in.Policy.Say(inv.Start)
	case known == nil && same != nil:
		kind, why = rules.Moved, "the same talk, in a calendar too"
	case known != nil && !known.Start.Equal(inv.Start):
		kind, why = rules.Moved, "the talk with "+p.Called()+" moved to "+in.Policy.Say(inv.Start)
	case known != nil && known.State != rules.TalkCancelled:
		return nil, "the invitation changes nothing"
	}
	ev := in.event(p.ID, kind, why, func(e *rules.Event) {
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
