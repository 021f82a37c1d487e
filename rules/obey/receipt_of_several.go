package obey

import (
	"cmp"
	"slices"

	"informd/rules"
	"informd/rules/content"
)

// nameButtons adds the person's name to the label of each button except "Undo", which is about the
// whole note.
func nameButtons(buttons []content.Button, p *rules.Person) {
	for i := range buttons {
		if b := &buttons[i]; b.Command != content.CommandUndo {
			b.Label += " (" + cmp.Or(p.Address().First(), p.Called()) + ")"
		}
	}
}

// appendNew appends the elements of more that all does not contain yet.
func appendNew[T comparable](all, more []T) []T {
	for _, x := range more {
		if !slices.Contains(all, x) {
			all = append(all, x)
		}
	}
	return all
}
