package obey

import (
	"slices"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
)

// settleDoubt settles one doubt and shows the next one. A decision about one mail settles no doubt about another.
func (r *noteDoer) settleDoubt(q rules.Doubt) {
	if q.Shared() {
		r.settleShared(q)
		return
	}
	r.add(fact.Cleared, "you said it was no answer", func(e *fact.Event) { e.Ask, e.Settled = q.Ask, q.Source })
	left := r.person.With(r.events).Doubts
	r.say("Understood.")
	switch {
	case q.Kind == fact.DoubtTogether:
		r.say("That answer was not for " + r.person.Called() + ".")
	case !q.OwnDoing():
		r.say("That was no answer.")
	}
	switch a := r.person.Ask(q.Ask); {
	case len(left) > 0 && a != nil && !a.FollowedAt.IsZero():
		r.say("One more mail may be the answer: " + left[0].Why + ".")
	case len(left) > 0:
		r.say("The follow-up still waits: " + left[0].Why + ".")
	default:
		r.say(r.onAgain())
	}
	if len(left) == 0 {
		return
	}
	r.next("Nothing leaves until you say what that is.")
	r.mustSee()
	r.button(left[0].Buttons(r.person.Ask(left[0].Ask))...)
}

// onAgain tells the owner what happens to the follow-up now that no doubt holds it any more.
func (r *noteDoer) onAgain() string {
	a, open := r.person.With(r.events).Open()
	switch {
	case !open || !a.NudgedAt.IsZero() || !a.FollowedAt.IsZero() || r.silence().AboutThem():
		return "No follow-up is planned."
	case r.in.Policy.FollowupMode(a) == rules.ModeDraft:
		return "The follow-up is drafted when it is due."
	}
	if kept := r.keptBack(fact.Heard); kept.For != rules.NoWait {
		return "The follow-up still does not leave: " + kept.Why + "."
	}
	return "The follow-up is on again."
}

// settleShared settles a shared doubt for everybody it is about. If some of them still wait because of other doubts,
// it shows the next of those.
func (r *noteDoer) settleShared(q rules.Doubt) {
	r.say("Understood.")
	why := "you said it was no answer"
	if q.Kind == fact.DoubtUnread || q.Kind == fact.DoubtNoteLost {
		why = "you said that no follow-up waits for a mail which cannot be read"
	} else {
		r.say("That was nobody's answer.")
	}
	if len(q.People) > 0 {
		r.addTo("", fact.Cleared, why, func(e *fact.Event) { e.People, e.Settled = q.People, q.Source })
	}
	var on []string
	var waits []*rules.Person
	for _, p := range r.in.Book.People() {
		i := slices.IndexFunc(p.Doubts, func(o rules.Doubt) bool { return o.Kind == q.Kind && o.Source == q.Source })
		if i < 0 {
			continue
		}
		if o := p.Doubts[i]; len(q.People) == 0 {
			r.addTo(p.ID, fact.Cleared, why, func(e *fact.Event) { e.Ask, e.Settled = o.Ask, o.Source })
		}
		if left := p.With(r.events).Doubts; len(left) > 0 {
			waits = append(waits, p)
		} else {
			on = append(on, p.Called())
		}
	}
	if len(on) > 0 {
		r.say("On again: follow-ups to " + content.Names(on) + ".")
	}
	if len(waits) > 0 {
		r.stillInDoubt(waits[0].With(r.events), len(waits)-1)
	}
}

// stillInDoubt shows the next doubt about p, and says how many others still wait as well.
func (r *noteDoer) stillInDoubt(p *rules.Person, others int) {
	q := p.Doubts[0]
	who := "The follow-up to " + p.Called() + " still waits: "
	if others > 0 {
		who = "The follow-ups to " + p.Called() + " and " + content.Plural(others, "other", "others") + " still wait: "
	}
	r.ask(who + q.Why + ".")
	r.next("Nothing leaves until you say what that is.")
	r.button(q.Buttons(p.Ask(q.Ask))...)
}
