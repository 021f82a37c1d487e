package rules

import (
	"maps"
	"slices"
)

// Then returns the person after further events, recorded later than all of theirs, and with the
// present rows of the outbox. The result equals Fold of all events, but only the new ones are
// applied. p stays unchanged; call Then on it only once.
func (p *Person) Then(events []Event, items []Item) *Person {
	all := append(p.Events, events...)
	taken := func(e Event) bool { return e.Kind == Corrected }
	if p.refold || slices.ContainsFunc(events, taken) {
		return Fold(p.ID, all, items)
	}
	q := *p
	q.Events, q.Items = all, items
	q.Asks, q.Talks, q.Doubts = slices.Clone(p.Asks), slices.Clone(p.Talks), slices.Clone(p.Doubts)
	q.Notes, q.Promises, q.Addresses = slices.Clone(p.Notes), slices.Clone(p.Promises), slices.Clone(p.Addresses)
	q.Facts, q.LetGone, q.PutOff = maps.Clone(p.Facts), maps.Clone(p.LetGone), maps.Clone(p.PutOff)
	for _, e := range events {
		q.apply(e)
	}
	q.settle()
	return &q
}

// With returns the person as they will be once the events are recorded. The receiver does not change.
func (p *Person) With(events []Event) *Person {
	all := slices.Clone(p.Events)
	for _, e := range events {
		if slices.Contains(e.Whom(), p.ID) {
			all = append(all, e)
		}
	}
	q := Fold(p.ID, all, p.Items)
	if len(p.Events) == 0 { // known only by name so far
		q.learnAddress(p.Name, p.Address().Addr)
	}
	return q
}
