package rules

import (
	"strings"
	"time"
)

// An Address is one mailbox of RFC 5322 §3.4: a display name and an address.
type Address struct {
	Name string `json:"name"`
	Addr string `json:"address"` // local@domain, the domain in lower case
}

// String writes the address for a reader, not for a header: "Anna Meier <anna@x.example>".
func (a Address) String() string {
	if a.Name == "" {
		return a.Addr
	}
	return a.Name + " <" + a.Addr + ">"
}

// IsZero reports whether there is no address.
func (a Address) IsZero() bool { return a.Addr == "" }

// Domain is what follows the last @, in lower case, or "".
func (a Address) Domain() string {
	_, d, ok := cutLast(a.Addr, "@")
	if !ok {
		return ""
	}
	return strings.ToLower(d)
}

// SameAddr reports whether two addresses name one mailbox: compared without case, as
// every provider people use does (RFC 5321 §2.4 would allow case in the local part).
func SameAddr(a, b string) bool { return a != "" && strings.EqualFold(a, b) }

func cutLast(s, sep string) (before, after string, found bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}

// A Header holds header fields by lower-case name: unfolded, encoded words decoded,
// in the order they stand in the message, top first.
type Header map[string][]string

// Get is the first (topmost) value of the field, or "".
func (h Header) Get(name string) string {
	if v := h[strings.ToLower(name)]; len(v) > 0 {
		return v[0]
	}
	return ""
}

// Has reports whether the field is present, even if empty.
func (h Header) Has(name string) bool { return len(h[strings.ToLower(name)]) > 0 }

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
	Received   time.Time // INTERNALDATE, UTC: orders messages, never compared with the clock
	Subject    string
	Header     Header

	Draft        bool   // it has the flag \Draft, in whatever folder
	HeaderOnly   bool   // the body was not fetched; what follows is empty
	Text         string // the whole text, from text/plain or else from HTML, LF line ends
	Reply        string // what the sender wrote: Text above quote and signature, forwards removed
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
	Recipient  string // Original-Recipient, else Final-Recipient, without its type
	Action     string // failed, delayed, delivered, relayed, expanded; displayed, deleted (RFC 8098); abuse, … (RFC 5965)
	Status     string // RFC 3463, e.g. "5.1.1"
	Diagnostic string
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
