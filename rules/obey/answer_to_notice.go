package obey

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/meaning"
	"informd/rules/notes"
)

// answeredNotice holds the follow-up if the owner answered its notice in words that mean neither stop
// nor go. The notice promised that an answer prevents the follow-up, and only waiting can be undone.
// A receipt promised only that "stop" prevents it, so an answer to a receipt holds only if it may
// mean stop.
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
	case slices.ContainsFunc(r.events, func(e rules.Event) bool { return e.Kind == rules.Doubted && e.Ask == a.ID }):
	default:
		held := r.holdsAnswered(r.person)
		r.events = append(r.events, held...)
		r.questionStop(held[0], "You answered the "+string(r.note.Item.Kind)+
			", and I could not tell what you want, so the follow-up to "+r.person.Called()+" waits.")
	}
}

// holdUnanswered returns the last safety net: if a note that answers a notice was read as a question, or
// as about somebody else or the account, the follow-up is still held if the note says more than that.
func (r *noteDoer) holdUnanswered(note meaning.Note, f encounter.Finding) encounter.Finding {
	r.note = note
	a := r.note.AskOfNotice(r.in.Book.Person(r.note.Item.Person))
	said := strings.TrimSpace(note.Text) != "" || len(note.Unclear) > 0
	held := func(e rules.Event) bool { return a != nil && e.Kind == rules.Doubted && e.Ask == a.ID }
	if agrees, _ := r.note.Agrees(); a == nil || !said || agrees || len(f.Forget) > 0 ||
		slices.ContainsFunc(f.Events, held) || decided(r.in.Book.Person(r.note.Item.Person), a, f.Events) {
		return f
	}
	f.Events = append(f.Events, r.holdsAnswered(r.in.Book.Person(r.note.Item.Person))...)
	return f
}

// holdsAnswered holds the follow-up to whom the notice, or the receipt, is about that the note answers.
func (r *noteDoer) holdsAnswered(p *rules.Person) []rules.Event {
	return r.holds(meaning.NotAnswered, []*rules.Person{p}, string(r.note.Item.Kind), nil)
}

// settleNotice settles the doubts raised by answers to the notice, because the owner has now decided.
func (r *noteDoer) settleNotice(a *rules.Ask) (settled bool) {
	for _, q := range r.person.Doubts {
		if q.Kind == rules.DoubtNotice && q.Ask == a.ID {
			r.add(rules.Cleared, "you said what you want", func(e *rules.Event) { e.Ask, e.MessageID = a.ID, q.Source })
			settled = true
		}
	}
	return settled
}

// asPlanned lets the follow-up leave as its notice says.
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
		r.happens = "An answer that comes before stops it."
	}
	r.say("The follow-up to " + r.person.Called() + " " + leaves + ".")
}
