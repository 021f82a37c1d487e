package intake

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
)

// invitationOf handles a calendar object about a talk with p that somebody else sent. From p's
// organisation it comes from an assistant and counts as p's own; from elsewhere it moves nothing, and the owner is
// asked. One that calls the talk off puts it in doubt: only those invited know the UID of an event, and a contact
// may decline from an address that nobody knows.
func (in intake) invitationOf(p *rules.Person, matches []matching.Match) encounter.Finding {
	from := in.Message.From
	doubts := in.doubts(matches, fact.Reason{})
	ev, why := in.booking(p, nil)
	if ev == nil {
		return encounter.Finding{Events: doubts, Why: why}
	}
	if slices.ContainsFunc(p.Addresses, func(a string) bool {
		return mail.SameOrganisation(from.Domain(), mail.Address{Addr: a}.Domain())
	}) {
		ev.Why += ", by " + from.String()
		ev.Address, ev.Name, ev.Offset = "", "", 0 // of whom sent it, and not of p
		return encounter.Finding{Events: append(doubts, *ev), Why: ev.Why}
	}
	why = "a calendar object from " + from.Addr + ", whom you do not know, about your talk with " + p.Called()
	if ev.Kind == fact.Cancelled {
		off := in.Event(p.ID, fact.SaidOff, why+" calls it off", func(e *fact.Event) {
			e.Talk, e.Words, e.Address, e.Name = ev.Talk, in.declining(), "", ""
		})
		return encounter.Finding{Events: append(doubts, off), Why: off.Why}
	}
	inv := in.Policy.Days(*in.Message.Invite)
	line := content.TimedCommand(content.CommandMoved, inv.Start.In(in.Policy.Zone))
	says, label := "moves it to "+in.Policy.SayTalk(inv.Start, inv.End)+". Is that so?", "It was moved"
	say := content.SayReceipt{Thread: p.Called(),
		Understood: "A mail from " + from.String() + " is about your talk with " + p.Called() + ": it " + says,
		Happens:    "I do not know the sender, so nothing has changed.", Change: "If it is about them, answer so.",
		Buttons: []content.Button{{Label: label, Command: line, Tag: rules.Tag(ev.Talk)}}}
	return encounter.Finding{Events: append(doubts, in.Event("", fact.Ignored, why, encounter.Bare)), Why: why,
		Receipt: in.Question(say)}
}

// declining returns the words with which a calendar object calls a talk off: the first line of its mail or, if
// there is none, its subject.
func (in intake) declining() string {
	for line := range strings.Lines(in.Message.Reply) {
		if line = strings.TrimSpace(line); line != "" {
			return shortened(line)
		}
	}
	return shortened(in.Message.Subject)
}
