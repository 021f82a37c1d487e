package agent

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"informd/cmd/informd/internal/agent/knowledge"
	"informd/mailbox/parse"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/report"
	"informd/store"
)

// decide asks rules about everybody who is due, and about the account, and writes what
// they want as rows of the outbox.
func (a *Agent) decide(ctx context.Context, now time.Time) error {
	if err := a.know.Refresh(ctx); err != nil {
		return fmt.Errorf("decide: %w", err)
	}
	var due []string
	var unproven []store.PendingCapture
	err := a.Store.View(ctx, func(tx *store.Tx) (err error) {
		if due, err = tx.DuePeople(now); err != nil {
			return err
		}
		unproven, err = unprovenCaptures(tx, a.look.TwinsTried())
		return err
	})
	if err != nil {
		return fmt.Errorf("decide: %w", err)
	}
	var errs []error
	for _, id := range due {
		err := parse.Guard(func() error { return a.decidePerson(ctx, now, id) })
		if a.panicked("decide about "+id, err) {
			err = errors.Join(err, a.putOff(ctx, now, id))
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("decide about %s: %w", id, err))
		}
	}
	if err := errors.Join(a.endCaptures(ctx, now, unproven), a.decideAccount(ctx, now)); err != nil {
		errs = append(errs, fmt.Errorf("decide: %w", err))
	}
	return errors.Join(errs...)
}

// afterPanic is how long what informd panicked over is left alone, unless mail comes that concerns it.
const afterPanic = time.Hour

// panicked reports whether err is a panic, and then says in the log where, and has the book read anew, which it may
// have left half written.
func (a *Agent) panicked(at string, err error) bool {
	broken, is := errors.AsType[*parse.PanicError](err)
	if is {
		a.know.Outdated()
		a.Log.Error("informd panicked", "at", at, "panic", broken.What, "stack", broken.Stack)
	}
	return is
}

// putOff leaves somebody alone over whom informd panicked, so that all others are decided about.
func (a *Agent) putOff(ctx context.Context, now time.Time, id string) error {
	return a.Store.Update(ctx, now, func(tx *store.Tx) error {
		return tx.PutOff(id, now.Add(afterPanic), "informd failed over them, and its log says where")
	})
}

// maxRounds is how often somebody is decided about in one tick.
const maxRounds = 4

// decidePerson carries a decision into the outbox. A decision may bring facts about (an ask is
// let go), so it is asked again until it brings none.
func (a *Agent) decidePerson(ctx context.Context, now time.Time, id string) error {
	quotes := map[string][]content.Quoted{}
	for round := range maxRounds {
		p, err := a.know.Fetch(ctx, id)
		if err != nil || p == nil {
			return err
		}
		d := rules.Decide(now, a.know.Policy(), p)
		a.withQuotes(ctx, p, d.Actions, quotes)
		done := len(d.Events)+len(d.Actions)+len(d.Reword) == 0 // it changes nothing that could bring another one
		if !done && round < maxRounds-1 {
			d.Next = now // should the program end now, they are due at once at the next start
		}
		if err := a.recordDecision(ctx, now, p, d); err != nil || done {
			return err
		}
	}
	return nil
}

// recordDecision records a decision about somebody, unless a command beside the daemon has changed
// what it rests on: they are due still, and decided about anew.
func (a *Agent) recordDecision(ctx context.Context, now time.Time, p *rules.Person, d rules.Decision) error {
	return a.Store.Update(ctx, now, func(tx *store.Tx) error {
		as, err := tx.Person(p.ID)
		if err != nil || as == nil || !unchanged(p, as) {
			return err
		}
		if err := a.carryOut(tx, now, d); err != nil {
			return err
		}
		if as, err = tx.Person(p.ID); err != nil {
			return err
		}
		if err := errors.Join(tx.SavePerson(as, d.Next, d.Why), a.know.Remember(tx, as)); err != nil {
			return err
		}
		tx.AfterCommit(func() { a.logDecision(p, d) })
		return nil
	})
}

// logDecision says in the log what was decided about somebody.
func (a *Agent) logDecision(p *rules.Person, d rules.Decision) {
	a.know.LogEvents(d.Events)
	for _, drop := range d.Drop {
		if it, ok := p.Item(drop.Key); ok {
			a.know.LogRow(it, knowledge.Dropped)
		}
	}
}

// unchanged reports whether nothing was added to somebody, and no row of theirs has moved.
func unchanged(before, after *rules.Person) bool {
	return before.Log.Len() == after.Log.Len() &&
		slices.EqualFunc(before.Items, after.Items, func(x, y rules.Item) bool {
			return x.Key == y.Key && x.State == y.State
		})
}

// carryOut writes a decision.
func (a *Agent) carryOut(tx *store.Tx, now time.Time, d rules.Decision) error {
	for _, e := range d.Events {
		if e.Person == "" {
			return errors.New("a decision brought a fact about nobody")
		}
		if _, _, err := tx.Append(e); err != nil {
			return err
		}
	}
	for _, drop := range d.Drop {
		if err := tx.Drop(drop.Key, drop.Why); err != nil {
			return err
		}
	}
	for _, key := range d.Release {
		if err := tx.Release(key, d.Why); err != nil {
			return err
		}
	}
	for _, act := range d.Reword {
		if err := a.compose.Reword(tx, now, act); err != nil {
			return err
		}
	}
	for _, act := range d.Actions {
		if err := a.compose.Enqueue(tx, now, act); err != nil {
			return err
		}
	}
	return nil
}

// An accountDecision is when what concerns everybody was last decided.
type accountDecision struct {
	next    time.Time // when it is due next
	version int       // the version of the book then
	owed    bool      // it was not written
	since   time.Time // the look before it; while it is owed, that before the first that was not written
}

// begin begins a tick: what came since the last look is news for what is decided now.
func (d *accountDecision) begin(lastLook time.Time) {
	if !d.owed {
		d.since = lastLook
	}
}

// decideAccount asks rules about what concerns everybody: digest and brief.
func (a *Agent) decideAccount(ctx context.Context, now time.Time) error {
	if now.Before(a.decided.next) && a.know.Book.Version() == a.decided.version {
		return nil
	}
	a.decided.owed = true // until it is written: a brief whose hour comes with this look is not lost with it
	var did report.Decision
	err := parse.Guard(func() (err error) {
		if err = a.safeguard(ctx, now); err == nil {
			did, err = a.report(ctx, now)
		}
		return err
	})
	if err != nil {
		if a.panicked("decide about the account", err) {
			err = errors.Join(err, a.know.Refresh(ctx))
			a.decided.next, a.decided.version = now.Add(afterPanic), a.know.Book.Version()
		}
		return err
	}
	// Once it is written: else it is due still.
	a.decided = accountDecision{next: did.Next, version: a.know.Book.Version(), since: a.decided.since}
	return nil
}

// report decides what the account as a whole is told, and writes it.
func (a *Agent) report(ctx context.Context, now time.Time) (did report.Decision, err error) {
	seen, err := a.lookUp(ctx, now)
	if err != nil {
		return did, err
	}
	return did, a.Store.Update(ctx, now, func(tx *store.Tx) error {
		view, err := a.view(tx)
		if err != nil {
			return err
		}
		view.InDrafts = seen.inDrafts
		did = report.Decide(now, a.know.Policy(), view)
		for _, act := range did.Actions {
			act.Say = seen.quoted(act.Say)
			if err := a.compose.Enqueue(tx, now, act); err != nil {
				return err
			}
		}
		for _, e := range did.Events {
			if err := a.know.Append(tx, e); err != nil {
				return err
			}
		}
		return a.know.Remember(tx)
	})
}
