package rules

import (
	"strings"
	"time"

	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// A thank-you may lie in Drafts for days. What it says then may no longer be so.

// StillPromised returns what the draft of the thanks for a talk promises although the owner has done it since: what
// they offered, and to write to somebody.
func (p *Person) StillPromised(t *Talk) (done []Promise) {
	it, made := p.Item(ThankYouKey(t.ID))
	if !made {
		return nil
	}
	for _, q := range p.Promises {
		said := q.Kind == PromiseIntro || q.Text == t.Line(fact.LineOffer)
		if said && q.Talk == t.ID && !q.At.After(it.Created) && q.Kept.After(it.Created) {
			done = append(done, q)
		}
	}
	return done
}

// daysOfWeekday is for how many days the weekday alone says on which day a talk was.
const daysOfWeekday = 7

// OutdatedDay returns the day as the draft of the thanks for a talk says it, “on Tuesday”, if that would now be another
// one, and how to say it today.
func (pol Policy) OutdatedDay(now time.Time, p *Person, t *Talk) (says, better string) {
	it, made := p.Item(ThankYouKey(t.ID))
	if !made || pol.DaysSince(it.Created, t.Start) >= daysOfWeekday {
		return "", ""
	}
	l := pol.draftTo(p, content.KindThankYou, it.Key)
	says, better = pol.talkedOn(l, it.Created, t.Start), pol.talkedOn(l, now, t.Start)
	if says == better || !strings.Contains(mail.FoldSpace(mail.WithoutQuoted(it.Text)), says) {
		return "", ""
	}
	return says, better
}
