package outbox

import (
	"context"
	"errors"
	"fmt"
	"time"

	"informd/cmd/informd/internal/agent/health"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/store"
)

// LookBudget is how long the last look may take: servers wait longer than that for the dot.
const LookBudget = 10 * time.Second

// A staleError says that the last look found a reason not to send.
type staleError struct{ why string }

func (e *staleError) Error() string { return "the last look found news: " + e.why }

// lookFailed returns the error when, just before a follow-up leaves, informd cannot check whether an
// answer has come.
func lookFailed(err error) error {
	failed := &health.PartError{Part: content.PartLook, Err: fmt.Errorf("the last look failed: %w", err)}
	if errors.Is(err, context.DeadlineExceeded) {
		failed.Why = fmt.Sprintf("it takes longer than %d seconds", int(LookBudget.Seconds()))
	}
	return failed
}

// commit runs when the server holds the whole mail and only the final dot is
// outstanding. For mail to contacts it looks at every mailbox afresh, until a look shows
// nothing new, and asks rules.Never again; then the row is marked, durably. A machine that
// slept meanwhile, or a process that was stopped, has to look again.
func (o *Outbox) commit(ctx context.Context, now time.Time, r store.Row) error {
	began := time.Now()
	if r.Road == rules.RoadContact {
		if err := o.lastLookFor(ctx, now, r); err != nil {
			return err
		}
	}
	if err := o.Know.Store.Update(ctx, now, func(tx *store.Tx) error { return tx.Committing(r.Key) }); err != nil {
		return err
	}
	if r.Road == rules.RoadContact && elapsed(began, time.Now()) > LookBudget {
		return lookFailed(errors.New("it had grown old before the dot"))
	}
	return nil
}

// elapsed returns the time between two instants, by the wall clock or by the monotonic clock, whichever shows
// more: the monotonic clock stands still while the machine sleeps, and the wall clock may be set back.
func elapsed(from, to time.Time) time.Duration {
	return max(to.Sub(from), to.Round(0).Sub(from.Round(0)))
}

// lastLookFor is the last look for a row: an error means that the row must not leave now. The server waits
// for the dot meanwhile, so where nothing is new it takes two round trips, or a third on a server that lists
// folders without their positions:
//
//   - which folders there are, and how far each has come by the server's count;
//   - all of them opened in one go, for the counts of some servers lag (StatusLags). It cannot go along with
//     the list, which names them: a folder may be new.
//
// Drafts is opened with them. It is read anew only where it has changed since ownerAtWork read it; that takes
// a while, and so the look is taken again.
func (o *Outbox) lastLookFor(ctx context.Context, now time.Time, r store.Row) error {
	ctx, cancel := context.WithTimeout(ctx, LookBudget)
	defer cancel()
	if err := errors.Join(o.Session.SeparateLooks(ctx), o.lookUntilQuiet(ctx, now)); err != nil {
		return lookFailed(err)
	}
	if o.Session.Position(mail.RoleDrafts) != o.drafts.at {
		if err := o.readNewDrafts(ctx, now, r); err != nil {
			return err
		}
		if err := o.lookUntilQuiet(ctx, now); err != nil {
			return lookFailed(err)
		}
	}
	if err := o.Look.AllListed(ctx); err != nil {
		return lookFailed(err)
	}
	if err := notYet(o.Look.Unreadable(), nil); err != nil {
		return err
	}
	if err := errors.Join(o.Look.NoteVanished(ctx, now), o.Know.Reread(ctx, r.Person)); err != nil {
		return err
	}
	waits, fate := rules.Never(now, o.Know.Policy(), o.Know.Book.Person(r.Person), r.Item)
	if fate != rules.FateLeaves {
		return &staleError{waits.Why}
	}
	return notYet(o.noteUnderway(ctx, now, r))
}

// readNewDrafts returns an error where the owner has begun a draft by which the row waits.
func (o *Outbox) readNewDrafts(ctx context.Context, now time.Time, r store.Row) error {
	why, _, err := o.ownerDrafts(ctx, now, r)
	switch {
	case err != nil && ctx.Err() != nil:
		return lookFailed(err)
	case err != nil:
		return &health.PartError{Part: content.PartFolder, Err: err}
	}
	return notYet(why, nil)
}

// maxLags is how often a folder may hold more than the look said, before the look counts as failed. Once
// or twice may be mail that came between the two.
const maxLags = 3

// lookUntilQuiet looks and takes in what came, until a look shows nothing new and the folders, when they
// are opened, hold no more than that look said.
func (o *Outbox) lookUntilQuiet(ctx context.Context, now time.Time) error {
	for lags := 0; lags < maxLags; {
		fresh, err := o.Look.TakeNew(ctx, now)
		if err != nil {
			return err
		}
		if fresh > 0 {
			continue
		}
		lag, err := o.Session.StatusLags(ctx)
		if err != nil || !lag {
			return err
		}
		lags++
	}
	return errors.New("your folders hold more than the server counts")
}

// notYet is err or, where there is a reason why the row must wait, an error with that reason; nil where
// there is neither.
func notYet(why string, err error) error {
	if err == nil && why != "" {
		err = errors.New("not yet: " + why)
	}
	return err
}
