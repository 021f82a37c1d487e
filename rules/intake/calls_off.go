package intake

import (
	"informd/rules"
	"informd/rules/reading"
)

// saysOff returns the event that somebody with whom a talk is booked seems to call it off; none where they
// do not.
func (in intake) saysOff(p *rules.Person) []rules.Event {
	t := p.MayBeOff(in.At())
	if t == nil {
		return nil
	}
	words, is := reading.CallsOff(in.Message.Reply)
	if !is {
		return nil
	}
	return []rules.Event{in.Event(p.ID, rules.SaidOff, p.Called()+" seems to call your talk off",
		func(e *rules.Event) { e.Talk, e.Words = t.ID, words })}
}
