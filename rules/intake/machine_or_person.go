package intake

import (
	"informd/rules"
)

// perhapsByHand is the doubt that an automatic answer is none: people tell of their
// holidays, too, and write through servers that mark all mail.
func (in Encounter) perhapsByHand(match rules.Match) []rules.Event {
	if a := match.Ask; !in.Reading.Weak || a == nil || !a.Open() || !in.after(a) {
		return nil
	}
	why := "it may be a machine's (" + in.Reading.Why + "), or written by hand"
	if in.Reading.Left || in.Reading.Unmonitored {
		why += "; if it says that they have left, answer LEFT"
	}
	return []rules.Event{in.event(match.Person.ID, rules.Doubted, why, func(e *rules.Event) { e.Ask, e.Doubt = match.Ask.ID, rules.DoubtRobot })}
}

// challenge is a robot's mail that asks for proof; where only its words say so, they may be
// an answer.
func (in Encounter) challenge() Finding {
	ms := in.Book.Match(in.Message)
	if len(ms) == 0 || !ms[0].Sure {
		return in.perhapsTheirs(ms)
	}
	f := in.simple(rules.Challenged, "a robot asks you to prove yourself before your mail is delivered")
	f.Events = append(f.Events, in.perhapsByHand(ms[0])...)
	return f
}

// perhapsTheirs is the doubt about a mail that may be a machine's and is of nobody known: the
// people it reminds of may have written it by hand, from elsewhere.
func (in Encounter) perhapsTheirs(matches []rules.Match) Finding {
	f := Finding{Why: in.Reading.Why}
	if !in.Reading.Weak || len(matches) > 0 && matches[0].Sure {
		return f
	}
	f.Events = in.doubts(in.speaking(matches), "")
	for i := range f.Events {
		e := &f.Events[i]
		e.Doubt, e.Why = rules.DoubtRobot, "it may be a machine's ("+in.Reading.Why+"), but "+e.Why
		f.Why = e.Why
	}
	return f
}
