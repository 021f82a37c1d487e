package rules

import (
	"slices"
	"strings"
	"time"
)

// owners is a mail of the owner's: a note to informd, a captured mail to somebody, or
// simply a mail to somebody known.
func (in Encounter) owners() Finding {
	m, self := in.Message, in.Policy.Self
	contacts := self.contacts(m)
	proven, missing := Proven(m, self, in.Hosts)
	switch {
	case !proven && in.Reading.Kind == KindCapture:
		return Finding{Waits: true, Why: missing + "; it counts once its copy is seen there"}
	case len(contacts) == 0 && in.Reading.Kind == KindCapture:
		return in.note()
	case in.Reading.Kind == KindCapture && proven:
		return in.captured(contacts)
	}
	if !proven {
		return in.unproven(contacts, missing)
	}
	return in.wrote(contacts)
}

// unproven is a mail in the owner's name that does not stand in Sent. It may be the
// owner's own follow-up from elsewhere, so it holds ours and asks; it may be forged, so
// it changes nothing else.
func (in Encounter) unproven(contacts []Address, missing string) Finding {
	p := in.addressee(contacts)
	if p == nil {
		return Finding{Why: "it went to nobody you track"}
	}
	a, open := p.Open()
	if !open || !in.at().After(a.At) || slices.Contains(a.IDs, in.Message.ID) {
		return Finding{Why: missing}
	}
	why := "a mail in your name went to " + p.Called() + ", but " + missing
	return Finding{Why: why, Events: []Event{in.event(p.ID, Doubted, why, func(e *Event) { e.Ask = a.ID })}}
}

// wrote is a mail of the owner's that was not captured.
func (in Encounter) wrote(contacts []Address) Finding {
	p := in.addressee(contacts)
	if p == nil {
		return Finding{Why: "it went to nobody you track"}
	}
	kind, why, ask, talk := in.means(p)
	ev := in.ownersEvent(p.ID, kind, why, contacts)
	ev.Ask, ev.Talk = ask, talk
	events := []Event{ev}
	if inv := in.Message.Invite; inv != nil {
		a, _ := p.Open()
		if b, _ := in.booking(p, a); b != nil {
			events = append(events, *b)
		}
	}
	return Finding{Events: events, Why: why}
}

// addressee is the person a mail of the owner's went to: whose thread it hangs in, if
// they are among its recipients, else the first known recipient.
func (in Encounter) addressee(contacts []Address) *Person {
	for _, id := range in.Message.ThreadIDs() {
		if p := in.Book.ByMessageID(id); p != nil && slices.ContainsFunc(contacts, func(a Address) bool { return in.Book.ByAddress(a.Addr) == p }) {
			return p
		}
	}
	for _, a := range contacts {
		if p := in.Book.ByAddress(a.Addr); p != nil {
			return p
		}
	}
	return nil
}

// means is what a mail of the owner's to somebody known is: the owner's own nudge when
// an ask waits, thanks when a talk has not been thanked for, else a mail like any other.
func (in Encounter) means(p *Person) (kind EventKind, why, ask, talk string) {
	at := in.at()
	for i := range p.Talks {
		t := &p.Talks[i]
		ended := t.State == TalkMet || t.State == TalkBooked && !t.End.IsZero()
		if ended && t.Thanked.IsZero() && at.After(t.End) {
			return Thanked, "you wrote to " + p.Called() + " after your talk", "", t.ID
		}
	}
	if a, open := p.Open(); open && at.After(a.At) {
		return Nudged, "you followed up yourself; that is the one follow-up", a.ID, ""
	}
	if len(p.Talks) > 0 || p.Met {
		return Wrote, "you have met " + p.Called() + " already, so this opens no new ask", "", ""
	}
	return Wrote, "you wrote to " + p.Called() + " again; no new ask", "", ""
}

// ownersEvent is a fact about a mail of the owner's to contacts.
func (in Encounter) ownersEvent(person string, kind EventKind, why string, contacts []Address) Event {
	return in.event(person, kind, why, func(e *Event) {
		e.From = in.Message.From.Addr
		e.Address, e.Name, e.Recipients = "", "", len(contacts)
		if len(contacts) > 0 {
			e.Address, e.Name = contacts[0].Addr, contacts[0].Name
		}
		for _, c := range contacts[min(1, len(contacts)):] {
			e.Others = append(e.Others, c.Addr)
		}
	})
}

// captured is a mail the owner sent to somebody with the capture address beside them.
// Only a mail that opens a matter starts an ask.
func (in Encounter) captured(contacts []Address) Finding {
	m := in.Message
	id := AskID(contacts[0].Addr, in.at(), m.Subject)
	if p := in.Book.ByMessageID(m.ID); p != nil && slices.ContainsFunc(p.Asks, func(a Ask) bool { return slices.Contains(a.IDs, m.ID) }) {
		return Finding{Why: "this ask is known already"}
	}
	p := in.addressee(contacts)
	if p != nil && p.Ask(id) != nil {
		ev := in.ownersEvent(p.ID, Recaptured, "the same ask, under another Message-ID", contacts)
		ev.Ask = id
		return Finding{Events: []Event{ev}, Why: ev.Why}
	}
	if p != nil && (len(p.Asks) > 0 || len(p.Talks) > 0 || p.LastHeard.ID != "") {
		f := in.wrote(contacts)
		f.Actions = append(f.Actions, in.receipt(p, f.Events, SayReceipt{Understood: in.noticed(f.Events[0], p)}))
		return f
	}
	person := PersonID(contacts[0].Addr)
	if p != nil {
		person = p.ID
	}
	events, why := in.opens(person, id, contacts)
	after := in.afterwards(p, person, events)
	f := Finding{Why: why, Search: person, Actions: []Action{in.receipt(after, events, in.sayAsk(after, events))}}
	f.Events = append(events, in.introduced(person, contacts[0])...)
	return f
}

// introduced is what an ask to somebody whom a contact had named keeps: the promise to
// write to them, and by whom they are known.
func (in Encounter) introduced(person string, to Address) []Event {
	var events []Event
	for _, p := range in.Book.People() {
		for _, q := range p.Promises {
			if q.Kind != "intro" || !q.Kept.IsZero() || !SameAddr(q.Who.Addr, to.Addr) {
				continue
			}
			kept := in.event(p.ID, Kept, "you wrote to "+q.Called(), func(e *Event) { e.Label = q.ID })
			via := in.event(person, Described, "you wrote to them on the word of "+p.Called(), func(e *Event) { e.Label, e.Text = "via", p.Called() })
			for _, e := range []*Event{&kept, &via} {
				e.Address, e.Name, e.MessageID, e.References = "", "", "", nil
			}
			events = append(events, kept, via)
		}
	}
	return events
}

// noticed says what a captured mail that opens nothing was taken for.
func (in Encounter) noticed(e Event, p *Person) string {
	on := in.Policy.SayDay(e.At)
	switch e.Kind {
	case Nudged:
		return "Noted: you followed up with " + p.Called() + " yourself, " + on + "."
	case Thanked:
		return "Noted: you thanked " + p.Called() + ", " + on + "."
	}
	return "Noted: you wrote to " + p.Called() + ", " + on + ". I took it for no new ask."
}

// opens is what a captured mail to somebody new begins. A mail that answers one of
// theirs opens nothing; one that answers the owner's own is the owner's nudge to an ask
// informd had not seen.
func (in Encounter) opens(person, id string, contacts []Address) ([]Event, string) {
	m := in.Message
	asked := func(e Event, at time.Time, text string) Event {
		e.Kind, e.Ask, e.At, e.Text = Asked, id, at, text
		return e
	}
	if len(m.InReplyTo) > 0 && in.Parent != nil && !in.Policy.Self.Mine(in.Parent.From.Addr) {
		ev := in.ownersEvent(person, Wrote, "it answers a mail of "+contacts[0].String(), contacts)
		rerouted := ev
		rerouted.Kind, rerouted.Why = Rerouted, "met by mail"
		return []Event{rerouted, ev}, ev.Why
	}
	if len(m.InReplyTo) > 0 && in.Parent != nil {
		first := asked(in.ownersEvent(person, Asked, "you asked before informd saw it", contacts), in.Parent.Date, "")
		first.Subject, first.MessageID, first.References, first.Source = in.Parent.Subject, in.Parent.ID, in.Parent.References, in.Parent.Ref()
		first.Ask = AskID(contacts[0].Addr, in.Parent.Date, in.Parent.Subject)
		nudge := in.ownersEvent(person, Nudged, "you followed up yourself; that is the one follow-up", contacts)
		nudge.Ask = first.Ask
		return []Event{first, nudge}, nudge.Why
	}
	why := "you asked " + contacts[0].String() + " for a conversation"
	return []Event{asked(in.ownersEvent(person, Asked, why, contacts), in.at(), ownText(m))}, why
}

// ownText is what the owner wrote: without quote, but with everything when trimming
// left nothing.
func ownText(m Message) string {
	if strings.TrimSpace(m.Reply) != "" {
		return m.Reply
	}
	return m.Text
}

// afterwards is a person as they will be once events are recorded; p is nil for somebody new.
func (in Encounter) afterwards(p *Person, id string, events []Event) *Person {
	if p == nil {
		p = &Person{ID: id}
	}
	return p.With(events)
}

// sayAsk is the receipt of an ask: what was understood, what happens when.
func (in Encounter) sayAsk(p *Person, events []Event) SayReceipt {
	if events[len(events)-1].Kind != Asked {
		last := events[len(events)-1]
		return SayReceipt{Understood: in.noticed(last, p)}
	}
	a := &p.Asks[len(p.Asks)-1]
	say := SayReceipt{Understood: "Tracked: your ask to " + p.Called() + " of " + in.Policy.SayDay(a.At) + ".", Remarks: remarks(a)}
	return say
}

// receipt tells the owner what became of a capture, in informd's own thread about p.
// What happens next is what Decide would do.
func (in Encounter) receipt(p *Person, events []Event, say SayReceipt) Action {
	say.Capture, say.Thread = in.Policy.Self.Capture, p.Called()
	after := p
	if in.Book.Person(p.ID) == p {
		after = p.With(events)
	}
	if say.Happens == "" {
		say.Happens = happens(in.Now, in.Policy, after)
	}
	if a, open := after.Open(); open {
		say.Change = "Answer STOP to prevent it."
		say.Buttons = append(say.Buttons, Button{Label: "No follow-up", Command: "stop", Tag: Tag(a.ID)},
			Button{Label: "A week later", Command: "later 7d", Tag: Tag(a.ID)})
	}
	if len(events) > 0 && say.Change == "" {
		say.Change = "Answer UNDO if that is wrong."
	}
	act := toOwner(in.Policy, after, "receipt/"+NewID(in.Message.Ref()), "receipt", in.Now, say, "you told informd something")
	act.Auto = "auto-replied"
	return act
}

// happens says in one line what informd does next about a person.
func happens(now time.Time, pol Policy, p *Person) string {
	if a, open := p.Open(); open {
		due := FollowupDue(pol, p, a)
		switch mode := pol.followupMode(a); {
		case !a.NudgedAt.IsZero():
			return "I send no follow-up of my own; if they stay silent I let the ask go " + pol.SayDay(pol.Followup.After.After(a.NudgedAt, pol.Zone)) + "."
		case mode == ModeOff:
			return "Follow-ups are switched off, so I only watch for the answer."
		case mode == ModeDraft && a.Recipients > 1:
			return "It went to " + plural(a.Recipients, "person", "people") + ", so if all stay silent I draft a follow-up, " + pol.Say(due) + ", and send nothing."
		case mode == ModeDraft:
			return "If " + p.Called() + " stays silent I draft a follow-up, " + pol.Say(due) + "."
		case !due.After(now):
			return "It is more than " + pol.Followup.After.String() + " old; I show you the follow-up before anything is sent."
		}
		return "If " + p.Called() + " stays silent I follow up once, " + pol.Say(due) + "."
	}
	for i := range p.Talks {
		t := &p.Talks[i]
		switch {
		case t.State == TalkBooked && now.Before(t.Start):
			return "The prep sheet comes " + pol.Say(pol.PrepAt.On(t.Start.In(pol.Zone).AddDate(0, 0, -1), pol.Zone)) + "."
		case t.State != TalkCancelled && t.Thanked.IsZero() && !t.NoThanks && !t.End.IsZero():
			if due := pol.ThankYouAt.FirstAfter(t.End, pol.Zone); due.After(now) {
				return "A thank-you is in Drafts " + pol.Say(due) + "."
			}
			return "A thank-you is in Drafts in a moment."
		}
	}
	return "Nothing is due."
}
