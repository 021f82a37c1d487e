package obey

import (
	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/notes"
)

// same records another address of a person. An ask that was not delivered can then be sent there.
func (r *noteDoer) same(c notes.Command) {
	addr := c.Addr
	if c.Text != "" && r.person.Has(addr.Addr) && !r.person.Has(c.Text) {
		addr.Addr = c.Text // the owner wrote the new address first
	}
	r.add(fact.Rerouted, "the same person, at another address",
		func(e *fact.Event) { e.Address, e.Name = addr.Addr, addr.Name })
	r.say("Noted: " + r.person.Called() + " is also " + addr.Addr + ".")
	if q := r.in.Book.ByAddress(addr.Addr); q != nil && q != r.person && q.Has(addr.Addr) {
		r.mergeInto(q)
	}
	if a := r.person.Lost(); a != nil && !r.person.NeverWrite {
		r.next("Your ask, to that address, will be in Drafts in a moment; sending it tracks it.")
	}
}

// mergeInto settles the open asks to a person whom informd knew as two people, r.person and q. A later mail from the
// other address answers the ask, and a later mail from the owner to that address counts as the follow-up.
func (r *noteDoer) mergeInto(q *rules.Person) {
	a, open := r.person.Open()
	other, both := q.Open()
	none := both // no follow-up goes to q
	switch {
	case open:
		if both {
			r.addTo(q.ID, fact.Stopped, "they are "+r.person.Called()+", whom you asked as well",
				func(e *fact.Event) { e.Ask = other.ID })
		}
		r.record(settledBy(r.in, r.person, a, q, both)...)
	case both:
		by := settledBy(r.in, q, other, r.person, false)
		none = len(by) > 0
		r.record(by...)
	}
	if none {
		r.say("No follow-up goes to " + q.Called() + ", who is the same.")
	}
}

// settledBy returns the fact that settles the ask to p, by what is known of the same person as q. asked says whether q
// was asked as well. It returns none if the ask stays open.
func settledBy(in encounter.Encounter, p *rules.Person, a *rules.Ask, q *rules.Person, asked bool) []fact.Event {
	switch {
	case q.LastHeard.At.After(a.SentAt()):
		return []fact.Event{told(in, p.ID, fact.Answered, "they answered as "+q.Called(),
			func(e *fact.Event) { e.Ask, e.At = a.ID, q.LastHeard.At })}
	case asked || q.LastWrote.At.After(a.SentAt()):
		why := "you wrote to them as " + q.Called() + "; that is the one follow-up"
		return []fact.Event{told(in, p.ID, fact.Nudged, why,
			func(e *fact.Event) {
				e.Ask, e.MessageID, e.At = a.ID, q.LastWrote.ID, q.LastWrote.At
				if a.At.After(e.At) {
					e.At = a.At
				}
			})}
	}
	return nil
}
