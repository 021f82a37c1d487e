package rules

import (
	"slices"
	"strings"
	"time"
)

// An AskState is how an ask stands.
type AskState string

const (
	AskOpen     AskState = "open"     // waiting for an answer
	AskAnswered AskState = "answered" // they wrote back
	AskDeclined AskState = "declined" // they said no
	AskBounced  AskState = "bounced"  // it did not arrive
	AskGone     AskState = "gone"     // they left, or nobody reads that mailbox
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
	Undated    bool      // it was forwarded without a date that can be read: At is when that was
	From       string    // the owner's address it went out from
	To         Address
	Recipients int      // of the mail; only asks to one are followed up by mail
	Others     []string // the further recipients' addresses
	Subject    string
	Text       string   // the owner's own words, quoted in the follow-up
	IDs        []string // every Message-ID it is known by
	References []string // of the mail itself

	Outcome    EventKind // what the answer said: Accepted, Declined or Deferred; "" when nobody has said
	AnsweredAt time.Time
	ClosedAt   time.Time
	NudgedAt   time.Time // followed up by the owner's own hand
	FollowedAt time.Time // followed up by informd
	NotBefore  time.Time // the owner said later
	Hurried    bool      // the owner said send now
	Preempted  bool      // another informd had claimed the follow-up
	Told       bool      // it was the owner who said that they are gone
	Reworded   string    // the owner's own text for the follow-up
	Reminders  int       // how many times the owner changed the follow-up: numbers its notices
}

// Open reports whether the ask still waits for an answer.
func (a Ask) Open() bool { return a.State == AskOpen }

// A TalkState is how a talk stands.
type TalkState string

const (
	TalkBooked    TalkState = "booked"
	TalkMet       TalkState = "met"
	TalkCancelled TalkState = "cancelled"
)

// A Talk is one conversation, booked or held.
type Talk struct {
	ID       string
	Ask      string
	State    TalkState
	Start    time.Time // UTC
	End      time.Time // UTC; what "ended" means for thanks and prompts
	Where    string
	Sequence int
	Invited  time.Time // when an invitation booked it; zero: the owner said so
	Logged   bool      // the owner's note about it is in
	Notes    []Line
	Thanked  time.Time // by the owner; zero before
	NoThanks bool
	Asked    string   // "asked:" of the note: "no" is final
	Also     []string // ids that other invitations to it would have
}

// A Line is one line of a note, with its label: learned, quote, offer … or "note".
type Line struct {
	Label string
	Text  string
	At    time.Time
}

// A Promise is something somebody waits for.
type Promise struct {
	ID      string
	Kind    string // "offer": the owner promised something; "intro": they named someone
	Talk    string
	Text    string
	Who     Address // of an intro
	At      time.Time
	Due     time.Time
	Kept    time.Time
	KeptWhy string
	Met     time.Time // of an intro: when the owner talked with them
	Brought string    // and what that talk brought, in one line
}

// A Doubt is a mail that may be an answer, or another sign that no follow-up is wanted. It
// holds the follow-up until the owner says.
type Doubt struct {
	Person string
	Source string
	Ask    string
	At     time.Time
	Why    string
	Label  string // what the sign is: one of those below, or "", a mail that may be the answer
}

const (
	DoubtWithdrawn = "withdrawn" // the ask is gone from Sent: the owner may have taken it back
	DoubtNotice    = "notice"    // the owner answered the notice, in words that are not understood
	DoubtForwarded = "forwarded" // the owner forwarded a mail that may be the answer, and the receipt asks
	DoubtBeside    = "beside"    // the owner wrote in the thread, to somebody else
	DoubtRobot     = "robot"     // a mail that looks like a machine's, from them or in the thread
)

// A Mail is one message of the conversation, as far as threading needs it.
type Mail struct {
	ID         string
	References []string
	Subject    string
	At         time.Time
	From       string // the address it came from
}

// A Person is what the log says about one person: a fold of their events.
type Person struct {
	ID        string
	Name      string
	Addresses []string // lower case, the newest first
	Asks      []Ask    // oldest first
	Talks     []Talk   // oldest first
	Notes     []Line   // that belong to no talk
	Promises  []Promise
	Doubts    []Doubt
	Facts     map[string]string // circle, company, title, via, level, goal …

	AwayUntil  time.Time
	AwayWhy    string
	LastHeard  Mail      // the newest mail from them
	LastWrote  Mail      // the newest mail of the owner to them
	Contact    time.Time // the newest real contact, either way
	Met        bool
	NeverWrite bool      // they asked not to be written to, or were forgotten
	NoThanks   bool      // the owner wants no thank-you drafted for them at all
	Again      time.Time // the owner comes back to them then: they said later, or no

	Items  []Item  // their rows of the outbox, by key
	Events []Event // what they are folded from
}

// Open is the ask that waits for an answer, and whether there is one. There is at
// most one.
func (p *Person) Open() (*Ask, bool) {
	for i := range p.Asks {
		if p.Asks[i].Open() {
			return &p.Asks[i], true
		}
	}
	return nil, false
}

// lost is the newest ask, where it did not arrive or they have left; nil otherwise. It
// can be asked again at another address.
func (p *Person) lost() *Ask {
	if len(p.Asks) == 0 {
		return nil
	}
	if a := &p.Asks[len(p.Asks)-1]; a.State == AskBounced || a.State == AskGone {
		return a
	}
	return nil
}

// Ask is the ask with this id, or nil.
func (p *Person) Ask(id string) *Ask {
	for i := range p.Asks {
		if p.Asks[i].ID == id {
			return &p.Asks[i]
		}
	}
	return nil
}

// Talk is the talk with this id, or nil.
func (p *Person) Talk(id string) *Talk {
	for i := range p.Talks {
		if p.Talks[i].ID == id {
			return &p.Talks[i]
		}
	}
	return nil
}

// Item is the row of the outbox with this key, and whether there is one.
func (p *Person) Item(key string) (Item, bool) {
	for _, it := range p.Items {
		if it.Key == key {
			return it, true
		}
	}
	return Item{}, false
}

// Address is where to write to them, with their name.
func (p *Person) Address() Address {
	if len(p.Addresses) == 0 {
		return Address{Name: p.Name}
	}
	return Address{Name: p.Name, Addr: p.Addresses[0]}
}

// Called is how informd calls them towards the owner: their name, else their address.
func (p *Person) Called() string {
	if p.Name != "" {
		return p.Name
	}
	return p.Address().Addr
}

// Has reports whether the address is one of theirs.
func (p *Person) Has(addr string) bool {
	return slices.ContainsFunc(p.Addresses, func(a string) bool { return a != "" && AddrKey(a) == AddrKey(addr) })
}

// Fold reads a person out of their events, which are in order of recording, and their
// rows of the outbox. What a later event corrects does not count.
func Fold(id string, events []Event, items []Item) *Person {
	p := &Person{ID: id, Facts: map[string]string{}, Items: items, Events: events}
	undone := map[int64]bool{}
	for _, e := range events {
		if e.Kind == Corrected && e.Undoes != 0 {
			undone[e.Undoes] = true
		}
	}
	for _, e := range events {
		if !undone[e.Seq] {
			p.apply(e)
		}
	}
	p.oneOpen()
	for _, e := range events {
		if len(p.Addresses) == 0 && e.Address != "" {
			p.know(e.Name, e.Address) // all is taken back, but who they are
		}
	}
	return p
}

// oneOpen lets go of all open asks but the newest: whatever was reopened or taken back,
// a person has at most one.
func (p *Person) oneOpen() {
	newest := true
	for i := len(p.Asks) - 1; i >= 0; i-- {
		a := &p.Asks[i]
		if a.Open() && !newest {
			a.State, a.Why, a.ClosedAt = AskStopped, "a newer ask takes its place", p.Asks[i+1].At
		}
		newest = newest && !a.Open()
	}
}

func (p *Person) apply(e Event) {
	switch e.Kind {
	case Asked, Recaptured, Nudged, FollowedUp, Answered, Accepted, Deferred, Bounced, Declined, MovedOn, WentSilent,
		Preempted, Stopped, Resumed, Postponed, Hurried, Reworded:
		p.applyAsk(e)
	case Booked, Moved, Cancelled, Met, NoThanks, Thanked:
		p.applyTalk(e)
	case Noted, Promised, Introduced, Kept, Reached, Described:
		p.applyNote(e)
	}
	switch e.Kind {
	case Asked, Nudged, Wrote, Thanked, FollowedUp:
		p.wrote(e)
	case Answered, Heard, Declined, Accepted, Deferred:
		p.heard(e)
	case AutoReplied:
		if e.Until.After(p.AwayUntil) {
			p.AwayUntil, p.AwayWhy = e.Until, e.Why
		}
	case Rerouted:
		p.know(e.Name, e.Address)
	case Doubted:
		p.Doubts = append(p.Doubts, Doubt{Person: p.ID, Source: e.Source, Ask: e.Ask, At: e.At, Why: e.Why, Label: e.Label})
	case Cleared:
		p.Doubts = slices.DeleteFunc(p.Doubts, func(d Doubt) bool { return e.MessageID == "" || d.Source == e.MessageID })
	case Met:
		p.Met = true
		p.touch(e.End)
	case NoThanks:
		p.NoThanks = p.NoThanks || e.Talk == ""
	case Refused, Forgotten:
		p.NeverWrite = true
	}
	if e.Kind == Deferred && !e.Until.IsZero() {
		p.Again = e.Until
	}
}

func (p *Person) applyAsk(e Event) {
	if e.Kind == Asked {
		p.know(e.Name, e.Address)
		a := Ask{ID: e.Ask, State: AskOpen, Why: e.Why, At: e.At, Received: e.Received, Undated: e.Label == Undated, From: e.From, To: Address{Name: e.Name, Addr: e.Address},
			Recipients: e.Recipients, Others: e.Others, Subject: e.Subject, Text: e.Text, References: e.References}
		if e.MessageID != "" {
			a.IDs = []string{e.MessageID}
		}
		p.Asks = append(p.Asks, a)
		return
	}
	a := p.Ask(e.Ask)
	if a == nil {
		return
	}
	switch e.Kind {
	case Recaptured:
		if len(a.IDs) == 0 && !e.At.IsZero() { // it was only told of until now
			a.At, a.Received, a.Undated, a.References = e.At, e.Received, false, e.References
			if p.LastWrote.ID == "" {
				p.LastWrote = mailOf(e)
			}
		}
		if e.MessageID != "" && !slices.Contains(a.IDs, e.MessageID) {
			a.IDs = append(a.IDs, e.MessageID)
		}
	case Nudged:
		a.NudgedAt = e.At
		a.IDs = append(a.IDs, e.MessageID)
	case FollowedUp:
		a.FollowedAt = e.At
		a.IDs = append(a.IDs, e.MessageID)
	case Answered:
		if a.close(AskAnswered, e); a.AnsweredAt.IsZero() { // later words on it change what it was, not when
			a.AnsweredAt = e.At
		}
	case Accepted, Deferred:
		a.Outcome = e.Kind
	case Declined:
		a.Outcome = e.Kind
		a.close(AskDeclined, e)
	case Bounced:
		a.close(AskBounced, e)
	case MovedOn:
		a.close(AskGone, e)
		a.Told = e.MessageID == ""
	case WentSilent:
		a.close(AskSilent, e)
	case Stopped, Preempted:
		a.close(AskStopped, e)
		a.Preempted = e.Kind == Preempted
	case Resumed:
		a.State, a.Why, a.ClosedAt = AskOpen, e.Why, time.Time{}
	case Postponed:
		a.NotBefore, a.Hurried, a.Reminders = e.Until, false, a.Reminders+1
	case Hurried:
		a.Hurried = true
	case Reworded:
		a.Reworded, a.Reminders = e.Text, a.Reminders+1
	}
	if !a.Open() { // what was in doubt about it matters no more
		p.Doubts = slices.DeleteFunc(p.Doubts, func(d Doubt) bool { return d.Ask == a.ID })
	}
}

func (a *Ask) close(s AskState, e Event) {
	a.State, a.Why, a.ClosedAt = s, e.Why, e.At
}

func (p *Person) applyTalk(e Event) {
	t := p.Talk(e.Talk)
	if t == nil {
		if e.Kind != Booked && e.Kind != Met {
			return
		}
		p.know(e.Name, e.Address)
		p.Talks = append(p.Talks, Talk{ID: e.Talk, Ask: e.Ask})
		t = &p.Talks[len(p.Talks)-1]
	}
	switch e.Kind {
	case Booked, Moved:
		if e.Kind == Booked && e.MessageID != "" {
			t.Invited = e.At
		}
		t.State, t.Start, t.End, t.Sequence = TalkBooked, e.Start, e.End, e.Sequence
		if e.Where != "" {
			t.Where = e.Where
		}
		if e.Label != "" {
			t.Also = append(t.Also, e.Label)
		}
	case Cancelled:
		t.State, t.Sequence = TalkCancelled, e.Sequence
	case Met:
		t.State, t.Logged = TalkMet, true
		if !e.End.IsZero() {
			t.Start, t.End = e.Start, e.End
		}
		if a := p.Ask(t.Ask); a != nil && a.Open() {
			a.close(AskAnswered, e) // a talk that took place answers it
		}
	case NoThanks:
		t.NoThanks = true
	case Thanked:
		if t.Thanked.IsZero() {
			t.Thanked = e.At
		}
	}
}

func (p *Person) applyNote(e Event) {
	line := Line{Label: e.Label, Text: e.Text, At: e.At}
	switch e.Kind {
	case Noted:
		t := p.Talk(e.Talk)
		if t == nil {
			p.Notes = append(p.Notes, line)
			return
		}
		t.Notes = append(t.Notes, line)
		if e.Label == "asked" {
			t.Asked = strings.ToLower(e.Text)
		}
	case Promised, Introduced:
		kind := "offer"
		if e.Kind == Introduced {
			kind = "intro"
		}
		p.Promises = append(p.Promises, Promise{ID: NewID(kind, p.ID, e.Source, e.Text, e.Address), Kind: kind, Talk: e.Talk,
			Text: e.Text, Who: Address{Name: e.Name, Addr: e.Address}, At: e.At, Due: e.Due})
	case Kept:
		for i := range p.Promises {
			if q := &p.Promises[i]; q.Kept.IsZero() && (e.Label == "" || q.ID == e.Label) {
				q.Kept, q.KeptWhy = e.At, e.Why
			}
		}
	case Reached:
		for i := range p.Promises {
			if q := &p.Promises[i]; q.ID == e.Label {
				q.Met, q.Brought = e.Start, e.Text
			}
		}
	case Described:
		p.Facts[e.Label] = e.Text
	}
}

// know learns an address of theirs, and a name where there was none.
func (p *Person) know(name, addr string) {
	addr = strings.ToLower(addr)
	if p.Name == "" {
		p.Name = name
	}
	if addr == "" {
		return
	}
	p.Addresses = slices.DeleteFunc(p.Addresses, func(a string) bool { return a == addr })
	p.Addresses = append([]string{addr}, p.Addresses...)
}

func (p *Person) wrote(e Event) {
	p.Doubts = slices.DeleteFunc(p.Doubts, func(d Doubt) bool { return d.Source == e.Source }) // its proven copy in Sent
	if !e.At.Before(p.LastWrote.At) {
		p.LastWrote = mailOf(e)
	}
	p.touch(e.At)
}

func (p *Person) heard(e Event) {
	if e.MessageID != "" && !e.At.Before(p.LastHeard.At) {
		p.LastHeard = mailOf(e)
	}
	p.touch(e.At)
}

func (p *Person) touch(at time.Time) {
	if at.After(p.Contact) {
		p.Contact = at
	}
}

func mailOf(e Event) Mail {
	return Mail{ID: e.MessageID, References: e.References, Subject: e.Subject, At: e.At, From: e.Address}
}
