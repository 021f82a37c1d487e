package obey

import (
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
)

// questionWhich handles a short answer to a brief that may mean several buttons: it shows those buttons again. The
// answer itself is not stored, because the matters stay open anyway.
func (r *noteDoer) questionWhich() (f encounter.Finding, done bool) {
	const most = 8
	short := r.note.Unsaid
	if len(short.Shown) == 0 {
		return f, false
	}
	r.addTo("", fact.Ignored, "it does not say which of several matters it means", nil)
	r.say("Several matters wait, and “" + short.Said + "” does not say which of them you mean.")
	r.next("Nothing has changed.")
	r.change("Tap what is so, or say it with a name.")
	r.note.Unclear = nil
	for _, s := range short.Shown[:min(most, len(short.Shown))] {
		label := r.in.Book.Tagged(s.Tag).Called() + ": " + s.Command
		r.button(content.Button{Label: label, Command: s.Command, Tag: s.Tag})
	}
	return r.conclude(r.in.Question), true
}
