package intake

import (
	"slices"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/proof"
)

// notBefore reports whether the mail may be later than the ask, by its Date unless that is unreadable or
// its thread contradicts it.
func (in intake) notBefore(a *rules.Ask) bool {
	d := in.Message.Date
	return d.IsZero() || !d.Before(a.At.Add(-rules.WrongClock)) || slices.ContainsFunc(in.Message.ThreadIDs(), a.Has)
}

// redatedAfter returns the mail dated to when it came, or else to when it was read, if it answers an ask and a wrong
// clock dates it before that. Otherwise the answer would count as older than all that the owner wrote, and the owner
// as waiting for one.
func (in intake) redatedAfter(a *rules.Ask) intake {
	if d := in.Message.Date; a != nil && !d.IsZero() && d.Before(a.At) && in.notBefore(a) {
		return in.datedToArrival(a)
	}
	return in
}

// datedToArrival returns the mail dated to when it came, or else to when it was read.
func (in intake) datedToArrival(a *rules.Ask) intake {
	in.Message.Date = in.Now
	if r := in.Message.Received; r.After(a.At) && r.Before(in.Now) {
		in.Message.Date = r
	}
	return in
}

// reachedMailboxAfter reports whether the mail came into the mailbox after the ask, whatever the senders' clocks
// say. Of an ask known only from a note, at most the time of sending is known; if not even that is,
// the mail may have come after it.
func (in intake) reachedMailboxAfter(a *rules.Ask) bool {
	stood := a.Received
	if stood.IsZero() && !a.Undated {
		stood = a.At
	}
	return !in.Message.Received.Before(stood) // INTERNALDATE counts seconds: within one, the order is unknown
}

// whyMisdated returns why a mail dated before an ask may still answer it.
func whyMisdated(a *rules.Ask) fact.Reason {
	if a.Undated {
		return fact.Reason{Sign: fact.SignUndated}
	}
	return fact.Reason{Sign: fact.SignMisdated}
}

// misdated reports whether a mail is dated before an open ask and is not in its thread, but came into
// the mailbox after it: a clock is wrong, or an old mail was moved here.
func (in intake) misdated(a *rules.Ask) bool {
	return a != nil && a.Open() && !in.notBefore(a) && in.reachedMailboxAfter(a)
}

// How much later than its Date a mail was sent for that to be told, and to be believed: an old one
// that is filed in Sent again was not sent then.
const (
	minDrafted = time.Hour
	maxDrafted = 30 * 24 * time.Hour
)

// sentAfterDate returns when a mail of the owner's was sent, if its Date is that of a draft begun long
// before. The owner's mail server says so in a Received field; otherwise it is the last time at which
// Sent did not have the mail yet. It is zero if nothing contradicts the Date.
func (in intake) sentAfterDate() time.Time {
	m := in.Message
	at := proof.SubmittedAt(m, in.Policy.Self, in.Hosts)
	if at.IsZero() {
		at = in.Absent
	}
	if drafted := at.Sub(m.Date); m.Date.IsZero() || drafted < minDrafted || drafted > maxDrafted || at.After(in.Now) {
		return time.Time{}
	}
	return at
}

// statedDate returns the Date in the mail, right or wrong, because it is the same in every copy; without
// one, it is when the mail was read.
func (in intake) statedDate() time.Time {
	if d := in.Message.Date; !d.IsZero() {
		return d
	}
	return in.At()
}

// sentAfter reports whether a mail of the owner's was sent after the ask: its Date is later or,
// because another device's clock may be slow, it arrived in the mailbox later. A Date within a minute
// before the ask's is not enough for that: it may be the ask itself, which turns up again under
// another Message-ID.
func (in intake) sentAfter(a *rules.Ask) bool {
	behind := a.At.Sub(in.At())
	return behind < 0 || in.reachedMailboxAfter(a) && behind > time.Minute
}
