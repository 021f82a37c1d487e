package mail

// Words are the output of a template: subject and body, without an envelope.
type Words struct {
	Subject string
	Text    string // LF line ends, at most 72 columns where informd wrote it
	HTML    string // "" for mail to contacts and drafts, which are plain text
}

// TokenField is the header field by which informd recognises its own mail, even if a server replaced
// the Message-ID. Its value is opaque.
const TokenField = "X-Followup-Id"

// CheckToken is the prefix of the token in the test mail that the command "check" sends to the
// capture address. Such a mail has no other effect, so forging one gains nothing.
const CheckToken = "check-"

// A Letter is a mail that informd wrote, before it is encoded. Package mailbox encodes it.
type Letter struct {
	Words
	From       Address
	To         []Address
	Bcc        []Address // drafts, and the test mail: any other sent mail has one recipient and no Bcc
	ReplyTo    Address
	MessageID  string // without angle brackets
	InReplyTo  string
	References []string
	Token      string // the opaque value of TokenField
	Auto       string // Auto-Submitted (RFC 3834): "auto-generated", "auto-replied", or "" for the owner's letters
	ListID     string // "" for the owner's letters
	Calendar   []byte // an .ics to attach, or nil
	Attached   []Attachment
}
