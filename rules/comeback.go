package rules

import (
	"time"

	"informd/rules/content"
	"informd/rules/fact"
)

// ReminderButtons let the owner come back to somebody later.
func ReminderButtons(ask string) []content.Button {
	in := func(label, span string) content.Button {
		return content.Button{Label: label, Command: content.CommandWith(content.CommandLater, span), Tag: Tag(ask)}
	}
	return []content.Button{in("Remind me in two weeks", "2w"), in("Remind me in three months", "90d")}
}

// comesBack returns the day on which the owner wants to write to somebody again and has not done so
// yet; zero if there is none.
func (p *Person) comesBack() time.Time {
	at := p.ComeBackDay()
	if at.IsZero() || p.LastWrote.At.After(at.AddDate(0, 0, -EarlyDays)) || p.NeverWrite {
		return time.Time{}
	}
	if _, open := p.Open(); open {
		return time.Time{}
	}
	return at
}

// ComeBackDay returns the day on which the owner wants to write to somebody again; zero if there is none,
// or a later ask or talk replaced it. If the person said "later" without a day, informd chooses one.
func (p *Person) ComeBackDay() time.Time {
	at, said := p.ComeBackOn, p.ComeBackSaid
	if n := len(p.Asks); n > 0 {
		a := &p.Asks[n-1]
		if a.SentAt().After(p.ComeBackSaid) {
			at = time.Time{}
		}
		if at.IsZero() && a.Outcome == fact.Deferred && a.State == AskAnswered && p.LastWrote.At.After(a.AnsweredAt) &&
			p.LastWrote.At.Before(p.ComeBackDefault(a).AddDate(0, 0, -EarlyDays)) {
			at, said = p.ComeBackDefault(a), a.AnsweredAt // the friendly answer was sent, and informd chooses the day
		}
	}
	for _, t := range p.Talks {
		if t.State != TalkCancelled && t.Start.After(said) {
			return time.Time{}
		}
	}
	return at
}

// EarlyDays is how many days early a mail from the owner may be and still count as the one that they wanted to write on
// a certain day. An owner who writes on Friday in place of Monday needs no reminder.
const EarlyDays = 3

// laterDays is how many days informd waits for somebody who said "later" without a day.
const laterDays = 90

// ComeBackDefault returns the day that informd chooses for an ask that was deferred without a day.
func (p *Person) ComeBackDefault(a *Ask) time.Time { return a.AnsweredAt.AddDate(0, 0, laterDays) }

// OpensAnew reports whether a captured mail to a known person is a new ask: the last ask was not
// delivered, or the day until which they deferred it has come.
func (p *Person) OpensAnew(at time.Time) bool {
	return p.ComesBackBy(at) || p.Lost() != nil
}

// ComesBackBy reports whether the day has come, or nearly, on which the owner wants to write to somebody
// again, and they have not.
func (p *Person) ComesBackBy(at time.Time) bool {
	back := p.comesBack()
	return !back.IsZero() && !at.Before(back.AddDate(0, 0, -EarlyDays))
}

// comeback is the habit of reminding the owner in the brief on the day on which they wanted to write
// again.
func comeback(now time.Time, pol Policy, p *Person, d *Decision) {
	at := p.comesBack()
	if at.IsZero() {
		return
	}
	d.wakeAt(now, at)
	if now.Before(at) {
		d.because("you wanted to write again " + pol.OnDay(at))
		return
	}
	d.because("the day has come on which you wanted to write to them again")
}
