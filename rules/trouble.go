package rules

import (
	"cmp"
	"time"
)

// trouble is the habit of telling the owner at once what stands in the way of an ask:
// it did not arrive, they have left, or a mail may be the answer and only the owner can say.
func trouble(now time.Time, pol Policy, p *Person, d *Decision) {
	tell := func(key string, say SayTrouble, why string) {
		say.Capture, say.Thread, say.Who = pol.Self.Capture, p.Called(), p.Called()
		d.once(p, ToOwner(pol, p, key, "trouble", now, say, why))
	}
	for i := range p.Asks {
		a := &p.Asks[i]
		say := SayTrouble{Address: a.To.Addr, When: pol.SayDay(a.At), Subject: a.Subject,
			Buttons: []Button{{Label: "Give another address", Command: "same: ", Tag: Tag(a.ID)}}}
		switch a.State {
		case AskBounced:
			say.Trouble = TroubleBounce
			tell("trouble/bounce/"+a.ID, say, "your ask did not arrive")
		case AskGone:
			if a.Told {
				continue
			}
			say.Trouble = TroubleLeft
			tell("trouble/gone/"+a.ID, say, "your ask cannot be answered at that address")
		case AskStopped:
			if a.Preempted {
				tell("trouble/preempted/"+a.ID, SayTrouble{Trouble: TroublePreempted}, "the follow-up was claimed already")
			}
		}
	}
	for _, q := range p.Doubts {
		if asks := q.At.Add(TwinGrace); now.Before(asks) {
			d.look(now, asks) // the owner's own mail may stand in Sent in a moment, and settle it
			continue
		}
		if q.Label == DoubtNotice || q.Label == DoubtForwarded {
			continue // the receipt asks, and the brief
		}
		what, why := q.trouble()
		tell("trouble/"+what+"/"+q.about(), SayTrouble{Trouble: what, Why: q.Why, Buttons: q.buttons()}, why)
	}
	for _, it := range p.Items {
		switch {
		case it.State == StateUnsure && it.Road != RoadOwner:
			say := SayTrouble{Trouble: TroubleUnsure, Address: it.To, Subject: it.Subject, When: pol.Say(it.Finished), Detail: it.LastError}
			if it.Kind == "followup" {
				say.Buttons = []Button{{Label: "Send it again", Command: "send now", Tag: Tag(it.Ask)}, {Label: "Let it go", Command: "stop", Tag: Tag(it.Ask)}}
			}
			tell("trouble/unsure/"+it.Key, say, "a mail may or may not have gone")
		case it.State == StateFailed && it.Road != RoadOwner:
			tell("trouble/failed/"+it.Key, SayTrouble{Trouble: TroubleFailed, Address: it.To, Subject: it.Subject, When: pol.Say(it.Finished),
				Detail: it.LastError}, "a mail was refused")
		case it.waits(p) && !it.NoticedAt.IsZero() && it.NoticedAt.Before(it.Due) && tooLate(now, pol, it):
			tell("trouble/late/"+it.Key, SayTrouble{Trouble: TroubleLate, Address: it.To, Subject: it.Subject, When: pol.Say(it.Due),
				Buttons: []Button{{Label: "Send now", Command: "send now", Tag: Tag(it.Ask)}, {Label: "Stop it", Command: "stop", Tag: Tag(it.Ask)}}},
				"the follow-up is late")
		}
	}
}

// trouble is which trouble a doubt is to the owner, and why they are told.
func (q Doubt) trouble() (what, why string) {
	switch q.Label {
	case DoubtWithdrawn:
		return TroubleWithdrawn, "your ask is gone from Sent"
	case DoubtBeside:
		return TroubleBeside, "you may have followed up yourself"
	}
	return TroubleDoubt, "a mail may be the answer"
}

// ownDoing reports whether the sign is something the owner did, and no mail of theirs.
func (q Doubt) ownDoing() bool {
	return q.Label == DoubtWithdrawn || q.Label == DoubtNotice || q.Label == DoubtBeside
}

// about is the ask in doubt, or who it is about where that is not known.
func (q Doubt) about() string { return cmp.Or(q.Ask, q.Person) }

// id tells the doubts apart that one mail may raise about several asks and people.
func (q Doubt) id() string { return NewID("doubt", q.Source, q.about()) }

// buttons settle a doubt.
func (q Doubt) buttons() []Button {
	no := Button{Label: "Not a reply", Command: "not a reply", Tag: Tag(q.id())}
	yes := Button{Label: "It is the answer", Command: "that was a yes", Tag: no.Tag}
	switch q.Label {
	case DoubtWithdrawn, DoubtBeside:
		no.Label = "Follow up all the same"
		return []Button{{Label: "Let it go", Command: "stop", Tag: Tag(q.Ask)}, no}
	case DoubtNotice:
		return []Button{{Label: "Stop it", Command: "stop", Tag: Tag(q.Ask)}, {Label: "Send as planned", Command: "send as planned", Tag: Tag(q.Ask)}}
	case DoubtRobot:
		no.Label, yes.Label = "It is a robot", "They answered"
	}
	return []Button{no, yes}
}

// waits reports whether the row is a follow-up that may still leave.
func (it Item) waits(p *Person) bool {
	a := p.Ask(it.Ask)
	return it.Kind == "followup" && (it.State == StateHeld || it.State == StateReady) && a != nil && a.Open() && a.NudgedAt.IsZero()
}
