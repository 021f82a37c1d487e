package rules

import (
	"time"

	"informd/rules/content"
)

// warmDays is how long after an answer a note still connects to it.
const warmDays = 14

// NextStep returns in one line what informd does next about a person; "" if nothing.
func NextStep(now time.Time, pol Policy, p *Person) string {
	if a, open := p.Open(); open {
		return whileOpen(now, pol, p, a)
	}
	for i := range p.Talks {
		if next := aboutTalk(now, pol, p, &p.Talks[i]); next != "" {
			return next
		}
	}
	if at := p.comesBack(); at.After(now) {
		return "I remind you " + pol.OnDay(at) + "."
	}
	if n := len(p.Asks); n > 0 && len(p.Talks) == 0 {
		a := p.Asks[n-1]
		warm := now.Before(a.AnsweredAt.AddDate(0, 0, warmDays))
		if a.State == AskAnswered && warm && !a.AnsweredAt.Before(p.LastWrote.At) && a.Outcome != Deferred &&
			p.LetGone[a.ID].IsZero() {
			return "No follow-up goes out. Write back while it is warm."
		}
	}
	if d := Decide(now, pol, p); d.Why != "" {
		return content.Sentence(d.Why)
	}
	return ""
}

// whileOpen returns what informd does next about an open ask.
func whileOpen(now time.Time, pol Policy, p *Person, a *Ask) string {
	switch o := OutlookOf(pol, p, a); {
	case !o.MayCome():
		return NoFollowup(pol, p, a)
	case o == OutlookHalted:
		return "Everything is stopped, so I only watch for the answer, until you say “resume”."
	case o == OutlookDoubted:
		return "The follow-up to " + p.Called() + " waits until you say."
	}
	return comingFollowup(now, pol, p, a)
}

// NoFollowup returns why no follow-up to an open ask will come any more; "" if one may come.
func NoFollowup(pol Policy, p *Person, a *Ask) string {
	switch OutlookOf(pol, p, a) {
	case OutlookNever:
		return "I watch for the answer, and write nothing to them myself."
	case OutlookSpared:
		return "Nothing goes to them, and I do not remind you of them."
	case OutlookFollowed:
		return "I have followed up, and write no more; if they stay silent I let the ask go " +
			pol.OnDay(pol.Followup.After.After(a.FollowedAt, pol.Zone)) + "."
	case OutlookNudged:
		return "I send no follow-up of my own; if they stay silent I let the ask go " +
			pol.OnDay(pol.Followup.After.After(a.NudgedAt, pol.Zone)) + "."
	case OutlookCalledOff:
		return "The ask is open, and I watch for the answer. The follow-up itself cannot be put back, sorry; " +
			"should you want one, a line of yours does it."
	case OutlookRefused:
		return "The follow-up was refused, and I do not try it again; if you want one, write it yourself."
	case OutlookOff:
		return "Follow-ups are switched off, so I only watch for the answer."
	}
	return ""
}

// comingFollowup returns when the follow-up to an open ask comes, and in which way.
func comingFollowup(now time.Time, pol Policy, p *Person, a *Ask) string {
	due := FollowupAt(now, pol, p, a)
	switch o := OutlookOf(pol, p, a); {
	case o == OutlookDrafted && a.Recipients > 1:
		return "It went to " + content.Plural(a.Recipients, "person", "people") +
			", so I send nothing: if " + p.silent() + " I draft a follow-up " + pol.On(due) + "."
	case o == OutlookDrafted && a.Uncaptured:
		return "If " + p.silent() + " I draft a follow-up " + pol.On(due) + ", and send nothing."
	case o == OutlookDrafted && pol.draftsOnly(a.Language):
		return "If " + p.silent() + " I draft a follow-up " + pol.On(due) +
			" for you to send: I send none in its language."
	case o == OutlookDrafted && a.Spared && !due.After(now):
		return "I draft a follow-up now, for you to send or to leave; by myself I send none."
	case o == OutlookDrafted && a.Spared:
		return "If " + p.silent() + " I draft a follow-up " + pol.On(due) +
			" for you to send or to leave; by myself I send none."
	case o == OutlookDrafted:
		return "If " + p.silent() + " I draft a follow-up " + pol.On(due) + "."
	case o == OutlookUnready:
		return "If " + p.silent() + " I show you a follow-up before " + pol.Say(due) +
			", and wait for your words."
	case o == OutlookHurried:
		return "I tell you if they answer; if not, I let the ask go in time."
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
	case pol.Silence(p) == NoSilence && p.OwesThanks(*t) && !t.End.IsZero():
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
