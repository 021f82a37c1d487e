package meaning

import (
	"slices"

	"informd/rules/notes"
)

// Reminders returns the reminders that the note orders, and whether it says anything else. Where it may postpone what
// is open with somebody, that is the reminder, unless the owner is reminded to do something: "remind me on the 14th to
// look for her bowl" does not mean the follow-up.
func (n *Note) Reminders() (all []notes.Reminder, more bool) {
	if n.in.Message.Forward != nil || n.typed.foreign {
		return nil, true
	}
	all, more = notes.ReadReminders(n.typed.text, n.in.At(), n.in.Policy.Zone)
	if !n.Has(notes.Later) {
		return all, more
	}
	every := len(all)
	all = slices.DeleteFunc(all, func(r notes.Reminder) bool { return !r.Own })
	return all, more || len(all) < every
}
