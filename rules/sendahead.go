package rules

import (
	"time"

	"informd/rules/content"
	"informd/rules/fact"
)

// sendahead is the habit of sending the questions before a talk, where the owner wishes
// it: a draft, at once. The questions are those of the prep sheet.
func sendahead(now time.Time, pol Policy, p *Person, d *Decision) {
	for i := range p.Talks {
		t := &p.Talks[i]
		key := "sendahead/" + t.ID
		switch {
		case t.Line(fact.LineSendAhead) == "" || !now.Before(t.Start):
			continue
		case t.Doubtful():
			d.cancel(p, key, "they seem to have called the talk off")
			continue
		case t.State != TalkBooked:
			d.cancel(p, key, "the talk was cancelled")
			continue
		}
		say := content.SaySendAhead{Letter: pol.draftTo(p, content.KindSendAhead, key)}
		say.When = pol.dayAndTime(say.Letter, t.Start)
		act := draft(pol, p, key, content.KindSendAhead, now, p.Newest(), say, "you want your questions sent ahead")
		act.Talk = t.ID
		d.once(p, act)
	}
}
