package obey

import (
	"fmt"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// introducedFirst returns the people that a question offers: first those who were named to the owner by a contact
// and whom the note names too, then the likely ones. If such a person has no known address, the receipt asks for it.
func (r *noteDoer) introducedFirst(likely []*rules.Person) (people []*rules.Person) {
	for _, n := range r.in.Book.Introduced() {
		who := n.Promise.Who
		switch {
		case !r.note.IsNamed(who):
		case who.Addr != "":
			people = append(people, r.note.Stranger(who))
		default:
			r.change(fmt.Sprintf("If it is about %s, whom %s named to you, answer “about their.name@example.org”, "+
				"with theirs.", n.Promise.Called(), n.By.Called()))
		}
	}
	return append(people, likely...)
}

// misnamed returns the fact that the person named somebody, if c names the same one with another letter: "Ruth Gold"
// was told a moment ago, and now "Ruth Goldt". Nobody may have been written to by the wrong name yet.
func misnamed(in encounter.Encounter, p *rules.Person, c notes.Command) (wrong fact.Event, is bool) {
	for _, e := range fact.InForce(p.Events()) {
		if e.Kind != fact.Introduced || e.Named.Name == "" || e.Named.Address == "" || c.Addr.Addr == "" ||
			in.At().Sub(e.At) > freshNote || mail.SameAddr(e.Named.Address, c.Addr.Addr) ||
			in.Book.ByAddress(e.Named.Address) != nil {
			continue
		}
		if meaning.Misspells(e.Named.Name, c.Addr.Name) && meaning.Misspells(e.Named.Address, c.Addr.Addr) {
			return e, true
		}
	}
	return fact.Event{}, false
}

// toldTalk returns the last talk that events tell of, and the first line of what it brought.
func toldTalk(events []fact.Event) (met *fact.Event, brought string) {
	for i := range events {
		switch e := &events[i]; {
		case e.Kind == fact.Met:
			met = e
		case e.Kind == fact.Noted && (e.Line == fact.LineLearned || e.Line == fact.LineQuote) && brought == "":
			brought = e.Text
		}
	}
	return met, brought
}

// introducedMet records that an introduction led to a talk: if Anna named Ben to the owner, and the note says that
// the owner talked with Ben, that is recorded with Anna.
func (r *noteDoer) introducedMet() {
	met, brought := toldTalk(r.events)
	if met == nil {
		return
	}
	start := met.Start
	for _, p := range r.in.Book.People() {
		for _, q := range p.Promises {
			if q.Kind != rules.PromiseIntro || !q.Met.IsZero() || !r.person.Has(q.Who.Addr) || p.ID == r.person.ID {
				continue
			}
			r.addTo(p.ID, fact.Reached, "you talked with "+q.Called()+", whom they had named",
				func(e *fact.Event) { e.Promise, e.Brought, e.Start = q.ID, brought, start })
			if q.Kept.IsZero() {
				r.addTo(p.ID, fact.Kept, "you talked with "+q.Called(), func(e *fact.Event) { e.Promise = q.ID })
			}
			if p.NeverWrite || p.Spared {
				continue
			}
			due := r.in.Policy.ThankYouAt.FirstAfter(start, r.in.Policy.Zone)
			r.remark(p.Called() + " named " + q.Called() + " to you: a note to " + p.Called() +
				" with that news will be in Drafts " + r.in.Policy.On(due) + ".")
		}
	}
}
