package rules

import (
	"time"
)

// maxSkew is how far the clock of this computer and that of the mail server may be apart.
const maxSkew = time.Hour

// Skew says why no follow-up leaves while the clock of the mail server shows another time
// than ours, or "". A follow-up is due by the clock, so a clock that jumped, or was never
// right, must not send one; a laptop that slept is none of the sort, since both clocks ran
// on. server is the instant at which the server says it stored something just now; zero
// where it does not say.
func Skew(now, server time.Time, pol Policy) string {
	if server.IsZero() || now.Sub(server).Abs() <= maxSkew {
		return ""
	}
	return "this computer's clock says " + pol.Say(now) + ", the mail server's " + pol.Say(server)
}
