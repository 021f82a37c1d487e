package obey

import (
	"slices"

	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/notes"
)

// remindsLater keeps what the owner wants to be reminded of on a day: "remind me on the 5th that i owe nora an answer".
// The brief of that day says it in their words. A note that says nothing else is done with.
func (r *noteDoer) remindsLater() (f encounter.Finding, done bool) {
	all, more := r.note.Reminders()
	for _, n := range all {
		r.note.Commands = slices.DeleteFunc(r.note.Commands, func(c notes.Command) bool {
			return c.Verb == notes.Later && c.Line == n.Words
		})
		on := r.in.Policy.BriefAt.On(n.On, r.in.Policy.Zone).UTC()
		r.addTo("", fact.Noted, "you want to be reminded", func(e *fact.Event) {
			e.Line, e.Text, e.Until = fact.LineReminder, n.Words, on
		})
		r.say("I remind you " + r.in.Policy.OnDay(on) + ".")
	}
	if len(all) == 0 || more || len(r.note.Commands)+len(r.note.Unclear)+len(r.in.Message.Parts) > 0 {
		return f, false // the subject, or a file, may say more
	}
	r.note.Text, r.note.Commands, r.note.Unclear = "", nil, nil
	return r.accountFinding(), true
}
