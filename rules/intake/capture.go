package intake

import (
	"cmp"
	"slices"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/obey"
	"informd/rules/proof"
	"informd/rules/reading"
)

// owners handles a mail of the owner's: a note to informd, a captured mail to somebody, or an
// ordinary mail to a known person.
func (in intake) owners() encounter.Finding {
	m, self := in.Message, in.Policy.Self
	contacts := self.Contacts(m)
	if m.Place.Role == mail.RoleCapture { // filing a mail tracks it, and gives no command
		return in.filed(contacts)
	}
	proven, missing := in.proven()
	switch {
	case !proven && in.Reading.Kind == reading.KindCapture && in.Signed != nil:
		return in.bySignature()
	case !proven && in.Reading.Kind == reading.KindCapture:
		f := encounter.Finding{Waits: true, Why: missing + "; it counts once its copy is seen there"}
		if in.Overdue {
			f = in.holdIfAnswersNotice(f)
		}
		return f
	case in.Reading.Kind == reading.KindCapture && in.Signed != nil && in.Signed.Spent:
		return encounter.Finding{Why: "it was obeyed before, by its signature"}
	case in.Reading.Kind == reading.KindCapture:
		return in.carryOut()
	}
	if !proven {
		return in.unproven(contacts, missing)
	}
	return in.beside(in.ownMailTo(contacts), contacts)
}

// carryOut obeys a proven mail to the capture address. If the copy in Sent does not show the capture
// address, the mail may track its recipients but never command: any other recipient could have sent
// it to the capture address.
func (in intake) carryOut() (f encounter.Finding) {
	contacts := in.withoutOwners(in.Policy.Self.Contacts(in.Message))
	switch {
	case len(contacts) > 0 && !in.isNoteInSent():
		f = in.captured(contacts)
	case in.Twin != nil:
		why := "its copy in your Sent folder does not show the capture address"
		return encounter.Finding{Waits: true, Why: why, Differs: why}
	default:
		f = obey.Note(in.Encounter)
	}
	f.Obeyed = true
	return f
}

// filed handles a mail in the owner's name that is in the capture folder. Others may be able to have
// mail delivered there, so it needs the same proof as a mail in Sent, except for the folder.
func (in intake) filed(contacts []mail.Address) encounter.Finding {
	if ok, why := proof.Untraced(in.Message, in.Policy.Self, in.Hosts); !ok {
		if copied, _ := in.proven(); !copied {
			return encounter.Finding{Waits: true, Why: why + "; it counts once its copy is seen in your Sent folder"}
		}
	}
	if len(contacts) == 0 {
		return encounter.Finding{Why: "a mail filed there tracks whom it went to; this one went to nobody, and its " +
			"text does not command",
			Events: []fact.Event{in.Event("", fact.Ignored, "a note in the capture folder does not command", nil)}}
	}
	return in.captured(contacts)
}

// filedOthers handles somebody else's mail that the owner put into the capture folder.
func (in intake) filedOthers() encounter.Finding {
	from := in.Message.From
	if from.Addr == "" {
		return encounter.Finding{Why: "it does not say who wrote it"}
	}
	why := "you filed a mail of theirs"
	events := []fact.Event{in.Event(rules.PersonID(from.Addr), fact.Rerouted, why, nil),
		in.Event(rules.PersonID(from.Addr), fact.Heard, from.String()+" wrote", nil)}
	after := (&rules.Person{ID: rules.PersonID(from.Addr)}).With(events)
	say := content.SayReceipt{Understood: "Noted: " + from.String() + " wrote to you, " +
		in.Policy.SayDay(in.At()) + ". I know them now.",
		Happens: "Nothing is due. Tell me when you talk, such as: met " + cmp.Or(from.First(), from.Addr) + " today."}
	return encounter.Finding{Why: why, Events: events, Receipt: in.Receipt(after, events, say)}
}

// ownMailTo handles a mail of the owner's to known people that was not sent to the capture address, or
// was sent by a program.
func (in intake) ownMailTo(contacts []mail.Address) encounter.Finding {
	people := in.addressees(contacts)
	if len(people) == 0 && in.Policy.Self.Captures(in.Message) { // a program sent it
		return encounter.Finding{Why: in.Reading.Why,
			Events: []fact.Event{in.Event("", fact.Ignored, in.Reading.Why, nil)}}
	}
	f := encounter.Finding{Why: "it went to nobody you track"}
	for i, p := range people {
		one := in.wroteTo(p, contacts)
		if f.Events = append(f.Events, one.Events...); i == 0 {
			f.Why = one.Why
		}
	}
	return in.settlesNotes(in.asksNamed(f, contacts), contacts)
}

// wroteTo returns what a mail of the owner's, to p and perhaps others, means for p.
func (in intake) wroteTo(p *rules.Person, contacts []mail.Address) encounter.Finding {
	i := slices.IndexFunc(contacts, func(a mail.Address) bool { return in.Book.Reached(a.Addr, in.Message) == p })
	contacts = first(contacts, i)
	if f, done := in.knownAsk(p, contacts); done {
		return f
	}
	is := in.kindOf(p)
	if !p.Has(contacts[0].Addr) && p.ByAnother {
		is = in.toAnother(p)
	}
	ev := in.ownersEvent(p.ID, is.Kind, is.Why, contacts)
	ev.Ask, ev.Talk, ev.Doubt, ev.Reason = is.Ask, is.Talk, is.Doubt, is.Reason
	events := append(in.thanksFor(p, ev), in.keptOffers(p)...)
	if in.Message.Invite == nil {
		text := ownText(in.Message)
		events = in.agreed(p, reading.ReadAnswer(text, in.At()), text, p.LastHeard, events)
	}
	if inv := in.Message.Invite; inv != nil {
		a, _ := p.Open()
		if b, _ := in.booking(p, a); b != nil {
			b.Address, b.Name = ev.Address, ev.Name // of the guest, not of the owner, who invites
			events = append(events, *b)
		}
	}
	return encounter.Finding{Events: events, Why: ev.Why}
}

// first returns contacts with one of them before the others.
func first(contacts []mail.Address, i int) []mail.Address {
	return slices.Concat(contacts[i:i+1], contacts[:i], contacts[i+1:])
}

// ownersEvent returns an event about a mail of the owner's to contacts.
func (in intake) ownersEvent(person string, kind fact.Kind, why string, contacts []mail.Address) fact.Event {
	return in.Event(person, kind, why, func(e *fact.Event) {
		e.From, e.Received, e.Left = in.Message.From.Addr, in.Message.Received, in.sentAfterDate()
		e.Address, e.Name, e.Recipients = "", "", len(contacts)
		if len(contacts) > 0 {
			e.Address, e.Name = contacts[0].Addr, contacts[0].Name
		}
		if len(contacts) == 1 {
			e.Manner = in.manner(contacts[0])
		}
		for _, c := range contacts[min(1, len(contacts)):] {
			e.Others = append(e.Others, c.Addr)
		}
	})
}

// captured handles a mail that the owner sent to somebody and, at the same time, to the capture
// address. Only a mail that opens a conversation starts an ask; see opens.
func (in intake) captured(contacts []mail.Address) encounter.Finding {
	m := in.Message
	id := rules.AskID(contacts[0].Addr, in.statedDate(), m.Subject)
	if p := in.Book.ByMessageID(m.ID); p != nil && !m.Shared &&
		p.AskedBy([]string{m.ID}) != nil {
		return encounter.Finding{Why: "this ask is known already"}
	}
	p := in.Book.ByAddress(contacts[0].Addr) // the main recipient, not those in copy
	if people := in.addressees(contacts); p == nil && len(people) > 0 && len(m.ThreadIDs()) > 0 {
		p = people[0]
	}
	switch {
	case p != nil && p.Ask(id) != nil:
		return in.askedAgain(contacts)
	case p != nil && !p.OpensAnew(in.At()) && p.InTouch():
		return in.beside(in.wroteAgain(p, contacts), contacts)
	case in.maybeOwners(contacts[0]):
		return in.beside(in.wroteToSelf(contacts), contacts)
	}
	return in.beside(in.asked(p, id, contacts), contacts)
}

// askedAgain handles another copy of an ask, under another Message-ID, for everybody whom it asked.
func (in intake) askedAgain(contacts []mail.Address) (f encounter.Finding) {
	for _, c := range contacts {
		p, id := in.Book.ByAddress(c.Addr), rules.AskID(c.Addr, in.statedDate(), in.Message.Subject)
		if p == nil || p.Ask(id) == nil {
			continue
		}
		ev := in.ownersEvent(p.ID, fact.Recaptured, "the same ask, under another Message-ID", contacts)
		ev.Ask, f.Why = id, ev.Why
		f.Events = append(f.Events, ev)
	}
	return f
}

// wroteAgain handles a captured mail to a known person that is no new ask. The owner can say "new
// ask" to make it one.
func (in intake) wroteAgain(p *rules.Person, contacts []mail.Address) encounter.Finding {
	f := in.ownMailTo(contacts)
	if len(f.Events) == 0 {
		return f // a copy of a known ask
	}
	f.Events[0].Letter = ownText(in.Message)
	if f.Receipt != nil {
		return f // it is also an ask to somebody named, which the receipt tells
	}
	say := content.SayReceipt{Understood: in.takenFor(f.Events[0], p), Remarks: in.saySettled(f.Events, p),
		Change:  "If it asks for another talk, say NEW ASK, and I track it.",
		Buttons: []content.Button{in.newAskButton()}}
	f.Receipt = in.Receipt(p.With(f.Events), f.Events, say)
	return f
}

// asked handles a captured mail that starts an ask to p, who is nil if they are new.
func (in intake) asked(p *rules.Person, ask string, contacts []mail.Address) encounter.Finding {
	person := rules.PersonID(contacts[0].Addr)
	if p != nil {
		person = p.ID
	}
	events, why := in.opens(person, ask, contacts)
	var others []fact.Event
	if len(events) == 1 && events[0].Kind == fact.Asked {
		others = in.asksTogether(events[0], contacts)
	}
	if len(others) > 0 {
		events[0].Manner = in.manner(contacts[0])
	}
	f := encounter.Finding{Why: why, Search: []string{person}}
	for _, e := range others {
		f.Search = append(f.Search, e.Person)
	}
	f.Receipt = in.ReceiptSaying(in.personAfter(p, person, events), events,
		func(p *rules.Person) content.SayReceipt { return in.sayTogether(in.sayAsk(p, events), p, others) })
	f.Events = append(events, in.takesUp(person, contacts[0].Addr, in.Book.Namings(contacts[0]))...)
	for _, e := range others {
		to := mail.Address{Name: e.Name, Addr: e.Address}
		f.Events = append(append(f.Events, e), in.takesUp(e.Person, e.Address, in.Book.Namings(to))...)
	}
	for _, q := range in.addressees(contacts) { // those in copy, who may have an ask of their own
		if q != p && !slices.ContainsFunc(others, func(e fact.Event) bool { return e.Person == q.ID }) {
			f.Events = append(f.Events, in.wroteTo(q, contacts).Events...)
		}
	}
	return in.settlesNotes(f, contacts)
}

// takenFor says what informd took a captured mail for that starts no ask.
func (in intake) takenFor(e fact.Event, p *rules.Person) string {
	on := in.Policy.OnDay(e.At)
	switch e.Kind {
	case fact.Nudged:
		return "Noted: you followed up with " + p.Called() + " yourself " + on + "."
	case fact.Thanked:
		return "Noted: you thanked " + p.Called() + " " + on + "."
	}
	return "Noted: you wrote to " + p.Called() + " " + on + ". I did not count it as a new ask."
}

// personAfter returns a person as they will be once the events are recorded; p is nil for somebody
// new.
func (in intake) personAfter(p *rules.Person, id string, events []fact.Event) *rules.Person {
	if p == nil {
		p = &rules.Person{ID: id}
	}
	return p.With(events)
}

// sayAsk returns the receipt of an ask: what was understood, and what happens when.
func (in intake) sayAsk(p *rules.Person, events []fact.Event) content.SayReceipt {
	if events[0].Kind != fact.Asked || len(events) > 1 && events[1].Kind == fact.Nudged { // no new ask
		last := events[1]
		say := content.SayReceipt{Understood: in.takenFor(last, p)}
		if last.Kind == fact.Wrote {
			say.Change = "If it asks for a talk, say NEW ASK, and I track it."
			say.Buttons = []content.Button{in.newAskButton()}
		}
		return say
	}
	a := &p.Asks[len(p.Asks)-1]
	of := in.Policy.SayDay(a.SentAt())
	return content.SayReceipt{Understood: "Tracked: your ask to " + p.Called() + " of " + of + ".",
		Remarks: in.remarks(p, a),
		Buttons: []content.Button{in.noAskButton()}}
}

// newAskButton makes an ask of a mail that was taken for none.
func (in intake) newAskButton() content.Button {
	return content.Button{Label: "It is a new ask", Command: content.CommandNewAsk,
		Tag: rules.ReceiptTag(in.Message.Ref())}
}

// noAskButton takes back the ask that a mail was taken for.
func (in intake) noAskButton() content.Button {
	return content.Button{Label: "Not a request for a talk", Command: content.CommandNoAsk,
		Tag: rules.ReceiptTag(in.Message.Ref())}
}

// remarks returns what the receipt of an ask adds: how letters to them are written, or else one hint
// on the wording. The owner's very first receipt has no hint.
func (in intake) remarks(p *rules.Person, a *rules.Ask) []string {
	if how := in.mannerRemark(p); len(how) > 0 || !in.Book.HasAsked() {
		return how
	}
	if hint := hintOnAsk(a); hint != "" {
		return []string{hint}
	}
	return nil
}
