package intake

import (
	"cmp"
	"fmt"
	"slices"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
)

// asksNamed adds an ask to a finding if a mail of the owner's went to somebody whom a contact had
// named, although the capture address is not among its recipients. The introduction is then acted on,
// and an answer belongs to the ask. The follow-up is only drafted, because the owner did not capture
// the mail.
func (in intake) asksNamed(f encounter.Finding, contacts []mail.Address) encounter.Finding {
	if in.byMachine() || in.Message.Invite != nil {
		return f
	}
	for i, c := range contacts {
		named := in.Book.Namings(c)
		if p := in.Book.ByAddress(c.Addr); p != nil {
			f.Events = append(f.Events, in.takesUp(p.ID, c.Addr, named)...)
			continue
		}
		if len(named) == 0 {
			continue
		}
		to := first(contacts, i)
		person := rules.PersonID(c.Addr)
		c.Name = cmp.Or(c.Name, named[0].Promise.Who.Name)
		to[0] = c
		why := fmt.Sprintf("you asked %s, whom %s had named", c, named[0].By.Called())
		ask := in.ownersEvent(person, fact.Asked, why, to)
		ask.Ask, ask.Uncaptured = rules.AskID(c.Addr, in.statedDate(), in.Message.Subject), true
		ask.Letter = ownText(in.Message)
		if ask.Manner == nil && len(in.Message.To) == 1 && mail.SameAddr(in.Message.To[0].Addr, c.Addr) {
			ask.Manner = in.manner(c) // whoever made them known has a copy; the words are to them
		}
		events := append([]fact.Event{ask}, in.takesUp(person, c.Addr, named)...)
		say := content.SayReceipt{
			Understood: fmt.Sprintf("Tracked: your ask of %s to %s, whom %s had named.",
				in.Policy.SayDay(ask.At), c, named[0].By.Called()),
			Buttons: []content.Button{in.noAskButton()}}
		p := &rules.Person{ID: person}
		if f.Receipt == nil { // a mail has one receipt
			f.Receipt = in.Receipt(p.With(events), events, say)
		}
		f.Events, f.Why = append(f.Events, events...), why
	}
	return f
}

// namedWrote handles a mail from somebody whom a contact had named, to be asked or in the contact's own place, and
// who writes first.
func (in intake) namedWrote(matches []matching.Match) (encounter.Finding, bool) {
	from := in.Message.From
	named := in.Book.Namings(from)
	for _, m := range matches {
		if m.Person.HasOpenAsk() { // it may be the answer of somebody who was asked
			return encounter.Finding{}, false
		}
	}
	by := in.Book.StandsFor(from)
	for _, n := range named {
		by = append(by, n.By)
	}
	if len(by) == 0 || in.Book.ByAddress(from.Addr) != nil {
		return encounter.Finding{}, false
	}
	answers := func(m matching.Match) bool { return m.Sure && slices.Contains(by, m.Person) }
	if len(named) == 0 && slices.ContainsFunc(matches, answers) { // in the thread: it is read as word of theirs
		return encounter.Finding{}, false
	}
	person := rules.PersonID(from.Addr)
	why := fmt.Sprintf("%s wrote, whom %s had named", from, by[0].Called())
	events := []fact.Event{in.Event(person, fact.Rerouted, why, nil), in.Event(person, fact.Heard, why, nil)}
	if len(named) == 0 {
		events = append(events, in.via(person, by[0]))
	}
	return encounter.Finding{Why: why, Events: append(events, in.takesUp(person, from.Addr, named)...)}, true
}

// takesUp returns the events of a first mail between the owner and somebody whom contacts had named:
// the promise to write to them is kept, and they become known through those contacts.
func (in intake) takesUp(person, addr string, named []matching.Naming) (events []fact.Event) {
	wrote := "you wrote to "
	if !in.Policy.Self.Mine(in.Message.From.Addr) {
		wrote = "you have a mail of "
	}
	for _, n := range named {
		kept := in.Event(n.By.ID, fact.Kept, wrote+n.Promise.Called(),
			func(e *fact.Event) { e.Promise = n.Promise.ID })
		encounter.Bare(&kept)
		kept.Named.Address = addr
		events = append(events, kept, in.via(person, n.By))
	}
	return events
}

// via returns the event that says through whom somebody became known.
func (in intake) via(person string, by *rules.Person) fact.Event {
	via := in.Event(person, fact.Described, "they were named to you by "+by.Called(),
		func(e *fact.Event) { e.Fact, e.Text = fact.Via, by.Called() })
	encounter.Bare(&via)
	return via
}

// introduces reports whether a contact has named the person the owner writes to: the owner's answer
// to that contact's mail is then the ask to the person named.
func (in intake) introduces(from, to mail.Address) bool {
	for _, n := range in.Book.Namings(to) {
		if n.By.Has(from.Addr) {
			return true
		}
	}
	return false
}
