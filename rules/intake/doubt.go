package intake

import (
	"cmp"
	"slices"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
)

// A doubt is raised by a mail that may be an answer, or a note that may say stop. It holds the
// follow-up, and the owner is asked.

// doubt records that a mail may be an answer; why, unless it is zero, replaces the reason of each
// match.
func (in intake) doubt(matches []matching.Match, why fact.Reason) encounter.Finding {
	f := encounter.Finding{Events: in.doubts(matches, why), Why: "it could answer none of your asks"}
	if n := len(f.Events); n > 0 {
		f.Why = f.Events[n-1].Why
	}
	return f
}

// unread records that an unreadable mail may be an answer. If it may come from several people, that
// is one shared doubt.
func (in intake) unread(matches []matching.Match) encounter.Finding {
	f := in.doubt(matches, fact.Reason{Sign: fact.SignUnread, Of: in.Reading.Why})
	return f.HeldTogether(fact.DoubtUnread)
}

// doubts returns doubts about the open asks that the mail may answer, as doubt does.
func (in intake) doubts(matches []matching.Match, why fact.Reason) []fact.Event {
	var events []fact.Event
	for _, match := range matches {
		a := in.askAnswered(match)
		if a == nil || !a.Open() || !in.notBefore(a) &&
			(!in.misdated(a) || match.SameHouse() && !in.repliesTo(a)) {
			continue
		}
		dated := in
		if in.misdated(a) {
			dated = in.datedToArrival(a) // else it would seem old, and nobody would be asked at once
		}
		events = append(events, dated.Doubted(match.Person.ID, a.ID, fact.DoubtMail, cmp.Or(why, match.Reason)))
	}
	return shared(events)
}

// shared merges the doubts that one mail raises about several people for the same reason: a mail from
// a university may be the answer of any of sixty people, and is still one question.
func shared(doubts []fact.Event) (events []fact.Event) {
	for _, e := range doubts {
		at := slices.IndexFunc(events, func(o fact.Event) bool { return o.Reason == e.Reason })
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

// repliesTo reports whether the mail answers an ask by its subject.
func (in intake) repliesTo(a *rules.Ask) bool {
	s := in.Message.Subject
	return mail.AnswersBySubject(s) && mail.BaseSubject(s) == mail.BaseSubject(a.Subject)
}
