// Package outbox sends what is due: at most once, and never after an answer.
//
//	Deliver           a due row ──▶ may it leave now? ──▶ claim ──▶ the mail, but for its end ──▶ last look
//	                  ──▶ mark ──▶ the end ──▶ outcome.go
//	deliver.go        rules.Never, told_before.go, the limits of a day; for a follow-up: owner_at_work.go
//	owner_at_work.go  the owner deals with the contact by hand, or writes to them: owner_drafts.go
//	claims.go         a follow-up is claimed in the mailbox, too, which other databases see
//	last_look.go      the server has the whole mail but its final dot: look again, ask again, mark the row
//	outcome.go        what became of it, and what follows from that
//	unsure.go         a row whose outcome is unknown ──▶ row_in_mailbox.go: its mail, which shows that it left
//	draft_append.go   a row that goes into Drafts;  inbox.go: a message that goes into the inbox
//	sent_copies.go    the copy of a follow-up in Sent
//	probe.go          nothing left for a while: a login where mail is sent
//	live_record.go    a record of going live, which outlives the store
//	recover.go        rows that were being sent when the last run ended
//
// The last look is one of package look. Whether to write at all was decided before; here it is only asked
// again whether a row may leave still.
package outbox

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
	"informd/cmd/informd/internal/agent/records"
	"informd/cmd/informd/internal/agent/session"
	"informd/cmd/informd/internal/agent/take"
	"informd/mailbox"
	"informd/mailbox/letter"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/mail"
	"informd/store"
)

// An Outbox sends the rows of one account. Its methods are for one goroutine.
type Outbox struct {
	Session *session.Session
	Know    *knowledge.Knowledge
	Parts   *health.Parts
	Compose *compose.Composer
	Records *records.Records
	Take    *take.Taker
	Look    *look.Looker
	Now     func() time.Time // for what takes a while; else an instant is passed

	drafts draftsRead // owner_drafts.go
	live   liveState  // live_record.go
}

// Deliver does what is due, one row after the other. Without a view of the mailbox
// nothing goes to contacts and nothing into Drafts.
func (o *Outbox) Deliver(ctx context.Context, now time.Time, looked bool) error {
	var errs []error
	if looked {
		errs = append(errs, o.searchUnsure(ctx, now))
	}
	rows, err := store.Read(ctx, o.Know.Store, func(tx *store.Tx) ([]store.Row, error) { return tx.DueRows(now) })
	if err != nil {
		return fmt.Errorf("deliver: %w", err)
	}
	closed := false
	for _, r := range rows {
		if r.Road != rules.RoadOwner && !looked || r.Road != rules.RoadDraft && closed {
			continue
		}
		if r.Road != rules.RoadDraft && o.Session.SMTP.Closed(now) != nil {
			errs = append(errs, o.postpone(ctx, now, r, o.Session.SMTP.Until, refusedLogin))
			continue
		}
		if err := o.deliverRow(ctx, now, r); err != nil {
			if NoSession(err) {
				closed = true
				o.Session.SMTP.Note(o.Now(), err)
			}
			errs = append(errs, fmt.Errorf("deliver %s: %w", r.Key, err))
		}
		if ctx.Err() != nil {
			break
		}
	}
	if looked {
		errs = append(errs, o.copyToSent(ctx, now))
	}
	return errors.Join(errs...)
}

// copyToSent files what is to stand in Sent, and clears the parts that no work needs any more.
func (o *Outbox) copyToSent(ctx context.Context, now time.Time) error {
	err := o.fileCopies(ctx, now)
	needed := health.PartOf(err)
	if err != nil && needed == "" {
		needed = content.PartMailbox // the copies still wait
	}
	return errors.Join(err, o.Parts.ClearUnneeded(ctx, now, needed))
}

func (o *Outbox) postpone(ctx context.Context, now time.Time, r store.Row, until time.Time, why string) error {
	_, err := o.move(ctx, now, func(tx *store.Tx) error { return tx.Postpone(r.Key, until, why) })
	return err
}

// move runs f, which moves a row. moved reports that it did: a command beside the daemon may have moved the row since
// it was found to be due, which is no error.
func (o *Outbox) move(ctx context.Context, now time.Time, f func(tx *store.Tx) error) (moved bool, err error) {
	err = o.Know.Store.Update(ctx, now, f)
	if other, ok := errors.AsType[*store.StateError](err); ok {
		o.Know.Log.Debug("a command beside the daemon has moved a row", "key", other.Key, "state", string(other.State))
		return false, nil
	}
	return err == nil, err
}

// refusedLogin is why mail waits while the server lets nobody in.
const refusedLogin = "the login was refused"

// NoSession reports whether no session with the SMTP server began, or the login failed. Then it is not
// tried again for each further row: servers lock an account after too many wrong logins, and a password
// command that fails may take long.
func NoSession(err error) bool {
	var end *mailbox.SendError
	return errors.As(err, &end) && end.Stage.BeforeMail()
}

// deliverRow sends one row, if nothing forbids it: it claims the row, sends all of the mail but its end,
// takes the last look, marks the row, and ends the mail. However it returns, the state of the row says
// what is known of it.
func (o *Outbox) deliverRow(ctx context.Context, now time.Time, r store.Row) error {
	final, err := o.claimRow(ctx, now, &r)
	if err != nil || final == nil {
		return err
	}
	o.Know.LogRow(r.Item, knowledge.Claimed)
	return o.recordOutcome(ctx, now, r, o.sendRow(ctx, now, r, final))
}

// claimRow claims a row, unless something forbids that it leaves now, and returns its bytes as they are to leave; nil:
// it does not leave.
func (o *Outbox) claimRow(ctx context.Context, now time.Time, r *store.Row) (final []byte, err error) {
	if done, err := o.stopForbidden(ctx, now, *r); err != nil || done {
		return nil, err
	}
	if done, err := o.dropToldBefore(ctx, now, *r); err != nil || done {
		return nil, err
	}
	if done, err := o.limitDaily(ctx, now, *r); err != nil || done {
		return nil, err
	}
	final = letter.Stamp(r.Raw, now.In(o.Know.Policy().Zone))
	moved, err := o.move(ctx, now, func(tx *store.Tx) error {
		if err := tx.Claim(r.Key, final, o.Know.Generation); err != nil {
			return err
		}
		claimed, err := tx.Row(r.Key)
		if err == nil {
			r.Why = claimed.Why // Claim restored it, where Postpone had put another reason in its place
		}
		return err
	})
	if !moved {
		return nil, err
	}
	return final, nil
}

// sendRow sends a claimed row, or puts it into Drafts, as its road says.
func (o *Outbox) sendRow(ctx context.Context, now time.Time, r store.Row, final []byte) error {
	switch r.Road {
	case rules.RoadDraft:
		return o.appendDraft(ctx, now, r, final)
	case rules.RoadContact:
		if err := o.Session.SeparateLooks(ctx); err != nil { // now: the server will not wait while we log in
			return lookFailed(err)
		}
		failed, err := o.Parts.IsBroken(ctx, content.PartLook)
		if err == nil && failed { // try it before the claim, which stays in the mailbox for good
			err = o.lastLookFor(ctx, now, r)
		}
		if err != nil {
			return err
		}
		switch err := o.claimInAccount(ctx, now, r); {
		case err != nil && health.PartOf(err) == "":
			return &health.PartError{Part: content.PartMailbox, Err: err}
		case err != nil:
			return err
		}
		// The record is news, and is taken in now, while no server waits for the dot yet.
		if _, err := o.Look.TakeNew(ctx, now); err != nil {
			return lookFailed(err)
		}
	}
	return o.Session.Account.Send(ctx, mailbox.Envelope{From: r.From, To: r.To, Data: final},
		func(ctx context.Context) error { return o.commit(ctx, now, r) })
}

// stopForbidden asks rules.Never and ownerAtWork whether a row may leave now. done reports that it may
// not: then the row was dropped, made stale so that it gets a new text, or postponed.
func (o *Outbox) stopForbidden(ctx context.Context, now time.Time, r store.Row) (done bool, err error) {
	waits, fate := rules.Never(now, o.Know.Policy(), o.Know.Book.Person(r.Person), r.Item)
	why, until := waits.Why, now.Add(waitAgain)
	if fate == rules.FateLeaves && r.Road == rules.RoadContact {
		if why, until, err = o.ownerAtWork(ctx, now, r); err != nil {
			err = &health.PartError{Part: content.PartFolder, Err: err}
			o.Parts.NoteBroken(ctx, now, content.PartFolder, err)
		} else {
			err = o.Parts.NoteWorks(ctx, now, content.PartFolder)
		}
	}
	if why == "" || err != nil {
		return false, err
	}
	_, err = o.move(ctx, now, func(tx *store.Tx) error {
		o.logOnce(tx, r, knowledge.NotNow)
		switch fate {
		case rules.FateOutdated: // only a stale row can be given a new text
			return errors.Join(tx.Claim(r.Key, r.Raw, o.Know.Generation), tx.Stale(r.Key, why))
		case rules.FateDropped:
			return tx.Drop(r.Key, why)
		}
		return tx.Postpone(r.Key, o.Know.Policy().IntoWindow(until), why)
	})
	return true, errors.Join(err, o.Know.Reread(ctx, r.Person))
}

// limitDaily postpones a row to the next day, if it would exceed what may leave in one day; done reports
// that it did. A follow-up waits for the next hour at which mail may go to contacts.
func (o *Outbox) limitDaily(ctx context.Context, now time.Time, r store.Row) (done bool, err error) {
	day := dates.Clock{}.On(now, o.Know.Policy().Zone)
	tomorrow := dates.Clock{}.OnDay(now, 1, o.Know.Policy().Zone)
	replies := []content.Kind{content.KindReceipt, content.KindAnswer, content.KindHelp}
	_, err = o.move(ctx, now, func(tx *store.Tx) error {
		count := func(n int, err error, limit int, until time.Time, why string) error {
			if err == nil && n >= limit {
				done = true
				o.logOnce(tx, r, knowledge.NotNow)
				return tx.Postpone(r.Key, until, why)
			}
			return err
		}
		switch {
		case r.Kind == content.KindFollowup && r.Road == rules.RoadContact:
			open := o.Know.Policy().IntoWindow(tomorrow)
			n, err := tx.CountSent(day, content.KindFollowup)
			if err := count(n, err, o.Know.Policy().Followup.DailyLimit, open,
				"the daily limit of follow-ups is reached"); err != nil || done {
				return err
			}
			if mail.FreeMail(r.Domain) {
				return nil
			}
			n, err = tx.CountSentDomain(r.Domain, day)
			return count(n, err, perDomainDaily, open, "one follow-up a day to one organisation is enough")
		case slices.Contains(replies, r.Kind):
			n, err := tx.CountSent(day, replies...)
			return count(n, err, ReceiptsDaily, tomorrow, "enough receipts for a day")
		}
		return nil
	})
	return done, err
}
