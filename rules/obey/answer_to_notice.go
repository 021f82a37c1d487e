package obey

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// answeredNotice holds the follow-up if the owner answered its notice, and the answer says neither stop nor go.
// The notice promised that an answer prevents the follow-up; and a follow-up that waits can still be sent, while
// a sent one cannot be called back. A receipt promises only that "stop" prevents the follow-up, so an answer to a
// receipt holds it only if the answer may mean stop.
func (r *noteDoer) answeredNotice() {
	a := r.note.AskOfNotice(r.person)
	if a == nil {
		return
	}
	if decided(r.person, a, r.events) {
		r.settleNotice(a)
		return
	}
	switch agrees, goes := r.note.Agrees(); {
	case goes:
		r.asPlanned(notes.Command{})
	case agrees, !r.note.IsUnclear():
	// a guess already holds the follow-up
	case slices.ContainsFunc(r.events, func(e fact.Event) bool { return e.Kind == fact.Doubted && e.Ask == a.ID }):
	default:
		held := r.holdsAnswered(r.person)
		r.record(held...)
		r.questionStop(held[0], "You answered the "+string(r.note.Item.Kind)+
			", and I could not tell what you want, so the follow-up to "+r.person.Called()+" waits.")
	}
}

// holdUnanswered is the last safety net for a note that answers a notice, but was read as a question, or as about
// somebody else or the account. If it has other words too, they may mean stop, so the follow-up is held. It returns
// the finding with the hold.
func (r *noteDoer) holdUnanswered(note meaning.Note, f encounter.Finding) encounter.Finding {
	r.note = note
	a := r.note.AskOfNotice(r.in.Book.Person(r.note.Item.Person))
	said := strings.TrimSpace(note.Text) != "" || len(note.Unclear) > 0
	held := func(e fact.Event) bool { return a != nil && e.Kind == fact.Doubted && e.Ask == a.ID }
	if agrees, _ := r.note.Agrees(); a == nil || !said || agrees || len(f.Forget) > 0 ||
		slices.ContainsFunc(f.Events, held) || decided(r.in.Book.Person(r.note.Item.Person), a, f.Events) {
		return f
	}
	f.Events = append(f.Events, r.holdsAnswered(r.in.Book.Person(r.note.Item.Person))...)
	return f
}

// holdsAnswered returns the doubt that holds the follow-up to p, because the note answers the notice or receipt
// about them.
func (r *noteDoer) holdsAnswered(p *rules.Person) []fact.Event {
	return r.holds(meaning.NotAnswered, []*rules.Person{p}, string(r.note.Item.Kind), nil)
}

// settleNotice settles the doubts that earlier answers to the notice raised, because the owner has now decided.
func (r *noteDoer) settleNotice(a *rules.Ask) (settled bool) {
	for _, q := range r.person.Doubts {
		if q.Kind == fact.DoubtNotice && q.Ask == a.ID {
			r.add(fact.Cleared, "you said what you want", func(e *fact.Event) { e.Ask, e.Settled = a.ID, q.Source })
			settled = true
		}
	}
	return settled
}

// asPlanned lets the follow-up leave at the time that its notice says.
func (r *noteDoer) asPlanned(notes.Command) {
	a, open := r.person.Open()
	if !open || !rules.OutlookOf(r.in.Policy, r.person, a).MayCome() {
		r.refuse("No follow-up to " + r.person.Called() + " is planned.")
		return
	}
	r.settleNotice(a)
	if q := r.person.With(r.events).Doubts; len(q) > 0 {
		r.say("The follow-up to " + r.person.Called() + " still waits: " + q[0].Why + ".")
		return
	}
	leaves := "leaves as planned"
	if !rules.FollowupAt(r.in.Now, r.in.Policy, r.person, a).After(r.in.Now) {
		leaves = "has been waiting, and leaves as soon as its hours allow"
		r.next("An answer that comes before stops it.")
	}
	r.say("The follow-up to " + r.person.Called() + " " + leaves + ".")
}
