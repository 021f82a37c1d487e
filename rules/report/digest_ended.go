package report

import (
	"cmp"
	"slices"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// ended returns the people whose asks were closed since the last digest, and those who asked for no more mail. What
// is over about a talk that took place, or an introduction, ends no acquaintance: unasked has it.
func (w digestWriter) ended() (out, unasked []content.DigestLine) {
	for _, p := range w.people {
		add := func(what string, at time.Time) {
			if what != "" && w.isNews(at) {
				out = append(out, content.DigestLine{Who: p.Called(), What: what, When: w.Policy.SayDay(at)})
			}
		}
		for i := range p.Asks {
			add(endOf(p, &p.Asks[i]), p.Asks[i].ClosedAt)
		}
		for _, e := range fact.InForce(p.Events()) {
			switch e.Kind {
			case fact.LetGo:
				if e.ByOwner() && e.At.Equal(p.LetGone[p.ID]) { // no more reminders, as the receipt has said
					continue
				}
				if !e.ByOwner() && !isAsk(p, e.Matter) && w.isNews(e.At) {
					unasked = append(unasked, content.DigestLine{Who: p.Called(), What: e.Why})
					continue
				}
				add(cmp.Or(e.Why, "you let it go"), e.At)
			case fact.Refused:
				add("asked not to be written to again", e.At)
			}
		}
	}
	return alike(out), alike(unasked)
}

// isAsk reports whether the id of a matter is that of an ask to p.
func isAsk(p *rules.Person, id string) bool { return p.Ask(id) != nil }

// alikeFrom is how many people of whom the same is said stand in one line.
const alikeFrom = 3

// alike puts those of whom the same is said into one line: "Ten people stayed silent: Anna Meier, …".
func alike(lines []content.DigestLine) (out []content.DigestLine) {
	names := map[string][]string{}
	for _, l := range lines {
		names[l.What] = append(names[l.What], l.Who)
	}
	said := map[string]bool{}
	for _, l := range lines {
		switch who := names[l.What]; {
		case len(who) < alikeFrom:
			out = append(out, l)
		case !said[l.What]:
			said[l.What] = true
			all := mail.Capital(content.PluralInWords(len(who), "person", "people"))
			out = append(out,
				content.DigestLine{Who: all, What: l.What + ": " + content.Listed(who, maxLines, maxLines)})
		}
	}
	return out
}

// anybodySpared reports whether the owner has told informd of somebody's death, accident or illness since an instant. A
// digest then makes no remarks on the owner's figures, and does not call the week quiet.
func anybodySpared(people []*rules.Person, since time.Time) bool {
	return slices.ContainsFunc(people, func(p *rules.Person) bool { return p.Spared && !p.SparedAt().Before(since) })
}

// unspared leaves out the people who died, were hurt or are ill: a digest counts nothing about them.
func unspared(people []*rules.Person) []*rules.Person {
	return slices.DeleteFunc(people, func(p *rules.Person) bool { return p.Spared })
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
			return "no answer came, and I ask no more"
		}
		it, made := p.Item(rules.FollowupKey(a.ID))
		if made && it.Road == rules.RoadDraft && a.NudgedAt.IsZero() && a.FollowedAt.IsZero() {
			return "stayed silent, with the follow-up in Drafts"
		}
		return "stayed silent"
	case rules.AskDeclined:
		return "said no"
	case rules.AskGone:
		if a.GoneByOwner {
			return "is not the one to ask"
		}
		return "has moved on"
	case rules.AskStopped:
		switch {
		case a.ID != p.Asks[len(p.Asks)-1].ID:
			return "" // a newer one took its place
		case a.Preempted:
			return "another informd follows up"
		}
		return a.Why
	}
	return ""
}
