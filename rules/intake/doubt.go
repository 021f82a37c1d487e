package intake

import (
	"slices"

	"informd/rules"
)

// A doubt is raised by a mail that may be an answer, or a note that may say stop. It holds the
// follow-up, and the owner is asked. All doubts are made here.

// doubted returns a doubt about the ask to somebody.
func (in Encounter) doubted(person, ask string, kind rules.DoubtKind, why string) rules.Event {
	return in.event(person, rules.Doubted, why, func(e *rules.Event) { e.Ask, e.Doubt = ask, kind })
}

// doubtNote returns a doubt raised by a note of the owner's, without the name and address that a
// contact's mail would have.
func (in Encounter) doubtNote(person, ask, why string) rules.Event {
	e := in.doubted(person, ask, rules.DoubtNotice, why)
	bare(&e)
	return e
}

// doubt records that a mail may be an answer; why replaces the reason of each match.
func (in Encounter) doubt(matches []rules.Match, why string) Finding {
	f := Finding{Events: in.doubts(matches, why), Why: "it could answer none of your asks"}
	if n := len(f.Events); n > 0 {
		f.Why = f.Events[n-1].Why
	}
	return f
}

// unread records that an unreadable mail may be an answer. If it may come from several people, that
// is one shared doubt.
func (in Encounter) unread(matches []rules.Match, why string) Finding {
	f := in.doubt(matches, why)
	return f.heldTogether(rules.DoubtUnread)
}

// heldTogether makes the doubts of a finding, if there are several, one that the owner settles at
// once.
func (f Finding) heldTogether(kind rules.DoubtKind) Finding {
	if len(f.Events) > 1 || len(f.Events) == 1 && f.Events[0].People != nil {
		for i := range f.Events {
			f.Events[i].Doubt = kind
		}
	}
	return f
}

// doubts returns doubts about the open asks that the mail may answer.
func (in Encounter) doubts(matches []rules.Match, why string) []rules.Event {
	var events []rules.Event
	for _, match := range matches {
		a := in.answers(match)
		if a == nil || !a.Open() || !in.after(a) &&
			(!in.misdated(a) || match.Rung == rules.RungOrganisation && !in.repliesTo(a)) {
			continue
		}
		reason := match.Why
		if why != "" {
			reason = why
		}
		events = append(events, in.doubted(match.Person.ID, a.ID, rules.DoubtMail, reason))
	}
	return shared(events)
}

// shared merges the doubts that one mail raises about several people for the same reason: a mail from
// a university may be the answer of any of sixty people, and is still one question.
func shared(doubts []rules.Event) (events []rules.Event) {
	for _, e := range doubts {
		at := slices.IndexFunc(events, func(o rules.Event) bool { return o.Why == e.Why })
		if at < 0 {
			events = append(events, e)
			continue
		}
		first := &events[at]
		first.People = append(first.Whom(), e.Person)
		first.Person, first.Ask = "", ""
	}
	return events
}
