package rules

import (
	"maps"
	"slices"
)

// Then is the person with events that were recorded after all of theirs, and with their rows of the
// outbox as they are now: what Fold makes of all, at the price of what is new. The person before is
// left as it was, but is not to be grown a second time once the one after is in use.
func (p *Person) Then(events []Event, items []Item) *Person {
	all := append(p.Events, events...)
	taken := func(e Event) bool { return e.Kind == Corrected }
	if p.settled || slices.ContainsFunc(events, taken) {
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
