package intake

import (
	"strings"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/reading"
)

// opens returns the events that a captured mail to somebody new makes. An answer to a mail of theirs
// starts no ask; an answer to the owner's own mail is a follow-up to an ask that informd had not
// seen.
func (in intake) opens(person, id string, contacts []mail.Address) ([]fact.Event, string) {
	m := in.Message
	asked := func(e fact.Event, at time.Time, text string) fact.Event {
		e.Kind, e.Ask, e.At, e.Letter = fact.Asked, id, at, text
		return e
	}
	answers := len(m.InReplyTo) > 0 && in.Parent != nil && !in.introduces(in.Parent.From, contacts[0])
	if answers && !in.Policy.Self.Mine(in.Parent.From.Addr) {
		ev := in.ownersEvent(person, fact.Wrote, "it answers a mail of "+contacts[0].String(), contacts)
		rerouted := ev
		rerouted.Kind, rerouted.Why = fact.Rerouted, "met by mail"
		if reading.Read(*in.Parent, in.Policy.Self).Kind == reading.KindHuman {
			rerouted.Offset = in.Parent.Offset
		}
		return []fact.Event{rerouted, ev}, ev.Why
	}
	if answers {
		first := asked(in.ownersEvent(person, fact.Asked, "you asked before informd saw it", contacts),
			in.Parent.Date, "")
		first.Subject, first.MessageID, first.References, first.Source = in.Parent.Subject, in.Parent.ID,
			in.Parent.References, in.Parent.Ref()
		first.Received = in.Parent.Received
		first.Ask = rules.AskID(contacts[0].Addr, in.Parent.Date, in.Parent.Subject)
		nudge := in.ownersEvent(person, fact.Nudged, "you followed up yourself; that is the one follow-up", contacts)
		nudge.Ask = first.Ask
		return []fact.Event{first, nudge}, nudge.Why
	}
	why := "you asked " + contacts[0].String() + " for a conversation"
	ask := asked(in.ownersEvent(person, fact.Asked, why, contacts), in.At(), ownText(m))
	ask.Times = slotsOf(in.namings(ask.Letter, ""))
	return []fact.Event{ask}, why
}

// ownText returns what the owner wrote, without the quotation, or the whole text if nothing would
// remain.
func ownText(m mail.Message) string {
	if strings.TrimSpace(m.Reply) != "" {
		return m.Reply
	}
	return m.Text
}
