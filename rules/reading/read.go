package reading

import (
	"slices"
	"sync"
	"time"

	"informd/rules/mail"
)

// A Kind is what a message is, to informd.
type Kind string

const (
	KindHuman       Kind = "human"       // a person wrote it
	KindAutoReply   Kind = "auto_reply"  // an answering machine wrote it
	KindBounce      Kind = "bounce"      // a mail could not be delivered
	KindDelay       Kind = "delay"       // a mail is not delivered yet, and is still being tried
	KindChallenge   Kind = "challenge"   // a robot asks the sender to prove to be a person
	KindModerated   Kind = "moderated"   // a list holds a mail until its moderator lets it through
	KindReport      Kind = "report"      // read receipt, delivery success, abuse or DMARC report
	KindInvitation  Kind = "invitation"  // a calendar request, update, cancel or answer
	KindBulk        Kind = "bulk"        // newsletters, lists, notifications
	KindOwn         Kind = "own"         // the owner wrote it
	KindCapture     Kind = "capture"     // the owner wrote it, and to the capture address too
	KindUnparseable Kind = "unparseable" // it could not be read; it may be a reply

	kindAutoHint Kind = "auto_reply?" // only in signals: an answering machine, but not for certain
)

// A Reading is what a message means.
type Reading struct {
	Kind Kind
	Why  string // one line that the owner understands
	Weak bool   // auto_reply, bounce, delay, challenge: a person may have written it all the same
	// auto_reply: the day they are back, midnight UTC; zero when the text gives no unambiguous date
	AwayUntil time.Time
	// auto_reply: where they are away and AwayUntil is zero, the last day the text names, midnight UTC
	LastNamed   time.Time
	Delegate    mail.Address // auto_reply: who to write to meanwhile
	Left        bool         // auto_reply: they left the organisation
	Unmonitored bool         // auto_reply: nobody reads this mailbox
	Bounce      *Bounce      // bounce and delay
}

// A Bounce is a message that did not arrive.
type Bounce struct {
	Recipient  string // the address that failed, "" when the report names none
	Status     string // RFC 3463, "" when none
	Permanent  bool   // hard: trying again is of no use
	OriginalID string // Message-ID of what bounced
}

// A signal is one feature that tells what a message is. Signals are asked in order, the certain ones before the
// others, and the first one found decides.
type signal struct {
	name string
	kind Kind
	why  string // what the owner is told
	seen func(*facts) bool
}

// signals returns all signals in the order in which they are asked: a structured report, then a bounce in plain
// text, then captured and own mail, then calendar, then challenges and answering machines, then bulk, then mail
// that could not be read. Everything else was written by a person.
func signals() []signal {
	var all []signal
	for _, stage := range [][]signal{reportSignals(), bounceSignals(), ownSignals(), invitationSignals(),
		challengeSignals(), autoSignals(), autoHints(), bulkSignals(), problemSignals()} {
		all = append(all, stage...)
	}
	return all
}

var knownSignals = sync.OnceValue(signals)

// Read says what a message is, and why.
func Read(m mail.Message, self mail.Self) Reading {
	return readBy(m, self, knownSignals(), phrases())
}

func readBy(m mail.Message, self mail.Self, signals []signal, words phraseBook) Reading {
	f := newFacts(m, self, words)
	r := Reading{Kind: KindHuman, Why: "nothing says a machine wrote it"}
	if m.Sealed != "" {
		r.Why = "it is encrypted (" + m.Sealed + "), and nothing says a machine wrote it"
	}
	for _, s := range signals {
		if s.seen(f) {
			r = Reading{Kind: s.kind, Why: s.why}
			break
		}
	}
	if r.Kind == kindAutoHint {
		r.Kind, r.Weak = KindAutoReply, true
	}
	switch r.Kind {
	case KindBounce, KindDelay:
		r.Bounce, r.Weak = f.bounce(r.Kind), f.onlyProse()
	case KindChallenge:
		r.Weak = !f.challenges() && m.Report == nil
	case KindAutoReply:
		f.away(&r)
	case KindUnparseable:
		if m.Problem != "" {
			r.Why = m.Problem + "; it may be a reply"
		}
	}
	return r
}

// ownSignals recognise the owner's own mail, which is never an answer.
func ownSignals() []signal {
	return []signal{
		{"own answering machine", KindOwn,
			"it is from your address, but a machine wrote it, and no machine tells informd anything",
			func(f *facts) bool {
				return f.own() && f.captured() && f.m.Place.Role != mail.RoleCapture && f.unattended()
			}},
		{"captured", KindCapture, "you wrote it, and the capture address is among its recipients", func(f *facts) bool {
			return f.own() && f.captured()
		}},
		{"own", KindOwn, "you wrote it", (*facts).own},
	}
}

// invitationSignals recognise calendar objects, whoever sends them.
func invitationSignals() []signal {
	return []signal{
		{"calendar object", KindInvitation, "it carries a calendar event",
			func(f *facts) bool { return f.m.Invite != nil }},
		{"calendar part", KindInvitation, "it is a calendar message, though its event cannot be read",
			func(f *facts) bool {
				return slices.ContainsFunc(f.m.Parts,
					func(a mail.Attachment) bool { return a.Type == "text/calendar" || a.Type == "application/ics" })
			}},
	}
}

// problemSignals recognise mail that could not be read. It may be a reply, so it is never ignored.
func problemSignals() []signal {
	return []signal{
		{"problem", KindUnparseable, "it could not be read whole, and may be a reply",
			func(f *facts) bool { return f.m.Problem != "" }},
		{"no author", KindUnparseable, "it does not say who wrote it, and may be a reply", func(f *facts) bool {
			return f.m.From.IsZero() && f.m.Sender.IsZero()
		}},
	}
}
