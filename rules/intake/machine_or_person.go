package intake

import (
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/matching"
)

// perhapsByHand returns a doubt whether an automatic answer was written by a person: people write
// about their holidays, too, and some servers mark all mail as automatic.
func (in intake) perhapsByHand(match matching.Match) []fact.Event {
	if a := match.Ask; !in.Reading.Weak || a == nil || !a.Open() || !in.notBefore(a) {
		return nil
	}
	why := fact.Reason{Sign: fact.SignByHand, Of: in.Reading.Why}
	if in.Reading.Left || in.Reading.Unmonitored {
		why.Sign = fact.SignByHandOrLeft
	}
	return []fact.Event{in.Doubted(match.Person.ID, match.Ask.ID, fact.DoubtRobot, why)}
}

// perhapsTheirs raises a doubt about an automatic-looking mail from an unknown address: one of the
// people matched may have written it by hand from elsewhere.
func (in intake) perhapsTheirs(matches []matching.Match) encounter.Finding {
	f := encounter.Finding{Why: in.Reading.Why}
	if !in.Reading.Weak || len(matches) > 0 && matches[0].Sure {
		return f
	}
	f.Events = in.doubts(in.speaking(matches), fact.Reason{})
	for i, e := range f.Events {
		kind := fact.DoubtRobot
		if e.Reason.Sign == fact.SignChallenge { // the ask is held, and nobody has answered it
			kind = fact.DoubtChallenge
		} else {
			e.Reason.Robot = in.Reading.Why
		}
		f.Events[i] = e.AsDoubt(kind, e.Ask, e.Reason)
		f.Why = f.Events[i].Why
	}
	return f
}
