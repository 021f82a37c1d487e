package intake

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/reading"
)

// kindOf returns what a mail of the owner's to a known person is: their own follow-up if an ask is open, whatever it
// says; thanks if a talk was not thanked for yet; or else an ordinary mail. A mail that a program sent, or a calendar
// event, thanks for nothing; a program's mail only holds the follow-up and does not replace it.
func (in intake) kindOf(p *rules.Person) fact.Event {
	byHand := !in.byMachine()
	if t := in.unthanked(p); t != nil && byHand && in.Message.Invite == nil {
		return fact.Event{Kind: fact.Thanked, Why: "you wrote to " + p.Called() + " after your talk", Talk: t.ID}
	}
	switch a, open := p.Open(); {
	case open && in.misdated(a):
		why := fact.Reason{Sign: fact.SignOwnMisdated, Of: p.Called()}
		if a.Undated {
			why.Sign = fact.SignOwnUndated
		}
		return in.mayFollowUp(a, why)
	case open && in.sentAfter(a) && !byHand:
		return in.mayFollowUp(a, fact.Reason{Sign: fact.SignOwnProgram, Of: p.Called()})
	case open && in.sentAfter(a) && in.answersDoubtedMail(p):
		return wroteEvent("you answered a mail that may be the answer of " + p.Called() + ", so this is no follow-up")
	case open && in.sentAfter(a):
		why := "you followed up yourself; that is the one follow-up"
		if in.onlyThanks() {
			why = "you thanked " + p.Called() + "; that is the one follow-up"
		}
		return fact.Event{Kind: fact.Nudged, Why: why, Ask: a.ID}
	case slices.ContainsFunc(p.Talks, in.toCome):
		return wroteEvent("a talk with " + p.Called() + " is booked, so this opens no new ask")
	case len(p.Talks) > 0 || p.Met:
		return wroteEvent("you have met " + p.Called() + " already, so this opens no new ask")
	}
	return wroteEvent("you wrote to " + p.Called() + " again; no new ask")
}

// answersDoubtedMail reports whether the owner answers a mail that may be the answer of p.
func (in intake) answersDoubtedMail(p *rules.Person) bool {
	return slices.ContainsFunc(p.Doubts, func(d rules.Doubt) bool {
		return d.MayBeAnswer() && slices.Contains(in.Message.ThreadIDs(), d.Source)
	})
}

// wroteEvent returns that the owner wrote to somebody.
func wroteEvent(why string) fact.Event { return fact.Event{Kind: fact.Wrote, Why: why} }

// mayFollowUp returns the doubt whether a mail of the owner's is the follow-up to an ask.
func (in intake) mayFollowUp(a *rules.Ask, why fact.Reason) fact.Event {
	return fact.Event{}.AsDoubt(fact.DoubtBeside, a.ID, why)
}

// toAnother returns what a mail of the owner's to whoever answered for p is: it thanks p for nothing, and may be the
// owner's follow-up.
func (in intake) toAnother(p *rules.Person) fact.Event {
	why := fact.Reason{Sign: fact.SignToStandIn, Of: p.Called()}
	if a, open := p.Open(); open && in.sentAfter(a) {
		return in.mayFollowUp(a, why)
	}
	return wroteEvent(why.Why())
}

// toCome reports whether a talk is booked, and begins after the mail.
func (in intake) toCome(t rules.Talk) bool {
	return t.State == rules.TalkBooked && t.Start.After(in.At())
}

// byMachine reports whether a mail of the owner's was sent by an autoresponder, or by a calendar that
// accepts or declines.
func (in intake) byMachine() bool {
	if _, drafted := in.Book.OwnMail(in.Message); drafted {
		return false
	}
	inv := in.Message.Invite
	return inv != nil && strings.EqualFold(inv.Method, "REPLY") || reading.Unattended(in.Message, in.Policy.Self)
}
