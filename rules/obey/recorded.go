package obey

import (
	"slices"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
)

// recorded is what a note changes. All of it goes into the finding: if a note pauses, it does so even if informd must
// ask whom the rest of the note is about.
type recorded struct {
	events  []fact.Event
	resolve []encounter.Resolution
	effects []string       // of the lines that were carried out, by notes.Command.Effect
	answers []rules.Action // to questions in the note
	erase   bool           // all that is known about the person
}

// record adds facts.
func (o *recorded) record(events ...fact.Event) { o.events = append(o.events, events...) }

// recordFirst adds facts that come before those recorded so far: a person must be known before anything is noted
// about them.
func (o *recorded) recordFirst(events ...fact.Event) { o.events = slices.Concat(events, o.events) }

// effect adds the effect of a line that was carried out.
func (o *recorded) effect(of string) { o.effects = append(o.effects, of) }

// answer adds answers to questions in the note.
func (o *recorded) answer(with ...rules.Action) { o.answers = append(o.answers, with...) }

// resolveTo decides what becomes of a row of the outbox of which informd does not know whether it was sent. If one note
// decides twice, and differently, the row is dropped. It reports whether this decision counts.
func (o *recorded) resolveTo(key string, to rules.State) bool {
	i := slices.IndexFunc(o.resolve, func(was encounter.Resolution) bool { return was.Key == key })
	switch {
	case i < 0:
		o.resolve = append(o.resolve, encounter.Resolution{Key: key, To: to})
	case to == rules.StateDropped:
		o.resolve[i].To = to
	}
	return i < 0 || o.resolve[i].To == to
}

// erasePerson has all that is known about the person erased.
func (o *recorded) erasePerson() { o.erase = true }

// told returns a fact that the owner told about the person with that ID, or about the account if the ID is "". more,
// if not nil, fills in the rest of the event.
func told(in encounter.Encounter, person string, kind fact.Kind, why string, more func(*fact.Event)) fact.Event {
	return in.Event(person, kind, why, func(e *fact.Event) {
		encounter.Bare(e)
		if more != nil {
			more(e)
		}
	})
}

// correction returns the fact that takes e back.
func correction(in encounter.Encounter, e fact.Event, why string) fact.Event {
	person := e.Person
	if len(e.People) > 0 {
		person = ""
	}
	return told(in, person, fact.Corrected, why, func(c *fact.Event) {
		c.Undoes, c.Ask, c.Talk, c.People = e.Seq, e.Ask, e.Talk, e.People
	})
}
