package intake

import (
	"slices"
	"strings"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/reading"
)

// bounce handles a delivery report: a mail was not delivered, or not yet.
func (in intake) bounce() encounter.Finding {
	ms := in.Book.Match(in.Message)
	theirs := len(ms) > 0 && ms[0].Sure && (ms[0].FromThem() ||
		in.Reading.Weak && (in.Message.From.IsZero() || ms[0].Person.Has(in.Message.From.Addr)))
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
	if p == nil || a == nil || !back.certain && !in.notBefore(a) {
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
	kind, why := fact.Bounced, "your mail to "+p.Called()+" could not be delivered"
	if in.Reading.Kind == reading.KindDelay {
		kind, why = fact.Delayed, "your mail to "+p.Called()+" is delayed; the server still tries"
	}
	if b.Status != "" {
		why += " (" + b.Status + ")"
	}
	return encounter.Finding{Why: why, Events: []fact.Event{in.Event(p.ID, kind, why,
		func(e *fact.Event) { e.Ask, e.MessageID, e.Address = a.ID, b.OriginalID, b.Recipient })}}
}

// A bouncedAsk is the ask that a bounce is about.
type bouncedAsk struct {
	person  *rules.Person
	ask     *rules.Ask
	certain bool // it is the ask, by its Message-ID
	another bool // the returned mail may be another one than the ask
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
	if len(matches) > 0 && matches[0].InThread() {
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
	why := fact.Reason{Sign: fact.SignStrayBounce, Of: p.Called()}
	return encounter.Finding{Why: why.Why(), Events: []fact.Event{in.Doubted(p.ID, a.ID, fact.DoubtMail, why)}}
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
