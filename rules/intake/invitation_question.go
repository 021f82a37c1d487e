package intake

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/notes"
)

// declinedWith returns what p writes along with a calendar object that calls a talk off: that they wrote, so that the
// owner is shown it, and a question about the only time that they name instead of that of the talk. ev is what the
// object changes; nil if nothing.
func (in intake) declinedWith(p *rules.Person, ev *fact.Event) []fact.Event {
	m := in.Message
	words := cmp.Or(strings.TrimSpace(m.Reply), m.Invite.Comment)
	if ev == nil || ev.Kind != fact.Cancelled || words == "" {
		return nil
	}
	events := []fact.Event{in.Event(p.ID, fact.Heard, p.Called()+" wrote with it", nil)}
	was := dates.SlotAt(m.Invite.Start, in.Policy.Zone)
	named := slices.DeleteFunc(in.namings(words, p.Manner.Language.Text), func(n naming) bool { // the talk called off
		start, whole := n.slot.Start(in.Policy.Zone)
		return n.slot.Day() == was.Day() && (!whole || start.Equal(m.Invite.Start))
	})
	events[0].Times = slotsOf(named)
	if len(named) != 1 {
		return events
	}
	start, whole := named[0].slot.Start(in.Policy.Zone)
	if !whole || !start.After(in.At()) {
		return events
	}
	why := p.Called() + " proposes another time"
	return append(events, in.asksOfTime(p, why, notes.Interview, start, named[0].sentence))
}

// floating returns the question whether a talk is agreed for the hour of an invitation that names no zone: by whose
// clock that is, the owner knows. There is none for a talk that is booked for that hour. told reports whether the
// invitation has such an hour, and it is to come.
func (in intake) floating(p *rules.Person) (asked []fact.Event, told bool) {
	wall := in.Message.Invite.Wall
	start := time.Date(wall.Year(), wall.Month(), wall.Day(), wall.Hour(), wall.Minute(), 0, 0, in.Policy.Zone).UTC()
	if !in.timeless() || wall.IsZero() || !start.After(in.At()) {
		return nil, false
	}
	verb := notes.Interview
	switch t := p.MayBeOff(in.At()); {
	case p.BookedAt(start) != nil:
		return nil, true
	case t != nil && t.Start.After(in.At()):
		verb = notes.Moved
	}
	why := "an invitation names no zone"
	return []fact.Event{in.asksOfTime(p, why, verb, start, in.Message.Invite.Summary)}, true
}

// invitedBeside handles an invitation of somebody else's to the owner and a contact, as assistants send it: it may be
// the answer, and the owner is asked whether the talk is agreed for that day and hour.
func (in intake) invitedBeside(matches []matching.Match) encounter.Finding {
	f := in.doubt(matches, fact.Reason{})
	inv := in.Policy.Days(*in.Message.Invite)
	if !strings.EqualFold(inv.Method, "REQUEST") || !inv.Start.After(in.At()) {
		return f
	}
	at := slices.IndexFunc(f.Events, func(e fact.Event) bool {
		p := in.Book.Person(e.Person)
		return p != nil && slices.ContainsFunc(inv.Attendees, func(g mail.Attendee) bool { return p.Has(g.Addr) })
	})
	if at < 0 || len(f.Events) > 1 { // a meeting of many is no talk
		return f
	}
	e := f.Events[at]
	why := fact.Reason{Sign: fact.SignInvitedToo, Of: in.Book.Person(e.Person).Called() + " to a talk, " +
		in.Policy.SayTalk(inv.Start, inv.End)}
	f.Events[at] = e.AsDoubt(fact.DoubtMail, e.Ask, why)
	f.Events = append(f.Events, in.asksOfTime(in.Book.Person(e.Person), why.Why(), notes.Interview, inv.Start,
		cmp.Or(inv.Summary, in.Message.Subject)))
	f.Why = why.Why()
	return f
}
