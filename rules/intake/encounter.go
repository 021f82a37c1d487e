package intake

import (
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/mail"
	"informd/rules/proof"
	"informd/rules/reading"
	"informd/rules/words"
)

// An Encounter is one mail that concerns somebody, with all that is needed to say what
// it changes.
type Encounter struct {
	Message   mail.Message
	Reading   reading.Reading
	Book      *rules.Book
	Policy    rules.Policy
	Now       time.Time
	Hosts     []string               // the owner's mail servers, for Proven
	Forgotten func(addr string) bool // whether somebody with this address was forgotten; nil: nobody was
	Absent    time.Time              // Sent was read then, and this mail did not stand there; zero: it was not
	Overdue   bool                   // the copy in Sent that would prove it has not come in time

	// What Interpret needed and was supplied with: see Need.
	Parent   *mail.Message // header of the mail a captured one answers, when informd does not know it; nil: not found
	Twin     *mail.Message // the copy in Sent of a mail that stands elsewhere; nil: none was found
	Signed   *proof.Signed // what the signatures of a captured mail are; nil: they count for nothing
	Quotable Quotable      // what a note can quote
	supplied map[NeedKind]bool
}

// A Finding is what a mail changes, unless something is needed to say that.
type Finding struct {
	Need *Need // what must be supplied first; nil: nothing
	// the copy in Sent, which names the capture address too: it is read, and this mail changes nothing
	SpokenBy *mail.Message
	Message  mail.Message    // the mail, in the words of its copy in Sent where that proves it
	Reading  reading.Reading // and what that is

	Delivered string // its Message-ID as it was delivered, which some providers change

	Events  []rules.Event  // to append; Person "" concerns the account
	Actions []rules.Action // receipts and answers
	Why     string         // one line an owner understands
	Waits   bool           // a capture without its twin in Sent: nothing yet
	Differs string         // of Waits: why the mail in Sent that bears its id is not that twin
	Obeyed  bool           // a capture that was proven, and did what it could: never again
	Search  string         // the person who was asked: search for mail that came before the ask was known
	Forget  string         // a person to erase
	Resolve []Resolution   // mails that may or may not have gone, by the owner's word

	Receipt  func(p *rules.Person) rules.Action // the first of Actions, for the person as the search leaves them
	Keep     string                             // the person whose note it is: keep what is attached
	KeepFrom string                             // of the mail with this Message-ID; "" for this one
}

// A Resolution is the owner's word on a row of the outbox whose fate is unknown.
type Resolution struct {
	Key string
	To  rules.State // ready: once more; dropped: let it go
}

// toOwnerAlone reports whether a mail is addressed to the owner, and to nobody else.
func (in Encounter) toOwnerAlone() bool {
	self, m := in.Policy.Self, in.Message
	return len(self.Contacts(m)) == 0 && slices.ContainsFunc(slices.Concat(m.To, m.Cc),
		func(a mail.Address) bool { return self.Mine(a.Addr) })
}

// answersOwner reports whether a mail is addressed to the owner and answers something: a
// mailing does not answer, and what is answered on a list goes to the list. Somebody's desk
// that answers through a group address looks like both.
func (in Encounter) answersOwner() bool {
	m := in.Message
	listed := m.Header.Has("list-id") && strings.HasPrefix(strings.TrimSpace(m.Subject), "[")
	return (len(m.ThreadIDs()) > 0 || mail.AnswersBySubject(m.Subject) && !listed) &&
		slices.ContainsFunc(slices.Concat(m.To, m.Cc), func(a mail.Address) bool { return in.Policy.Self.Mine(a.Addr) })
}

// after reports whether the mail may be later than the ask: by its Date, unless that is
// unreadable or contradicted by its thread.
func (in Encounter) after(a *rules.Ask) bool {
	d := in.Message.Date
	known := func(id string) bool {
		return slices.ContainsFunc(a.IDs, func(own string) bool { return strings.EqualFold(own, id) })
	}
	return d.IsZero() || !d.Before(a.At.Add(-24*time.Hour)) || slices.ContainsFunc(in.Message.ThreadIDs(), known)
}

// arrived reports whether the mail came to the mailbox after the ask did, whatever the
// clocks of those who wrote say. Of an ask that was only told of it is known when it was sent, or
// not even that: then it may have come after it.
func (in Encounter) arrived(a *rules.Ask) bool {
	stood := a.Received
	if stood.IsZero() && !a.Undated {
		stood = a.At
	}
	return !in.Message.Received.Before(stood) // within one second neither came first
}

// whyMisdated says why a mail whose Date lies before an ask may answer it.
func whyMisdated(a *rules.Ask) string {
	if a.Undated {
		return "it may have come after your ask, which you forwarded without its date"
	}
	return "it came after your ask, but bears a Date before it"
}

// misdated reports whether a mail that is older than an open ask by its Date, and knows
// nothing of its thread, came to the mailbox later than it: a clock runs wrong somewhere,
// or an old mail was moved here.
func (in Encounter) misdated(a *rules.Ask) bool {
	return a != nil && a.Open() && !in.after(a) && in.arrived(a)
}

// repliesTo reports whether the mail answers an ask by its subject.
func (in Encounter) repliesTo(a *rules.Ask) bool {
	s := in.Message.Subject
	return mail.AnswersBySubject(s) && mail.BaseSubject(s) == mail.BaseSubject(a.Subject)
}

// event is a fact this mail is evidence of.
func (in Encounter) event(person string, kind rules.EventKind, why string, more func(*rules.Event)) rules.Event {
	m := in.Message
	e := rules.Event{Person: person, Kind: kind, At: in.at(), Source: m.Ref(), Why: why,
		Address: m.From.Addr, Name: m.From.Name,
		Subject: m.Subject, MessageID: m.ID, References: m.References}
	if in.Reading.Kind == reading.KindHuman && kind != rules.Doubted {
		e.Offset = m.Offset
	}
	if more != nil {
		more(&e)
	}
	return e
}

// bare clears what an event says of the mail that brought it.
func bare(e *rules.Event) {
	e.Address, e.Name, e.Subject, e.MessageID, e.References = "", "", "", "", nil
}

// at is when the mail was written: its Date, or, where that is missing or lies in the
// future, now.
func (in Encounter) at() time.Time {
	if d := in.Message.Date; !d.IsZero() && !d.After(in.Now) {
		return d
	}
	return in.Now
}

// How much later than its Date a mail was sent for that to be told, and to be believed: an old one
// that is filed in Sent again was not sent then.
const (
	minDrafted = time.Hour
	maxDrafted = 30 * 24 * time.Hour
)

// sentLater is when a mail of the owner's was sent, where its Date is that of a draft begun long before:
// by the note of the server that took it in from its owner, else not before it was seen to be
// missing in Sent. Zero: at its Date, for all that is known.
func (in Encounter) sentLater() time.Time {
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

// dated is the Date that the mail bears, right or wrong, which is the same whoever reads
// it and whenever; or, without one, when it was read.
func (in Encounter) dated() time.Time {
	if d := in.Message.Date; !d.IsZero() {
		return d
	}
	return in.at()
}

// A Need is something of the account that Interpret does not have, and without which it cannot
// say what a mail changes. Whoever asks supplies it, with Encounter.Supply, and asks again; what
// is not to be had is supplied as nothing.
type Need struct {
	Kind NeedKind
	ID   string // of NeedParent and NeedTwin: a Message-ID

	Quoted []string // of NeedQuotable: the Message-IDs of mails that the note can quote
	People []string // those whose mails these are
	Own    []string // and the keys of the mails of informd's that it hangs below
}

// A NeedKind says what is needed.
type NeedKind string

const (
	NeedParent    NeedKind = "parent"    // the header of the mail that a captured one answers
	NeedTwin      NeedKind = "twin"      // the copy in Sent of a capture that stands elsewhere, whole
	NeedSignature NeedKind = "signature" // what the signatures of a capture are
	NeedQuotable  NeedKind = "quotable"  // the texts that a note can quote
)

// Quotable is what a note can quote, to compare it with.
type Quotable struct {
	Mails []words.Mail
	Gone  bool         // somebody else's mail that it answers is nowhere to be had
	Kept  []words.Kept // what is kept, under Key, of mails that are gone
	Key   []byte
}
