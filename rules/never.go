package rules

import (
	"time"

	"informd/rules/content"
	"informd/rules/mail"
)

// A Fate says what happens to a row that must not leave now.
type Fate int

const (
	FateWaits    Fate = iota // it is tried again
	FateDropped              // it is dropped
	FateOutdated             // it gets its new text, and a new notice
)

// Never returns why a row must not leave now, or "". It checks what must never happen, separately
// from what the habits want, and as the last step: before the claim, and again after the body was
// transmitted, before the final dot.
//
// If there is a reason, then says what happens to the row.
func Never(now time.Time, pol Policy, p *Person, it Item) (why string, then Fate) {
	if pol.Account.Tripped != "" && it.Road != RoadOwner {
		return "all sending is stopped: " + pol.Account.Tripped, FateWaits
	}
	switch it.Road {
	case RoadOwner:
		if !mail.SameAddr(it.To, pol.Owner.Addr) {
			return "mail of informd goes to " + pol.Owner.Addr + " only", FateDropped
		}
		return "", FateWaits
	case RoadDraft:
		return "", FateWaits
	}
	return neverToContact(now, pol, p, it)
}

func neverToContact(now time.Time, pol Policy, p *Person, it Item) (why string, then Fate) {
	if it.Kind != content.KindFollowup || p == nil {
		return "informd sends nothing to contacts but follow-ups", FateDropped
	}
	a := p.Ask(it.Ask)
	switch {
	case a == nil:
		return "there is no such ask", FateDropped
	case it.Key != FollowupKey(a.ID):
		return "the row is not the follow-up of its ask", FateDropped
	case !a.Open():
		return a.Why, FateDropped
	case !a.NudgedAt.IsZero():
		return "you followed up yourself", FateDropped
	case !a.FollowedAt.IsZero():
		return "it was followed up already", FateDropped
	case pol.Silence(p) == SilenceRefused:
		return SilenceRefused.Why(), FateDropped
	case a.Recipients != 1 || !mail.SameAddr(it.To, a.To.Addr):
		return "a follow-up goes only to the one person the ask went to", FateDropped
	case pol.Self.Mine(it.To) || mail.SameAddr(it.To, pol.Self.Capture):
		return "it would go to yourself", FateDropped
	case p.LastWrote.At.After(a.SentAt()):
		return "you wrote to them since", FateDropped
	case p.LastHeard.At.After(a.SentAt()):
		return "they wrote since", FateDropped
	}
	return notNow(now, pol, p, a, it)
}

// notNow returns why a follow-up that is allowed must wait or be shown again: the owner or an absence
// changed its text or time, or a mail vanished that may have been the answer.
func notNow(now time.Time, pol Policy, p *Person, a *Ask, it Item) (why string, then Fate) {
	if pol.FollowupMode(a) == ModeSend && len(p.Doubts) == 0 && changed(pol, p, a, it) {
		return "it changed, or a mail vanished, and you have not been shown it since", FateOutdated
	}
	return mustWait(now, pol, p, a, it), FateWaits
}

// mustWait returns why a follow-up must wait that is allowed and unchanged since the owner saw it.
func mustWait(now time.Time, pol Policy, p *Person, a *Ask, it Item) string {
	if why := KeptBack(now, pol, p, a); why != "" || a.Hurried {
		return why
	}
	switch {
	case it.NoticedAt.IsZero() && !it.Hold.IsZero():
		return "you have not been shown its text"
	case now.Before(it.Due):
		return "it is not due before " + pol.Say(it.Due)
	case !it.Hold.IsZero() && now.Before(it.Hold.After(it.NoticedAt, pol.Zone)):
		return "its notice has not been out for " + it.Hold.String()
	case p.betweenFollowups(a, pol).After(now):
		return "they had a follow-up less than a week ago"
	case TooLate(now, pol, it):
		return "it is too late to go without your word"
	case p.AwayUntil.After(now):
		return "they are away until " + pol.SayDay(p.AwayUntil)
	case !pol.InWindow(now):
		return "it leaves only at a decent hour of a working day"
	case pol.IntoHours(now, p).After(now):
		return "it leaves " + pol.On(pol.IntoHours(now, p)) + ", when their day has begun"
	}
	return ""
}
