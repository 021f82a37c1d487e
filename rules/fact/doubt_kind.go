package fact

import "informd/rules/content"

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

// AsDoubt turns an event into a doubt: it is unclear whether the ask may still be followed up, for this reason. All
// doubts are made here.
func (e Event) AsDoubt(kind DoubtKind, ask string, why Reason) Event {
	e.Kind, e.Doubt, e.Ask, e.Reason, e.Why = Doubted, kind, ask, why, why.Why()
	return e
}

// An Asking says how the owner is first asked about a doubt.
type Asking int

const (
	AskedByMail    Asking = iota // by a mail of its own; a brief asks some days later
	AskedByReceipt               // by the receipt of their note; a brief asks some days later
	AskedInBrief                 // by the next brief; the receipt of a note may have asked before
)

// MayBeAnswer reports whether such a doubt is about a mail that may be the answer to the ask.
func (k DoubtKind) MayBeAnswer() bool { return k.has(mayAnswer) }

// AsksWhether reports whether the owner is asked if a mail is the answer, which one word settles.
func (k DoubtKind) AsksWhether() bool { return k.has(asksOneTap) }

// OwnDoing reports whether the owner did what raised such a doubt, and no mail came from the contact.
func (k DoubtKind) OwnDoing() bool { return k.has(ownDoing) }

// ForSeveral reports whether such a doubt is one about several people, even if it names none.
func (k DoubtKind) ForSeveral() bool { return k.has(forSeveral) }

// Asked returns how the owner is first asked about such a doubt.
func (k DoubtKind) Asked() Asking { return k.row().asked }

// Trouble returns how such a doubt is told to the owner.
func (k DoubtKind) Trouble() content.Trouble { return k.row().trouble }

// Buttons returns what settles such a doubt, without tags. Followed says that the follow-up has gone.
func (k DoubtKind) Buttons(followed bool) (buttons []content.Button) {
	for _, b := range k.row().buttons {
		buttons = append(buttons, content.Button{Label: b.label(followed), Command: b.command})
	}
	return buttons
}

// row returns the row of a kind. A kind that only a later version knows counts as a mail that may be the answer.
func (k DoubtKind) row() doubtRow {
	all := doubtKinds()
	for _, r := range all {
		if r.kind == k {
			return r
		}
	}
	return all[0]
}

func (k DoubtKind) has(t doubtTrait) bool { return k.row().traits&t != 0 }
