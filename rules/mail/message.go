package mail

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// Authors are the addresses a mail may be from.
func (m Message) Authors() []Address {
	all := append([]Address{m.From}, m.CoAuthors...)
	if !m.Sender.IsZero() {
		all = append(all, m.Sender)
	}
	all = append(append(all, m.ReplyTo...), m.Rewritten...)
	if m.Invite != nil && !m.Invite.Organizer.IsZero() {
		all = append(all, m.Invite.Organizer)
	}
	for _, a := range slices.Clone(all) {
		all = append(all, relayed(a)...)
	}
	return all
}

// When is the instant at which the original was sent: a mail program shows it by the clock on
// the wall of who forwards.
func (f *Forward) When(zone *time.Location) time.Time {
	if !f.Wall || f.Date.IsZero() {
		return f.Date
	}
	d := f.Date
	return time.Date(d.Year(), d.Month(), d.Day(), d.Hour(), d.Minute(), d.Second(), 0, zone).UTC()
}

// Ref names the mail an event came from: its Message-ID, or where it stands.
func (m Message) Ref() string {
	if m.ID != "" && !m.Shared {
		return m.ID
	}
	return fmt.Sprintf("%s/%d/%d", m.Place.Folder, m.Place.UIDValidity, m.Place.UID)
}

// A Place is where a message stands: RFC 9051 §2.3.1.1. A UID means nothing
// without its folder and UIDVALIDITY.
type Place struct {
	Folder      string `json:"folder"`
	Role        Role   `json:"role,omitempty"`
	UIDValidity uint32 `json:"uidvalidity"`
	UID         uint32 `json:"uid"`
}

// A Role is what a folder is for: the special-use attributes of RFC 6154, and the inbox.
type Role string

const (
	RoleNone    Role = ""
	RoleInbox   Role = "inbox"
	RoleSent    Role = "sent"
	RoleDrafts  Role = "drafts"
	RoleJunk    Role = "junk"
	RoleTrash   Role = "trash"
	RoleArchive Role = "archive"
	RoleAll     Role = "all"     // every message again (Gmail)
	RoleCapture Role = "capture" // mail filed here by the owner is tracked
	RoleClaims  Role = "claims"  // informd's own records
)

// A Message is one mail, as package mailbox read it. It says what the mail is;
// Read says what it means. The zero value of a field means "absent or unreadable".
type Message struct {
	Place Place

	ID         string   // Message-ID without angle brackets
	InReplyTo  []string // ids without angle brackets
	References []string // ids without angle brackets, oldest first
	From       Address  // the first author
	CoAuthors  []Address
	Rewritten  []Address // of the fields in RewrittenFields: whom it was from on its way here
	Sender     Address
	ReplyTo    []Address
	To, Cc     []Address
	Bcc        []Address
	Delivered  []string  // of the fields in DeliveredFields: the mailboxes it was delivered to
	Date       time.Time // of the Date field, UTC; zero when unreadable
	Offset     int       // seconds east of UTC, by which Date was written; 0: in UTC, or not said
	Received   time.Time // INTERNALDATE, UTC: orders messages, never compared with the clock
	Subject    string
	Header     Header

	Shared     bool   // a mail to somebody else bears its Message-ID, so that this says little
	Draft      bool   // it has the flag \Draft, in whatever folder
	HeaderOnly bool   // the body was not fetched; what follows is empty
	Text       string // the whole text, from text/plain or else from HTML, LF line ends
	Reply      string // what the sender wrote: Text above quote and signature, forwards removed
	// the first line of Reply, from one, below the announcement of another's mail that nothing marks; 0: none
	Below        int
	Beside       int    // the first line of Reply, from one, of a file or of another part than its first text; 0: none
	Quoted       string // the quoted part of Text, as found
	TextAttached bool   // the text is that of a file, which somebody else may have written
	HTMLOnly     bool
	Media        string // media type of the outermost part, lower case: "multipart/report"
	Report       *Report
	Invite       *Invite
	Forward      *Forward
	Enclosed     *Message // the first message attached, whole or only its header
	Parts        []Attachment
	Sealed       string // "PGP" or "S/MIME" when the text is encrypted and cannot be read
	Problem      string // why the message could not be read whole (over a cap, malformed); "" when it could
	Size         int64  // bytes, of the whole message on the server
}

// Recipients are To, Cc and Bcc together.
func (m Message) Recipients() []Address {
	return append(append(append([]Address(nil), m.To...), m.Cc...), m.Bcc...)
}

// Says is what a mail has to say to a reader: what its author wrote or, where that is nothing and
// they forward something, that. Nothing of it commands by being said.
func (m Message) Says() string {
	if strings.TrimSpace(m.Reply) == "" && m.Forward != nil {
		return m.Forward.Text
	}
	return m.Reply
}

// ThreadIDs are the ids of the messages this one answers, nearest first.
func (m Message) ThreadIDs() []string {
	ids := append([]string(nil), m.InReplyTo...)
	for i := len(m.References) - 1; i >= 0; i-- {
		ids = append(ids, m.References[i])
	}
	return ids
}

// A Report is a machine's structured account of another message: multipart/report
// of RFC 6522, with the fields of RFC 3464 (delivery), RFC 8098 (read receipt) or
// RFC 5965 (abuse).
type Report struct {
	Type       string // "delivery-status", "disposition-notification", "feedback-report", …
	Recipients []Outcome
	Original   *Message // the returned message or its header, when enclosed
}

// An Outcome is one recipient's block of a delivery report (RFC 3464 §2.3).
type Outcome struct {
	Recipient string // Original-Recipient, else Final-Recipient, without its type
	// failed, delayed, delivered, relayed, expanded; displayed, deleted (RFC 8098); abuse, … (RFC 5965)
	Action     string
	Status     string // RFC 3463, e.g. "5.1.1"
	Diagnostic string
	OriginalID string // Message-ID of the mail that a receipt is about
}

// LastYear is the last that is believed: a day later its date has five digits in some zone, and
// no format that we write has room for them.
const LastYear = 9998

// An Invite is a calendar object: iCalendar (RFC 5545) sent by iTIP (RFC 5546).
type Invite struct {
	Method    string    // REQUEST, REPLY, CANCEL, COUNTER, PUBLISH, …
	UID       string    // the event's id, equal over its updates
	Sequence  int       // counts up with each update
	Summary   string    //
	Start     time.Time // UTC; zero when no zone could be known
	End       time.Time // UTC
	Instead   time.Time // UTC, of the one day of a series that it is about; zero: about all of it
	Zone      string    // IANA name, or "" when unknown
	AllDay    bool      //
	Location  string    //
	Organizer Address   //
	Attendees []Attendee
	Comment   string // what a person added to a REPLY or COUNTER
}

// An Attendee is one guest of an Invite.
type Attendee struct {
	Address
	Status string `json:"status,omitempty"` // PARTSTAT: accepted, declined, tentative, needs-action; lower case
}

// A Forward is the original inside a forwarded mail.
type Forward struct {
	ID      string // its Message-ID when it was attached whole
	From    Address
	To, Cc  []Address
	Date    time.Time // UTC; zero when unreadable
	Wall    bool      // Date names no zone: a clock on the wall of who forwards showed it
	Subject string
	Text    string
}

// An Attachment is a part that is not the text. Name comes from the sender and is
// never used as a path.
type Attachment struct {
	Name  string `json:"name"`
	Type  string `json:"type"` // media type, lower case
	Size  int64  `json:"size"` // bytes, decoded
	Shown bool   `json:"-"`    // a picture in the text, such as a logo in a signature
	Data  []byte `json:"-"`    // only where it was asked for
}

// ComesAlong reports whether a mail program adds such an attachment by itself: a signature or
// a key, a card, a calendar event, the logo below the text.
func (a Attachment) ComesAlong() bool {
	switch a.Type {
	case "text/calendar", "application/ics", "text/vcard", "text/x-vcard", "text/directory", "application/pgp-keys":
		return true
	}
	return a.Shown || strings.HasSuffix(a.Type, "-signature")
}

// Marks are what a mail that was obeyed is known by afterwards, so that none is obeyed
// twice, whoever sends it again: its Message-ID, and its words with what they stand under.
func (m Message) Marks() []string {
	words := []string{"obeyed", m.Date.UTC().Format(time.RFC3339), m.Subject, m.Text}
	for _, a := range slices.Concat(m.To, m.Cc) {
		words = append(words, strings.ToLower(a.Addr))
	}
	marks := []string{NewID(words...)}
	if m.ID != "" {
		marks = append(marks, NewID("obeyed", m.ID))
	}
	return marks
}
