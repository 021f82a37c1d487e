package rules

import (
	"strings"

	"informd/rules/content"
)

// unclearAnswer is how the brief asks what an answer was whose words are not plain: the guess, and
// two buttons; how is what it asks where there is no guess. The line shows their words above it.
func unclearAnswer(a *Ask, how string) (asks string, buttons []content.Button) {
	q, known := questions()[a.Guess]
	if !known {
		yes, no, _ := plainOutcomes()
		q = question{how, []content.Button{yes, no}}
	}
	for _, b := range q.buttons {
		b.Tag = Tag(a.ID)
		buttons = append(buttons, b)
	}
	return q.asks, buttons
}

// A question is one about an answer that may be of some kind.
type question struct {
	asks    string
	buttons []content.Button
}

func questions() map[EventKind]question {
	yes, no, later := plainOutcomes()
	return map[EventKind]question{
		Accepted: {"Is that a yes?", []content.Button{yes, later}},
		Declined: {"Is that a no?", []content.Button{no, later}},
		Deferred: {"Is that a later?", []content.Button{later, no}},
		MovedOn:  {"Have they moved on?", []content.Button{{Label: "They have moved on", Command: "moved on"}, yes}},
		Refused:  {"Do they want no more mail? Then let it be.", []content.Button{no, later}},
	}
}

func plainOutcomes() (yes, no, later content.Button) {
	return content.Button{Label: "Yes", Command: "that was a yes"},
		content.Button{Label: "No", Command: "that was a no"},
		content.Button{Label: "Later", Command: "that was a later"}
}

// delegateButtons offers to ask whom they named in their place.
func (a *Ask) delegateButtons() []content.Button {
	if a.Delegate == "" {
		return nil
	}
	name, _, _ := strings.Cut(a.Delegate, " <")
	return []content.Button{{Label: "Ask " + name + " instead", Command: "intro: " + a.Delegate, Tag: Tag(a.ID)}}
}
