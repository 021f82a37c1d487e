package rules

import (
	"time"

	"informd/rules/content"
	"informd/rules/fact"
)

// saysOffWithin is how long after a talk's time a mail may still say that it did not take place: "sorry that I missed
// you yesterday" comes the next day.
const saysOffWithin = 24 * time.Hour

// MayBeOff returns the talk that a mail from p at this instant may call off: the next booked one, or
// the one that has just ended.
func (p *Person) MayBeOff(at time.Time) *Talk {
	var next *Talk
	for i := range p.Talks {
		t := &p.Talks[i]
		if t.State == TalkBooked && !t.Told && at.Before(t.End.Add(saysOffWithin)) &&
			(next == nil || t.Start.Before(next.Start)) {
			next = t
		}
	}
	return next
}

// Doubtful reports whether they seem to have called the talk off and the owner has not confirmed it.
func (t Talk) Doubtful() bool { return t.State == TalkBooked && !t.SaidOff.IsZero() }

// ToCome reports whether the talk is booked, nobody seems to have called it off, and it has not begun.
func (t Talk) ToCome(now time.Time) bool {
	return t.State == TalkBooked && !t.Doubtful() && t.Start.After(now)
}

// OffTo returns the time to which the mail that seems to call a talk off asks to move it; zero if it asks for none.
func (p *Person) OffTo(t *Talk) (moved time.Time) {
	for _, e := range fact.InForce(p.Events()) {
		if e.Kind == fact.SaidOff && e.Talk == t.ID && e.At.Equal(t.SaidOff) {
			moved = e.Start
		}
	}
	return moved
}

// MayCome reports whether the mail that puts a talk in doubt says “maybe” to its own time, and asks for no other.
func (p *Person) MayCome(t *Talk) bool { return p.OffTo(t).Equal(t.Start) }

// OffButtons let the owner say whether a talk is off, is moved to another time, or took place, then or at its own
// time. The other time is zero where they ask for none.
func (pol Policy) OffButtons(now time.Time, t *Talk, to time.Time) []content.Button {
	tag := Tag(t.ID)
	off := content.Button{Label: "It is off", Command: content.CommandCancelled, Tag: tag}
	stands := content.Button{Label: "We talk all the same", Command: content.CommandStands, Tag: tag}
	switch {
	case to.Equal(t.Start) && now.Before(t.End):
		stands.Label = "It stands"
	case to.After(now) && !to.Equal(t.Start):
		stands.Label = "It stays on " + t.Start.In(pol.Zone).Format("Monday at 15:04")
		moved := content.TimedCommand(content.CommandMoved, to.In(pol.Zone))
		return []content.Button{{Label: "Move it", Command: moved, Tag: tag}, stands, off}
	case !now.Before(t.End):
		at := t.Start
		if !to.IsZero() {
			at = to
		}
		met := content.TimedCommand(content.CommandMet, at.In(pol.Zone))
		return []content.Button{off, {Label: "We talked after all", Command: met, Tag: tag}}
	}
	return []content.Button{off, {Label: "It has a new day", Command: content.CommandMoved, Tag: tag}, stands}
}
