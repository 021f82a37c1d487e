package intake

import (
	"time"

	"informd/rules/encounter"
	"informd/rules/fact"
)

// awayDays is how long informd waits for somebody who is away without naming a day: most are back within a week.
const awayDays = 7

// autoReply handles an autoresponder's mail. It is never an answer, but it can postpone the
// follow-up, and it can say that they have left.
func (in intake) autoReply() encounter.Finding {
	matches := in.Book.Match(in.Message)
	if len(matches) == 0 || !matches[0].Sure {
		return in.perhapsTheirs(matches)
	}
	p, a := matches[0].Person, matches[0].Ask
	doubt := in.perhapsByHand(matches[0])
	if (in.Reading.Left || in.Reading.Unmonitored) && a != nil && a.Open() && len(doubt) == 0 {
		ev := in.Event(p.ID, fact.MovedOn, in.Reading.Why, func(e *fact.Event) {
			e.Ask, e.Delegate = a.ID, fact.Delegate(in.Reading.Delegate)
		})
		return encounter.Finding{Why: in.Reading.Why, Events: []fact.Event{ev}}
	}
	until, why := in.Reading.AwayUntil, in.Reading.Why
	week, last := in.At().AddDate(0, 0, awayDays), in.Reading.LastNamed
	switch {
	case !until.IsZero():
		until = in.midnight(until)
	case last.After(week):
		until = in.midnight(last)
		why += "; it does not say clearly until when, so informd waits for the last day it names"
	default:
		until = week
		why += "; it names no day, so informd waits a week"
	}
	replied := in.Event(p.ID, fact.AutoReplied, why, func(e *fact.Event) {
		e.Until, e.Delegate = until, fact.Delegate(in.Reading.Delegate)
	})
	return encounter.Finding{Why: why, Events: append([]fact.Event{replied}, doubt...)}
}

// midnight returns when a day begins in the owner's zone.
func (in intake) midnight(day time.Time) time.Time {
	return time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, in.Policy.Zone).UTC()
}
