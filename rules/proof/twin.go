package proof

import (
	"slices"
	"strings"
	"time"

	"informd/rules/mail"
)

// TwinGrace is how long a copy in Sent may take to follow the mail it is a copy of.
const TwinGrace = 10 * time.Minute

// twinApart is how long after the copy in Sent a delivered mail may come and still be the
// same sending of it.
const twinApart = 15 * time.Minute

// Twins reports whether a mail that was delivered is the one that stands in Sent, sent on
// to the capture address by a Bcc that the copy there no longer shows. An id proves nothing:
// everybody who got the mail has it, and whoever sends it to the capture address would make
// a private mail an ask. So it must be that mail field by field, and have come when the
// owner sent it.
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

// addressed is to whom a mail shows that it went, in one order.
func addressed(m mail.Message) (to []string) {
	for _, a := range slices.Concat(m.To, m.Cc) {
		to = append(to, strings.ToLower(a.Addr))
	}
	slices.Sort(to)
	return slices.Compact(to)
}
