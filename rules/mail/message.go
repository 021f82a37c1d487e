package mail

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// Authors returns every address that the mail may come from: From, Sender, Reply-To, what lists and
// relays put in their place, and the organizer of an invitation.
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

// When returns the instant at which the original was sent. A mail program usually shows that date in
// the local time of the person who forwards, without naming a zone.
func (f *Forward) When(zone *time.Location) time.Time {
	if !f.Wall || f.Date.IsZero() {
		return f.Date
	}
	d := f.Date
	return time.Date(d.Year(), d.Month(), d.Day(), d.Hour(), d.Minute(), d.Second(), 0, zone).UTC()
}

// Ref names the mail that an event came from: its Message-ID or, if that is missing or not unique,
// its place in the mailbox.
func (m Message) Ref() string {
	if m.ID != "" && !m.Shared {
		return m.ID
	}
	return fmt.Sprintf("%s/%d/%d", m.Place.Folder, m.Place.UIDValidity, m.Place.UID)
}

// A Place is the position of a message in the mailbox (RFC 9051 §2.3.1.1). A UID has no meaning
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
	RoleAll     Role = "all"     // a second copy of every message (Gmail)
	RoleCapture Role = "capture" // mail that the owner files here is tracked
	RoleRecords Role = "claims"  // informd's own records
)

// RecordsFolder is the folder with informd's own records, the only one that it creates.
const RecordsFolder = "informd"

// A Message is one mail, as package mailbox parsed it. It says what the mail contains; package
// reading says what it means. The zero value of a field means "absent or unreadable".
type Message struct {
	Place Place

	ID         string   // Message-ID without angle brackets
	InReplyTo  []string // ids without angle brackets
	References []string // ids without angle brackets, oldest first
	From       Address  // the first author
	CoAuthors  []Address
	Rewritten  []Address // addresses in RewrittenFields
	Sender     Address
	ReplyTo    []Address
	To, Cc     []Address
	Bcc        []Address
	Delivered  []string  // the mailboxes named in DeliveredFields
	Date       time.Time // of the Date field, UTC; zero when unreadable
	Offset     int       // the zone of the Date field, in seconds east of UTC; 0: UTC, or unknown
	Received   time.Time // INTERNALDATE, UTC: orders messages, never compared with the clock
	Subject    string
	Header     Header

	Shared     bool   // a mail to somebody else has the same Message-ID
	Draft      bool   // it has the flag \Draft, in any folder
	HeaderOnly bool   // the body was not fetched; what follows is empty
	Text       string // the whole text, from text/plain or else from HTML, LF line ends
	Reply      string // what the sender wrote: Text above quote and signature, forwards removed
	// Below: the first line of Reply (from 1) below an unmarked "Anna wrote:" line or the like; 0:
	// none
	Below        int
	OtherParts   int    // first line of Reply (from 1) from a file or a second text part; 0: none
	Quoted       string // the quoted part of Text, as found
	TextAttached bool   // the text comes from an attached file, which somebody else may have written
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

// Recipients returns To, Cc and Bcc together.
func (m Message) Recipients() []Address {
	return append(append(append([]Address(nil), m.To...), m.Cc...), m.Bcc...)
}

// Says returns what a reader would read: what the author wrote or, if they wrote nothing, the text
// they forward. It is never a source of commands.
func (m Message) Says() string {
	if strings.TrimSpace(m.Reply) == "" && m.Forward != nil {
		return m.Forward.Text
	}
	return m.Reply
}

// ThreadIDs returns the ids of the messages that this one answers, the nearest first.
func (m Message) ThreadIDs() []string {
	ids := append([]string(nil), m.InReplyTo...)
	for i := len(m.References) - 1; i >= 0; i-- {
		ids = append(ids, m.References[i])
	}
	return ids
}

// A Report is a machine's report about another message: multipart/report of RFC 6522, with the fields
// of RFC 3464 (delivery), RFC 8098 (read receipt) or RFC 5965 (abuse).
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

// LastYear is the last year that is accepted. One more day could have a five-digit year in some zone,
// and none of the date formats that informd writes allows that.
const LastYear = 9998

// An Invite is a calendar object: iCalendar (RFC 5545) sent by iTIP (RFC 5546).
type Invite struct {
	Method    string    // REQUEST, REPLY, CANCEL, COUNTER, PUBLISH, …
	UID       string    // the event's id, equal over its updates
	Sequence  int       // counts up with each update
	Summary   string    //
	Start     time.Time // UTC; zero when no zone could be known
	End       time.Time // UTC
	Wall      time.Time // when it starts by a clock that it does not name, and Start is zero
	Instead   time.Time // UTC: start of the one occurrence it is about; zero: the whole series
	Series    bool      // it is about many days, and says of none that it is the one
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
	Wall    bool      // Date has no zone: it is local time of the person who forwards
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

// BaseName returns the name without the folders that a mail may put before it.
func (a Attachment) BaseName() string { return a.Name[strings.LastIndexAny(a.Name, "/\\:")+1:] }

// ComesAlong reports whether mail programs add such an attachment on their own: a signature or a key,
// a contact card, a calendar event, the logo below the text.
func (a Attachment) ComesAlong() bool {
	switch a.Type {
	case "text/calendar", "application/ics", "text/vcard", "text/x-vcard", "text/directory", "application/pgp-keys":
		return true
	}
	return a.Shown || strings.HasSuffix(a.Type, "-signature")
}

// Marks returns the ids under which a mail is recorded once its commands are carried out, so that the
// same mail is never obeyed twice, whoever sends it again. One is made from its Message-ID, the other
// from its text, date, subject and recipients.
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
