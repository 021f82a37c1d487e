package intake

import (
	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
)

// challenge handles a robot's mail that demands proof that the sender is a person. It holds the ask,
// and would hold the follow-up as well. If only its words say so, it may be an answer.
func (in intake) challenge() encounter.Finding {
	ms, challenged := in.Book.Match(in.Message), fact.Reason{Sign: fact.SignChallenge}
	for _, p := range in.Book.PartlyNamed(in.Message) {
		if a, _ := p.Open(); len(ms) == 0 || ms[0].Reason == challenged {
			ms = append(ms, matching.Match{Person: p, Ask: a, Reason: challenged})
		}
	}
	if in.Reading.Weak {
		if len(ms) == 0 || !ms[0].Sure {
			return in.perhapsTheirs(ms)
		}
		ev := in.Event(ms[0].Person.ID, fact.Challenged, challenged.Why(), nil)
		if a := ms[0].Ask; a != nil {
			ev.Ask = a.ID
		}
		return encounter.Finding{Why: challenged.Why(), Events: append([]fact.Event{ev}, in.perhapsByHand(ms[0])...)}
	}
	p, a := in.challengedAsk(ms)
	if a == nil {
		return in.challengesSome(ms, challenged)
	}
	if !a.Open() {
		return encounter.Finding{Why: in.Reading.Why + "; it is about none of your asks"}
	}
	return encounter.Finding{Why: challenged.Why(), Events: []fact.Event{
		in.Event(p.ID, fact.Challenged, challenged.Why(), func(e *fact.Event) { e.Ask = a.ID }),
		in.Doubted(p.ID, a.ID, fact.DoubtChallenge, challenged)}}
}

// challengesSome holds the asks that a robot may hold back, where it does not say which one.
func (in intake) challengesSome(ms []matching.Match, why fact.Reason) encounter.Finding {
	f := in.doubt(ms, why)
	for i, e := range f.Events {
		f.Events[i] = e.AsDoubt(fact.DoubtChallenge, e.Ask, e.Reason)
	}
	if len(f.Events) == 0 {
		f.Why = in.Reading.Why + "; it is about none of your asks"
	}
	return f
}

// challengedAsk returns the ask that a robot holds back: that of the person its mail is from or
// answers, or the attached one.
func (in intake) challengedAsk(ms []matching.Match) (*rules.Person, *rules.Ask) {
	if len(ms) > 0 && ms[0].Sure {
		return ms[0].Person, ms[0].Ask
	}
	if m := in.Message.Enclosed; m != nil {
		if p := in.Book.ByMessageID(m.ID); p != nil {
			return p, matching.Meant(p, mail.Message{InReplyTo: []string{m.ID}})
		}
	}
	return in.returnedEnclosed()
}
