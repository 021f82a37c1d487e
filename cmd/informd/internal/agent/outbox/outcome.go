package outbox

import (
	"cmp"
	"context"
	"errors"
	"time"

	"informd/cmd/informd/internal/agent/health"
	"informd/cmd/informd/internal/agent/knowledge"
	"informd/mailbox"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/store"
)

// recordOutcome records what became of a claimed row: sendErr is what sending it returned. It does so even if informd
// is told to stop; then no server is asked for anything more.
func (o *Outbox) recordOutcome(ctx context.Context, now time.Time, r store.Row, sendErr error) error {
	keep := context.WithoutCancel(ctx)
	stale, _ := errors.AsType[*staleError](sendErr)
	refused, _ := errors.AsType[*mailbox.SendError](sendErr)
	kept, _ := errors.AsType[*mailbox.AppendError](sendErr)
	record := func(deed knowledge.Deed, f func(tx *store.Tx) error) error {
		return errors.Join(o.Know.Store.Record(keep, now, func(tx *store.Tx) error {
			o.logOnce(tx, r, deed)
			return f(tx)
		}), o.Know.Reread(keep, r.Person))
	}
	unsure := func() error {
		return record(knowledge.Unsure, func(tx *store.Tx) error { return tx.Unsure(r.Key, sendErr.Error()) })
	}
	ends, notTold := o.endsRefused(ctx, now, r, refused)
	sendErr = errors.Join(sendErr, notTold)
	switch {
	case sendErr == nil:
		return errors.Join(o.sent(keep, now, r), o.Know.Reread(keep, r.Person),
			o.notePartsOfRow(keep, now, r))
	case errors.Is(sendErr, errPreempted):
		return o.preempted(ctx, now, r)
	case stale != nil:
		return record(knowledge.Stale, func(tx *store.Tx) error { return tx.Stale(r.Key, stale.why) })
	case refused != nil && refused.Unknown:
		return unsure()
	case r.Road == rules.RoadDraft && kept != nil && kept.Unknown:
		return unsure()
	case ends:
		said := cmp.Or(refused.Words, sendErr.Error())
		return errors.Join(sendErr, record(knowledge.Failed, func(tx *store.Tx) error { return tx.Fail(r.Key, said) }))
	}
	wait := backoff(r.Attempts + 1)
	if refused != nil && (refused.Code/100 == 5 || refused.Auth || refused.Stage == mailbox.StageDot) {
		wait = max(wait, waitAgain)
	}
	if part := health.PartOf(sendErr); part != "" {
		o.Parts.NoteBroken(keep, now, part, sendErr)
	}
	return errors.Join(sendErr, record(knowledge.Later,
		func(tx *store.Tx) error { return tx.Retry(r.Key, now.Add(wait), sendErr.Error()) }))
}

// logOnce says in the log what became of a row, once that is recorded.
func (o *Outbox) logOnce(tx *store.Tx, r store.Row, deed knowledge.Deed) {
	tx.AfterCommit(func() { o.Know.LogRow(r.Item, deed) })
}

// ownerAttempts is how often a mail to the owner is sent again, within half a day, although the server
// refuses it for good: the fault is rarely in that one mail, and the owner is told by no other way.
const ownerAttempts = 10

// forGood reports whether a server refused a mail for good.
func forGood(e *mailbox.SendError) bool {
	return e != nil && !e.Temporary && !e.Stage.BeforeMail()
}

// endsRefused reports whether a row ends because the server refused its mail for good. One to the owner ends only
// once they were told of that: as long as that fails, and while informd is told to stop, it is tried again.
func (o *Outbox) endsRefused(ctx context.Context, now time.Time, r store.Row,
	refused *mailbox.SendError) (bool, error) {
	switch {
	case !forGood(refused) || refused.Unknown:
		return false, nil
	case r.Road != rules.RoadOwner:
		return true, nil
	case r.Attempts+1 < ownerAttempts || ctx.Err() != nil:
		return false, nil
	}
	err := o.sayRefused(ctx, now, r, refused)
	return err == nil, err
}

// sayRefused tells the owner that the server refuses mail to them, by a message in their inbox, once a
// day. Of refused mail to others rules.Decide tells them. The mark comes last here: told twice is better than never.
func (o *Outbox) sayRefused(ctx context.Context, now time.Time, r store.Row, refused *mailbox.SendError) error {
	key := content.OwnMailKey(o.Know.Policy().Date(now))
	told, err := store.Read(ctx, o.Know.Store, func(tx *store.Tx) (bool, error) { return tx.Alerted(key) })
	if err != nil || told {
		return err
	}
	say := content.SayTrouble{Capture: o.Know.Self().Capture, Trouble: content.TroubleFailed,
		Address: r.To, Subject: r.Subject,
		When: o.Know.Policy().Say(now), Detail: refused.Words}
	err = o.FileInInbox(ctx, now, rules.ToAccount(o.Know.Policy(), key, content.KindTrouble, now, say,
		"a mail to you was refused"))
	if err != nil {
		return err
	}
	return o.Know.Store.Update(context.WithoutCancel(ctx), now, func(tx *store.Tx) error {
		_, err := tx.Alert(key)
		return err
	})
}

// sent records that a row has left, and what that means.
func (o *Outbox) sent(ctx context.Context, now time.Time, r store.Row) error {
	return o.Know.Store.Record(ctx, now, func(tx *store.Tx) error {
		o.logOnce(tx, r, knowledge.Sent)
		if err := tx.Sent(r.Key, now, "accepted"); err != nil {
			return err
		}
		return o.noteSent(tx, now, r, now)
	})
}

// noteSent records what follows from a row that is known to have left at an instant: a notice was shown,
// or an ask was followed up. A notice counts from now, and not from that instant: as long as it was
// unsure whether it had left, the owner may not have seen it.
func (o *Outbox) noteSent(tx *store.Tx, now time.Time, r store.Row, left time.Time) error {
	switch {
	case r.Kind == content.KindWelcome:
		return o.wentLive(tx, now, r)
	case r.Kind == content.KindNotice:
		return tx.Noticed(r.Key, now)
	case r.Kind == content.KindFollowup && r.Road == rules.RoadContact:
		_, _, err := tx.Append(followedUp(r, left))
		return err
	}
	return nil
}

// followedUp returns the fact that informd sent the one follow-up.
func followedUp(r store.Row, at time.Time) fact.Event {
	return fact.Event{Person: r.Person, Kind: fact.FollowedUp, At: at, Source: r.MessageID, Why: r.Why, Ask: r.Ask,
		Address: r.To, From: r.From, Subject: r.Subject, MessageID: r.MessageID, References: r.Letter.References}
}

// notePartsOfRow notes the parts that worked for a row that left.
func (o *Outbox) notePartsOfRow(ctx context.Context, now time.Time, r store.Row) error {
	switch r.Road {
	case rules.RoadOwner:
		return o.Parts.NoteWorks(ctx, now, content.PartSMTP)
	case rules.RoadDraft:
		return o.Parts.NoteWorks(ctx, now, content.PartMailbox)
	}
	return o.Parts.NoteWorks(ctx, now, content.PartSMTP, content.PartMailbox, content.PartClaims,
		content.PartClock, content.PartLook)
}
