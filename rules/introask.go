package rules

import (
	"strings"
	"time"

	"informd/rules/content"
	"informd/rules/mail"
)

// introask is the habit of following up on introductions within a day or two: a
// draft of the ask to whom they named, naming who sent you. It carries the capture
// address in Bcc, so that sending it tracks it.
func introask(now time.Time, pol Policy, p *Person, d *Decision) {
	for _, q := range p.Promises {
		if q.Kind != PromiseIntro || q.Who.Addr == "" || q.ByMail { // a mail to both is answered in its thread
			continue
		}
		key := IntroAskKey(q.ID)
		if !q.Kept.IsZero() {
			d.cancel(p, key, "it is done")
			continue
		}
		due := pol.ThankYouAt.FirstAfter(q.At, pol.Zone).UTC()
		d.onceDue(now, p, key, due, func() Action {
			say := content.SayIntroAsk{Letter: pol.introLetter(p, q.Who), Introducer: p.Called(), Hint: q.Text}
			say.Bio = letterLine(say.Letter, pol.Bio)
			if n := len(p.Asks); n > 0 {
				say.Topic = strings.TrimSpace(p.Asks[n-1].Subject)
			}
			return Action{Key: key, Kind: content.KindIntroAsk, Road: RoadDraft, Talk: q.Talk, Due: due,
				From: pol.from(p), To: []mail.Address{q.Who}, Bcc: pol.Self.Bcc(), Say: say,
				Why: p.Called() + " named " + q.Called() + "; write within a day or two"}
		})
	}
}
