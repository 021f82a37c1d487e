package agent

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
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
		errs = append(errs, a.searchUnsure(ctx, now))
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

// noSession reports whether no session with the SMTP server began, or the login failed. Then it is not
// tried again for each further row: servers lock an account after too many wrong logins, and a password
// command that fails may take long.
func noSession(err error) bool {
	var end *mailbox.SendError
	return errors.As(err, &end) && end.Stage.BeforeMail()
}

// deliverRow sends one row, if nothing forbids it: it claims the row, sends all of the mail but its end,
// takes the last look, marks the row, and ends the mail. However it returns, the state of the row says
// what is known of it.
func (a *Agent) deliverRow(ctx context.Context, now time.Time, r store.Row) error {
	if done, err := a.stopForbidden(ctx, now, r); err != nil || done {
		return err
	}
	if done, err := a.dropToldBefore(ctx, now, r); err != nil || done {
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
			r.Why = claimed.Why // Claim restored it, where Postpone had put another reason in its place
		}
		return err
	})
	if err != nil {
		return err
	}
	a.log(r, "claimed")
	return a.recordOutcome(ctx, now, r, a.sendRow(ctx, now, r, final))
}

// sendRow sends a claimed row, or puts it into Drafts, as its road says.
func (a *Agent) sendRow(ctx context.Context, now time.Time, r store.Row, final []byte) error {
	switch r.Road {
	case rules.RoadDraft:
		return a.appendDraft(ctx, now, r, final)
	case rules.RoadContact:
		if err := a.Session.SeparateLooks(ctx); err != nil { // now: the server will not wait while we log in
			return lookFailed(err)
		}
		failed, err := a.broken(ctx, content.PartLook)
		if err == nil && failed { // try it before the claim, which stays in the mailbox for good
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
		// The record is news, and is taken in now, while no server waits for the dot yet.
		if _, err := a.takeNew(ctx, now); err != nil {
			return lookFailed(err)
		}
	}
	return a.Session.Account.Send(ctx, mailbox.Envelope{From: r.From, To: r.To, Data: final},
		func(ctx context.Context) error { return a.commit(ctx, now, r) })
}

// stopForbidden asks rules.Never and ownerAtWork whether a row may leave now. done reports that it may
// not: then the row was dropped, made stale so that it gets a new text, or postponed.
func (a *Agent) stopForbidden(ctx context.Context, now time.Time, r store.Row) (done bool, err error) {
	why, fate := rules.Never(now, a.know.policy(), a.know.book.Person(r.Person), r.Item)
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
		switch fate {
		case rules.FateOutdated: // only a stale row can be given a new text
			return errors.Join(tx.Claim(r.Key, r.Raw, a.know.generation), tx.Stale(r.Key, why))
		case rules.FateDropped:
			return tx.Drop(r.Key, why)
		}
		return tx.Postpone(r.Key, a.Policy.IntoWindow(until), why)
	})
	return true, errors.Join(err, a.know.reread(ctx, r.Person))
}

// limitDaily postpones a row to the next day, if it would exceed what may leave in one day; done reports
// that it did. A follow-up waits for the next hour at which mail may go to contacts.
func (a *Agent) limitDaily(ctx context.Context, now time.Time, r store.Row) (done bool, err error) {
	day := dates.Clock{}.On(now, a.Policy.Zone)
	tomorrow := dates.Clock{}.OnDay(now, 1, a.Policy.Zone)
	replies := []content.Kind{content.KindReceipt, content.KindAnswer, content.KindHelp}
	err = a.Store.Update(ctx, now, func(tx *store.Tx) error {
		count := func(n int, err error, limit int, until time.Time, why string) error {
			if err == nil && n >= limit {
				done = true
				return tx.Postpone(r.Key, until, why)
			}
			return err
		}
		switch {
		case r.Kind == content.KindFollowup && r.Road == rules.RoadContact:
			open := a.Policy.IntoWindow(tomorrow)
			n, err := tx.CountSent(day, content.KindFollowup)
			if err := count(n, err, a.Policy.Followup.DailyLimit, open,
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
			return count(n, err, receiptsDaily, tomorrow, "enough receipts for a day")
		}
		return nil
	})
	return done, err
}

// A staleError says that the last look found a reason not to send.
type staleError struct{ why string }

func (e *staleError) Error() string { return "the last look found news: " + e.why }

// lookFailed returns the error when, just before a follow-up leaves, informd cannot check whether an
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
	if r.Road == rules.RoadContact && elapsed(began, time.Now()) > lookBudget {
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
func (a *Agent) lastLookFor(ctx context.Context, now time.Time, r store.Row) error {
	ctx, cancel := context.WithTimeout(ctx, lookBudget)
	defer cancel()
	if err := errors.Join(a.Session.SeparateLooks(ctx), a.lookUntilQuiet(ctx, now)); err != nil {
		return lookFailed(err)
	}
	if a.Session.Position(mail.RoleDrafts) != a.drafts.at {
		if err := a.readNewDrafts(ctx, now, r); err != nil {
			return err
		}
		if err := a.lookUntilQuiet(ctx, now); err != nil {
			return lookFailed(err)
		}
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

// readNewDrafts returns an error where the owner has begun a draft by which the row waits.
func (a *Agent) readNewDrafts(ctx context.Context, now time.Time, r store.Row) error {
	why, _, err := a.ownerDrafts(ctx, now, r)
	switch {
	case err != nil && ctx.Err() != nil:
		return lookFailed(err)
	case err != nil:
		return &partError{content.PartFolder, err}
	}
	return notYet(why, nil)
}

// maxLags is how often a folder may hold more than the look said, before the look counts as failed. Once
// or twice may be mail that came between the two.
const maxLags = 3

// lookUntilQuiet looks and takes in what came, until a look shows nothing new and the folders, when they
// are opened, hold no more than that look said.
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

// notYet is err or, where there is a reason why the row must wait, an error with that reason; nil where
// there is neither.
func notYet(why string, err error) error {
	if err == nil && why != "" {
		err = errors.New("not yet: " + why)
	}
	return err
}

// recordOutcome records what became of a claimed row: sendErr is what sending it returned.
func (a *Agent) recordOutcome(ctx context.Context, now time.Time, r store.Row, sendErr error) error {
	ctx = context.WithoutCancel(ctx) // what happened is recorded, even if informd is told to stop
	var stale *staleError
	var refused *mailbox.SendError
	var kept *mailbox.AppendError
	record := func(what string, f func(tx *store.Tx) error) error {
		a.log(r, what)
		return errors.Join(a.Store.Record(ctx, now, f), a.know.reread(ctx, r.Person))
	}
	unsure := func() error {
		return record("unsure", func(tx *store.Tx) error { return tx.Unsure(r.Key, sendErr.Error()) })
	}
	switch {
	case sendErr == nil:
		return errors.Join(a.sent(ctx, now, r), a.know.reread(ctx, r.Person),
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

// ownerAttempts is how often a mail to the owner is sent again, within half a day, although the server
// refuses it for good: the fault is rarely in that one mail, and the owner is told by no other way.
const ownerAttempts = 10

// forGood reports whether a server refused a mail for good.
func forGood(e *mailbox.SendError) bool {
	return e != nil && !e.Temporary && !e.Stage.BeforeMail()
}

// sayRefused tells the owner that the server refuses mail to them, by a message in their inbox, once a
// day. Of refused mail to others rules.Decide tells them.
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

// noteSent records what follows from a row that is known to have left at an instant: a notice was shown,
// or an ask was followed up. A notice counts from now, and not from that instant: as long as it was
// unsure whether it had left, the owner may not have seen it.
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
