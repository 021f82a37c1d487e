package obey

import (
	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/notes"
)

// spare quietly ends everything with a person who died or was hurt: nothing is sent to them. If the person is ill,
// everything with them rests instead: it goes on when the owner says "resume", or when one writes to the other.
func (r *noteDoer) spare(c notes.Command) {
	who := r.person.Called()
	r.add(fact.Spared, "you said: "+c.Line, func(e *fact.Event) { e.Misfortune = fact.Misfortune(c.Text) })
	if !fact.Misfortune(c.Text).Ends() {
		r.say("I am sorry to hear it. I send nothing to " + who + ", and do not remind you of them.")
		r.next("When one of you writes again, I go on; “resume” does it too.")
		r.button(content.Button{Label: "Go on", Command: content.CommandResume, Tag: rules.Tag(r.person.ID)})
		return
	}
	if a, open := r.person.Open(); open {
		r.add(fact.Stopped, "you said: "+c.Line, func(e *fact.Event) { e.Ask = a.ID })
	}
	for _, t := range r.person.Talks {
		if t.State == rules.TalkBooked && t.Start.After(r.in.At()) {
			r.add(fact.Cancelled, "you said: "+c.Line, func(e *fact.Event) { e.Talk = t.ID })
		}
	}
	r.say("I am sorry to hear it. I have closed everything about " + who + ", and will not bring it up again.")
	r.next("Nothing is sent or drafted.")
}
