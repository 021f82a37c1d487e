package rules

import (
	"fmt"
	"time"

	"informd/rules/content"
)

// GoodShare is the share of the talking, in percent, up to which the owner leaves the contact room: who asks to learn
// listens more than half of the time.
const GoodShare = 40

// promptsWithin is how long after a talk its prompt may still leave, after a machine slept. Asking later is noise: what
// was said is half forgotten, and the brief still shows the open note.
const promptsWithin = 48 * time.Hour

// prompt is the habit of asking for notes at once: a short question when the talk ends, unless the
// note is in already or the day is over.
func prompt(now time.Time, pol Policy, p *Person, d *Decision) {
	for i := range p.Talks {
		t := &p.Talks[i]
		if t.State != TalkBooked || t.Told || now.After(t.End.Add(promptsWithin)) {
			continue
		}
		key := "prompt/" + t.ID + "/" + keyAt(t.Start)
		if t.Doubtful() || p.MayHaveMissed(t) {
			d.stands(p, key)
			continue
		}
		d.onceDue(now, p, key, t.End, func() Action {
			act := ToOwner(pol, p, key, content.KindPrompt, t.End, sayPrompt(pol, p, t),
				"your talk has ended; notes are best made at once")
			act.Talk = t.ID
			return act
		})
		if it, made := p.Item(key); made && it.State.unsent() {
			d.wakeAt(now, t.End.Add(promptsWithin+1))
		}
	}
}

func sayPrompt(pol Policy, p *Person, t *Talk) content.SayPrompt {
	return content.SayPrompt{Capture: pol.Self.Capture, Thread: p.Called(), Who: p.Called(),
		First: p.Address().First(),
		Ended: t.End.In(pol.Zone).Format("Monday 15:04"),
		Rubric: []content.Fact{{Label: "rapport:", Text: "1 to 5"},
			{Label: "talking:", Text: fmt.Sprintf("your share, in percent; %d or less is good", GoodShare)},
			{Label: "bold:", Text: "the bold question: yes or no"}},
		Buttons: []content.Button{{Label: "It did not happen", Command: content.CommandCancelled, Tag: Tag(t.ID)},
			{Label: "No thank-you", Command: content.CommandNoThanks, Tag: Tag(t.ID)}}}
}
