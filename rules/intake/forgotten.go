package intake

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/encounter"
)

// withoutForgotten sees to it that informd writes nothing to those whom the owner had forgotten, on whichever road
// they are met again: it asks whether any newcomer was, and records for those who were that nothing goes to them.
func (in intake) withoutForgotten(f encounter.Finding) encounter.Finding {
	var ask []string
	var refused []rules.Event
	for _, n := range in.newcomers(f.Events) {
		forgot, asked := in.Forgot(n.addr)
		switch {
		case !asked:
			ask = append(ask, n.addr)
		case forgot && n.person != "":
			refused = append(refused, in.Event(n.person, rules.Refused,
				"you had them forgotten; informd writes nothing to them", nil))
		}
	}
	if len(ask) > 0 {
		return encounter.Finding{Need: &encounter.Need{Kind: encounter.NeedForgotten, Addrs: ask}}
	}
	if f.Events = append(f.Events, refused...); len(refused) > 0 && f.Receipt != nil && f.Receipt.Person != nil {
		f.Receipt.Now(f.Receipt.Person.With(refused))
	}
	return f
}

// A newcomer is somebody with whom informd begins to have to do.
type newcomer struct {
	addr   string // in lower case
	person string // their id; "" while they are only named
}

// newcomers returns everybody who is asked, becomes known, or is named by somebody, by the events.
func (in intake) newcomers(events []rules.Event) (all []newcomer) {
	for _, e := range events {
		n := newcomer{addr: strings.ToLower(e.Address), person: e.Person}
		begins := in.Book.Person(e.Person) == nil && e.Person == rules.PersonID(e.Address)
		switch {
		case e.Kind == rules.Introduced && in.Book.ByAddress(e.Address) == nil:
			n.person = "" // the event is about who named them
		case e.Kind != rules.Asked && !begins:
			continue
		}
		known := slices.ContainsFunc(all, func(o newcomer) bool { return o == n })
		if n.addr != "" && !known {
			all = append(all, n)
		}
	}
	return all
}
