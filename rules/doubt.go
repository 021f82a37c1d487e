package rules

import (
	"cmp"
	"slices"
	"time"

	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// A Doubt is a mail that may be an answer, or another sign that no follow-up is wanted. The follow-up
// is held until the owner decides.
type Doubt struct {
	Person  string
	People  []string // everybody whom the same mail put in doubt, if there are several
	Source  string
	Ask     string
	At      time.Time
	Why     string
	Reason  fact.Reason
	Kind    fact.DoubtKind
	From    mail.Address // of the mail, as it says; empty where the doubt is about no mail of another's
	Subject string       // of the mail; "" where it has none, or none can be read
}

// doubt returns the doubt that an event records. A doubt about several people is about the open ask
// to each of them.
func (p *Person) doubt(e fact.Event) Doubt {
	q := Doubt{Person: p.ID, People: e.People, Source: e.Source, Ask: e.Ask, At: e.At, Why: e.Why, Kind: e.Doubt,
		From: mail.Address{Name: e.Name, Addr: e.Address}, Subject: e.Subject, Reason: e.Reason}
	// The log of an earlier version, and a doubt with a reason of its own, have the words alone. They
	// are kept as what was said, so that equal words are still one reason.
	if q.Reason.Sign == "" {
		q.Reason = fact.Reason{Sign: fact.SignTold, Of: e.Why}
	}
	if a, open := p.Open(); open && len(q.People) > 0 {
		q.Ask = a.ID
	}
	return q
}

// MayBeAnswer reports whether the doubt is about a mail that may be the answer to the ask.
func (q Doubt) MayBeAnswer() bool { return q.Kind.MayBeAnswer() }

// everDoubted returns all doubts there have been about p, settled or not, oldest first.
func (p *Person) everDoubted() (all []Doubt) {
	if !p.Log.Doubts() {
		return nil
	}
	var e fact.Event
	for r := p.Log.Reader(); r.Next(&e); {
		if e.Kind == fact.Doubted {
			all = append(all, p.doubt(e))
		}
	}
	return all
}

// DoubtMeant returns the doubt that the owner settles with a note: the one whose button has the tag
// or, without a tag, the one that informd asks about at present. settled means that it was settled
// before.
func (p *Person) DoubtMeant(tag string) (q Doubt, ok, settled bool) {
	for _, q := range p.Doubts {
		if tag == "" || q.Tagged(tag) {
			return q, true, false
		}
	}
	for _, o := range p.everDoubted() {
		if o.Tagged(tag) {
			return o, false, true
		}
	}
	if len(p.Doubts) > 0 { // the tag of something else about them
		return p.Doubts[0], true, false
	}
	return Doubt{}, false, false
}

// OwnDoing reports whether the owner did what raised the doubt, and no mail came from the contact.
func (q Doubt) OwnDoing() bool { return q.Kind.OwnDoing() }

// AsksWhether reports whether the owner is asked if a mail is the answer, which one word settles.
func (q Doubt) AsksWhether() bool { return q.Kind.AsksWhether() }

// AskedByReceipt reports whether the receipt of the owner's note asks about the doubt, and no other mail before a
// brief does.
func (q Doubt) AskedByReceipt() bool { return q.Kind.Asked() == fact.AskedByReceipt }

// BriefAsks returns when a brief asks about the doubt.
func (q Doubt) BriefAsks() time.Time {
	if q.Kind.Asked() == fact.AskedInBrief {
		return q.At
	}
	return q.At.AddDate(0, 0, AfterTrouble)
}

// about returns the ask in doubt or, if that is unknown, the person.
func (q Doubt) about() string { return cmp.Or(q.Ask, q.Person) }

// ID distinguishes the doubts that one mail may raise about several asks and people. A shared doubt
// has one id for all of them.
func (q Doubt) ID() string {
	if q.Shared() {
		return mail.NewID("doubt", q.Source)
	}
	return mail.NewID("doubt", q.Source, q.about())
}

// Tagged reports whether a button bears the tag of the doubt.
func (q Doubt) Tagged(tag string) bool { return content.Bears(q.ID(), tag) }

// Buttons settle a doubt about an ask; nil: about several. Those that decide about the follow-up bear the tag of the
// ask.
func (q Doubt) Buttons(a *Ask) (buttons []content.Button) {
	for _, b := range q.Kind.Buttons(a != nil && !a.FollowedAt.IsZero()) {
		switch b.Tag = Tag(q.ID()); {
		case b.Command == content.CommandStop || b.Command == content.CommandAsPlanned:
			b.Tag = Tag(q.Ask)
		case b.Command == content.CommandReply && q.Shared():
			b.Label = "It is an answer: ask me whose"
		}
		buttons = append(buttons, b)
	}
	if q.Reason.Sign == fact.SignByHandOrLeft {
		left := content.Button{Label: "They have left", Command: content.CommandLeft, Tag: Tag(q.ID())}
		buttons = append(buttons, left)
	}
	return buttons
}

// AsPlannedButton lets the follow-up to an ask leave on its day after all.
func AsPlannedButton(ask string) content.Button {
	return content.Button{Label: "Send it as planned", Command: content.CommandAsPlanned, Tag: Tag(ask)}
}

// Shared reports whether the doubt is one about several people.
func (q Doubt) Shared() bool { return len(q.People) > 0 || q.Kind.ForSeveral() }

// SharedDoubt returns the open doubt about several people whose button bears a tag, and whether there is
// one.
func (p *Person) SharedDoubt(tag string) (q Doubt, is bool) {
	i := slices.IndexFunc(p.Doubts, func(q Doubt) bool { return q.Shared() && q.Tagged(tag) })
	if i < 0 {
		return q, false
	}
	return p.Doubts[i], true
}

// AfterTrouble is how many days after a trouble's own mail a brief also mentions it.
const AfterTrouble = 2

// OldNews reports whether a trouble is too old for a mail of its own. A first look at the mailbox, or
// one after a long sleep, finds many of these at once, and the next brief lists them in one mail.
func OldNews(now, at time.Time) bool { return !now.Before(at.AddDate(0, 0, AfterTrouble)) }
