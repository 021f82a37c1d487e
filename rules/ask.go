package rules

import (
	"slices"
	"strings"
	"time"

	"informd/rules/fact"
	"informd/rules/mail"
)

// An AskState is the state of an ask.
type AskState string

const (
	AskOpen     AskState = "open"     // waiting for an answer
	AskAnswered AskState = "answered" // they wrote back
	AskDeclined AskState = "declined" // they said no
	AskBounced  AskState = "bounced"  // it did not arrive
	AskGone     AskState = "gone"     // they left the company, or nobody reads that mailbox
	AskSilent   AskState = "silent"   // follow-up ignored
	AskStopped  AskState = "stopped"  // the owner let go of it
)

// An Ask is one request for a conversation.
type Ask struct {
	ID         string
	State      AskState
	Why        string    // what closed it, or why it is open
	At         time.Time // its Date
	Received   time.Time // its INTERNALDATE; zero when the mail itself was not seen
	Left       time.Time // when it was sent, if its Date is that of an earlier draft; zero: at its Date
	From       string    // the owner's address it went out from
	To         mail.Address
	Recipients int      // of the mail; only asks to one are followed up by mail
	Others     []string // the further recipients' addresses
	Subject    string
	Text       string   // the owner's own words, quoted in the follow-up
	IDs        []string // every Message-ID it is known by
	References []string // of the mail itself

	Outcome     fact.Kind      // what the answer said: Accepted, Declined or Deferred; "" when nobody has said
	Words       string         // their sentence that says the outcome, or may say it
	Guess       fact.Kind      // the probable outcome, for the owner to confirm; "" if it is certain or unknown
	Delegate    *fact.Delegate // whom they name in their place; nil: nobody
	AnsweredAt  time.Time
	ClosedAt    time.Time // of an answered ask: when they wrote Words
	NudgedAt    time.Time // when the owner followed up themselves
	FollowedAt  time.Time // followed up by informd
	NotBefore   time.Time // the owner said later
	Undated     bool      // it was forwarded without a readable date: At is the time of the forward
	Uncaptured  bool      // the owner wrote it without the capture address: its follow-up is only drafted
	SpokenFor   bool      // somebody whom the same mail asked answered for them
	Fee         bool      // they want to be paid for the talk, as Words say
	WillSay     bool      // they said yes, and will propose a time, or call; or only that they are away
	Hurried     bool      // the owner said send now, and it stands: rules decide by it, the store only enforces
	Preempted   bool      // another informd had claimed the follow-up
	Spared      bool      // something befell them while it was open: its follow-up is only drafted
	GoneByOwner bool      // it was the owner who said that they are gone
	Reworded    string    // the owner's own text for the follow-up
	Language    string    // of the owner's mails to them, as far as they tell
	Reminders   int       // how many times the owner changed the follow-up: numbers its notices
}

// SentAt returns when the ask was sent, from which its answer is waited for.
func (a Ask) SentAt() time.Time {
	if a.Left.After(a.At) {
		return a.Left
	}
	return a.At
}

// Open reports whether the ask still waits for an answer.
func (a Ask) Open() bool { return a.State == AskOpen }

// Unanswered reports whether the ask was closed without an answer, so that a late one still answers it.
func (a Ask) Unanswered() bool {
	switch a.State {
	case AskSilent, AskStopped, AskBounced, AskGone:
		return true
	}
	return false
}

// Undecided reports whether the ask was answered, and nobody has said what the answer is: what they write next may.
func (a Ask) Undecided() bool { return a.State == AskAnswered && a.Outcome == "" && !a.Fee }

// StandIn returns the address named in place of the one who was asked; "" where none is.
func (a Ask) StandIn() string {
	if a.Delegate == nil {
		return ""
	}
	return a.Delegate.Addr
}

// WrongClock is how far a sender's clock may be slow: an answer by a wrong zone is dated up to a day before the ask.
const WrongClock = 24 * time.Hour

// LateAsk returns the ask that a mail of theirs answers although it is closed: the newest, if it was
// closed without an answer and they have not talked since; or nil.
func (p *Person) LateAsk() *Ask {
	n := len(p.Asks)
	if n == 0 || !p.Asks[n-1].Unanswered() ||
		len(p.Talks) > 0 && p.Talks[len(p.Talks)-1].Start.After(p.Asks[n-1].At) {
		return nil
	}
	return &p.Asks[n-1]
}

// Open returns the ask that waits for an answer, and whether there is one; see oneOpen.
func (p *Person) Open() (*Ask, bool) {
	for i := range p.Asks {
		if p.Asks[i].Open() {
			return &p.Asks[i], true
		}
	}
	return nil, false
}

// HasOpenAsk reports whether an ask to p waits for an answer; p may be nil.
func (p *Person) HasOpenAsk() bool {
	if p == nil {
		return false
	}
	_, open := p.Open()
	return open
}

// AskedBy returns the ask to p that the mail with one of these Message-IDs made, or nil.
func (p *Person) AskedBy(ids []string) *Ask {
	for i := range p.Asks {
		if slices.ContainsFunc(ids, p.Asks[i].Has) {
			return &p.Asks[i]
		}
	}
	return nil
}

// Has reports whether the ask is known by a Message-ID. Programs on the way may have changed its case.
func (a *Ask) Has(id string) bool {
	return id != "" && slices.ContainsFunc(a.IDs, func(known string) bool { return strings.EqualFold(known, id) })
}

// Lost returns the newest ask if it was not delivered or the person has left, and nil otherwise. It
// can be sent again to another address.
func (p *Person) Lost() *Ask {
	if len(p.Asks) == 0 {
		return nil
	}
	if a := &p.Asks[len(p.Asks)-1]; a.State == AskBounced || a.State == AskGone {
		return a
	}
	return nil
}

// Ask returns the ask with this id, or nil.
func (p *Person) Ask(id string) *Ask {
	for i := range p.Asks {
		if p.Asks[i].ID == id {
			return &p.Asks[i]
		}
	}
	return nil
}

// oneOpen closes all open asks but the newest, so that a person has at most one, even after an ask
// was reopened or an event taken back. It reports whether it closed any.
func (p *Person) oneOpen() (closed bool) {
	newest := true
	for i := len(p.Asks) - 1; i >= 0; i-- {
		a := &p.Asks[i]
		if a.Open() && !newest {
			a.State, a.Why, a.ClosedAt = AskStopped, "a newer ask takes its place", p.Asks[i+1].At
			closed = true
		}
		newest = newest && !a.Open()
	}
	return closed
}

// asked adds a new ask.
func (p *Person) asked(e fact.Event) {
	p.learnAddress(e.Name, e.Address)
	a := Ask{ID: e.Ask, State: AskOpen, Why: e.Why, At: e.At, Received: e.Received, Left: e.Left, Undated: e.Undated,
		From: e.From, To: mail.Address{Name: e.Name, Addr: e.Address},
		Recipients: e.Recipients, Uncaptured: e.Uncaptured,
		Others: e.Others, Subject: e.Subject, Text: e.Letter, References: e.References}
	if e.MessageID != "" {
		a.IDs = []string{e.MessageID}
	}
	p.Asks = append(p.Asks, a)
}

// applyAsk applies an event to the ask that it is about, if that is known, or begins a new one.
func (p *Person) applyAsk(e fact.Event) {
	if e.Kind == fact.Asked {
		p.asked(e)
		return
	}
	a := p.Ask(e.Ask)
	if a == nil {
		return
	}
	switch e.Kind {
	case fact.Recaptured:
		p.recaptured(a, e)
	case fact.Nudged:
		a.NudgedAt = e.At
		if e.MessageID != "" { // by another road there is none
			a.IDs = append(a.IDs, e.MessageID)
		}
	case fact.FollowedUp:
		a.FollowedAt = e.At
		a.IDs = append(a.IDs, e.MessageID)
	case fact.Stopped, fact.Preempted, fact.Resumed, fact.Postponed, fact.Hurried, fact.Reworded:
		a.applyOrder(e)
	default:
		a.applyEnd(e)
	}
	if !a.Open() { // a doubt about whether it was answered is settled
		p.Doubts = slices.DeleteFunc(p.Doubts, func(d Doubt) bool { return d.Ask == a.ID })
	}
}

// applyEnd applies what the contact, a mail server or time did to the ask.
func (a *Ask) applyEnd(e fact.Event) {
	switch e.Kind {
	case fact.Answered:
		a.answered(e)
	case fact.Accepted, fact.Deferred:
		a.Outcome, a.WillSay = e.Kind, e.WillSay
	case fact.Declined:
		a.Outcome = e.Kind
		a.names(e.Delegate)
		a.close(AskDeclined, e)
	case fact.Bounced:
		a.close(AskBounced, e)
	case fact.MovedOn:
		a.names(e.Delegate)
		a.close(AskGone, e)
		a.GoneByOwner = e.MessageID == ""
	case fact.WentSilent:
		a.close(AskSilent, e)
	}
}

// TakenForNo reports whether the answer was probably some kind of no, so that nobody waits for the owner.
func (a *Ask) TakenForNo() bool {
	return a.Guess == fact.Declined || a.Guess == fact.MovedOn || a.Guess == fact.Refused
}

// names records whom an answer names in place of its writer. An answer that names nobody keeps whom
// an earlier one named.
func (a *Ask) names(d fact.Delegate) {
	if !d.IsZero() {
		named := d // few asks name somebody: no other allocates
		a.Delegate = &named
	}
}

// answered applies an answer. A later one corrects what it says, and not when it came. One that is read late, and older
// than the words that are known, corrects nothing.
func (a *Ask) answered(e fact.Event) {
	again := a.State == AskAnswered && !a.AnsweredAt.IsZero()
	if again && a.Words != "" && e.At.Before(a.ClosedAt) {
		return
	}
	if a.close(AskAnswered, e); a.AnsweredAt.IsZero() {
		a.AnsweredAt = e.At
	}
	if !again {
		a.Delegate, a.WillSay = nil, e.WillSay
	}
	a.names(e.Delegate)
	a.Words, a.Guess, a.SpokenFor, a.Fee = e.Words, e.Guess, e.Speaker != "", e.Fee
}

// SaidOf returns the words in which they said the outcome of an ask for sure; "" if they did not, or the owner told of
// it. They are looked up in the log and not stored, because few are needed.
func (p *Person) SaidOf(a *Ask, outcome fact.Kind) (words string) {
	for _, e := range fact.InForce(p.Events()) {
		if e.Kind == outcome && e.Ask == a.ID {
			words = e.Words
		}
	}
	return words
}

// applyOrder applies what the owner ordered about the ask, or another informd did in its place.
func (a *Ask) applyOrder(e fact.Event) {
	switch e.Kind {
	case fact.Stopped, fact.Preempted:
		a.close(AskStopped, e)
		a.Preempted = e.Kind == fact.Preempted
	case fact.Resumed:
		a.State, a.Why, a.ClosedAt = AskOpen, e.Why, time.Time{}
	case fact.Postponed:
		a.NotBefore, a.Hurried, a.Reminders = e.Until, false, a.Reminders+1
	case fact.Hurried:
		a.Hurried = true
	case fact.Reworded:
		a.Reworded, a.Reminders = e.Wording, a.Reminders+1
	}
}

// recaptured applies an event about another copy of an ask that is known already, or about the mail
// of an ask that was known only from a note.
func (p *Person) recaptured(a *Ask, e fact.Event) {
	if len(a.IDs) == 0 && !e.At.IsZero() { // known only from a note until now
		a.At, a.Received, a.Undated, a.References = e.At, e.Received, false, e.References
		if p.LastWrote.ID == "" {
			p.LastWrote = mailOf(e)
		}
	}
	if e.MessageID != "" && !slices.Contains(a.IDs, e.MessageID) {
		a.IDs = append(a.IDs, e.MessageID)
	}
}

func (a *Ask) close(s AskState, e fact.Event) {
	a.State, a.Why, a.ClosedAt = s, e.Why, e.At
}

// followedUp counts the follow-ups that p got to other asks than this one.
func (p *Person) followedUp(but *Ask) (n int) {
	for _, o := range p.Asks {
		if o.ID != but.ID && !o.FollowedAt.IsZero() {
			n++
		}
	}
	return n
}
