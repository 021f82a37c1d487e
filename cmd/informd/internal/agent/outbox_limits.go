package agent

import (
	"time"

	"informd/rules"
	"informd/rules/report"
	"informd/store"
)

// What may leave in a day, beside the owner's own limit for follow-ups.
const (
	perDomainDaily = 1  // follow-ups to one organisation
	receiptsDaily  = 50 // receipts and answers
)

// waitAgain is how long a row waits that could not leave, before it is tried again.
const waitAgain = 15 * time.Minute

// lookBudget is how long the last look may take: servers wait longer than that for the dot.
const lookBudget = 10 * time.Second

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

// log says what became of a row, without its words and without whom it went to.
func (a *Agent) log(r store.Row, what string) {
	a.Log.Info(string(r.Kind)+" "+what, "key", r.Key, "kind", r.Kind, "what", what)
}

// logEvents says what was understood or decided: about whom by the id that the store has, for a log
// is read by others, and nobody is ever forgotten in it.
func (a *Agent) logEvents(events []rules.Event) {
	for _, e := range events {
		switch e.Kind {
		case rules.Mentioned, rules.Summarised, rules.Rested: // the brief or digest stands in the log itself
			continue
		}
		a.Log.Info(report.Entry{Event: e}.Called(), "event", e.Kind, "person", e.Person, "ask", rules.Tag(e.Ask))
	}
}
