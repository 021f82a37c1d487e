package agent

import (
	"time"

	"informd/rules"
	"informd/store"
)

// What the outbox may do in a day beyond the owner's own limit for follow-ups.
const (
	perDomainDaily = 1  // follow-ups to one organisation
	receiptsDaily  = 50 // receipts and answers
	retryAfter     = 15 * time.Minute
	lookBudget     = 10 * time.Second // for the last look; servers wait longer than that for the dot
)

// backoff is how long to wait before the nth attempt: a minute, doubled, at most four
// hours.
func backoff(n int) time.Duration {
	return min(time.Minute<<min(n-1, 10), 4*time.Hour)
}

// followedUp is the fact that informd sent the one follow-up.
func followedUp(r store.Row, at time.Time) rules.Event {
	return rules.Event{Person: r.Person, Kind: rules.FollowedUp, At: at, Source: r.MessageID, Why: r.Why, Ask: r.Ask,
		Address: r.To, From: r.From, Subject: r.Subject, MessageID: r.MessageID, References: r.Letter.References}
}

// log says what became of a row, without its words and without whom it went to.
func (a *Agent) log(r store.Row, what string) {
	a.Log.Info("outbox", "key", r.Key, "kind", r.Kind, "what", what)
}
