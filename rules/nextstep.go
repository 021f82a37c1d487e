package rules

import (
	"time"

	"informd/rules/content"
)

// warmDays is how long after an answer a note still connects to it.
const warmDays = 14

// NextStep returns in one line what informd does next about a person; due reports whether it will do
// anything.
func NextStep(now time.Time, pol Policy, p *Person) (next string, due bool) {
	if a, open := p.Open(); open {
		return whileOpen(now, pol, p, a), true
	}
	for i := range p.Talks {
		if next := aboutTalk(now, pol, p, &p.Talks[i]); next != "" {
			return next, true
		}
	}
	if at := p.comesBack(); at.After(now) {
		return "The brief reminds you on that day.", true
	}
	if n := len(p.Asks); n > 0 && len(p.Talks) == 0 {
		a := p.Asks[n-1]
		warm := now.Before(a.AnsweredAt.AddDate(0, 0, warmDays))
		if a.State == AskAnswered && warm && !a.AnsweredAt.Before(p.LastWrote.At) && a.Outcome != Deferred &&
			p.LetGone[a.ID].IsZero() {
			return "No follow-up goes out. Write back while it is warm.", true
		}
	}
	if d := Decide(now, pol, p); d.Why != "" {
		return content.Sentence(d.Why), true
	}
	return "Nothing is due.", false
}

// whileOpen returns what informd does next about an open ask.
func whileOpen(now time.Time, pol Policy, p *Person, a *Ask) string {
	if p.NeverWrite {
		return "I watch for the answer, and write nothing to them myself."
	}
	if p.Spared {
		return "Nothing goes to them, and I do not remind you of them."
	}
	if pol.Account.Halted {
		return "Everything is stopped, so I only watch for the answer, until you say “resume”."
	}
	if len(p.Doubts) > 0 && a.NudgedAt.IsZero() && a.FollowedAt.IsZero() {
		return "The follow-up to " + p.Called() + " waits until you say."
	}
	if said := noFollowup(pol, p, a); said != "" {
		return said
	}
	return comingFollowup(now, pol, p, a)
}

// noFollowup returns why no follow-up to an open ask will come any more; "" if one may come.
func noFollowup(pol Policy, p *Person, a *Ask) string {
	it, made := p.Item(FollowupKey(a.ID))
	switch {
	case !a.FollowedAt.IsZero():
		return "I have followed up, and write no more; if they stay silent I let the ask go " +
			pol.OnDay(pol.Followup.After.After(a.FollowedAt, pol.Zone)) + "."
	case !a.NudgedAt.IsZero():
		return "I send no follow-up of my own; if they stay silent I let the ask go " +
			pol.OnDay(pol.Followup.After.After(a.NudgedAt, pol.Zone)) + "."
	case made && it.State == StateDropped:
		return "I wait for the answer again. The follow-up was called off once, and stays off; if you want one, " +
			"write it yourself."
	case pol.FollowupMode(a) == ModeOff:
		return "Follow-ups are switched off, so I only watch for the answer."
	}
	return ""
}

// comingFollowup returns when the follow-up to an open ask comes, and in which way.
func comingFollowup(now time.Time, pol Policy, p *Person, a *Ask) string {
	due := FollowupAt(now, pol, p, a)
	switch mode := pol.FollowupMode(a); {
	case mode == ModeDraft && a.Recipients > 1:
		return "It went to " + content.Plural(a.Recipients, "person", "people") +
			", so I send nothing: if " + p.silent() + " I draft a follow-up " + pol.On(due) + "."
	case mode == ModeDraft && a.Uncaptured:
		return "If " + p.silent() + " I draft a follow-up " + pol.On(due) + ", and send nothing."
	case mode == ModeDraft:
		return "If " + p.silent() + " I draft a follow-up " + pol.On(due) + "."
	case pol.Unready(p, a) != "":
		return "If " + p.silent() + " I show you a follow-up before " + pol.Say(due) +
			", and wait for your words."
	case a.Hurried:
		return "You hear no more of it unless they answer."
	}
	return "If " + p.silent() + " I follow up once, " + pol.On(due) + "."
}

// silent says that no answer comes: "Anna Meier stays silent".
func (p *Person) silent() string {
	if p.Address().Several() {
		return p.Called() + " stay silent"
	}
	return p.Called() + " stays silent"
}

// aboutTalk returns what informd does next about a talk; "" if nothing.
func aboutTalk(now time.Time, pol Policy, p *Person, t *Talk) string {
	evening := pol.PrepAt.OnDay(t.Start, -1, pol.Zone)
	switch {
	case t.State == TalkBooked && now.Before(t.Start) && evening.After(now):
		return "The prep sheet comes " + pol.On(evening) + "."
	case t.State == TalkBooked && now.Before(t.Start):
		return "The prep sheet comes at once."
	case !p.NeverWrite && p.OwesThanks(*t) && !t.End.IsZero():
		if it, made := p.Item(ThankYouKey(t.ID)); made && it.State == StateSent {
			return ""
		}
		if due := pol.ThankYouAt.FirstAfter(t.End, pol.Zone); due.After(now) {
			return "A thank-you comes into Drafts " + pol.On(due) + "."
		}
		return "A thank-you comes into Drafts in a moment."
	}
	return ""
}

// FollowupAt estimates when the follow-up to an open ask will leave: once it is due and its notice
// was sent the configured time ago. The notice may still have to be sent, or sent again after a
// change.
func FollowupAt(now time.Time, pol Policy, p *Person, a *Ask) time.Time {
	due, hold := FollowupDue(pol, p, a), pol.Followup.Hold
	it, exists := p.Item(FollowupKey(a.ID))
	if exists && it.State == StateHeld && it.NoticeKey == nextNotice(pol, p, a) &&
		!due.After(it.Due) && !it.NoticedAt.IsZero() {
		return releaseAt(pol, p, it)
	}
	if seen := hold.After(now, pol.Zone); pol.FollowupMode(a) == ModeSend && seen.After(due) {
		return pol.IntoHours(seen, p)
	}
	return due
}
