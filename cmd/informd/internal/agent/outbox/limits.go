package outbox

import "time"

// What may leave in a day, beside the owner's own limit for follow-ups.
const (
	perDomainDaily = 1  // follow-ups to one organisation
	ReceiptsDaily  = 50 // receipts and answers
)

// waitAgain is how long a row waits that could not leave, before it is tried again.
const waitAgain = 15 * time.Minute

// backoff returns how long to wait before the nth attempt: a minute, doubled, at most four
// hours.
func backoff(n int) time.Duration {
	return min(time.Minute<<min(n-1, 10), 4*time.Hour)
}
