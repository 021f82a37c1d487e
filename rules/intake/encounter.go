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

// An Encounter is one mail that concerns somebody, with everything that Interpret needs to decide
// what it changes.
type Encounter struct {
	Message   mail.Message
	Reading   reading.Reading
	Book      *rules.Book
	Policy    rules.Policy
	Now       time.Time
	Hosts     []string               // the owner's mail servers, for Proven
	Forgotten func(addr string) bool // whether somebody with this address was forgotten; nil: nobody was
	Absent    time.Time              // when Sent was last read without this mail in it; zero: never
	Overdue   bool                   // its copy in Sent, which would prove it, has not appeared in time

	// What Interpret asked for and was given; see Need.
	Parent   *mail.Message // header of the mail a captured one answers, when informd does not know it; nil: not found
	Twin     *mail.Message // the copy in Sent of a mail that stands elsewhere; nil: none was found
	Signed   *proof.Signed // the checked signatures of a captured mail; nil: they are not used
	Quotable Quotable      // what a note can quote
	supplied map[NeedKind]bool
}

// A Finding is the result of Interpret: what a mail changes or, if Need is set, what must be supplied
// first.
type Finding struct {
	Need *Need // what must be supplied first; nil: nothing
	// the copy in Sent, which names the capture address too: it is read, and this mail changes nothing
	SpokenBy *mail.Message
	Message  mail.Message    // the mail, with the text of its copy in Sent if that proves it
	Reading  reading.Reading // and what that is

	Delivered string // its Message-ID as it was delivered, which some providers change

	Events  []rules.Event  // to append; Person "" concerns the account
	Actions []rules.Action // receipts and answers
	Why     string         // one line an owner understands
	Waits   bool           // a capture whose copy in Sent is missing: nothing happens yet
	Differs string         // with Waits: why the mail in Sent with its Message-ID is not that copy
	Obeyed  bool           // a proven capture was carried out and must never be again
	Search  string         // the person who was asked: search for mail that came before the ask was known
	Forget  string         // a person to erase
	Resolve []Resolution   // mails that may or may not have gone, by the owner's word

	Receipt  func(p *rules.Person) rules.Action // the first of Actions, for the person as the search leaves them
	Keep     string                             // the person whose note it is: keep what is attached
	KeepFrom string                             // of the mail with this Message-ID; "" for this one
}

// A Resolution is the owner's decision about a row that may or may not have been sent.
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

// answersOwner reports whether a mail is addressed to the owner and answers something. A mailing
// answers nothing, and an answer on a list goes to the list; only a secretary who answers through a
// group address looks like bulk mail and still answers the owner.
func (in Encounter) answersOwner() bool {
	m := in.Message
	listed := m.Header.Has("list-id") && strings.HasPrefix(strings.TrimSpace(m.Subject), "[")
	return (len(m.ThreadIDs()) > 0 || mail.AnswersBySubject(m.Subject) && !listed) &&
		slices.ContainsFunc(slices.Concat(m.To, m.Cc), func(a mail.Address) bool { return in.Policy.Self.Mine(a.Addr) })
}

// after reports whether the mail may be later than the ask, by its Date unless that is unreadable or
// its thread contradicts it.
func (in Encounter) after(a *rules.Ask) bool {
	d := in.Message.Date
	known := func(id string) bool {
		return slices.ContainsFunc(a.IDs, func(own string) bool { return strings.EqualFold(own, id) })
	}
	return d.IsZero() || !d.Before(a.At.Add(-24*time.Hour)) || slices.ContainsFunc(in.Message.ThreadIDs(), known)
}

// arrived reports whether the mail came into the mailbox after the ask, whatever the senders' clocks
// say. Of an ask known only from a note, at most the time of sending is known; if not even that is,
// the mail may have come after it.
func (in Encounter) arrived(a *rules.Ask) bool {
	stood := a.Received
	if stood.IsZero() && !a.Undated {
		stood = a.At
	}
	return !in.Message.Received.Before(stood) // INTERNALDATE counts seconds: within one, the order is unknown
}

// whyMisdated says why a mail dated before an ask may still answer it.
func whyMisdated(a *rules.Ask) string {
	if a.Undated {
		return "it may have come after your ask, which you forwarded without its date"
	}
	return "it came after your ask, but bears a Date before it"
}

// misdated reports whether a mail is dated before an open ask and is not in its thread, but came into
// the mailbox after it: a clock is wrong, or an old mail was moved here.
func (in Encounter) misdated(a *rules.Ask) bool {
	return a != nil && a.Open() && !in.after(a) && in.arrived(a)
}

// repliesTo reports whether the mail answers an ask by its subject.
func (in Encounter) repliesTo(a *rules.Ask) bool {
	s := in.Message.Subject
	return mail.AnswersBySubject(s) && mail.BaseSubject(s) == mail.BaseSubject(a.Subject)
}

// event returns an event with this mail as its source.
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

// bare clears the fields of an event that describe the mail it came from.
func bare(e *rules.Event) {
	e.Address, e.Name, e.Subject, e.MessageID, e.References = "", "", "", "", nil
}

// at returns when the mail was written: its Date or, if that is missing or in the future, now.
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

// sentLater returns when a mail of the owner's was sent, if its Date is that of a draft begun long
// before. The owner's mail server says so in a Received field; otherwise it is the last time at which
// Sent did not have the mail yet. It is zero if nothing contradicts the Date.
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

// dated returns the Date in the mail, right or wrong, because it is the same in every copy; without
// one, it is when the mail was read.
func (in Encounter) dated() time.Time {
	if d := in.Message.Date; !d.IsZero() {
		return d
	}
	return in.at()
}

// A Need names something in the account that Interpret must have before it can decide. The caller
// fetches it, passes it to Encounter.Supply and calls Interpret again. What cannot be found is
// supplied as nil, so that Interpret does not ask for it again.
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

// Quotable is the text that a note may quote, for comparison by package words.
type Quotable struct {
	Mails []words.Mail
	Gone  bool         // it answers somebody else's mail that is no longer available
	Kept  []words.Kept // hashes, made with Key, of deleted mails
	Key   []byte
}
