package intake

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/reading"
)

// An intake is a mail of which Interpret decides what it changes.
type intake struct{ encounter.Encounter }

// Interpret decides what a mail changes: the events it makes and, if it was captured, what the owner
// is told. If it must know more first, the Finding has a Need. It has no side effects.
func Interpret(e encounter.Encounter) encounter.Finding {
	in := intake{e}
	if n, lacks := in.need(); lacks {
		return encounter.Finding{Need: &n}
	}
	if in.spokenFor() {
		return encounter.Finding{SpokenBy: in.Twin, Message: in.Message, Reading: in.Reading,
			Why: "its copy in your Sent folder is read"}
	}
	delivered := in.Message.Ref()
	in, differs := in.answering().fromSent()
	f := in.withoutForgotten(in.interpret())
	if f.Need != nil {
		return f
	}
	f.Message, f.Reading, f.Delivered = in.Message, in.Reading, delivered
	if f.Waits {
		f.Differs = cmp.Or(f.Differs, differs)
	}
	return f
}

// interpret is Interpret once everything needed is supplied.
func (in intake) interpret() encounter.Finding {
	m := in.Message
	if f, is := in.ownMail(); is {
		return f
	}
	switch in.Reading.Kind {
	case reading.KindOwn, reading.KindCapture:
		return in.inOwnersName()
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
		return in.unread(in.Book.Match(m))
	case reading.KindChallenge:
		return in.challenge()
	case reading.KindBulk:
		return in.bulk()
	}
	return encounter.Finding{Why: in.Reading.Why}
}

// ownMail handles a mail that informd wrote, or a draft, which is not sent yet.
func (in intake) ownMail() (f encounter.Finding, is bool) {
	m := in.Message
	if in.Policy.Self.Drafted(m) || m.Place.Role == mail.RoleDrafts {
		return encounter.Finding{Why: "drafts are not mail"}, true
	}
	// a draft the owner sent is the owner's
	if it, ok := in.Book.OwnMail(m); ok && !(it.Road == rules.RoadDraft && m.Place.Role == mail.RoleSent) {
		return in.ownRow(it), true
	}
	if strings.HasPrefix(m.Header.Get(mail.TokenField), mail.CheckToken) && in.Policy.Self.Mine(m.From.Addr) {
		return encounter.Finding{Why: "the command check tried the way to the capture address"}, true
	}
	return encounter.Finding{}, false
}

// inOwnersName handles a mail that looks like the owner's, by its author or its folder.
func (in intake) inOwnersName() encounter.Finding {
	m := in.Message
	switch mine := in.Policy.Self.Mine(m.From.Addr); {
	case !mine && in.Book.HasContact(m.From.Addr):
		return in.human() // a contact's mail, filed in Sent
	case !mine && in.ToOwnerAlone() && !in.answersFromSent():
		return in.doubt(in.Book.Match(m), rules.Reason{Sign: rules.SignInSent, Of: m.From.String()})
	}
	if m.TextAttached { // an attached text is kept, but never obeyed
		in.Message.Text, in.Message.Reply, in.Message.Quoted = "", "", ""
	}
	return in.owners()
}

// human handles a mail that a person wrote.
func (in intake) human() encounter.Finding {
	matches := in.Book.Match(in.Message)
	if f, named := in.namedWrote(matches); named {
		return f
	}
	if len(matches) == 0 {
		return encounter.Finding{Why: "it concerns nobody you asked"}
	}
	if !matches[0].Sure {
		return in.doubt(matches, rules.Reason{})
	}
	match := matches[0]
	a := in.answers(match)
	if in.misdated(a) {
		return in.doubt(matches, whyMisdated(a))
	}
	p, why := match.Person, fmt.Sprintf("%s wrote back: %s", match.Person.Called(), match.Why())
	said := in.readAnswer(p, a)
	introduced := in.introducedByMail(p)
	if len(introduced) > 0 {
		said.Delegate = mail.Address{} // they did more than name somebody
	}
	var events []rules.Event
	switch {
	case a == nil || !in.after(a):
		events = append(events, in.Event(p.ID, rules.Heard, p.Called()+" wrote: "+match.Why(), nil))
	case a.Open() || a.Unanswered() || in.decides(p, a, said):
		events = append(events, in.answered(p, a, said, why)...)
	default:
		events = append(events, in.Event(p.ID, rules.Heard, p.Called()+" wrote: "+match.Why(),
			func(e *rules.Event) { e.Ask = a.ID }))
	}
	words := in.Message.Reply
	if a != nil {
		words = theirWords(words, p, a)
	}
	events[0].Manner = theirManner(p, words)
	events = in.agreed(p, said, words, p.LastWrote, slices.Concat(events, introduced, in.saysOff(p)))
	if said.Sure && said.Kind == reading.AnswerNever {
		events = append(events, in.Event(p.ID, rules.Refused, p.Called()+" asked not to be written to", nil))
	}
	others, taken := in.forOthers(p, a, said)
	rest := slices.DeleteFunc(matches[1:], func(m matching.Match) bool { return slices.Contains(taken, m.Person) })
	return encounter.Finding{Events: slices.Concat(events, others, in.doubts(rest, rules.Reason{})), Why: why}
}

// decides reports whether a later mail says what an answer was that left it open. One that says nothing to the ask,
// such as a link or a word of thanks, decides nothing.
func (in intake) decides(p *rules.Person, a *rules.Ask, said reading.Answer) bool {
	talked := slices.ContainsFunc(p.Talks, func(t rules.Talk) bool { return t.Ask == a.ID || t.Start.After(a.At) })
	return a.Undecided() && !talked && eventOf(said.Kind) != ""
}

// bulk handles a mail to many, or from a service. It holds a follow-up if it is from the contact,
// answers the owner, or has the contact's name, since networks and calendars write in the name of
// their users.
func (in intake) bulk() encounter.Finding {
	matches := in.speaking(in.Book.Match(in.Message))
	if len(matches) == 0 {
		return encounter.Finding{Why: in.Reading.Why}
	}
	why := matches[0].Reason
	why.Mailing = true
	return in.doubt(matches, why)
}

// speaking returns the matched people for whom a machine's mail may speak: all, if one is matched for sure or
// it answers the owner, and otherwise those who are matched by a sign that a machine may give.
func (in intake) speaking(matches []matching.Match) []matching.Match {
	if len(matches) > 0 && !matches[0].Sure && !in.answersOwner() {
		matches = slices.DeleteFunc(matches, func(m matching.Match) bool { return !m.SpeaksInMachine(in.Message) })
	}
	return matches
}

// answers returns the ask that a contact's mail answers: the one in whose thread it is or, if that is
// settled and they were asked again before the mail came, the open one. People often answer an old
// mail instead of the newest.
func (in intake) answers(match matching.Match) *rules.Ask {
	a, open := match.Person.Open()
	if match.Ask == nil && !open {
		return match.Person.LateAsk()
	}
	if match.Ask == nil || match.Ask.Open() || !open {
		return match.Ask
	}
	if d := in.Message.Date; d.IsZero() || d.After(a.At) || in.arrived(a) {
		return a
	}
	return match.Ask
}

// simple records one event about the person whom a machine's mail is about.
func (in intake) simple(kind rules.EventKind, why string) encounter.Finding {
	for _, match := range in.Book.Match(in.Message) {
		if match.Sure {
			ev := in.Event(match.Person.ID, kind, why, nil)
			if match.Ask != nil {
				ev.Ask = match.Ask.ID
			}
			return encounter.Finding{Why: why, Events: []rules.Event{ev}}
		}
	}
	return encounter.Finding{Why: in.Reading.Why}
}

// awayDays is how long informd waits for somebody who is away without naming a day: most are back within a week.
const awayDays = 7

// autoReply handles an autoresponder's mail. It is never an answer, but it can postpone the
// follow-up, and it can say that they have left.
func (in intake) autoReply() encounter.Finding {
	matches := in.Book.Match(in.Message)
	if len(matches) == 0 || !matches[0].Sure {
		return in.perhapsTheirs(matches)
	}
	p, a := matches[0].Person, matches[0].Ask
	doubt := in.perhapsByHand(matches[0])
	if (in.Reading.Left || in.Reading.Unmonitored) && a != nil && a.Open() && len(doubt) == 0 {
		ev := in.Event(p.ID, rules.MovedOn, in.Reading.Why, func(e *rules.Event) {
			e.Ask, e.Delegate = a.ID, rules.Delegate(in.Reading.Delegate)
		})
		return encounter.Finding{Why: in.Reading.Why, Events: []rules.Event{ev}}
	}
	until, why := in.Reading.AwayUntil, in.Reading.Why
	week, last := in.At().AddDate(0, 0, awayDays), in.Reading.LastNamed
	switch {
	case !until.IsZero():
		until = in.midnight(until)
	case last.After(week):
		until = in.midnight(last)
		why += "; it does not say clearly until when, so informd waits for the last day it names"
	default:
		until = week
		why += "; it names no day, so informd waits a week"
	}
	replied := in.Event(p.ID, rules.AutoReplied, why, func(e *rules.Event) {
		e.Until, e.Delegate = until, rules.Delegate(in.Reading.Delegate)
	})
	return encounter.Finding{Why: why, Events: append([]rules.Event{replied}, doubt...)}
}

// midnight returns when a day begins in the owner's zone.
func (in intake) midnight(day time.Time) time.Time {
	return time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, in.Policy.Zone).UTC()
}

// bounce handles a delivery report: a mail was not delivered, or not yet.
func (in intake) bounce() encounter.Finding {
	ms := in.Book.Match(in.Message)
	theirs := len(ms) > 0 && ms[0].Sure && (ms[0].Rung() == rules.RungAddress ||
		in.Reading.Weak && in.Message.From.IsZero())
	if theirs && in.Message.Report == nil {
		in.Reading.Weak = true // a contact's own address is no mail system, whatever its name
		return encounter.Finding{Why: in.Reading.Why + ", but " + ms[0].Why(), Events: in.perhapsByHand(ms[0])}
	}
	b := in.Reading.Bounce
	if b == nil {
		b = &reading.Bounce{}
	}
	back := in.findBounced(b, ms)
	p, a := back.person, back.ask
	if p == nil || a == nil || !back.certain && !in.after(a) {
		f := in.perhapsTheirs(ms)
		f.Why += "; it is about none of your asks"
		return f
	}
	switch {
	case back.another:
		return in.strayBounce(p, a)
	case !a.Open() && !a.Unanswered():
		return encounter.Finding{Why: in.Reading.Why + "; " + p.Called() + " has answered meanwhile"}
	case in.inCopy(p, a, b):
		return encounter.Finding{Why: in.Reading.Why + "; " + b.Recipient + " was only in copy"}
	}
	kind, why := rules.Bounced, "your mail to "+p.Called()+" could not be delivered"
	if in.Reading.Kind == reading.KindDelay {
		kind, why = rules.Delayed, "your mail to "+p.Called()+" is delayed; the server still tries"
	}
	if b.Status != "" {
		why += " (" + b.Status + ")"
	}
	return encounter.Finding{Why: why, Events: []rules.Event{in.Event(p.ID, kind, why,
		func(e *rules.Event) { e.Ask, e.MessageID, e.Address = a.ID, b.OriginalID, b.Recipient })}}
}

// A bouncedAsk is the ask that a bounce is about.
type bouncedAsk struct {
	person  *rules.Person
	ask     *rules.Ask
	certain bool // it is the ask, by its Message-ID
	another bool // what came back may be another mail to them than the ask
}

// findBounced finds the ask that bounced: by its Message-ID, by the recipient in the report, by the
// thread of the report, or by the returned mail.
func (in intake) findBounced(b *reading.Bounce, matches []matching.Match) bouncedAsk {
	if p := in.askedOf(b); p != nil {
		a := matching.Meant(p, mail.Message{InReplyTo: []string{b.OriginalID}})
		return bouncedAsk{person: p, ask: a, certain: true}
	}
	enclosed, same := in.returnedEnclosed()
	if p := in.Book.ByAddress(b.Recipient); p != nil {
		a, _ := p.Open()
		// a provider may have replaced the Message-ID of the ask
		return bouncedAsk{person: p, ask: a, another: b.OriginalID != "" && (same == nil || same != a)}
	}
	if len(matches) > 0 && matches[0].Rung() == rules.RungThread {
		return bouncedAsk{person: matches[0].Person, ask: matches[0].Ask, another: b.Recipient != ""}
	}
	return bouncedAsk{person: enclosed, ask: same}
}

// askedOf returns whose mail bounced, by its Message-ID and, if several asks have that, by its
// recipient.
func (in intake) askedOf(b *reading.Bounce) *rules.Person {
	all := in.Book.Sharing(b.OriginalID)
	if len(all) == 0 {
		return in.Book.ByMessageID(b.OriginalID)
	}
	if i := slices.IndexFunc(all, func(p *rules.Person) bool { return p.Has(b.Recipient) }); i >= 0 {
		return all[i]
	}
	return nil
}

// inCopy reports whether an ask came back only from others than the person: those whom it went to as well.
func (in intake) inCopy(p *rules.Person, a *rules.Ask, b *reading.Bounce) bool {
	theirs := func(o mail.Outcome) bool { return strings.HasPrefix(o.Action, "fail") && p.Has(o.Recipient) }
	if r := in.Message.Report; p.Has(b.Recipient) || r != nil && slices.ContainsFunc(r.Recipients, theirs) {
		return false
	}
	return slices.ContainsFunc(a.Others, func(addr string) bool { return mail.SameAddr(addr, b.Recipient) })
}

// strayBounce handles a bounce that may be of another mail than the ask: it holds, and closes
// nothing.
func (in intake) strayBounce(p *rules.Person, a *rules.Ask) encounter.Finding {
	if in.Reading.Kind == reading.KindDelay || !a.Open() {
		return encounter.Finding{Why: in.Reading.Why + "; it may be about another mail"}
	}
	why := rules.Reason{Sign: rules.SignStrayBounce, Of: p.Called()}
	return encounter.Finding{Why: why.Why(), Events: []rules.Event{in.Doubted(p.ID, a.ID, rules.DoubtMail, why)}}
}

// returnedEnclosed applies returned to the attached mail, if there is one.
func (in intake) returnedEnclosed() (*rules.Person, *rules.Ask) {
	if in.Message.Enclosed == nil {
		return nil, nil
	}
	return in.returned(*in.Message.Enclosed)
}

// returned finds the open ask that a returned mail is, by its only recipient and its subject. The
// recipient's address may forward to one that informd does not know, and a provider may have replaced
// the Message-ID.
func (in intake) returned(m mail.Message) (*rules.Person, *rules.Ask) {
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

// invitation handles a calendar object from a contact: it answers the ask and books a talk. An
// unreadable one books nothing, but its mail still counts as written by them.
func (in intake) invitation() encounter.Finding {
	if in.Message.Invite == nil {
		return in.human()
	}
	matches := in.Book.Match(in.Message)
	if len(matches) == 0 || !matches[0].Sure {
		if p := in.Book.Invited(in.Message.Invite); p != nil {
			return in.invitationOf(p, matches)
		}
	}
	if len(matches) == 0 {
		return encounter.Finding{Why: in.Reading.Why + "; it concerns nobody you asked"}
	}
	if !matches[0].Sure {
		return in.doubt(matches, rules.Reason{})
	}
	p, a := matches[0].Person, in.answers(matches[0])
	if in.misdated(a) {
		return in.doubt(matches, whyMisdated(a))
	}
	var events []rules.Event
	if a != nil && a.Open() && in.after(a) {
		events = append(events, in.Event(p.ID, rules.Answered, p.Called()+" sent an invitation",
			func(e *rules.Event) { e.Ask = a.ID }))
	}
	ev, why := in.booking(p, a)
	if ev != nil {
		events = append(events, *ev)
	}
	events = append(events, in.countered(p)...)
	if a != nil && in.timeless() {
		events = append(events, in.Doubted(p.ID, a.ID, rules.DoubtMail,
			rules.Reason{Sign: rules.SignTimeless}))
	}
	for i := range events {
		events[i].Address = in.inviter(p)
	}
	return encounter.Finding{Events: append(events, in.doubts(matches[1:], rules.Reason{})...), Why: why}
}

// answersOwner reports whether a mail is addressed to the owner and answers something. A mailing
// answers nothing, and an answer on a list goes to the list; only a secretary who answers through a
// group address looks like bulk mail and still answers the owner.
func (in intake) answersOwner() bool {
	m := in.Message
	listed := m.Header.Has("list-id") && strings.HasPrefix(strings.TrimSpace(m.Subject), "[")
	return (len(m.ThreadIDs()) > 0 || mail.AnswersBySubject(m.Subject) && !listed) &&
		slices.ContainsFunc(slices.Concat(m.To, m.Cc), func(a mail.Address) bool { return in.Policy.Self.Mine(a.Addr) })
}
