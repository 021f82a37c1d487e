package agent

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"informd/rules"
	"informd/rules/mail"
	"informd/store"
)

// Start reads what is known, and settles what an earlier run left in the air. It must
// be called once before Tick.
func (a *Agent) Start(ctx context.Context) error {
	a.know = &knowledge{store: a.Store, configured: &a.Policy, current: map[string]bool{}}
	a.Session.Strike = a.countStrike
	now := a.Now()
	// What was left in the air has happened: on a full disk it has the room of the ballast.
	err := a.Store.Record(ctx, now, func(tx *store.Tx) error {
		if err := a.know.identity(tx, now); err != nil {
			return err
		}
		if a.Rehearse {
			if err := Rehearse(tx, now); err != nil {
				return err
			}
		}
		if at, err := LastLook(tx); err == nil && !at.IsZero() {
			a.looks.last, a.lastTick = at, at
		}
		return errors.Join(a.captures(tx), a.settleCutOff(tx, now))
	})
	if err != nil {
		return fmt.Errorf("start: %w", err)
	}
	return a.know.reload(ctx)
}

// Rehearse begins a store with a rehearsal; one that knows something already stays as it is.
func Rehearse(tx *store.Tx, now time.Time) error {
	log, err := tx.Log(0, 1)
	if err != nil || len(log) > 0 {
		return err
	}
	_, _, err = tx.Append(rules.Event{Kind: rules.Rehearsing, At: now, Why: "a new store begins with a rehearsal"})
	return err
}

// captures reads the capture addresses that informd had before. The owner's mail program may still
// complete them, and an old mail of informd that is answered late is answered to one of them.
func (a *Agent) captures(tx *store.Tx) error {
	named, err := tx.ReplyAddresses()
	self := &a.Policy.Self
	self.Earlier = slices.DeleteFunc(named,
		func(addr string) bool { return mail.SameAddr(addr, self.Capture) || self.Mine(addr) })
	return err
}

// settleCutOff settles the rows that were being sent or committed when the last run ended.
func (a *Agent) settleCutOff(tx *store.Tx, now time.Time) error {
	unsure, err := tx.Recover(now)
	for _, r := range unsure {
		a.Log.Warn("a mail may or may not have gone", "key", r.Key)
	}
	return err
}

// settleUnrecorded settles rows whose outcome the last tick could not record because the store could not
// be written. It is called between two ticks, when nothing is being sent.
func (a *Agent) settleUnrecorded(ctx context.Context, now time.Time) error {
	left, err := store.Read(ctx, a.Store, func(tx *store.Tx) ([]store.Row, error) {
		return tx.Rows(rules.StateSending, rules.StateCommitting)
	})
	if err == nil && len(left) > 0 {
		err = a.Store.Update(ctx, now, func(tx *store.Tx) error { return a.settleCutOff(tx, now) })
	}
	if err != nil {
		return fmt.Errorf("settle what was not recorded: %w", err)
	}
	return nil
}
