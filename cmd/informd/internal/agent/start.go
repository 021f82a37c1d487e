package agent

import (
	"context"
	"errors"
	"fmt"
	"time"

	"informd/cmd/informd/internal/agent/compose"
	"informd/cmd/informd/internal/agent/health"
	"informd/cmd/informd/internal/agent/knowledge"
	"informd/cmd/informd/internal/agent/look"
	"informd/cmd/informd/internal/agent/outbox"
	"informd/cmd/informd/internal/agent/records"
	"informd/cmd/informd/internal/agent/strikes"
	"informd/cmd/informd/internal/agent/take"
	"informd/rules/content"
	"informd/rules/fact"
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
		return errors.Join(a.know.ReadCaptures(tx), err)
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
	a.know = knowledge.New(a.Store, a.Settings)
	a.parts = &health.Parts{Store: a.Store, Log: a.Log}
	given := func(kind content.Kind, say any) { // read when it is called: it may be set after Start
		if a.Given != nil {
			a.Given(kind, say)
		}
	}
	progress := func(done, total int, what string) {
		if a.Progress != nil {
			a.Progress(done, total, what)
		}
	}
	a.compose = &compose.Composer{Know: a.know, Words: a.Words, Given: given}
	kept := &records.Records{Session: a.Session, Know: a.know}
	taker := &take.Taker{Session: a.Session, Know: a.know, Compose: a.compose}
	a.look = &look.Looker{Session: a.Session, Know: a.know, Parts: a.parts, Take: taker, Progress: progress}
	a.outbox = &outbox.Outbox{Session: a.Session, Know: a.know, Parts: a.parts, Compose: a.compose, Records: kept,
		Take: taker, Look: a.look, Now: a.clock}
	a.Session.Now, a.Session.Strikes = a.clock, &strikes.Strikes{Store: a.Store, Now: a.clock, Log: a.Log}
}

// Rehearse begins a store with a rehearsal, by the facts that it returns; one that knows something already stays as
// it is.
func Rehearse(tx *store.Tx, now time.Time) (began []fact.Event, err error) {
	log, err := tx.Log(0, 1)
	if err != nil || len(log) > 0 {
		return nil, err
	}
	e := fact.Event{Kind: fact.Rehearsing, At: now, Why: "a new store begins with a rehearsal"}
	_, _, err = tx.Append(e)
	return []fact.Event{e}, err
}
