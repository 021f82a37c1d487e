package agent

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"informd/cmd/informd/internal/agent/compose"
	"informd/cmd/informd/internal/agent/health"
	"informd/cmd/informd/internal/agent/knowledge"
	"informd/cmd/informd/internal/agent/look"
	"informd/cmd/informd/internal/agent/outbox"
	"informd/cmd/informd/internal/agent/records"
	"informd/cmd/informd/internal/agent/take"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/store"
)

// Start reads what is known, and settles what an earlier run left in the air. It must
// be called once before Tick.
func (a *Agent) Start(ctx context.Context) error {
	a.wire()
	now := a.Now()
	// The outcome of these rows is a fact by now, so it is written with Record, which may use the ballast on a full
	// disk.
	var unsure []store.Row
	err := a.Store.Record(ctx, now, func(tx *store.Tx) (err error) {
		if err := a.know.Identity(tx, now); err != nil {
			return err
		}
		if a.Rehearse {
			began, err := Rehearse(tx, now)
			if err != nil {
				return err
			}
			tx.AfterCommit(func() { a.know.LogEvents(began) })
		}
		at, err := LastLook(tx)
		if err != nil {
			return err
		}
		if !at.IsZero() {
			a.lastTick = at
			a.look.Resume(at)
		}
		unsure, err = tx.Recover("informd stopped while it was being sent")
		return errors.Join(a.captures(tx), err)
	})
	if err != nil {
		return fmt.Errorf("start: %w", err)
	}
	if err := a.know.Reload(ctx); err != nil {
		return err
	}
	a.outbox.LogUnsure(unsure)
	return nil
}

// wire builds the rooms, each with those below it that it needs.
func (a *Agent) wire() {
	a.know = knowledge.New(a.Store, &a.Policy)
	a.know.Log, a.know.Nameless = a.Log, a.Nameless
	a.parts = &health.Parts{Store: a.Store, Log: a.Log}
	given := func(kind content.Kind, say any) { // read when it is called: it may be set after Start
		if a.Given != nil {
			a.Given(kind, say)
		}
	}
	a.compose = &compose.Composer{Know: a.know, Policy: &a.Policy, Words: a.Words, Given: given}
	kept := &records.Records{Session: a.Session, Policy: &a.Policy, Know: a.know, Steered: a.Steered}
	taker := &take.Taker{Session: a.Session, Store: a.Store, Know: a.know, Compose: a.compose, Policy: &a.Policy,
		Hosts: a.Hosts, LookBack: a.LookBack, Steered: a.Steered, Log: a.Log}
	a.look = &look.Looker{Session: a.Session, Store: a.Store, Know: a.know, Parts: a.parts, Take: taker,
		Policy: &a.Policy, LookBack: a.LookBack, Steered: a.Steered, Progress: a.Progress, Log: a.Log}
	a.outbox = &outbox.Outbox{Session: a.Session, Store: a.Store, Know: a.know, Parts: a.parts, Compose: a.compose,
		Records: kept, Take: taker, Look: a.look, Policy: &a.Policy, SaveSent: a.SaveSent, Steered: a.Steered,
		Now: a.clock, Log: a.Log}
	a.Session.Now, a.Session.Strike = a.clock, a.look.CountStrike
}

// Rehearse begins a store with a rehearsal, by the facts that it returns; one that knows something already stays as
// it is.
func Rehearse(tx *store.Tx, now time.Time) (began []rules.Event, err error) {
	log, err := tx.Log(0, 1)
	if err != nil || len(log) > 0 {
		return nil, err
	}
	e := rules.Event{Kind: rules.Rehearsing, At: now, Why: "a new store begins with a rehearsal"}
	_, _, err = tx.Append(e)
	return []rules.Event{e}, err
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
