package outbox

import (
	"time"

	"informd/rules"
	"informd/store"
)

// What may leave in a day, beside the owner's own limit for follow-ups.
const (
	perDomainDaily = 1  // follow-ups to one organisation
	ReceiptsDaily  = 50 // receipts and answers
)

// waitAgain is how long a row waits that could not leave, before it is tried again.
const waitAgain = 15 * time.Minute

// LookBudget is how long the last look may take: servers wait longer than that for the dot.
const LookBudget = 10 * time.Second

// backoff returns how long to wait before the nth attempt: a minute, doubled, at most four
// hours.
func backoff(n int) time.Duration {
	return min(time.Minute<<min(n-1, 10), 4*time.Hour)
}

// followedUp returns the fact that informd sent the one follow-up.
func followedUp(r store.Row, at time.Time) rules.Event {
	return rules.Event{Person: r.Person, Kind: rules.FollowedUp, At: at, Source: r.MessageID, Why: r.Why, Ask: r.Ask,
		Address: r.To, From: r.From, Subject: r.Subject, MessageID: r.MessageID, References: r.Letter.References}
}
