package intake

import (
	"slices"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
)

// beside adds doubts to a finding if a mail of the owner's went to somebody else, but is in the
// thread of an open ask or has the name of the person asked. It may be the owner's own follow-up to
// another address of theirs, or only a forward to a friend, so it holds and asks.
func (in intake) beside(f encounter.Finding, contacts []mail.Address) encounter.Finding {
	if len(contacts) == 0 {
		return f
	}
	hold := func(p *rules.Person, why fact.Reason) {
		a := matching.Meant(p, in.Message)
		to := func(c mail.Address) bool { return in.Book.Reached(c.Addr, in.Message) == p }
		if slices.ContainsFunc(contacts, to) || a == nil || !a.Open() || !in.sentAfter(a) {
			return
		}
		doubt := in.Doubted(p.ID, a.ID, fact.DoubtBeside, why)
		if len(f.Events) == 0 {
			f.Why = doubt.Why
		}
		f.Events = append([]fact.Event{doubt}, f.Events...)
	}
	var threaded *rules.Person
	inThread := func(n matching.Naming) bool {
		of := func(id string) bool { return in.Book.ByMessageID(id) == n.By }
		return slices.ContainsFunc(in.Message.ThreadIDs(), of)
	}
	madeKnown := slices.ContainsFunc(contacts, func(c mail.Address) bool { // in the thread: written to for themselves
		return slices.ContainsFunc(in.Book.Namings(c), inThread)
	})
	for _, id := range in.Message.ThreadIDs() {
		shared := func(p *rules.Person) bool {
			return slices.ContainsFunc(contacts,
				func(c mail.Address) bool { return in.Book.Reached(c.Addr, in.Message) == p })
		}
		if slices.ContainsFunc(in.Book.Sharing(id), shared) || madeKnown {
			break // to one of those whom the mail asked, or whom somebody in the thread has named
		}
		if threaded = in.Book.ByMessageID(id); threaded != nil {
			hold(threaded, fact.Reason{Sign: fact.SignToOther,
				Of: threaded.Called() + ", but to " + contacts[0].Addr})
			break
		}
	}
	for _, c := range contacts {
		for _, p := range in.Book.Namesakes(c) {
			if p != threaded {
				hold(p, fact.Reason{Sign: fact.SignToNamesake,
					Of: c.String() + ", who bears the name of " + p.Called()})
			}
		}
	}
	return f
}

// knownAsk finds a known ask of which this mail is another copy, which a search of the account brings,
// with its Message-ID and real date. With one "Re:" more it is the owner's next mail.
func (in intake) knownAsk(p *rules.Person, contacts []mail.Address) (f encounter.Finding, done bool) {
	for _, a := range p.Asks {
		if a.Has(in.Message.ID) {
			return encounter.Finding{Why: "this ask is known already"}, true
		}
		ev := in.ownersEvent(p.ID, fact.Recaptured, "the mail itself, of the ask you forwarded", contacts)
		ev.Ask = a.ID
		switch sameAsForwarded(in.Message, in.At(), &a) {
		case another:
			continue
		case maybeSame:
			ev = in.ownersEvent(p.ID, fact.Doubted, "", contacts).AsDoubt(fact.DoubtBeside, a.ID,
				fact.Reason{Sign: fact.SignAskOrAnother})
		}
		return encounter.Finding{Events: []fact.Event{ev}, Why: ev.Why}, true
	}
	return encounter.Finding{}, false
}

// addressees returns the known people a mail of the owner's went to, first the one in whose thread it is.
func (in intake) addressees(contacts []mail.Address) []*rules.Person {
	var people []*rules.Person
	for _, a := range contacts {
		if p := in.Book.Reached(a.Addr, in.Message); p != nil && !slices.Contains(people, p) {
			people = append(people, p)
		}
	}
	if len(people) < 2 || in.Book.ByAddress(contacts[0].Addr) != nil {
		return people
	}
	for _, id := range in.Message.ThreadIDs() {
		if i := slices.Index(people, in.Book.ByMessageID(id)); i >= 0 {
			return slices.Concat(people[i:i+1], people[:i], people[i+1:])
		}
	}
	return people
}
