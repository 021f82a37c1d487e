package obey

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
)

// offerOutcomes lets the owner say with one tap what somebody answered, where their ask is open and the note was only
// kept. Most such notes tell of something else, so nothing waits for the tap.
func (r *noteDoer) offerOutcomes() {
	a, open := r.person.Open()
	more := func(e fact.Event) bool { return e.Kind != fact.Noted && e.Kind != fact.Ignored }
	if !open || r.mustRead || slices.ContainsFunc(r.events, more) || r.note.Item.Kind == content.KindNotice ||
		strings.TrimSpace(r.note.Text) == "" || r.in.Message.Forward != nil {
		return
	}
	if len(r.sentences) == 0 {
		r.say("Noted about " + r.person.Called() + ".")
	}
	r.button(saidButtons(a)...)
	r.button(content.Button{Label: "They said later", Command: content.CommandDeferred, Tag: rules.Tag(a.ID)})
}

// saidButtons returns the buttons by which the owner says whether somebody said yes or no to an ask.
func saidButtons(a *rules.Ask) []content.Button {
	tag := rules.Tag(a.ID)
	return []content.Button{{Label: "They said yes", Command: content.CommandYes, Tag: tag},
		{Label: "They said no", Command: content.CommandNo, Tag: tag}}
}
