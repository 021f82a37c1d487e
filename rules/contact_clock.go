package rules

import (
	"time"

	"informd/rules/dates"
	"informd/rules/fact"
)

// farAway is the least difference between the clocks of a contact and the owner at which the contact
// sleeps while the owner works. From then on a follow-up leaves during the contact's day, if the
// owner's window allows it.
const farAway = 3 * time.Hour

var (
	theirMorning = dates.Clock{Hour: 7}
	theirEvening = dates.Clock{Hour: 20}
)

// showClock records the UTC offset in the Date of a mail of theirs.
func (p *Person) showClock(e fact.Event) {
	if e.Offset != 0 && !e.At.Before(p.OffsetAt) {
		p.Offset, p.OffsetAt = e.Offset, e.At
	}
}

// ClockOf returns how far the clock by which p writes is ahead of UTC; 0 where no recent mail shows it.
func (p *Person) ClockOf(at time.Time) time.Duration {
	const late = 40 * 24 * time.Hour
	if at.Sub(p.OffsetAt) > late {
		return 0
	}
	return time.Duration(p.Offset) * time.Second
}

// farZone returns the zone in which p writes, and whether it is far from the owner's.
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

// intoHours returns the instant at or after t at which a follow-up to p may leave. It is always
// in the owner's window, and on that day preferably at an hour that is daytime for p. If there is
// none, any time in the window will do: no follow-up waits another day for this.
func (pol Policy) intoHours(t time.Time, p *Person) time.Time {
	at := pol.apart(t, pol.IntoWindow(t), p)
	zone, far := pol.farZone(p)
	if !far || inTheirDay(at, zone) {
		return at
	}
	morning := theirMorning.FirstAfter(at, zone)
	if pol.Date(morning) != pol.Date(at) || !pol.inWindow(morning) {
		return at
	}
	return morning.UTC()
}

// apart returns when a follow-up to p leaves that was due on a day off, if the window opens at an instant: by the
// clock of the day off or, where that is outside of the window, within the hour, for each person at a minute of
// their own. All at once in the first minute after a holiday would look like a machine.
func (pol Policy) apart(due, opens time.Time, p *Person) time.Time {
	if pol.Working(due) || !opens.After(due) {
		return opens
	}
	local := due.In(pol.Zone)
	at := dates.Clock{Hour: local.Hour(), Minute: local.Minute()}.On(opens, pol.Zone)
	if !at.After(opens) || !pol.inWindow(at) {
		sum := 0
		for _, b := range []byte(p.ID) {
			sum += int(b)
		}
		at = opens.Add(time.Duration(sum%60) * time.Minute)
	}
	if !pol.inWindow(at) { // of less than an hour
		return opens
	}
	return at.UTC()
}

// inTheirDay reports whether t is daytime in a zone.
func inTheirDay(t time.Time, zone *time.Location) bool {
	return !t.Before(theirMorning.On(t, zone)) && t.Before(theirEvening.On(t, zone))
}

// sayTheirClock returns a sentence with p's local time when a follow-up leaves at t; "" if their zone
// is near the owner's, or unknown.
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
