package rules

import "time"

// A Kind is what a message is, to informd.
type Kind string

const (
	KindHuman       Kind = "human"       // a person wrote it
	KindAutoReply   Kind = "auto_reply"  // an answering machine did
	KindBounce      Kind = "bounce"      // could not be delivered
	KindDelay       Kind = "delay"       // not delivered yet, still being tried
	KindChallenge   Kind = "challenge"   // a robot that asks the sender to prove himself
	KindReport      Kind = "report"      // read receipt, delivery success, abuse or DMARC report
	KindInvitation  Kind = "invitation"  // a calendar request, update, cancel or answer
	KindBulk        Kind = "bulk"        // newsletters, lists, notifications
	KindOwn         Kind = "own"         // the owner wrote it
	KindCapture     Kind = "capture"     // the owner wrote it, and to the capture address too
	KindUnparseable Kind = "unparseable" // possibly a reply
)

// Self is who the owner is, to the reader of mail.
type Self struct {
	Addresses []string // every address that is "me"
	Capture   string   // the capture address
}

// A Reading is what a message means.
type Reading struct {
	Kind        Kind
	Why         string    // one line an owner understands
	AwayUntil   time.Time // auto_reply: the day they are back, midnight UTC; zero when the text gives no unambiguous date
	Delegate    Address   // auto_reply: who to write to meanwhile
	Left        bool      // auto_reply: they left the organisation
	Unmonitored bool      // auto_reply: nobody reads this mailbox
	Bounce      *Bounce   // bounce and delay
}

// A Bounce is a message that did not arrive.
type Bounce struct {
	Recipient  string // the address that failed, "" when the report names none
	Status     string // RFC 3463, "" when none
	Permanent  bool   // hard: trying again is of no use
	OriginalID string // Message-ID of what bounced
}

// Read says what a message is. Hard signals come before soft ones: a structured
// report, then an unstructured bounce, then captured and own mail, then calendar,
// then answering machines, then bulk; what remains was written by a person.
func Read(m Message, self Self) Reading {
	return Reading{Kind: KindHuman, Why: "nothing says a machine wrote it"}
}
