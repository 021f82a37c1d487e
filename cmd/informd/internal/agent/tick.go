package agent

import (
	"context"
	"errors"
	"time"

	"informd/cmd/informd/internal/agent/look"
	"informd/rules"
	"informd/rules/mail"
	"informd/store"
)

// Tick looks at the mailbox, decides, and does what is due. It returns when to look
// next if no mail comes before. An error in one part does not keep the others from
// their work; all are returned joined.
func (a *Agent) Tick(ctx context.Context) (next time.Time, err error) {
	now := a.clock()
	a.look.Begin()
	a.decided.begin(a.look.Last())
	if err := a.know.Begin(ctx); err != nil {
		return now, err
	}
	if err := errors.Join(a.noteClockBack(ctx, now), a.outbox.SettleUnrecorded(ctx, now)); err != nil {
		return now, err
	}
	looked, syncErr := a.look.Sync(ctx, now)
	if looked && syncErr == nil && a.OnLook != nil {
		a.OnLook()
	}
	if looked {
		_, err := a.Session.Folder(mail.RoleRecords)
		a.know.NoteFolder(err != nil)
	}
	if later := a.clock(); later.Sub(now) > longLook {
		now = later
	}
	if looked && !a.DryRun && a.outbox.SyncLiveRecord(ctx, now) {
		a.decided.next = time.Time{}
	}
	decideErr := a.decide(ctx, now)
	var deliverErr error
	if !a.DryRun {
		deliverErr = errors.Join(a.alert(ctx, now), a.outbox.Deliver(ctx, now, looked))
		if looked {
			broken, err := a.outbox.Probe(ctx, now)
			if broken {
				err = errors.Join(err, a.alert(ctx, now))
			}
			deliverErr = errors.Join(deliverErr, err)
		}
	}
	if again := a.decide(ctx, now); again != nil { // a mail that left may make another due: the next notice, a let-go
		decideErr = again
	}
	a.scrub(ctx)
	next, nextErr := a.next(ctx, now)
	return next, errors.Join(syncErr, decideErr, deliverErr, nextErr)
}

// next returns the earliest instant at which something is due, and at the latest the poll.
func (a *Agent) next(ctx context.Context, now time.Time) (next time.Time, err error) {
	next = now.Add(a.Poll)
	if attend := now.Add(a.Attend); a.know.Book.AnyOpenAsk() && next.After(attend) {
		next = attend
	}
	err = a.Store.View(ctx, func(tx *store.Tx) error {
		due, err := a.nextDue(tx)
		if err != nil {
			return err
		}
		comes, err := look.TwinExpected(tx, now)
		if comes {
			next = rules.Soonest(next, now.Add(look.TwinSoon))
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

// scrub takes whoever was forgotten out of the files too. What fails is tried again at the
// next tick, and keeps nothing else from being done.
func (a *Agent) scrub(ctx context.Context) {
	if err := a.Store.Scrub(ctx); err != nil {
		a.Log.Warn("somebody who was forgotten still stands in a file", "error", err)
	}
}
