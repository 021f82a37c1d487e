package intake

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
)

// withoutForgotten sees to it that informd writes nothing to those whom the owner had forgotten, however they turn up
// again: it asks whether any newcomer was, and records for those who were that nothing goes to them.
func (in intake) withoutForgotten(f encounter.Finding) encounter.Finding {
	var ask []string
	var refused []fact.Event
	for _, n := range in.newcomers(f.Events) {
		forgot, asked := in.Forgot(n.addr)
		switch {
		case !asked:
			ask = append(ask, n.addr)
		case forgot && n.person != "":
			refused = append(refused, in.Event(n.person, fact.Refused,
				"you had them forgotten; informd writes nothing to them", nil))
		}
	}
	asks := func(e fact.Event) bool { return e.Kind == fact.Asked } // it is the owner's mail to them
	if len(refused) > 0 && (in.Message.Forward != nil || in.Message.Enclosed != nil) &&
		!slices.ContainsFunc(f.Events, asks) {
		return in.forwardsForgotten(f, refused)
	}
	if len(ask) > 0 {
		return encounter.Finding{Need: &encounter.Need{Kind: encounter.NeedForgotten, Addrs: ask}}
	}
	if f.Events = append(f.Events, refused...); len(refused) > 0 && f.Receipt != nil && f.Receipt.Person != nil {
		f.Receipt.Now(f.Receipt.Person.With(refused))
	}
	return f
}

// forwardsForgotten handles a mail of somebody forgotten that the owner forwards: nothing of it is kept, and what the
// note above it says of others is done.
func (in intake) forwardsForgotten(f encounter.Finding, refused []fact.Event) encounter.Finding {
	const why = "it forwards a mail of somebody who was forgotten"
	ignored := in.Event("", fact.Ignored, why, nil)
	encounter.Bare(&ignored)
	ofOthers := slices.DeleteFunc(slices.Clone(f.Events), func(e fact.Event) bool {
		theirs := slices.ContainsFunc(refused, func(r fact.Event) bool { return r.Person == e.Person })
		return theirs || e.Person == "" && e.Kind != fact.Paused && e.Kind != fact.Unpaused
	})
	say := content.SayReceipt{
		Understood: "You asked me to forget whoever wrote that mail, so I keep nothing of it.",
		Happens:    "I write nothing to them.",
		Change:     "To begin anew with them, write to them and put me in Bcc.",
		Asks:       true,
	}
	if len(ofOthers)+len(f.Forget)+len(f.Resolve) > 0 {
		say.Understood += " What your note says of others is done."
	}
	return encounter.Finding{Events: append(ofOthers, ignored), Forget: f.Forget, Resolve: f.Resolve,
		Effects: f.Effects, Why: why, Receipt: in.AccountReceipt(say)}
}

// A newcomer is somebody informd has had nothing to do with so far.
type newcomer struct {
	addr   string // in lower case
	person string // their id; "" while they are only named
}

// newcomers returns everybody who is asked, becomes known, or is named by somebody, by the events.
func (in intake) newcomers(events []fact.Event) (all []newcomer) {
	for _, e := range events {
		n := newcomer{addr: strings.ToLower(e.Address), person: e.Person}
		begins := in.Book.Person(e.Person) == nil && e.Person == rules.PersonID(e.Address)
		switch {
		case e.Kind == fact.Introduced && in.Book.ByAddress(e.Named.Address) == nil:
			n = newcomer{addr: strings.ToLower(e.Named.Address)} // the event is about who named them
		case e.Kind != fact.Asked && !begins:
			continue
		}
		known := slices.ContainsFunc(all, func(o newcomer) bool { return o == n })
		if n.addr != "" && !known {
			all = append(all, n)
		}
	}
	return all
}
