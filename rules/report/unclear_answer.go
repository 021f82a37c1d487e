package report

import (
	"informd/rules"
	"informd/rules/content"
)

// unclearAnswer returns how the brief asks about an answer whose outcome is not plain: by the guess
// and two buttons, or by how if there is no guess. Their words are shown above.
func unclearAnswer(a *rules.Ask, how string) (asks string, buttons []content.Button) {
	q, known := questions()[a.Guess]
	if !known {
		yes, no, _ := plainOutcomes()
		q = question{how, []content.Button{yes, no}}
	}
	for _, b := range q.buttons {
		b.Tag = rules.Tag(a.ID)
		buttons = append(buttons, b)
	}
	return q.asks, buttons
}

// A question is one about an answer that may be of some kind.
type question struct {
	asks    string
	buttons []content.Button
}

func questions() map[rules.EventKind]question {
	yes, no, later := plainOutcomes()
	refused := content.Button{Label: "They want no more", Command: content.CommandNo}
	return map[rules.EventKind]question{
		rules.Accepted: {"Is that a yes?", []content.Button{yes, later}},
		rules.Declined: {"Is that a no?", []content.Button{no, later}},
		rules.Deferred: {"Is that a later?", []content.Button{later, no}},
		rules.MovedOn: {"Have they moved on?",
			[]content.Button{{Label: "They have moved on", Command: "moved on"}, yes}},
		rules.Refused: {"Do they want no more mail? Then I write nothing to them.",
			[]content.Button{refused, later}},
	}
}

func plainOutcomes() (yes, no, later content.Button) {
	return content.Button{Label: "Yes", Command: content.CommandYes},
		content.Button{Label: "No", Command: content.CommandNo},
		content.Button{Label: "Later", Command: content.CommandDeferred}
}
