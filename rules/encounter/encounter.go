package encounter

import (
	"slices"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/proof"
	"informd/rules/reading"
	"informd/rules/words"
)

// An Encounter is one mail that concerns somebody, with everything that Interpret needs to decide
// what it changes.
type Encounter struct {
	Message mail.Message
	Reading reading.Reading
	Book    *matching.Book
	Policy  rules.Policy
	Now     time.Time
	Hosts   []string  // the owner's mail servers, for Proven
	Absent  time.Time // when Sent was last read without this mail in it; zero: never
	Overdue bool      // its copy in Sent, which would prove it, has not appeared in time

	// What Interpret asked for and was given; see Need.
	Parent    *mail.Message // header of the mail a captured one answers, when informd does not know it; nil: not found
	Twin      *mail.Message // the copy in Sent of a mail that stands elsewhere; nil: none was found
	Signed    *proof.Signed // the checked signatures of a captured mail; nil: they are not used
	Quotable  Quotable      // what a note can quote
	forgotten map[string]bool
	supplied  map[NeedKind]bool
}

// A Finding is the result of Interpret: what a mail changes or, if Need is set, what must be supplied
// first.
type Finding struct {
	Need *Need // what must be supplied first; nil: nothing
	// the copy in Sent, which names the capture address too: it is read, and this mail changes nothing
	ReadInstead *mail.Message
	Message     mail.Message    // the mail, with the text of its copy in Sent if that proves it
	Reading     reading.Reading // and what that is

	Delivered string // what it was called as it was delivered (Message.Ref): some providers change its Message-ID

	Events  []fact.Event   // to append; Person "" concerns the account
	Receipt *Receipt       // nil: the owner is told nothing
	Answers []rules.Action // to the owner's questions
	Why     string         // one line an owner understands
	Waits   bool           // a capture whose copy in Sent is missing: nothing happens yet
	Differs string         // with Waits: why the mail in Sent with its Message-ID is not that copy
	Effects []string       // what a note of the owner's said that was carried out: "stop", "goal: learn"
	Obeyed  bool           // a proven capture was carried out and must never be again
	Search  []string       // the people who were asked: search for mail that came before the ask was known
	Forget  []string       // people to erase
	Resolve []Resolution   // mails that may or may not have gone, by the owner's word

	Keep     string // the person whose note it is: keep what is attached
	KeepFrom string // of the mail with this Message-ID; "" for this one
}

// Actions returns the mails to the owner: the receipt, and answers.
func (f Finding) Actions() []rules.Action {
	if f.Receipt == nil {
		return f.Answers
	}
	return append([]rules.Action{f.Receipt.Action()}, f.Answers...)
}

// A Resolution is the owner's decision about a row that may or may not have been sent.
type Resolution struct {
	Key string
	To  rules.State // ready: once more; dropped: let it go
}

// ToOwnerAlone reports whether a mail is addressed to the owner, and to nobody else.
func (in Encounter) ToOwnerAlone() bool {
	self, m := in.Policy.Self, in.Message
	return len(self.Contacts(m)) == 0 && slices.ContainsFunc(slices.Concat(m.To, m.Cc),
		func(a mail.Address) bool { return self.Mine(a.Addr) })
}

// At returns when the mail was written: its Date or, if that is missing or in the future, now.
func (in Encounter) At() time.Time {
	if d := in.Message.Date; !d.IsZero() && !d.After(in.Now) {
		return d
	}
	return in.Now
}

// Quotable is the text that a note may quote, for comparison by package words.
type Quotable struct {
	Mails []words.Mail
	Gone  bool         // it answers somebody else's mail that is no longer available
	Kept  []words.Kept // hashes, made with Key, of deleted mails
	Key   []byte
}

// Unlisted reports whether the owner wrote the mail from an address that the config does not list. It
// is treated like any mail of theirs, but a grave command needs a tap.
func (in Encounter) Unlisted() bool {
	return proof.Unlisted(in.Message, in.Policy.Self, in.Hosts) && !in.Book.HasContact(in.Message.From.Addr) &&
		(in.Reading.Kind == reading.KindCapture || !in.ToOwnerAlone())
}
