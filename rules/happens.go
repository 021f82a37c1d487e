package rules

import (
	"strings"
	"time"
)

// happens says in one line what informd does next about a person.
func happens(now time.Time, pol Policy, p *Person) string {
	if a, open := p.Open(); open {
		if p.NeverWrite {
			return "I watch for the answer, and write nothing to them myself."
		}
		due := FollowupDue(pol, p, a)
		switch mode := pol.followupMode(a); {
		case !a.NudgedAt.IsZero():
			return "I send no follow-up of my own; if they stay silent I let the ask go " + pol.SayDay(pol.Followup.After.After(a.NudgedAt, pol.Zone)) + "."
		case mode == ModeOff:
			return "Follow-ups are switched off, so I only watch for the answer."
		case mode == ModeDraft && a.Recipients > 1:
			return "It went to " + plural(a.Recipients, "person", "people") + ", so if all stay silent I draft a follow-up, " + pol.Say(due) + ", and send nothing."
		case mode == ModeDraft:
			return "If " + p.Called() + " stays silent I draft a follow-up, " + pol.Say(due) + "."
		case !due.After(now):
			return "It is more than " + pol.Followup.After.String() + " old; I show you the follow-up before anything is sent."
		}
		return "If " + p.Called() + " stays silent I follow up once, " + pol.Say(due) + "."
	}
	for i := range p.Talks {
		t := &p.Talks[i]
		evening := pol.PrepAt.On(t.Start.In(pol.Zone).AddDate(0, 0, -1), pol.Zone)
		switch {
		case t.State == TalkBooked && now.Before(t.Start) && evening.After(now):
			return "The prep sheet comes " + pol.Say(evening) + "."
		case t.State == TalkBooked && now.Before(t.Start):
			return "The prep sheet comes at once."
		case t.State != TalkCancelled && t.Thanked.IsZero() && !t.NoThanks && !p.NoThanks && !t.End.IsZero():
			if it, made := p.Item("thankyou/" + t.ID); made && it.State == StateSent {
				return "The thank-you is in Drafts already; what you add now is for you to put in."
			}
			if due := pol.ThankYouAt.FirstAfter(t.End, pol.Zone); due.After(now) {
				return "A thank-you comes into Drafts " + pol.Say(due) + "."
			}
			return "A thank-you comes into Drafts in a moment."
		}
	}
	if d := Decide(now, pol, p); d.Why != "" {
		return strings.ToUpper(d.Why[:1]) + d.Why[1:] + "."
	}
	return "Nothing is due."
}
