package intake

import (
	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/rules/matching"
)

// perhapsByHand returns a doubt whether an automatic answer was written by a person: people write
// about their holidays, too, and some servers mark all mail as automatic.
func (in intake) perhapsByHand(match matching.Match) []rules.Event {
	if a := match.Ask; !in.Reading.Weak || a == nil || !a.Open() || !in.after(a) {
		return nil
	}
	why := rules.Reason{Sign: rules.SignByHand, Of: in.Reading.Why}
	if in.Reading.Left || in.Reading.Unmonitored {
		why.Sign = rules.SignByHandOrLeft
	}
	return []rules.Event{in.Doubted(match.Person.ID, match.Ask.ID, rules.DoubtRobot, why)}
}

// challenge handles a robot's mail that demands proof that the sender is a person. It holds the ask,
// and would hold the follow-up as well. If only its words say so, it may be an answer.
func (in intake) challenge() encounter.Finding {
	ms, challenged := in.Book.Match(in.Message), rules.Reason{Sign: rules.SignChallenge}
	if in.Reading.Weak {
		if len(ms) == 0 || !ms[0].Sure {
			return in.perhapsTheirs(ms)
		}
		f := in.simple(rules.Challenged, challenged.Why())
		f.Events = append(f.Events, in.perhapsByHand(ms[0])...)
		return f
	}
	p, a := in.challengedAsk(ms)
	if a == nil || !a.Open() {
		return encounter.Finding{Why: in.Reading.Why + "; it is about none of your asks"}
	}
	return encounter.Finding{Why: challenged.Why(), Events: []rules.Event{
		in.Event(p.ID, rules.Challenged, challenged.Why(), func(e *rules.Event) { e.Ask = a.ID }),
		in.Doubted(p.ID, a.ID, rules.DoubtChallenge, challenged)}}
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

// perhapsTheirs raises a doubt about an automatic-looking mail from an unknown address: one of the
// people matched may have written it by hand from elsewhere.
func (in intake) perhapsTheirs(matches []matching.Match) encounter.Finding {
	f := encounter.Finding{Why: in.Reading.Why}
	if !in.Reading.Weak || len(matches) > 0 && matches[0].Sure {
		return f
	}
	f.Events = in.doubts(in.speaking(matches), rules.Reason{})
	for i, e := range f.Events {
		e.Reason.Robot = in.Reading.Why
		f.Events[i] = e.AsDoubt(rules.DoubtRobot, e.Ask, e.Reason)
		f.Why = f.Events[i].Why
	}
	return f
}
