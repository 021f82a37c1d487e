package proof

import (
	"slices"
	"strings"
	"time"

	"informd/rules/mail"
)

// TwinGrace is how long after the delivered copy of a mail its copy in Sent may appear.
const TwinGrace = 10 * time.Minute

// twinApart is the largest time between the arrival of the delivered copy and of the copy in Sent.
const twinApart = 15 * time.Minute

// Twins reports whether a delivered mail is another copy of one in Sent, which went to the capture
// address by a Bcc that the copy in Sent no longer shows. The Message-ID proves nothing: every
// recipient has it, and could send the mail on to the capture address to turn a private mail into an
// ask. So all visible fields must be equal, and it must have come when the owner sent it.
//
// The reason says what differs.
func Twins(delivered, sent mail.Message) (same bool, why string) {
	switch {
	case !mail.SameAddr(delivered.From.Addr, sent.From.Addr):
		return false, "the mail with its Message-ID in your Sent folder is from another address"
	case !slices.Equal(strings.Fields(delivered.Subject), strings.Fields(sent.Subject)):
		return false, "the mail with its Message-ID in your Sent folder has another subject"
	case !slices.Equal(addressed(delivered), addressed(sent)):
		return false, "the mail with its Message-ID in your Sent folder is to others"
	case !delivered.Date.Equal(sent.Date):
		return false, "the mail with its Message-ID in your Sent folder has another date"
	case delivered.Received.Sub(sent.Received).Abs() > twinApart && delivered.Received.Sub(sent.Date).Abs() > twinApart:
		return false, "the mail with its Message-ID in your Sent folder was sent at another time"
	}
	return true, ""
}

// addressed returns the visible recipients of a mail, sorted.
func addressed(m mail.Message) (to []string) {
	for _, a := range slices.Concat(m.To, m.Cc) {
		to = append(to, strings.ToLower(a.Addr))
	}
	slices.Sort(to)
	return slices.Compact(to)
}
