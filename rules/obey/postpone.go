package obey

import (
	"informd/rules"
	"informd/rules/dates"
	"informd/rules/fact"
	"informd/rules/notes"
)

// postpone postpones the follow-up, or the matter that a button is about. If no ask is open, it sets the day on
// which the owner wants to write to the person again.
func (r *noteDoer) postpone(c notes.Command) {
	pol := r.in.Policy
	if r.putOff(c) {
		return
	}
	a, open := r.person.Open()
	if !open {
		r.remindLater(c)
		return
	}
	until := c.Start
	if until.IsZero() {
		until = r.in.At()
		if due := rules.FollowupDue(pol, r.person, a); due.After(until) {
			until = due
		}
		until = pol.IntoWindow(orWeek(c.Span).After(until, pol.Zone))
	}
	if c.Day {
		until = pol.IntoWindow(pol.Followup.From.On(until, pol.Zone))
	}
	leaves := until // unless it is due later anyway
	after := r.person.With([]fact.Event{{Person: r.person.ID, Kind: fact.Postponed, Ask: a.ID, Until: until}})
	if b, still := after.Open(); still {
		leaves = rules.FollowupDue(pol, after, b)
	}
	if c.Tag != "" || c.Day { // whoever names a day has decided
		r.settleNotice(a)
	}
	r.onAsk(a, open, fact.Postponed, "you said "+c.Line,
		r.sorrow()+"The follow-up to "+r.person.Called()+" waits until "+pol.Say(leaves)+".",
		func(e *fact.Event) { e.Until = until })
}

func orWeek(s dates.Span) dates.Span {
	if s.IsZero() {
		return dates.Span{Days: 7}
	}
	return s
}

// remindLater sets the day on which the owner wants to be reminded to write to the person again.
func (r *noteDoer) remindLater(c notes.Command) {
	if len(r.person.Asks) == 0 {
		r.refuse("No ask to " + r.person.Called() + " is known.")
		return
	}
	pol := r.in.Policy
	until := c.Start
	if until.IsZero() {
		until = orWeek(c.Span).After(r.in.At(), pol.Zone)
	}
	until = pol.BriefAt.On(until, pol.Zone).UTC()
	r.add(fact.Deferred, "you said "+c.Line,
		func(e *fact.Event) { e.Ask, e.Until = r.person.Asks[len(r.person.Asks)-1].ID, until })
	r.say("I remind you of " + r.person.Called() + " on " + pol.SayDay(until) + ".")
}
