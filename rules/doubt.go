package rules

import (
	"cmp"
	"slices"
	"time"

	"informd/rules/content"
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
	Reason  Reason
	Kind    DoubtKind
	From    mail.Address // of the mail, as it says; empty where the doubt is about no mail of another's
	Subject string       // of the mail; "" where it has none, or none can be read
}

// A DoubtKind says what raised the doubt. doubtKinds has a row for each.
type DoubtKind string

const (
	DoubtMail      DoubtKind = ""          // a mail that may be the answer
	DoubtWithdrawn DoubtKind = "withdrawn" // the ask is gone from Sent: the owner may have taken it back
	DoubtNotice    DoubtKind = "notice"    // the owner answered the notice, in words that are not understood
	DoubtForwarded DoubtKind = "forwarded" // the owner forwarded a mail that may be the answer, and the receipt asks
	DoubtBeside    DoubtKind = "beside"    // the owner wrote to somebody else in the thread
	DoubtTogether  DoubtKind = "together"  // somebody whom the same mail asked answered, perhaps for them as well
	DoubtRobot     DoubtKind = "robot"     // a mail that looks like a machine's, from them or in the thread
	DoubtChallenge DoubtKind = "challenge" // a robot holds the ask until the owner proves to be a person
	DoubtModerated DoubtKind = "moderated" // a list holds the ask until its moderator lets it through
	DoubtUnread    DoubtKind = "unread"    // a mail that cannot be read, and may be the answer of several people
	DoubtNoteLost  DoubtKind = "notelost"  // a note of the owner's that cannot be read, and may be about several people
)

// doubt returns the doubt that an event records. A doubt about several people is about the open ask
// to each of them.
func (p *Person) doubt(e Event) Doubt {
	q := Doubt{Person: p.ID, People: e.People, Source: e.Source, Ask: e.Ask, At: e.At, Why: e.Why, Kind: e.Doubt,
		From: mail.Address{Name: e.Name, Addr: e.Address}, Subject: e.Subject, Reason: e.Reason}
	// The log of an earlier version, and a doubt with a reason of its own, have the words alone. They
	// are kept as what was said, so that equal words are still one reason.
	if q.Reason.Sign == "" {
		q.Reason = Reason{Sign: SignTold, Of: e.Why}
	}
	if a, open := p.Open(); open && len(q.People) > 0 {
		q.Ask = a.ID
	}
	return q
}

// AsDoubt turns an event into a doubt: it is unclear whether the ask may still be followed up, for this reason. All
// doubts are made here.
func (e Event) AsDoubt(kind DoubtKind, ask string, why Reason) Event {
	e.Kind, e.Doubt, e.Ask, e.Reason, e.Why = Doubted, kind, ask, why, why.Why()
	return e
}

// MayBeAnswer reports whether the doubt is about a mail that may be the answer to the ask.
func (q Doubt) MayBeAnswer() bool { return q.Kind.has(mayAnswer) }

// everDoubted returns all doubts there have been about p, settled or not, oldest first.
func (p *Person) everDoubted() (all []Doubt) {
	if !p.Log.doubted {
		return nil
	}
	var e Event
	for r := p.Log.reader(); r.next(&e); {
		if e.Kind == Doubted {
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
func (q Doubt) OwnDoing() bool { return q.Kind.has(ownDoing) }

// AsksWhether reports whether the owner is asked if a mail is the answer, which one word settles.
func (q Doubt) AsksWhether() bool { return q.Kind.has(asksOneTap) }

// AskedByReceipt reports whether the receipt of the owner's note asks about the doubt, and no other mail before a
// brief does.
func (q Doubt) AskedByReceipt() bool { return q.Kind.row().asked == askedByReceipt }

// BriefAsks returns when a brief asks about the doubt.
func (q Doubt) BriefAsks() time.Time {
	if q.Kind.row().asked == askedInBrief {
		return q.At
	}
	return q.At.AddDate(0, 0, AfterTrouble)
}

// Trouble returns how a doubt of a kind is told to the owner.
func (k DoubtKind) Trouble() content.Trouble { return k.row().trouble }

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
	for _, o := range q.Kind.row().buttons {
		b := content.Button{Label: o.label(a != nil && !a.FollowedAt.IsZero()), Command: o.command, Tag: Tag(q.ID())}
		switch {
		case b.Command == content.CommandStop || b.Command == content.CommandAsPlanned:
			b.Tag = Tag(q.Ask)
		case b.Command == content.CommandReply && q.Shared():
			b.Label = "It is an answer: ask me whose"
		}
		buttons = append(buttons, b)
	}
	return buttons
}

// AsPlannedButton lets the follow-up to an ask leave on its day after all.
func AsPlannedButton(ask string) content.Button {
	return content.Button{Label: "Send it as planned", Command: content.CommandAsPlanned, Tag: Tag(ask)}
}

// Shared reports whether the doubt is one about several people.
func (q Doubt) Shared() bool { return len(q.People) > 0 || q.Kind.has(forSeveral) }

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
