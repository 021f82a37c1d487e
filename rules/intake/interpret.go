package intake

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/mail"
	"informd/rules/proof"
	"informd/rules/reading"
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
	Need     *Need           // nil: nothing any more
	SpokenBy *mail.Message   // the copy in Sent, which names the capture address too: it is read, and this mail changes nothing
	Message  mail.Message    // the mail, in the words of its copy in Sent where that proves it
	Reading  reading.Reading // and what that is

	Events  []rules.Event  // to append; Person "" concerns the account
	Actions []rules.Action // receipts and answers
	Why     string         // one line an owner understands
	Waits   bool           // a capture without its twin in Sent: nothing yet
	Differs string         // of Waits: why the mail in Sent that bears its id is not that twin
	Obeyed  bool           // a capture that was proven, and did what it could: never again
	Search  string         // a person who was asked: search the account for what came before that was known
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

// Interpret says what a mail brings about: the events it is evidence of, and, when it
// was captured, what the owner is told; or what it needs to know first. It changes nothing itself.
func Interpret(in Encounter) Finding {
	if n, lacks := in.need(); lacks {
		return Finding{Need: &n}
	}
	if in.spokenFor() {
		return Finding{SpokenBy: in.Twin, Message: in.Message, Reading: in.Reading, Why: "its copy in your Sent folder is read"}
	}
	in, differs := in.answering().fromSent()
	f := in.interpret()
	f.Message, f.Reading = in.Message, in.Reading
	if f.Waits {
		f.Differs = cmp.Or(f.Differs, differs)
	}
	return f
}

// interpret is Interpret with all that is needed.
func (in Encounter) interpret() Finding {
	m := in.Message
	if in.Policy.Self.Drafted(m) || m.Place.Role == mail.RoleDrafts || m.Place.Role == mail.RoleClaims {
		return Finding{Why: "drafts and records are not mail"}
	}
	if it, ok := in.Book.OwnMail(m); ok && !(it.Road == rules.RoadDraft && m.Place.Role == mail.RoleSent) { // a draft the owner sent is the owner's
		return in.own(it)
	}
	if strings.HasPrefix(m.Header.Get(mail.TokenField), mail.CheckToken) && in.Policy.Self.Mine(m.From.Addr) {
		return Finding{Why: "the command check tried the way to the capture address"}
	}
	switch in.Reading.Kind {
	case reading.KindOwn, reading.KindCapture:
		switch mine := in.Policy.Self.Mine(m.From.Addr); {
		case !mine && in.Book.ByAddress(m.From.Addr) != nil:
			return in.human() // theirs, filed in Sent
		case !mine && in.toOwnerAlone() && !in.answersFromSent():
			return in.doubt(in.Book.Match(m), "it came to you from "+m.From.String()+", and stands in Sent")
		}
		if m.TextAttached { // the owner sends it along: it is kept, and none of it obeyed
			in.Message.Text, in.Message.Reply, in.Message.Quoted = "", "", ""
		}
		return in.owners()
	case reading.KindHuman:
		if m.Place.Role == mail.RoleCapture && len(in.Book.Match(m)) == 0 {
			return in.filedOthers()
		}
		return in.answersNotice(in.human())
	case reading.KindAutoReply:
		return in.autoReply()
	case reading.KindBounce, reading.KindDelay:
		return in.bounce()
	case reading.KindInvitation:
		return in.invitation()
	case reading.KindUnparseable:
		return in.doubt(in.Book.Match(m), "it could not be read: "+in.Reading.Why)
	case reading.KindChallenge:
		return in.challenge()
	case reading.KindBulk:
		return in.bulk()
	}
	return Finding{Why: in.Reading.Why}
}

// toOwnerAlone reports whether a mail is addressed to the owner, and to nobody else.
func (in Encounter) toOwnerAlone() bool {
	self, m := in.Policy.Self, in.Message
	return len(self.Contacts(m)) == 0 && slices.ContainsFunc(slices.Concat(m.To, m.Cc), func(a mail.Address) bool { return self.Mine(a.Addr) })
}

// human is a mail a person wrote.
func (in Encounter) human() Finding {
	matches := in.Book.Match(in.Message)
	if len(matches) == 0 {
		return Finding{Why: "it concerns nobody you asked"}
	}
	if !matches[0].Sure {
		return in.doubt(matches, "")
	}
	match := matches[0]
	a := in.answers(match)
	if in.misdated(a) {
		return in.doubt(matches, misdated)
	}
	p, why := match.Person, fmt.Sprintf("%s wrote back: %s", match.Person.Called(), match.Why)
	var events []rules.Event
	switch {
	case a == nil || !in.after(a):
		events = append(events, in.event(p.ID, rules.Heard, p.Called()+" wrote: "+match.Why, nil))
	case a.Open() || a.State == rules.AskSilent || a.State == rules.AskStopped || a.State == rules.AskBounced || a.State == rules.AskGone:
		events = append(events, in.answered(p, a, why)...)
	default:
		events = append(events, in.event(p.ID, rules.Heard, p.Called()+" wrote: "+match.Why, func(e *rules.Event) { e.Ask = a.ID }))
	}
	if said := in.said(p, a); said.Sure && said.Kind == reading.AnswerNever {
		events = append(events, in.event(p.ID, rules.Refused, p.Called()+" asked not to be written to", nil))
	}
	return Finding{Events: append(events, in.doubts(matches[1:], "")...), Why: why}
}

// bulk is a mail to many, or from a service. It holds where it is theirs, answers the owner,
// or bears their name, since networks and calendars write in the name of who used them.
func (in Encounter) bulk() Finding {
	matches := in.speaking(in.Book.Match(in.Message))
	if len(matches) == 0 {
		return Finding{Why: in.Reading.Why}
	}
	return in.doubt(matches, "it looks like a mailing, but "+matches[0].Why)
}

// speaking are those of the people matched for whom a machine's mail may speak: where none is
// matched for sure and it does not answer the owner, those whose name it bears, whom its subject
// names, who booked, whose mail was held back, or whose ask's subject it answers.
func (in Encounter) speaking(matches []rules.Match) []rules.Match {
	if len(matches) > 0 && !matches[0].Sure && !in.answersOwner() {
		matches = slices.DeleteFunc(matches, func(m rules.Match) bool {
			named := m.Rung == rules.RungNamed && !mail.Gossips(in.Message.Subject)
			return !named && !slices.Contains([]rules.Rung{rules.RungName, rules.RungGuest, rules.RungHeld, rules.RungSubject}, m.Rung)
		})
	}
	return matches
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
// clocks of those who wrote say.
func (in Encounter) arrived(a *rules.Ask) bool {
	return !a.Received.IsZero() && !in.Message.Received.Before(a.Received) // within one second neither came first
}

// answers is the ask that a mail of theirs answers: the one whose thread it hangs in; or,
// where that is settled and they were asked again before it came, the one that waits.
// People answer whichever mail of somebody they find.
func (in Encounter) answers(match rules.Match) *rules.Ask {
	a, open := match.Person.Open()
	if match.Ask == nil && !open {
		return in.lateAnswer(match.Person)
	}
	if match.Ask == nil || match.Ask.Open() || !open {
		return match.Ask
	}
	if d := in.Message.Date; d.IsZero() || d.After(a.At) || in.arrived(a) {
		return a
	}
	return match.Ask
}

// lateAnswer is the newest ask to somebody who writes after it was closed unanswered, and of
// whom nothing else is known to have come since; nil: there is none.
func (in Encounter) lateAnswer(p *rules.Person) *rules.Ask {
	n := len(p.Asks)
	if n == 0 || len(p.Talks) > 0 && p.Talks[len(p.Talks)-1].Start.After(p.Asks[n-1].At) {
		return nil
	}
	switch a := &p.Asks[n-1]; a.State {
	case rules.AskSilent, rules.AskStopped, rules.AskBounced, rules.AskGone:
		return a
	}
	return nil
}

const misdated = "it came after your ask, but bears a Date before it"

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

// doubt records that a mail may be an answer; why replaces the reason of the match.
func (in Encounter) doubt(matches []rules.Match, why string) Finding {
	f := Finding{Events: in.doubts(matches, why), Why: "it could answer none of your asks"}
	if n := len(f.Events); n > 0 {
		f.Why = f.Events[n-1].Why
	}
	return f
}

// doubts holds the asks of the people matched that the mail may answer.
func (in Encounter) doubts(matches []rules.Match, why string) []rules.Event {
	var events []rules.Event
	for _, match := range matches {
		a := in.answers(match)
		if a == nil || !a.Open() || !in.after(a) && !(in.misdated(a) && (match.Sure || in.repliesTo(a))) {
			continue
		}
		reason := match.Why
		if why != "" {
			reason = why
		}
		events = append(events, in.event(match.Person.ID, rules.Doubted, reason, func(e *rules.Event) { e.Ask = a.ID }))
	}
	return events
}

// simple records one fact about the person a machine's mail is about.
func (in Encounter) simple(kind rules.EventKind, why string) Finding {
	for _, match := range in.Book.Match(in.Message) {
		if match.Sure {
			return Finding{Why: why, Events: []rules.Event{in.event(match.Person.ID, kind, why, func(e *rules.Event) {
				if match.Ask != nil {
					e.Ask = match.Ask.ID
				}
			})}}
		}
	}
	return Finding{Why: in.Reading.Why}
}

// autoReply is an answering machine's mail: never an answer, but it postpones, and it
// may say that they have left.
func (in Encounter) autoReply() Finding {
	matches := in.Book.Match(in.Message)
	if len(matches) == 0 || !matches[0].Sure {
		return in.perhapsTheirs(matches)
	}
	p, a := matches[0].Person, matches[0].Ask
	doubt := in.perhapsByHand(matches[0])
	if (in.Reading.Left || in.Reading.Unmonitored) && a != nil && a.Open() && len(doubt) == 0 {
		return Finding{Why: in.Reading.Why, Events: []rules.Event{in.event(p.ID, rules.MovedOn, in.Reading.Why, func(e *rules.Event) { e.Ask = a.ID })}}
	}
	until, why := in.Reading.AwayUntil, in.Reading.Why
	if until.IsZero() {
		until = in.at().AddDate(0, 0, 7)
		why += "; it names no day, so informd waits a week"
	} else { // the day they are back, in the owner's zone
		until = time.Date(until.Year(), until.Month(), until.Day(), 0, 0, 0, 0, in.Policy.Zone).UTC()
	}
	replied := in.event(p.ID, rules.AutoReplied, why, func(e *rules.Event) {
		e.Until = until
		if d := in.Reading.Delegate; !d.IsZero() {
			e.Delegate = d.String()
		}
	})
	return Finding{Why: why, Events: append([]rules.Event{replied}, doubt...)}
}

// bounce is a machine's word that a mail did not arrive, or has not yet.
func (in Encounter) bounce() Finding {
	ms := in.Book.Match(in.Message)
	theirs := len(ms) > 0 && ms[0].Sure && (ms[0].Rung == rules.RungAddress || in.Reading.Weak && in.Message.From.IsZero())
	if theirs && in.Message.Report == nil {
		in.Reading.Weak = true // an address of theirs is no mail system's, whatever it is called
		return Finding{Why: in.Reading.Why + ", but " + ms[0].Why, Events: in.perhapsByHand(ms[0])}
	}
	b := in.Reading.Bounce
	if b == nil {
		b = &reading.Bounce{}
	}
	var p *rules.Person
	var a *rules.Ask
	ours, known := true, false // whether what came back is the ask: for all one can tell, and for certain
	if p = in.Book.ByMessageID(b.OriginalID); p != nil {
		a, known = rules.Meant(p, mail.Message{InReplyTo: []string{b.OriginalID}}), true
	} else if p = in.Book.ByAddress(b.Recipient); p != nil {
		a, _ = p.Open()
		if b.OriginalID != "" { // of another mail to them, unless a provider gave the ask an id of its own
			_, same := in.returnedEnclosed()
			ours = same != nil && same == a
		}
	} else if len(ms) > 0 && ms[0].Rung == rules.RungThread {
		p, a = ms[0].Person, ms[0].Ask
		ours = b.Recipient == ""
	} else {
		p, a = in.returnedEnclosed()
	}
	if p == nil || a == nil || !known && !in.after(a) {
		f := in.perhapsTheirs(ms)
		f.Why += "; it is about none of your asks"
		return f
	}
	if !ours {
		return in.strayBounce(p, a)
	}
	kind, why := rules.Bounced, "your mail to "+p.Called()+" could not be delivered"
	if in.Reading.Kind == reading.KindDelay {
		kind, why = rules.Delayed, "your mail to "+p.Called()+" is delayed; the server still tries"
	}
	if b.Status != "" {
		why += " (" + b.Status + ")"
	}
	return Finding{Why: why, Events: []rules.Event{in.event(p.ID, kind, why, func(e *rules.Event) { e.Ask, e.MessageID, e.Address = a.ID, b.OriginalID, b.Recipient })}}
}

// strayBounce is one of a mail that may be another than the ask: it holds, and closes nothing.
func (in Encounter) strayBounce(p *rules.Person, a *rules.Ask) Finding {
	if in.Reading.Kind == reading.KindDelay || !a.Open() {
		return Finding{Why: in.Reading.Why + "; it may be about another mail"}
	}
	why := "a mail to " + p.Called() + " came back, and it may be another than your ask"
	return Finding{Why: why, Events: []rules.Event{in.event(p.ID, rules.Doubted, why, func(e *rules.Event) { e.Ask = a.ID })}}
}

// returnedEnclosed is returned of the mail that came with this one, if one did.
func (in Encounter) returnedEnclosed() (*rules.Person, *rules.Ask) {
	if in.Message.Enclosed == nil {
		return nil, nil
	}
	return in.returned(*in.Message.Enclosed)
}

// returned finds the open ask that a mail which came back is, by whom alone it was to and
// its subject: an address of theirs may forward to one that nobody knows, and a provider may
// have given the mail an id of its own.
func (in Encounter) returned(m mail.Message) (*rules.Person, *rules.Ask) {
	to := in.Policy.Self.Contacts(m)
	if len(to) != 1 {
		return nil, nil
	}
	p := in.Book.ByAddress(to[0].Addr)
	if p == nil {
		return nil, nil
	}
	if a, open := p.Open(); open && mail.BaseSubject(a.Subject) == mail.BaseSubject(m.Subject) {
		return p, a
	}
	return nil, nil
}

// invitation is a calendar object from them: it answers, and it books. One that cannot be
// read books nothing, but the mail that brings it was written all the same.
func (in Encounter) invitation() Finding {
	if in.Message.Invite == nil {
		return in.human()
	}
	matches := in.Book.Match(in.Message)
	if len(matches) == 0 {
		return Finding{Why: in.Reading.Why + "; it concerns nobody you asked"}
	}
	if !matches[0].Sure {
		return in.doubt(matches, "")
	}
	p, a := matches[0].Person, in.answers(matches[0])
	if in.misdated(a) {
		return in.doubt(matches, misdated)
	}
	var events []rules.Event
	if a != nil && a.Open() && in.after(a) {
		events = append(events, in.event(p.ID, rules.Answered, p.Called()+" sent an invitation", func(e *rules.Event) { e.Ask = a.ID }))
	}
	ev, why := in.booking(p, a)
	if ev != nil {
		events = append(events, *ev)
	}
	if a != nil && in.timeless() {
		events = append(events, in.event(p.ID, rules.Doubted, timeless, func(e *rules.Event) { e.Ask = a.ID }))
	}
	for i := range events {
		events[i].Address = in.inviter(p)
	}
	return Finding{Events: append(events, in.doubts(matches[1:], "")...), Why: why}
}

// event is a fact this mail is evidence of.
func (in Encounter) event(person string, kind rules.EventKind, why string, more func(*rules.Event)) rules.Event {
	m := in.Message
	e := rules.Event{Person: person, Kind: kind, At: in.at(), Source: m.Ref(), Why: why, Address: m.From.Addr, Name: m.From.Name,
		Subject: m.Subject, MessageID: m.ID, References: m.References}
	if more != nil {
		more(&e)
	}
	return e
}

// at is when the mail was written: its Date, or, where that is missing or lies in the
// future, now.
func (in Encounter) at() time.Time {
	if d := in.Message.Date; !d.IsZero() && !d.After(in.Now) {
		return d
	}
	return in.Now
}

// dated is the Date that the mail bears, right or wrong, which is the same whoever reads
// it and whenever; or, without one, when it was read.
func (in Encounter) dated() time.Time {
	if d := in.Message.Date; !d.IsZero() {
		return d
	}
	return in.at()
}
