package rules

import (
	"time"

	"informd/rules/content"
	"informd/rules/fact"
)

// gracious is the habit of drafting a short friendly answer to "no" or "later": a no can become a
// relationship, and a later is nearly a yes.
func gracious(now time.Time, pol Policy, p *Person, d *Decision) {
	for i := range p.Asks {
		a := &p.Asks[i]
		later := a.State == AskAnswered && a.Outcome == fact.Deferred && !a.WillSay &&
			!p.LastHeard.At.Before(a.AnsweredAt)
		said, since, known := "no", a.ClosedAt, p.Manner.PromisingNothing()
		if later {
			said, since, known = "later", a.AnsweredAt, p.Manner
		}
		key := DeclineKey(a.ID)
		switch {
		case a.State != AskDeclined && !later, a.SpokenFor, p.PassedOn(a) != nil, !p.LetGone[a.ID].IsZero():
			continue // no letter of its own: somebody else answered, they passed the owner on, or the owner wants none
		case p.LastWrote.At.After(since):
			d.cancel(p, key, "you answered already")
			continue
		}
		m := p.LastHeard
		say := content.SayDecline{Letter: pol.draftAs(known, p, content.KindDecline, key), Later: later}
		say.Subject = m.Subject
		soon := p.ComeBackOn.After(now) && p.ComeBackOn.Before(now.AddDate(1, 0, 0))
		if later && p.ComeBackSaid.Equal(a.AnsweredAt) && soon {
			say.On = nearDay(say.Letter, p.ComeBackOn.In(pol.Zone))
		}
		act := draft(pol, p, key, content.KindDecline, now, m, say,
			p.Called()+" said "+said+"; a short friendly answer keeps the door open")
		act.Ask = a.ID
		d.once(p, act)
	}
}
