package obey

import (
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/notes"
)

// standingWish handles a note that wants something of all letters, such as none in August. What a command can do is
// done, or takes one tap; of the rest the owner is told which setting decides it. The note itself is kept.
func (r *noteDoer) standingWish() (f encounter.Finding, done bool) {
	w := r.note.StandingWish()
	orders := func(c notes.Command) bool { return !c.Likely && c.Of.IsZero() && len(c.Among) == 0 }
	ends := r.note.Tells(notes.Verb.EndsFollowup) // whom it means comes first
	if w.Kind == notes.NoWish || ends || slices.ContainsFunc(r.note.Commands, orders) {
		return f, false
	}
	text := strings.TrimSpace(r.note.Typed())
	r.note.Text, r.note.Commands, r.note.Unclear = "", nil, nil
	r.addTo("", fact.Noted, "a wish about all letters",
		func(e *fact.Event) { e.Line, e.Text = fact.LineNote, text })
	switch w.Kind {
	case notes.NoThankYous:
		r.refuse("I draft a thank-you after each talk, and never send one. No setting leaves them out for everybody: " +
			"say NOTHANKS in a note about somebody, and none is drafted for them.")
	case notes.NotOnDays:
		r.refuse(ofDays(r.in.Policy, w.Days))
	case notes.NotInMonth:
		if w.Now { // a letter that left cannot be called back, and a pause can be ended
			r.obey(notes.Command{Verb: notes.Pause, Line: text, Start: w.Until, Day: true})
			break
		}
		r.refuse("A pause begins at once, and I can set none for later. Say it again when the month begins, or " +
			"let it begin now.")
		r.next("Until then all goes on as planned.")
		r.button(content.Button{Label: "Pause from now until " + r.in.Policy.SayDay(w.Until),
			Command: content.DayCommand(content.CommandPause, w.Until.In(r.in.Policy.Zone))})
	}
	return r.conclude(r.in.AccountReceipt), true
}

// ofDays says whether follow-ups leave on some weekdays, and which setting decides it.
func ofDays(pol rules.Policy, days []time.Weekday) string {
	var names []string
	for _, d := range days {
		names = append(names, "a "+d.String())
	}
	on := content.Names(names)
	if slices.ContainsFunc(days, func(d time.Weekday) bool { return pol.Followup.Days[d] }) {
		return "Follow-ups may leave on " + on + ": your config says so. Take it out of days under [followup] there, " +
			"and none does."
	}
	return "No follow-up leaves on " + on + ": your config has other days, and nothing else goes to your contacts by " +
		"itself."
}
