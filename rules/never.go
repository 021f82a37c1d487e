package rules

import (
	"time"

	"informd/rules/content"
	"informd/rules/mail"
)

// Never says why a row must not leave now, or "". It holds what must never be done,
// apart from what we would like to do, and is asked last: before the claim, and again
// with the mail delivered and only the final dot outstanding.
//
// What it finds is either final (the row is moot) or for now (it waits).
func Never(now time.Time, pol Policy, p *Person, it Item) (why string, final bool) {
	if pol.Standing.Tripped != "" && it.Road != RoadOwner {
		return "all sending is stopped: " + pol.Standing.Tripped, false
	}
	switch it.Road {
	case RoadOwner:
		if !mail.SameAddr(it.To, pol.Owner.Addr) {
			return "mail of informd goes to " + pol.Owner.Addr + " only", true
		}
		return "", false
	case RoadDraft:
		return "", false
	}
	return neverToContact(now, pol, p, it)
}

func neverToContact(now time.Time, pol Policy, p *Person, it Item) (why string, final bool) {
	if it.Kind != content.KindFollowup || p == nil {
		return "informd sends nothing to contacts but follow-ups", true
	}
	a := p.Ask(it.Ask)
	switch {
	case a == nil:
		return "there is no such ask", true
	case it.Key != FollowupKey(a.ID):
		return "the row is not the follow-up of its ask", true
	case !a.Open():
		return a.Why, true
	case !a.NudgedAt.IsZero():
		return "you followed up yourself", true
	case !a.FollowedAt.IsZero():
		return "it was followed up already", true
	case p.NeverWrite:
		return "they are never to be written to", true
	case a.Recipients != 1 || !mail.SameAddr(it.To, a.To.Addr):
		return "a follow-up goes only to the one person the ask went to", true
	case pol.Self.Mine(it.To) || mail.SameAddr(it.To, pol.Self.Capture):
		return "it would go to yourself", true
	case p.LastWrote.At.After(a.At):
		return "you wrote to them since", true
	case p.LastHeard.At.After(a.At):
		return "they wrote since", true
	}
	return notNow(now, pol, p, a, it), false
}

// Changed is why a follow-up must be shown again: the owner or an absence changed its text
// or its time, or a mail vanished that may have been the answer.
const Changed = "it changed, or a mail vanished, and you have not been shown it since"

// notNow says why a follow-up that is right must wait.
func notNow(now time.Time, pol Policy, p *Person, a *Ask, it Item) string {
	switch {
	case pol.FollowupMode(a) != ModeSend:
		return "follow-ups are not sent now: they are only drafted, or switched off"
	case len(p.Doubts) > 0:
		return "held: " + p.Doubts[0].Why
	case changed(pol, p, a, it):
		return Changed
	case !pol.QuietUntil(now).IsZero():
		return "paused until " + pol.Say(pol.QuietUntil(now))
	case a.Hurried:
		return ""
	case it.NoticedAt.IsZero() && !it.Hold.IsZero():
		return "you have not been shown its text"
	case now.Before(it.Due):
		return "it is not due before " + pol.Say(it.Due)
	case !it.Hold.IsZero() && now.Before(it.Hold.After(it.NoticedAt, pol.Zone)):
		return "its notice has not been out for " + it.Hold.String()
	case p.spared(a, pol).After(now):
		return "they had a follow-up less than a week ago"
	case tooLate(now, pol, it):
		return "it is too late to go without your word"
	case p.AwayUntil.After(now):
		return "they are away until " + pol.SayDay(p.AwayUntil)
	case !pol.InWindow(now):
		return "it leaves only at a decent hour of a working day"
	}
	return ""
}
