package intake

import (
	"informd/rules"
	"informd/rules/dates"
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
		words, is = in.asksInstead(p, t)
	}
	if !is {
		return nil
	}
	return []rules.Event{in.Event(p.ID, rules.SaidOff, p.Called()+" seems to call your talk off",
		func(e *rules.Event) { e.Talk, e.Words = t.ID, words })}
}

// asksInstead returns the sentence that asks for another day in place of that of a talk: "Can we do Tuesday instead?"
func (in intake) asksInstead(p *rules.Person, t *rules.Talk) (words string, is bool) {
	day := dates.SlotAt(t.Start, in.Policy.Zone).Day()
	for _, n := range in.namings(in.Message.Reply, p.Manner.Language.Text) {
		if other := n.slot.Day(); other != "" && other != day && reading.SaysInstead(n.sentence) {
			return n.sentence, true
		}
	}
	return "", false
}
