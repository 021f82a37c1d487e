package rules

import (
	"strings"
	"time"

	"informd/rules/content"
)

// MayBeOff is the talk that a mail of p's at an instant can call off: the next that is booked, or the
// one that has just been.
func (p *Person) MayBeOff(at time.Time) *Talk {
	var next *Talk
	for i := range p.Talks {
		t := &p.Talks[i]
		if t.State == TalkBooked && !t.Logged && at.Before(t.Ends().Add(24*time.Hour)) &&
			(next == nil || t.Start.Before(next.Start)) {
			next = t
		}
	}
	return next
}

// Doubtful reports whether they seem to have called the talk off, and the owner has not said.
func (t Talk) Doubtful() bool { return t.State == TalkBooked && !t.SaidOff.IsZero() }

// OffButtons say whether a talk is off.
func (pol Policy) OffButtons(t *Talk) []content.Button {
	when := strings.ToLower(t.Start.In(pol.Zone).Format("2 Jan 15:04"))
	return []content.Button{{Label: "It is off", Command: "cancelled", Tag: Tag(t.ID)},
		{Label: "It stands", Command: "moved: " + when, Tag: Tag(t.ID)}}
}

// saidOff asks at once whether a talk is off; what is old waits for the brief.
func (t troubleReporter) saidOff(talk *Talk) {
	if !talk.Doubtful() || OldNews(t.now, talk.SaidOff) {
		return
	}
	t.report("trouble/saidoff/"+talk.ID+"/"+talk.SaidOff.UTC().Format("20060102T1504"), content.SayTrouble{
		Trouble: content.TroubleSaidOff, When: t.pol.SayTalk(talk.Start, talk.End), Detail: talk.OffWords,
		Buttons: t.pol.OffButtons(talk)}, "they seem to call your talk off")
}

// saidOff is a talk that they seem to have called off: nothing is done about it until the owner says.
func (r *matterReader) saidOff(t *Talk) {
	line := r.line("seems to have called your talk of "+r.Policy.SayTalk(t.Start, t.End)+" off",
		"Is it off? I do nothing about that talk until you say.", r.Policy.OffButtons(t)...)
	line.Words = t.OffWords
	r.add(Matter{State: MatterSaidOff, About: t.ID, Since: t.SaidOff, Next: t.SaidOff.AddDate(0, 0, AfterTrouble),
		Closes: t.Ends().AddDate(0, 0, untilLetGo), Plan: "you are asked whether the talk is off", Line: line})
}
