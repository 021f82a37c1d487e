package obey

import (
	"slices"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/notes"
)

// retake corrects what informd took a captured mail for: "new ask" says that the mail was an ask after all, "wrote"
// says that it was none.
func (r *noteDoer) retake(c notes.Command) {
	e, ok := r.capturedAs()
	counts := !fact.TakenBack(r.person.Events())[e.Seq]
	pol := r.in.Policy
	switch {
	case !ok:
		r.refuse("I do not know which mail you mean; answer its receipt.")
		return
	case counts && (c.Verb == notes.Wrote && e.Kind == fact.Wrote || c.Verb == notes.NewAsk && e.Kind == fact.Asked):
		r.say("That is what I took it for.")
		return
	}
	if counts {
		r.correct(e, "you said it was something else")
	}
	if c.Verb == notes.Wrote {
		r.restate(e, fact.Wrote, "you said it was no ask", func(n *fact.Event) { n.Ask = "" })
		r.say("Understood: your mail to " + r.person.Called() + " of " + pol.SayDay(e.At) +
			" is no ask. I expect no answer to it.")
		return
	}
	if a, open := r.person.Open(); open {
		r.add(fact.Stopped, "a new ask takes its place", func(n *fact.Event) { n.Ask = a.ID })
	}
	r.restate(e, fact.Asked, "you said it was an ask",
		func(n *fact.Event) { n.Ask, n.Talk = rules.AskID(e.Address, e.At, e.Subject), "" })
	r.say("Tracked: your ask to " + r.person.Called() + " of " + pol.SayDay(e.At) + ".")
}

// capturedAs returns the event that the mail whose receipt is answered counts as now. The owner may have corrected
// it before.
func (r *noteDoer) capturedAs() (fact.Event, bool) {
	events := r.person.Events()
	i := slices.IndexFunc(events, func(e fact.Event) bool {
		return e.Kind.OwnersMail() && r.note.Item.Key == rules.ReceiptKey(e.Source)
	})
	if i < 0 {
		return fact.Event{}, false
	}
	for _, e := range slices.Backward(fact.InForce(events)) {
		if e.Kind.OwnersMail() && e.MessageID == events[i].MessageID && e.At.Equal(events[i].At) {
			return e, true
		}
	}
	return events[i], true
}

// restate records a corrected copy of the event that a mail made. more makes further changes to the copy.
func (r *noteDoer) restate(e fact.Event, kind fact.Kind, why string, more func(*fact.Event)) {
	r.add(kind, why, func(n *fact.Event) {
		seq, source := n.Seq, n.Source
		*n = e
		n.Seq, n.Source, n.Kind, n.Why = seq, source, kind, why
		more(n)
	})
}
