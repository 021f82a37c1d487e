package rules

import (
	"time"

	"informd/rules/content"
)

// ReminderButtons let the owner come back to somebody later.
func ReminderButtons(ask string) []content.Button {
	return []content.Button{{Label: "Remind me in two weeks", Command: "later 2w", Tag: Tag(ask)},
		{Label: "Remind me in three months", Command: "later 90d", Tag: Tag(ask)}}
}

// comesBack is when the owner wants to come back to somebody and has not done so; zero
// when nothing of the kind is open.
func (p *Person) comesBack() time.Time {
	at := p.ComeBackDay()
	if at.IsZero() || p.LastWrote.At.After(at.AddDate(0, 0, -3)) || p.NeverWrite {
		return time.Time{}
	}
	if _, open := p.Open(); open {
		return time.Time{}
	}
	return at
}

// ComeBackDay is the day on which the owner comes back to somebody, unless an ask or a talk since
// has taken its place; zero: none. Where they said later and named
// no day, informd chooses one.
func (p *Person) ComeBackDay() time.Time {
	at := p.ComeBackOn
	if n := len(p.Asks); n > 0 {
		a := &p.Asks[n-1]
		if a.At.After(p.ComeBackSaid) {
			at = time.Time{}
		}
		if at.IsZero() && a.Outcome == Deferred && a.State == AskAnswered && p.LastWrote.At.After(a.AnsweredAt) &&
			p.LastWrote.At.Before(p.ComeBackDefault(a).AddDate(0, 0, -3)) {
			at = p.ComeBackDefault(a) // they were thanked; the day is informd's to choose
		}
	}
	for _, t := range p.Talks {
		if t.State != TalkCancelled && t.Start.After(p.ComeBackSaid) && !at.After(p.ComeBackOn) {
			return time.Time{}
		}
	}
	return at
}

// laterDays is how many days later informd comes back to somebody who said later, and not when.
const laterDays = 90

// ComeBackDefault is when informd comes back to an ask that was put off without a day.
func (p *Person) ComeBackDefault(a *Ask) time.Time { return a.AnsweredAt.AddDate(0, 0, laterDays) }

// OpensAnew reports whether a captured mail to somebody known is an ask again: the last
// one did not arrive, or the time has come that they were put off to.
func (p *Person) OpensAnew(at time.Time) bool {
	if back := p.comesBack(); !back.IsZero() && !at.Before(back.AddDate(0, 0, -3)) {
		return true
	}
	return p.Lost() != nil
}

// comeback is the habit of coming back to somebody who said later: the brief says so on the
// day.
func comeback(now time.Time, pol Policy, p *Person, d *Decision) {
	at := p.comesBack()
	if at.IsZero() {
		return
	}
	d.wakeAt(now, at)
	if now.Before(at) {
		d.because("you come back to them " + pol.SayDay(at))
		return
	}
	d.because("they said later; that is now")
}
