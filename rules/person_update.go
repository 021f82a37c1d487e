package rules

import (
	"maps"
	"slices"

	"informd/rules/fact"
)

// Then returns the person after further events, recorded later than all of theirs, and with the
// present rows of the outbox. The result equals Fold of all events, but only the new ones are
// applied. p stays unchanged, and shares what grows with nobody.
func (p *Person) Then(events []fact.Event, items []Item) *Person {
	log := p.Log.Then(events)
	taken := func(e fact.Event) bool { return e.Kind == fact.Corrected }
	if p.refold || slices.ContainsFunc(events, taken) {
		return FoldLog(p.ID, log, items)
	}
	q := *p
	q.Log, q.Items = log, items
	q.Asks, q.Talks, q.Doubts = slices.Clone(p.Asks), slices.Clone(p.Talks), slices.Clone(p.Doubts)
	q.Guesses = slices.Clone(p.Guesses)
	q.Notes, q.Promises, q.Addresses = slices.Clone(p.Notes), slices.Clone(p.Promises), slices.Clone(p.Addresses)
	q.Facts, q.LetGone, q.PutOff = maps.Clone(p.Facts), maps.Clone(p.LetGone), maps.Clone(p.PutOff)
	for i := range q.Asks {
		q.Asks[i].IDs = slices.Clip(q.Asks[i].IDs)
	}
	for i := range q.Talks {
		t := &q.Talks[i]
		t.Notes, t.Also = slices.Clip(t.Notes), slices.Clip(t.Also)
	}
	for _, e := range events {
		q.apply(e)
	}
	q.settle()
	return &q
}

// With returns the person as they will be once the events are recorded. The receiver does not change.
func (p *Person) With(events []fact.Event) *Person {
	others := func(e fact.Event) bool { return !slices.Contains(e.Whom(), p.ID) }
	theirs := slices.DeleteFunc(slices.Clone(events), others)
	q := FoldLog(p.ID, p.Log.Then(theirs), p.Items)
	if p.Log.Len() == 0 { // known only by name so far
		q.learnAddress(p.Name, p.Address().Addr)
		q.NeverWrite = q.NeverWrite || p.NeverWrite
	}
	return q
}
