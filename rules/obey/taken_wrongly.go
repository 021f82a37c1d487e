package obey

import (
	"slices"

	"informd/rules"
	"informd/rules/notes"
)

// retake corrects what a captured mail was taken for: "new ask" if it was taken for no ask, "wrote"
// if it was wrongly taken for an ask.
func (r *noteReader) retake(c notes.Command) {
	e, ok := r.capturedAs()
	pol := r.in.Policy
	switch {
	case !ok:
		r.say("I do not know which mail you mean; answer its receipt.")
		return
	case c.Verb == notes.Wrote && e.Kind == rules.Wrote, c.Verb == notes.NewAsk && e.Kind == rules.Asked:
		r.say("That is what I took it for.")
		return
	}
	r.correct(e, "you said it was something else")
	if c.Verb == notes.Wrote {
		r.restate(e, rules.Wrote, "you said it was no ask", func(n *rules.Event) { n.Ask = "" })
		r.say("Understood: your mail to " + r.person.Called() + " of " + pol.SayDay(e.At) +
			" is no ask. I expect no answer to it.")
		return
	}
	if a, open := r.person.Open(); open {
		r.add(rules.Stopped, "a new ask takes its place", func(n *rules.Event) { n.Ask = a.ID })
	}
	r.restate(e, rules.Asked, "you said it was an ask",
		func(n *rules.Event) { n.Ask, n.Talk = rules.AskID(e.Address, e.At, e.Subject), "" })
	r.say("Tracked: your ask to " + r.person.Called() + " of " + pol.SayDay(e.At) + ".")
}

// capturedAs returns the event of the mail whose receipt is answered.
func (r *noteReader) capturedAs() (rules.Event, bool) {
	for _, e := range slices.Backward(r.person.Events()) {
		ofReceipt := r.item.Key == rules.ReceiptKey(e.Source)
		switch e.Kind {
		case rules.Asked, rules.Nudged, rules.Thanked, rules.Wrote:
			if ofReceipt {
				return e, true
			}
		}
	}
	return rules.Event{}, false
}

// restate replaces the event that a mail made with a corrected one.
func (r *noteReader) restate(e rules.Event, kind rules.EventKind, why string, more func(*rules.Event)) {
	r.add(kind, why, func(n *rules.Event) {
		seq, source := n.Seq, n.Source
		*n = e
		n.Seq, n.Source, n.Kind, n.Why = seq, source, kind, why
		more(n)
	})
}
