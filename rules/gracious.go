package rules

import (
	"time"

	"informd/rules/content"
)

// gracious is the habit of answering a no with two friendly lines, in Drafts: a no can
// become a relationship later.
func gracious(now time.Time, pol Policy, p *Person, d *Decision) {
	for i := range p.Asks {
		a := &p.Asks[i]
		if a.State != AskDeclined {
			continue
		}
		key := DeclineKey(a.ID)
		if p.LastWrote.At.After(a.ClosedAt) {
			d.cancel(p, key, "you answered already")
			continue
		}
		m := p.LastHeard
		say := content.SayDecline{Letter: pol.letter(p, p.answerTo(), m.Subject)}
		act := draft(pol, p, key, content.KindDecline, now, m, say,
			p.Called()+" said no; two gracious lines keep the door open")
		act.Ask = a.ID
		d.once(p, act)
	}
}
