package obey

import (
	"cmp"
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
)

// merged joins two findings into one that changes and says all that both do. The receipt is in the thread of the
// first.
func merged(a, b encounter.Finding) encounter.Finding {
	a.Events = append(a.Events, b.Events...)
	a.Answers = append(a.Answers, b.Answers...)
	a.Effects = append(a.Effects, b.Effects...)
	a.Resolve = append(a.Resolve, b.Resolve...)
	a.Search, a.Forget = appendNew(a.Search, b.Search), append(a.Forget, b.Forget...)
	if a.Keep == "" {
		a.Keep, a.KeepFrom = b.Keep, b.KeepFrom
	}
	switch {
	case a.Receipt == nil:
		a.Receipt = b.Receipt
	case b.Receipt != nil:
		a.Receipt = encounter.SharedReceipt(a.Receipt, mergedReceipts(inFull(a), inFull(b)))
	}
	if a.Receipt != nil {
		a.Why = a.Receipt.Say.Understood
	}
	return a
}

// thenSays joins the findings of two notes about one person, the second of which goes on from the first. The
// receipt tells what happens next only once, as the second finding says it.
func thenSays(a, b encounter.Finding) encounter.Finding {
	if a.Receipt != nil && b.Receipt != nil {
		say := inFull(a)
		say.Happens = ""
		a.Receipt = encounter.SharedReceipt(a.Receipt, say)
	}
	return merged(a, b)
}

// inFull returns the complete text of a finding's receipt, with what happens next and all buttons.
func inFull(f encounter.Finding) content.SayReceipt {
	say, _ := f.Receipt.Action().Say.(content.SayReceipt)
	return say
}

// mergedReceipts returns one receipt that says all that two say.
func mergedReceipts(a, b content.SayReceipt) content.SayReceipt {
	return content.SayReceipt{
		Capture:    cmp.Or(a.Capture, b.Capture),
		Thread:     cmp.Or(a.Thread, b.Thread),
		Understood: sentences(a.Understood, b.Understood),
		Happens:    sentences(a.Happens, b.Happens),
		Change:     sentences(a.Change, b.Change),
		Asks:       a.Asks || b.Asks,
		Facts:      appendNew(a.Facts, b.Facts),
		Remarks:    appendNew(a.Remarks, b.Remarks),
		Unclear:    appendNew(a.Unclear, b.Unclear),
		Kept:       appendNew(a.Kept, b.Kept),
		TooLarge:   appendNew(a.TooLarge, b.TooLarge),
		Unfetched:  a.Unfetched || b.Unfetched,
		Copies:     a.Copies || b.Copies,
		Buttons:    appendNew(a.Buttons, b.Buttons),
	}
}

// sentences joins two texts. If they are the same, it returns the text once.
func sentences(a, b string) string {
	if a == b {
		return a
	}
	return strings.TrimSpace(a + " " + b)
}

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
	all = slices.Clip(all)
	for _, x := range more {
		if !slices.Contains(all, x) {
			all = append(all, x)
		}
	}
	return all
}
