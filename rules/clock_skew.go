package rules

import (
	"time"
)

// maxSkew is the largest difference allowed between this computer's clock and the mail server's.
const maxSkew = time.Hour

// Skew returns why no follow-up may leave while the mail server's clock differs from ours, or "". A
// follow-up is due by the clock, so a clock that jumped or was never set must not send one. A laptop
// that slept is no such case, since both clocks went on. server is the time at which the server says
// it just stored something; zero if it does not say.
func Skew(now, server time.Time, pol Policy) string {
	if server.IsZero() || now.Sub(server).Abs() <= maxSkew {
		return ""
	}
	return "this computer's clock says " + pol.Say(now) + ", the mail server's " + pol.Say(server)
}
