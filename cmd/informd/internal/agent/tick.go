package agent

import (
	"context"
	"errors"
	"time"

	"informd/rules"
	"informd/store"
)

// Tick looks at the mailbox, decides, and does what is due. It returns when to look
// next if no mail comes before. An error in one part does not keep the others from
// their work; all are returned joined.
func (a *Agent) Tick(ctx context.Context) (next time.Time, err error) {
	now := a.clock()
	a.looks.begin()
	a.decided.begin(a.looks.last)
	if err := a.know.begin(ctx); err != nil {
		return now, err
	}
	if err := errors.Join(a.noteClockBack(ctx, now), a.settleUnrecorded(ctx, now)); err != nil {
		return now, err
	}
	a.Session.Begin(now)
	looked, syncErr := a.sync(ctx, now)
	if later := a.clock(); later.Sub(now) > longLook {
		now = later
	}
	if looked {
		a.syncLiveRecord(ctx, now)
	}
	decideErr := a.decide(ctx, now)
	var deliverErr error
	if !a.Hold {
		deliverErr = errors.Join(a.alert(ctx, now), a.deliver(ctx, now, looked))
		if looked {
			deliverErr = errors.Join(deliverErr, a.probe(ctx, now))
		}
	}
	if again := a.decide(ctx, now); again != nil { // what was sent may bring more: a notice, a let-go
		decideErr = again
	}
	a.scrub(ctx)
	next, nextErr := a.next(ctx, now)
	return next, errors.Join(syncErr, decideErr, deliverErr, nextErr)
}

// next returns the earliest instant at which something is due, and at the latest the poll.
func (a *Agent) next(ctx context.Context, now time.Time) (next time.Time, err error) {
	next = now.Add(a.Poll)
	if attend := now.Add(a.Attend); a.know.book.AnyOpenAsk() && next.After(attend) {
		next = attend
	}
	err = a.Store.View(ctx, func(tx *store.Tx) error {
		due, err := a.nextDue(tx)
		if err != nil {
			return err
		}
		comes, err := twinExpected(tx, now)
		if comes {
			next = rules.Soonest(next, now.Add(twinSoon))
		}
		next = rules.Soonest(next, due)
		return err
	})
	return next, err
}

// NextDue returns the earliest instant at which a person or a row of the outbox is due; zero
// when none is.
func (a *Agent) NextDue(ctx context.Context) (time.Time, error) {
	return store.Read(ctx, a.Store, a.nextDue)
}

func (a *Agent) nextDue(tx *store.Tx) (time.Time, error) {
	person, err := tx.NextPerson()
	if err != nil {
		return time.Time{}, err
	}
	row, err := tx.NextRow()
	return rules.Soonest(rules.Soonest(person, row), a.decided.next), err
}
