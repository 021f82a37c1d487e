package agent

import (
	"context"
	"errors"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/store"
)

// safeguard records what protects others, before the mails of the account are made: a digest that fails must not undo
// it.
func (a *Agent) safeguard(ctx context.Context, now time.Time) error {
	return a.Store.Update(ctx, now, func(tx *store.Tx) error {
		// Others' words are kept while their ask is open, and no longer.
		return errors.Join(tx.PurgeTexts(now), tx.PurgeSaid(now), a.breaker(tx, now), a.know.Remember(tx))
	})
}

// breaker stops all sending to contacts when something is plainly wrong, and tells the
// owner, who alone can let it go on.
func (a *Agent) breaker(tx *store.Tx, now time.Time) error {
	pol := a.know.Policy()
	if pol.Account.Breaker.Tripped || !rules.AllBounced(pol.Account, a.know.Book.People()) {
		return nil
	}
	trip := fact.Event{Kind: fact.Tripped, At: now, Why: rules.TripsByBounces}
	if err := a.know.Append(tx, trip); err != nil {
		return err
	}
	say := content.SayTrouble{Capture: pol.Self.Capture, Trouble: content.TroubleBreaker, Why: trip.Why,
		When: pol.Say(now), Buttons: []content.Button{{Label: "Go on sending", Command: content.CommandResume}}}
	return a.compose.Enqueue(tx, now, rules.ToAccount(pol, say.Trouble.Key(now.Format(time.RFC3339)),
		content.KindTrouble, now, say, say.Trouble.Why()))
}
