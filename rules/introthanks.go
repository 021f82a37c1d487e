package rules

import (
	"time"

	"informd/rules/content"
)

// introthanks is the habit of telling whoever made an introduction that the talk took
// place: a note to them, in Drafts, the morning after.
func introthanks(now time.Time, pol Policy, p *Person, d *Decision) {
	for _, q := range p.Promises {
		if q.Kind != PromiseIntro || q.Met.IsZero() {
			continue
		}
		key := IntroThanksKey(q.ID)
		if p.LastWrote.At.After(q.Met) {
			d.cancel(p, key, "you wrote to them since")
			continue
		}
		due := pol.ThankYouAt.FirstAfter(q.Met, pol.Zone).UTC()
		d.onceDue(now, p, key, due, func() Action {
			say := content.SayIntroThanks{Letter: pol.draftTo(p, content.KindIntroThanks, key),
				Introduced: q.Called(), Talked: true}
			say.TalkOn = pol.talkedOn(say.Letter, now, q.Met)
			say.Specific = lineAbout{others: true}.in(say.Letter, q.Brought)
			return draft(pol, p, key, content.KindIntroThanks, due, p.Newest(), say,
				"you talked with "+q.Called()+", whom they had named")
		})
		if now.Before(due) {
			d.because("a note about your talk with " + q.Called() + " is drafted " + pol.On(due))
		}
	}
}
