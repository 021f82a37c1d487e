package report

import (
	"cmp"
	"slices"
	"time"

	"informd/rules"
	"informd/rules/content"
)

// ended returns the people whose asks were closed since the last digest, and those who asked for no more mail.
func (w digestWriter) ended() (out []content.DigestLine) {
	for _, p := range w.people {
		if p.Spared {
			continue
		}
		add := func(what string, at time.Time) {
			if what != "" && w.isNews(at) {
				out = append(out, content.DigestLine{Who: p.Called(), What: what, When: w.Policy.SayDay(at)})
			}
		}
		for i := range p.Asks {
			add(endOf(p, &p.Asks[i]), p.Asks[i].ClosedAt)
		}
		for _, e := range rules.InForce(p.Events()) {
			switch e.Kind {
			case rules.LetGo:
				add(cmp.Or(e.Why, "you let it go"), e.At)
			case rules.Refused:
				add("asked not to be written to again", e.At)
			}
		}
	}
	return out
}

// anybodySpared reports whether the owner told informd of somebody's death or illness since the last digest. A
// digest then makes no remarks on the owner's figures.
func (w digestWriter) anybodySpared() bool {
	return slices.ContainsFunc(w.people, func(p *rules.Person) bool { return p.Spared && w.isNews(p.SparedAt()) })
}

// anybodySilent reports whether an ask ended in silence since the last digest.
func (w digestWriter) anybodySilent() bool {
	return slices.ContainsFunc(w.people, func(p *rules.Person) bool {
		return slices.ContainsFunc(p.Asks, func(a rules.Ask) bool {
			return a.State == rules.AskSilent && !a.Spared && w.isNews(a.ClosedAt)
		})
	})
}

// endOf says how an ask ended without an answer; "" for any other ask.
func endOf(p *rules.Person, a *rules.Ask) string {
	switch a.State {
	case rules.AskSilent:
		if a.Spared {
			return "let go quietly, after what befell them"
		}
		it, made := p.Item(rules.FollowupKey(a.ID))
		if made && it.Road == rules.RoadDraft && a.NudgedAt.IsZero() && a.FollowedAt.IsZero() {
			return "stayed silent; the follow-up that I drafted was not sent"
		}
		return "stayed silent"
	case rules.AskDeclined:
		return "said no"
	case rules.AskGone:
		return "has moved on"
	case rules.AskStopped:
		return "you let it go"
	}
	return ""
}
