package mail

// Words are what a template makes: a letter without its envelope.
type Words struct {
	Subject string
	Text    string // LF line ends, at most 72 columns where informd wrote it
	HTML    string // "" for mail to contacts and drafts, which are plain text
}

// TokenField is the header field by which informd knows its own mail again, whatever
// Message-ID a server gave it. Its value is opaque.
const TokenField = "X-Followup-Id"

// CheckToken begins the token of the mail by which the command check tries the way to
// the capture address. It means nothing else, so that forging it gains nothing.
const CheckToken = "check-"

// A Letter is a mail informd wrote, before it is bytes. Package mailbox renders it.
type Letter struct {
	Words
	From       Address
	To         []Address
	Bcc        []Address // drafts only: a sent mail has one recipient and no Bcc
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
