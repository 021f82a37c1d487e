package rules

import (
	"time"

	"informd/rules/dates"
)

// farAway is how far apart, at least, the clocks of a contact and of the owner are where the contact
// sleeps while the owner works. Then a follow-up reaches them in their day, where the owner's window
// leaves the choice.
const farAway = 3 * time.Hour

var (
	theirMorning = dates.Clock{Hour: 7}
	theirEvening = dates.Clock{Hour: 20}
)

// showClock learns from a mail of theirs by which clock they write.
func (p *Person) showClock(e Event) {
	if e.Offset != 0 && !e.At.Before(p.OffsetAt) {
		p.Offset, p.OffsetAt = e.Offset, e.At
	}
}

// farZone is the zone in which p writes, where that is far from the owner's.
func (pol Policy) farZone(p *Person) (zone *time.Location, far bool) {
	if p.Offset == 0 {
		return nil, false
	}
	_, own := p.OffsetAt.In(pol.Zone).Zone()
	if apart := time.Duration(p.Offset-own) * time.Second; apart.Abs() < farAway {
		return nil, false
	}
	return time.FixedZone("", p.Offset), true
}

// IntoHours is the first instant at or after t at which a follow-up to p may leave: in the owner's
// window, which always holds, and of its hours on that day the first that is in their day. Where
// there is none it is the window's alone: no follow-up waits for another day because of it.
func (pol Policy) IntoHours(t time.Time, p *Person) time.Time {
	at := pol.IntoWindow(t)
	zone, far := pol.farZone(p)
	if !far || inTheirDay(at, zone) {
		return at
	}
	morning := theirMorning.FirstAfter(at, zone)
	if pol.Date(morning) != pol.Date(at) || !pol.InWindow(morning) {
		return at
	}
	return morning.UTC()
}

// inTheirDay reports whether t is in the day of somebody who lives in zone.
func inTheirDay(t time.Time, zone *time.Location) bool {
	return !t.Before(theirMorning.On(t, zone)) && t.Before(theirEvening.On(t, zone))
}

// sayTheirClock tells the owner what time it is for p when a follow-up leaves at t; "" where their
// clock is near the owner's, or unknown.
func (pol Policy) sayTheirClock(t time.Time, p *Person) string {
	zone, far := pol.farZone(p)
	if !far {
		return ""
	}
	said := "That is " + t.In(zone).Format("15:04") + " where they are, by the clock of their mail"
	if !inTheirDay(t, zone) {
		said += "; none of your hours left on that day falls between 7:00 and 20:00 of theirs"
	}
	return said + "."
}
