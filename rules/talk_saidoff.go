package rules

import (
	"strings"
	"time"

	"informd/rules/content"
)

// saysOffWithin is how long after a talk's time a mail may still say that it did not take place: "sorry that I missed
// you yesterday" comes the next day.
const saysOffWithin = 24 * time.Hour

// MayBeOff returns the talk that a mail from p at this instant may call off: the next booked one, or
// the one that has just ended.
func (p *Person) MayBeOff(at time.Time) *Talk {
	var next *Talk
	for i := range p.Talks {
		t := &p.Talks[i]
		if t.State == TalkBooked && !t.Told && at.Before(t.Ends().Add(saysOffWithin)) &&
			(next == nil || t.Start.Before(next.Start)) {
			next = t
		}
	}
	return next
}

// Doubtful reports whether they seem to have called the talk off and the owner has not confirmed it.
func (t Talk) Doubtful() bool { return t.State == TalkBooked && !t.SaidOff.IsZero() }

// ToCome reports whether the talk is booked, nobody seems to have called it off, and it has not begun.
func (t Talk) ToCome(now time.Time) bool {
	return t.State == TalkBooked && !t.Doubtful() && t.Start.After(now)
}

// OffButtons let the owner say whether a talk is off.
func (pol Policy) OffButtons(t *Talk) []content.Button {
	when := strings.ToLower(t.Start.In(pol.Zone).Format("2 Jan 15:04"))
	return []content.Button{{Label: "It is off", Command: content.CommandCancelled, Tag: Tag(t.ID)},
		{Label: "It stands", Command: "moved: " + when, Tag: Tag(t.ID)}}
}

// saidOff asks at once whether a talk is off; an old mail waits for the next brief.
func (t troubleReporter) saidOff(talk *Talk) {
	if !talk.Doubtful() || OldNews(t.now, talk.SaidOff) {
		return
	}
	say := content.SayTrouble{Trouble: content.TroubleSaidOff, When: t.pol.SayTalk(talk.Start, talk.End),
		Detail: talk.OffWords, Buttons: t.pol.OffButtons(talk)}
	t.report(talk.ID+"/"+talk.SaidOff.UTC().Format("20060102T1504"), "", say)
}
