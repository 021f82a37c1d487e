package obey

import (
	"slices"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// A note may mean stop without a command that says so. A sent follow-up cannot be called back, so the follow-ups
// that the note may mean are held, and the owner is asked. Package meaning decides which ones, and why. The code
// that finds the reason also writes the receipt that asks.

// holds returns the doubts that hold follow-ups because the note may mean stop. people are those that the note may
// be about, as far as known; of is what the reason is about, for example an author. A follow-up that events already
// decide about, or hold, gets no doubt.
func (r *noteDoer) holds(reason meaning.HoldReason, people []*rules.Person, of string,
	events []fact.Event) (doubts []fact.Event) {
	h := r.note.MayMeanStop(reason, people, of)
	for _, p := range h.Who {
		if a, open := p.Open(); open && !decidedOrHeld(p, a, events) {
			doubts = append(doubts, r.in.DoubtedByNote(p.ID, a.ID, h.Why))
		}
	}
	return doubts
}

// decidedOrHeld reports whether events decide about the follow-up to ask a of p, or hold it already.
func decidedOrHeld(p *rules.Person, a *rules.Ask, events []fact.Event) bool {
	held := func(e fact.Event) bool { return e.Person == p.ID && e.Ask == a.ID && e.Kind == fact.Doubted }
	return decided(p, a, events) || slices.ContainsFunc(events, held)
}

// decided reports whether events decide about the follow-up to ask a of p, for example because they close the ask.
func decided(p *rules.Person, a *rules.Ask, events []fact.Event) bool {
	after := p.With(events).Ask(a.ID)
	return after == nil || !after.Open() || slices.ContainsFunc(events, func(e fact.Event) bool {
		return e.Person == p.ID && (e.Ask == a.ID && e.Kind != fact.Doubted || e.Kind == fact.Cleared)
	})
}

// holdUnclear holds the follow-up to the person, if the note's words may refuse it. Answers to a notice are left
// to answeredNotice.
func (r *noteDoer) holdUnclear() {
	if r.note.Item.Kind == content.KindNotice || !r.note.MayRefuse(r.person) || r.note.Has(notes.Spare, notes.LetGo) {
		return
	}
	held := r.holds(meaning.NotClear, []*rules.Person{r.person}, "", r.events)
	if len(held) == 0 {
		return
	}
	r.record(held...)
	r.questionStop(held[0], "Your note may say that "+r.person.Called()+" gets no follow-up, so it waits.")
}

// holdOthers holds the follow-ups to people whom the note names beside the person that it is about, if the sentence
// that names them may refuse one.
func (r *noteDoer) holdOthers() {
	for _, p := range r.note.RefusesOthers(r.person) {
		held := r.holds(meaning.NotClear, []*rules.Person{p}, "", r.events)
		if len(held) == 0 {
			continue
		}
		r.record(held...)
		r.askFirst("Your note may say that " + p.Called() + " gets no follow-up, so it waits.")
		r.changeFirst("Say of each whether it stops, or leaves as planned.")
		r.buttonFirst(eachHeld(r.in.Book, held)...)
	}
}

// questionStop asks about a follow-up that is held because of the note.
func (r *noteDoer) questionStop(held fact.Event, why string) {
	r.askFirst(why)
	r.nextFirst("Nothing leaves until you say.")
	r.changeFirst("Answer STOP, and it never leaves; answer SEND AS PLANNED, and it does.")
	r.buttonFirst(rules.AsPlannedButton(held.Ask)) // every receipt has a stop
}

// liftHolds settles the doubts that note n raised because it did not say whom it is about. It is called when the
// owner has said it.
func liftHolds(in encounter.Encounter, n rules.UnassignedNote) (lifted []fact.Event) {
	for _, p := range in.Book.People() {
		for _, q := range p.Doubts {
			if q.Kind == fact.DoubtNotice && q.Source == n.Source {
				lifted = append(lifted, told(in, p.ID, fact.Cleared, "you said whom your note is about",
					func(e *fact.Event) { e.Ask, e.Settled = q.Ask, q.Source }))
			}
		}
	}
	return lifted
}

// goOn lets the follow-ups that note n held leave from today on, where they would otherwise be too late to leave by
// themselves: the owner has just said that they may. It returns whose they are, and the facts to record.
func goOn(in encounter.Encounter, n rules.UnassignedNote) (held []string, facts []fact.Event) {
	for _, p := range in.Book.People() {
		a, open := p.Open()
		if !open || !slices.ContainsFunc(p.Doubts, func(q rules.Doubt) bool { return q.Source == n.Source }) {
			continue
		}
		held = append(held, p.Called())
		if rules.ComesTooLate(in.At(), in.Policy, p, a) {
			facts = append(facts, told(in, p.ID, fact.Postponed, "you said that it goes on",
				func(e *fact.Event) { e.Ask, e.Until = a.ID, in.At() }))
		}
	}
	return held, facts
}
