package agent

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"time"

	"informd/mailbox"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/dates"
	"informd/rules/mail"
	"informd/store"
)

// deliver does what is due, one row after the other. Without a view of the mailbox
// nothing goes to contacts and nothing into Drafts.
func (a *Agent) deliver(ctx context.Context, now time.Time, looked bool) error {
	var errs []error
	if looked {
		errs = append(errs, a.settleUnsure(ctx, now))
	}
	rows, err := store.Read(ctx, a.Store, func(tx *store.Tx) ([]store.Row, error) { return tx.DueRows(now) })
	if err != nil {
		return fmt.Errorf("deliver: %w", err)
	}
	closed := false
	for _, r := range rows {
		if r.Road != rules.RoadOwner && !looked || r.Road != rules.RoadDraft && closed {
			continue
		}
		if r.Road != rules.RoadDraft && a.Session.SMTP.Closed(now) != nil {
			errs = append(errs, a.postpone(ctx, now, r, a.Session.SMTP.Until, refusedLogin))
			continue
		}
		if err := a.deliverRow(ctx, now, r); err != nil {
			if noSession(err) {
				closed = true
				a.Session.SMTP.Note(now, err)
			}
			errs = append(errs, fmt.Errorf("deliver %s: %w", r.Key, err))
		}
		if ctx.Err() != nil {
			break
		}
	}
	if looked {
		errs = append(errs, a.fileCopies(ctx, now), a.clearUnneeded(ctx, now))
	}
	return errors.Join(errs...)
}

func (a *Agent) postpone(ctx context.Context, now time.Time, r store.Row, until time.Time, why string) error {
	return a.Store.Update(ctx, now, func(tx *store.Tx) error { return tx.Postpone(r.Key, until, why) })
}

// noSession reports whether informd got no session with the SMTP server, or could not log in. It
// is not tried again for each row: servers lock out whoever logs in wrongly too often, and a
// command that gives no password takes its time.
func noSession(err error) bool {
	var end *mailbox.SendError
	return errors.As(err, &end) && end.Stage.BeforeMail()
}

// deliverRow lets one row leave, if nothing forbids it: claim, mail, last look, mark,
// end. Every way out of it leaves the row in a state that says what is known.
func (a *Agent) deliverRow(ctx context.Context, now time.Time, r store.Row) error {
	if done, err := a.forbid(ctx, now, r); err != nil || done {
		return err
	}
	if done, err := a.toldBefore(ctx, now, r); err != nil || done {
		return err
	}
	if done, err := a.limitDaily(ctx, now, r); err != nil || done {
		return err
	}
	final := mailbox.Stamp(r.Raw, now.In(a.Policy.Zone))
	err := a.Store.Update(ctx, now, func(tx *store.Tx) error {
		if err := tx.Claim(r.Key, final, a.know.generation); err != nil {
			return err
		}
		claimed, err := tx.Row(r.Key)
		if err == nil {
			r.Why = claimed.Why // r was read while it may have been put off, and gave the reason for that
		}
		return err
	})
	if err != nil {
		return err
	}
	a.log(r, "claimed")
	return a.finish(ctx, now, r, a.leave(ctx, now, r, final))
}

// leave takes a claimed row down its road.
func (a *Agent) leave(ctx context.Context, now time.Time, r store.Row, final []byte) error {
	switch r.Road {
	case rules.RoadDraft:
		return a.appendDraft(ctx, now, r, final)
	case rules.RoadContact:
		if err := a.Session.Apart(ctx); err != nil { // now: the server will not wait while we log in
			return lookFailed(err)
		}
		failed, err := a.broken(ctx, content.PartLook)
		if err == nil && failed { // tried without a claim first, which would stay for good
			err = a.lastLookFor(ctx, now, r)
		}
		if err != nil {
			return err
		}
		switch err := a.claimInAccount(ctx, now, r); {
		case err != nil && brokenPart(err) == "":
			return &partError{content.PartMailbox, err}
		case err != nil:
			return err
		}
	}
	return a.Session.Account.Send(ctx, mailbox.Envelope{From: r.From, To: r.To, Data: final},
		func(ctx context.Context) error { return a.commit(ctx, now, r) })
}

// forbid asks never.go about a row, on what is known now. What is forbidden for good is
// dropped; the rest waits.
func (a *Agent) forbid(ctx context.Context, now time.Time, r store.Row) (done bool, err error) {
	why, then := rules.Never(now, a.know.policy(), a.know.book.Person(r.Person), r.Item)
	until := now.Add(waitAgain)
	if why == "" && r.Road == rules.RoadContact {
		if why, until, err = a.ownerAtWork(ctx, now, r); err != nil {
			err = &partError{content.PartFolder, err}
			a.noteBroken(ctx, content.PartFolder, err, now)
		} else {
			err = a.noteWorks(ctx, now, content.PartFolder)
		}
	}
	if why == "" || err != nil {
		return false, err
	}
	a.log(r, "not now: "+why)
	err = a.Store.Update(ctx, now, func(tx *store.Tx) error {
		switch then {
		case rules.FateOutdated: // back to where it can be given its new text
			return errors.Join(tx.Claim(r.Key, r.Raw, a.know.generation), tx.Stale(r.Key, why))
		case rules.FateDropped:
			return tx.Drop(r.Key, why)
		}
		return tx.Postpone(r.Key, a.Policy.IntoWindow(until), why)
	})
	return true, errors.Join(err, a.know.rereadAndMakeDue(ctx, now, r.Person))
}

// limitDaily keeps a row back that would exceed what may leave in a day: it waits for the next
// allowed hour of the next day.
func (a *Agent) limitDaily(ctx context.Context, now time.Time, r store.Row) (done bool, err error) {
	day := dates.Clock{}.On(now, a.Policy.Zone)
	tomorrow := a.Policy.IntoWindow(dates.Clock{}.OnDay(now, 1, a.Policy.Zone))
	err = a.Store.Update(ctx, now, func(tx *store.Tx) error {
		count := func(n int, err error, limit int, why string) error {
			if err == nil && n >= limit {
				done = true
				return tx.Postpone(r.Key, tomorrow, why)
			}
			return err
		}
		switch {
		case r.Kind == content.KindFollowup && r.Road == rules.RoadContact:
			n, err := tx.CountSent(content.KindFollowup, day)
			if err := count(n, err, a.Policy.Followup.DailyLimit,
				"the daily limit of follow-ups is reached"); err != nil || done {
				return err
			}
			if mail.FreeMail(r.Domain) {
				return nil
			}
			n, err = tx.CountSentDomain(r.Domain, day)
			return count(n, err, perDomainDaily, "one follow-up a day to one organisation is enough")
		case r.Kind == content.KindReceipt || r.Kind == content.KindAnswer || r.Kind == content.KindHelp:
			n, err := tx.CountSent(r.Kind, day)
			return count(n, err, receiptsDaily, "enough receipts for a day")
		}
		return nil
	})
	return done, err
}

// A staleError says that the last look found a reason not to send.
type staleError struct{ why string }

func (e *staleError) Error() string { return "the last look found news: " + e.why }

// lookFailed is the error when, just before a follow-up leaves, informd cannot check whether an
// answer has come.
func lookFailed(err error) error {
	return &partError{content.PartLook, fmt.Errorf("the last look failed: %w", err)}
}

// commit runs when the server holds the whole mail and only the final dot is
// outstanding. For mail to contacts it looks at every mailbox afresh, until a look shows
// nothing new, and asks never.go again; then the row is marked, durably. A machine that
// slept meanwhile, or a process that was stopped, has to look again.
func (a *Agent) commit(ctx context.Context, now time.Time, r store.Row) error {
	began := time.Now()
	if r.Road == rules.RoadContact {
		if err := a.lastLookFor(ctx, now, r); err != nil {
			return err
		}
	}
	if err := a.Store.Update(ctx, now, func(tx *store.Tx) error { return tx.Committing(r.Key) }); err != nil {
		return err
	}
	if r.Road == rules.RoadContact && passed(began, time.Now()) > lookBudget {
		return lookFailed(errors.New("it had grown old before the dot"))
	}
	return nil
}

// passed is the time between two instants, by whichever clock shows more: the one that
// only counts stands still while a machine sleeps.
func passed(from, to time.Time) time.Duration {
	return max(to.Sub(from), to.Round(0).Sub(from.Round(0)))
}

// lastLookFor is the look before the dot.
func (a *Agent) lastLookFor(ctx context.Context, now time.Time, r store.Row) error {
	ctx, cancel := context.WithTimeout(ctx, lookBudget)
	defer cancel()
	why, _, err := a.ownerDrafts(ctx, now, r)
	switch {
	case err != nil && ctx.Err() != nil:
		return lookFailed(err)
	case err != nil:
		return &partError{content.PartFolder, err}
	}
	if err := notYet(why, nil); err != nil {
		return err
	}
	if err := errors.Join(a.Session.Apart(ctx), a.lookUntilQuiet(ctx, now)); err != nil {
		return lookFailed(err)
	}
	if err := a.allListed(ctx); err != nil {
		return lookFailed(err)
	}
	if err := notYet(a.unreadable(), nil); err != nil {
		return err
	}
	if err := errors.Join(a.noteVanished(ctx, now), a.know.reread(ctx, r.Person)); err != nil {
		return err
	}
	if why, _ := rules.Never(now, a.know.policy(), a.know.book.Person(r.Person), r.Item); why != "" {
		return &staleError{why}
	}
	return notYet(a.noteUnderway(ctx, now, r))
}

// maxLags is how often a server may count less than stands in its folders, before it is not believed:
// what comes between the two looks like that, too.
const maxLags = 3

// lookUntilQuiet takes in what came, until a look shows nothing new and no folder, opened, holds more
// than that look said.
func (a *Agent) lookUntilQuiet(ctx context.Context, now time.Time) error {
	for lags := 0; lags < maxLags; {
		fresh, err := a.takeNew(ctx, now)
		if err != nil {
			return err
		}
		if fresh > 0 {
			continue
		}
		lag, err := a.Session.StatusLags(ctx)
		if err != nil || !lag {
			return err
		}
		lags++
	}
	return errors.New("your folders hold more than the server counts")
}

// notYet is an error that makes a row wait and be tried again; nil when why is empty.
func notYet(why string, err error) error {
	if err == nil && why != "" {
		err = errors.New("not yet: " + why)
	}
	return err
}

// finish records how a row ended.
func (a *Agent) finish(ctx context.Context, now time.Time, r store.Row, sendErr error) error {
	ctx = context.WithoutCancel(ctx) // what happened is recorded, whoever wants to stop
	var stale *staleError
	var refused *mailbox.SendError
	var kept *mailbox.AppendError
	record := func(what string, f func(tx *store.Tx) error) error {
		a.log(r, what)
		return errors.Join(a.Store.Record(ctx, now, f), a.know.rereadAndMakeDue(ctx, now, r.Person))
	}
	unsure := func() error {
		return record("unsure", func(tx *store.Tx) error { return tx.Unsure(r.Key, sendErr.Error()) })
	}
	switch {
	case sendErr == nil:
		return errors.Join(a.sent(ctx, now, r), a.know.rereadAndMakeDue(ctx, now, r.Person),
			a.notePartsOfRow(ctx, now, r))
	case errors.Is(sendErr, errPreempted):
		return a.preempted(ctx, now, r)
	case errors.As(sendErr, &stale):
		return record("stale: "+stale.why, func(tx *store.Tx) error { return tx.Stale(r.Key, stale.why) })
	case errors.As(sendErr, &refused) && refused.Unknown:
		return unsure()
	case r.Road == rules.RoadDraft && errors.As(sendErr, &kept) && kept.Unknown:
		return unsure()
	case forGood(refused) && (r.Road != rules.RoadOwner || r.Attempts+1 >= ownerAttempts):
		said := cmp.Or(refused.Words, sendErr.Error())
		return errors.Join(sendErr, record("failed", func(tx *store.Tx) error { return tx.Fail(r.Key, said) }),
			a.sayRefused(ctx, now, r, refused))
	}
	wait := backoff(r.Attempts + 1)
	if refused != nil && (refused.Code/100 == 5 || refused.Auth || refused.Stage == mailbox.StageDot) {
		wait = max(wait, waitAgain)
	}
	if part := brokenPart(sendErr); part != "" {
		a.noteBroken(ctx, part, sendErr, now)
	}
	return errors.Join(sendErr, record("later",
		func(tx *store.Tx) error { return tx.Retry(r.Key, now.Add(wait), sendErr.Error()) }))
}

// ownerAttempts is how often a mail to the owner is tried that the server refuses for good,
// within half a day: what is wrong is rarely the one mail, and nothing else tells the owner.
const ownerAttempts = 10

// forGood reports whether a server refused a mail for good.
func forGood(e *mailbox.SendError) bool {
	return e != nil && !e.Temporary && !e.Stage.BeforeMail()
}

// sayRefused tells the owner, once a day and in their inbox, that the server refuses mail to
// them. Of what it refuses for others rules tell.
func (a *Agent) sayRefused(ctx context.Context, now time.Time, r store.Row, refused *mailbox.SendError) error {
	if r.Road != rules.RoadOwner {
		return nil
	}
	say := content.SayTrouble{Capture: a.Policy.Self.Capture, Trouble: content.TroubleFailed,
		Address: r.To, Subject: r.Subject,
		When: a.Policy.Say(now), Detail: refused.Words}
	return a.putIntoInbox(ctx, now, rules.ToAccount(a.know.policy(), "trouble/refused/"+a.Policy.Date(now),
		content.KindTrouble, now, say, "a mail to you was refused"))
}

// sent records that a row has left, and what that means.
func (a *Agent) sent(ctx context.Context, now time.Time, r store.Row) error {
	a.log(r, "sent")
	return a.Store.Record(ctx, now, func(tx *store.Tx) error {
		if err := tx.Sent(r.Key, now, "accepted"); err != nil {
			return err
		}
		return noteSent(tx, now, r, now)
	})
}

// noteSent records what follows from a row that is known to have left: its notice was shown, or
// its ask was followed up. A notice counts from now on: until it is known to have arrived, the
// owner may not have seen it.
func noteSent(tx *store.Tx, now time.Time, r store.Row, left time.Time) error {
	switch {
	case r.Kind == content.KindWelcome:
		return wentLive(tx, now, r)
	case r.Kind == content.KindNotice:
		return tx.Noticed(r.Key, now)
	case r.Kind == content.KindFollowup && r.Road == rules.RoadContact:
		_, _, err := tx.Append(followedUp(r, left))
		return err
	}
	return nil
}
