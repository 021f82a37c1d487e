package rules

import (
	"time"

	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/lang"
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
		if a.State == AskAnswered && warm && !a.AnsweredAt.Before(p.LastWrote.At) && a.Outcome != fact.Deferred &&
			p.LetGone[a.ID].IsZero() {
			if a.TakenForNo() {
				return "No follow-up goes out."
			}
			return "No follow-up goes out. Write back soon."
		}
	}
	if d := Decide(now, pol, p); d.Speaks() {
		return content.Sentence(d.Why)
	}
	return ""
}

// whileOpen returns what informd does next about an open ask.
func whileOpen(now time.Time, pol Policy, p *Person, a *Ask) string {
	f := newFollower(now, pol, p, a)
	if r, waits := f.outlook(); waits {
		return r.next(f)
	}
	if a.Hurried {
		return "I tell you if they answer; if not, I let the ask go in time."
	}
	if ComesTooLate(now, pol, p, a) {
		return "Your ask of " + pol.SayDay(a.SentAt()) +
			" is old, so I send no follow-up by myself: you are shown it, and it waits for your word."
	}
	return "If " + p.silent() + " I follow up once, " + pol.On(FollowupAt(now, pol, p, a)) + "."
}

// ComesTooLate reports whether the follow-up to an open ask can leave only so late that the owner is asked first.
func ComesTooLate(now time.Time, pol Policy, p *Person, a *Ask) bool {
	leaves := FollowupAt(now, pol, p, a)
	if leaves.Before(now) {
		leaves = now
	}
	return TooLate(leaves, pol, Item{Due: FollowupDue(pol, p, a)})
}

// NoFollowup returns why no follow-up to an open ask will come any more; "" if one may come.
func NoFollowup(pol Policy, p *Person, a *Ask) string {
	f := newFollower(time.Time{}, pol, p, a)
	if r, _ := f.outlook(); r.never {
		return r.next(f)
	}
	return ""
}

// nextDraft returns when the follow-up is drafted, and why it is not sent.
func (f follower) nextDraft() string {
	a, due := f.a, FollowupAt(f.now, f.pol, f.p, f.a)
	drafts := "If " + f.p.silent() + " I draft a follow-up " + f.pol.On(due)
	switch {
	case a.Recipients > 1:
		return "It went to " + content.Plural(a.Recipients, "person", "people") +
			", so I send nothing: if " + f.p.silent() + " I draft a follow-up " + f.pol.On(due) + "."
	case a.Uncaptured:
		return drafts + ", and send nothing."
	case f.pol.draftsOnly(a.Language):
		in, _ := lang.LettersIn(a.Language)
		return drafts + " for you to send: in " + in.Called + " I only draft."
	case a.Spared && !due.After(f.now):
		return "I draft a follow-up now, for you to send or to leave; by myself I send none."
	case a.Spared:
		return drafts + " for you to send or to leave; by myself I send none."
	}
	return drafts + "."
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
	case p.MayHaveMissed(t):
		return "No thank-you is drafted until you say."
	case pol.Silence(p) == NoWait && p.OwesThanks(*t):
		if it, made := p.Item(ThankYouKey(t.ID)); made && it.State == StateSent {
			return ""
		}
		if due := pol.ThankYouAt.FirstAfter(t.End, pol.Zone); due.After(now) {
			return "Your thank-you will be in Drafts " + pol.On(due) + "."
		}
		return "Your thank-you will be in Drafts in a moment."
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
		return pol.intoHours(seen, p)
	}
	return due
}
