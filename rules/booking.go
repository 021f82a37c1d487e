package rules

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// booking is what a calendar object changes about a talk: nothing when it is older
// than what is known (RFC 5546 §2.1.5), or comes when the talk is over.
func (in Encounter) booking(p *Person, a *Ask) (*Event, string) {
	inv := in.Policy.days(*in.Message.Invite)
	id, known := p.invited(inv)
	same := p.bookedAt(inv.Start)
	if known != nil && inv.Sequence < known.Sequence {
		return nil, "an older version of an invitation you have"
	}
	if known != nil && !inv.Instead.IsZero() && !inv.Instead.Equal(known.Start) && !inv.Start.Equal(known.Start) {
		return nil, "it is about another day of the series"
	}
	kind, why := Booked, "a talk with "+p.Called()+", "+in.Policy.Say(inv.Start)
	switch method := strings.ToUpper(inv.Method); {
	case method == "CANCEL", method == "REPLY" && p.declined(inv, in.Message.From):
		if known == nil {
			return nil, "an invitation that is not known was cancelled"
		}
		if known.State == TalkMet || !known.End.IsZero() && in.at().After(known.End) {
			return nil, "it cancels a talk that is over"
		}
		kind, why = Cancelled, "the talk with "+p.Called()+" was cancelled"
	case inv.Start.IsZero():
		return nil, "the invitation names no time that can be read"
	case method == "COUNTER":
		return nil, p.Called() + " proposes another time: " + in.Policy.Say(inv.Start)
	case known == nil && same != nil:
		kind, why = Moved, "the same talk, in a calendar too"
	case known != nil && !known.Start.Equal(inv.Start):
		kind, why = Moved, "the talk with "+p.Called()+" moved to "+in.Policy.Say(inv.Start)
	case known != nil && known.State != TalkCancelled:
		return nil, "the invitation changes nothing"
	}
	ev := in.event(p.ID, kind, why, func(e *Event) {
		e.Talk, e.Start, e.End, e.Where, e.Sequence = id, inv.Start, inv.End, inv.Location, inv.Sequence
		if e.End.IsZero() {
			e.End = inv.Start.Add(30 * time.Minute)
		}
		if known == nil && same != nil {
			e.Talk, e.Label, e.Sequence = same.ID, id, same.Sequence
		}
		if a != nil {
			e.Ask = a.ID
		}
	})
	return &ev, why
}

// days is an invitation whose days, where it is for whole ones, are those of the owner's zone.
func (pol Policy) days(inv Invite) *Invite {
	for _, t := range []*time.Time{&inv.Start, &inv.End, &inv.Instead} {
		if inv.AllDay && !t.IsZero() {
			*t = time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, pol.Zone).UTC()
		}
	}
	return &inv
}

// bookedAt is the talk that is booked for an instant, by a note or another invitation, or nil:
// nobody talks twice at once.
func (p *Person) bookedAt(start time.Time) *Talk {
	for i := range p.Talks {
		if t := &p.Talks[i]; t.State == TalkBooked && t.Start.Equal(start) {
			return t
		}
	}
	return nil
}

// invited is the talk that a calendar object is about, and its id. What took place cannot
// move: an old event that is dragged to another day is another talk.
func (p *Person) invited(inv *Invite) (id string, known *Talk) {
	id = NewID("talk", p.ID, inv.UID)
	for i := range p.Talks {
		t := &p.Talks[i]
		if slices.Contains(t.Also, id) && (t.State != TalkMet || t.Start.Equal(inv.Start)) {
			return t.ID, t
		}
	}
	for n := 2; ; n++ {
		known = p.Talk(id)
		if known == nil || known.State != TalkMet || known.Start.Equal(inv.Start) {
			return id, known
		}
		id = NewID("talk", p.ID, inv.UID, strconv.Itoa(n))
	}
}

// declined reports whether p says no to an event, in a mail from an address that may be
// their calendar's.
func (p *Person) declined(inv *Invite, from Address) bool {
	for _, at := range inv.Attendees {
		if SameAddr(at.Addr, from.Addr) || p.Has(at.Addr) {
			return at.Status == "declined"
		}
	}
	return false
}
