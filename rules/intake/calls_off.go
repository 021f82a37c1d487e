package intake

import (
	"strings"
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/reading"
)

// saysOff returns the event that somebody with whom a talk is booked seems to call it off; none where they
// do not.
func (in intake) saysOff(p *rules.Person) []fact.Event {
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
	return []fact.Event{in.Event(p.ID, fact.SaidOff, p.Called()+" seems to call your talk off",
		func(e *fact.Event) { e.Talk, e.Words, e.Start = t.ID, words, in.otherTime(p, t) })}
}

// otherTime returns the time to which a mail that seems to call a talk off asks to move it: the only one on another day
// that a sentence asks for. A day alone has the hour of the talk. It is zero if there is none.
func (in intake) otherTime(p *rules.Person, t *rules.Talk) (moved time.Time) {
	was := dates.SlotAt(t.Start, in.Policy.Zone)
	_, languages := affirmed(in.Message.Reply, p.Manner.Language.Text)
	for _, n := range in.namings(in.Message.Reply, p.Manner.Language.Text) {
		day := n.slot.Day()
		asks := reading.SaysInstead(n.sentence) || strings.ContainsAny(n.sentence, "?？")
		if day == "" || day == was.Day() || !asks || !dates.NamesDay(n.sentence, languages) {
			continue
		}
		start, whole := n.slot.Start(in.Policy.Zone)
		if !whole {
			start, _ = was.On(day).Start(in.Policy.Zone)
		}
		if !start.After(in.At()) || !moved.IsZero() && !moved.Equal(start) {
			return time.Time{}
		}
		moved = start
	}
	return moved
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
