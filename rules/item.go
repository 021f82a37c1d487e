package rules

import (
	"strings"
	"time"

	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/mail"
)

// A Road is the way something leaves informd.
type Road string

const (
	RoadContact Road = "contact" // a mail to the one person the owner's ask went to
	RoadOwner   Road = "owner"   // a mail to the owner
	RoadDraft   Road = "draft"   // an APPEND to Drafts
)

// A State is the state of a row of the outbox. The table in the package comment of store draws the
// transitions.
type State string

const (
	StateHeld       State = "held"       // waits for its notice to be sent and its hold to pass
	StateReady      State = "ready"      // leaves at Due
	StateSending    State = "sending"    // claimed; nothing irrevocable has happened yet
	StateStale      State = "stale"      // the last look at the mailbox found news; to be decided anew
	StateCommitting State = "committing" // the body was transmitted; the final dot of DATA comes next
	StateSent       State = "sent"       // accepted by the server, or found in its folder
	StateUnsure     State = "unsure"     // may or may not have been sent; never repeated without the owner
	StateDropped    State = "dropped"    // no longer wanted, or stopped by the owner
	StateFailed     State = "failed"     // refused for good
)

// Over reports whether only the owner can still change what happens to the row.
func (s State) Over() bool {
	return s == StateSent || s == StateDropped || s == StateFailed || s == StateUnsure
}

// unsent reports whether the row has not left yet, and nothing of it is on its way.
func (s State) unsent() bool { return s == StateHeld || s == StateReady || s == StateStale }

// An Item is a row of the outbox, as rules see it.
type Item struct {
	Key       string // what the mail is and about what: "followup/<ask>"; each key leaves once
	Kind      content.Kind
	Road      Road
	State     State
	Person    string
	Ask       string
	Talk      string
	Due       time.Time  // not before this, UTC
	NoticeKey string     // of the notice that shows its text; held rows only
	NoticedAt time.Time  // when that was sent; zero before
	Hold      dates.Span // how long after the notice it must wait
	Basis     string     // Message-ID of the newest message of the thread when its text was made
	To        string     // the one recipient; "" for drafts to several
	Subject   string
	Text      string // the owner saw it
	Buttons   []content.Shown
	MessageID string
	Token     string
	Why       string
	Created   time.Time
	Finished  time.Time // when it came into a state that is over
	Attempts  int
	RetryAt   time.Time // after a failure before the dot
	LastError string
}

// InDrafts reports whether the row was put into Drafts, where the owner may have sent or deleted it since.
func (it Item) InDrafts() bool { return it.Road == RoadDraft && it.State == StateSent }

// A Thread holds the threading fields of a mail.
type Thread struct {
	InReplyTo  string
	References []string // oldest first, InReplyTo last
}

// Keys of the outbox. A key says what a mail is and what it is about, so that it is sent only once.

// ThankYouKey returns the key of the thank-you for a talk.
func ThankYouKey(talk string) string { return "thankyou/" + talk }

// DeclineKey returns the key of the friendly answer to "no" or "later".
func DeclineKey(ask string) string { return "decline/" + ask }

// IntroAskKey returns the key of the ask to somebody who was named, by the promise to write to them.
func IntroAskKey(promise string) string { return "introask/" + promise }

// IntroThanksKey returns the key of the note to the person who made the introduction.
func IntroThanksKey(promise string) string { return "introthanks/" + promise }

// ReceiptKey returns the key of the receipt for a mail, by its Message.Ref.
func ReceiptKey(ref string) string { return receiptPrefix + mail.NewID(ref) }

const receiptPrefix = "receipt/"

// ReceiptTag returns the tag of the buttons in the receipt for a mail, by its Message.Ref.
func ReceiptTag(ref string) string { return Tag(mail.NewID(ref)) }

// ReceiptTagged reports whether the row is a receipt that a button's tag is about.
func (it Item) ReceiptTagged(tag string) bool {
	return it.Kind == content.KindReceipt && content.Bears(strings.TrimPrefix(it.Key, receiptPrefix), tag)
}
