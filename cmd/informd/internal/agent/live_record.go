package agent

import (
	"context"
	"crypto/rand"
	"fmt"
	"time"

	"informd/mailbox"
	"informd/rules"
	"informd/rules/mail"
	"informd/rules/report"
	"informd/store"
)

// A live record says in the mailbox how the owner wants informd to work: live, or in rehearsal again.
// These are its header field and the values of that field. The newest record counts.
const (
	liveField    = "X-Informd-Live"
	liveIDPrefix = "live."
	saysLive     = "live"
	saysRehearse = "rehearsal"
)

// A liveState is what this run knows of the records on going live.
type liveState struct {
	found report.LiveRecord // the newest record of another store, by which a store in rehearsal goes live
	read  mailbox.Position  // the position of the claims folder when it was read for that
	kept  string            // what the newest record of this store says
	again time.Time         // when to try again after a failure
}

// syncLiveRecord keeps the owner's decision to go live in the mailbox, so that it outlives the store. A
// store that was told to go live, or to rehearse, writes a record; a store that was told neither looks
// for a record of an earlier store. A failure here changes nothing in the store.
func (a *Agent) syncLiveRecord(ctx context.Context, now time.Time) {
	pol := a.know.policy()
	if !pol.Account.Began || pol.Followup.Mode != rules.ModeSend || a.Hold || now.Before(a.live.again) {
		return
	}
	var err error
	if pol.Account.Spoke {
		err = a.writeLiveRecord(ctx, now, pol.Account)
	} else {
		err = a.readLiveRecord(ctx, now)
	}
	if err != nil {
		a.live.again = now.Add(waitAgain)
		a.Log.Warn("the record of going live", "err", err)
	}
}

// readLiveRecord looks for a record of another store, if the folder has changed since it was last read.
func (a *Agent) readLiveRecord(ctx context.Context, now time.Time) error {
	at := a.Session.Position(mail.RoleClaims)
	if at == (mailbox.Position{}) || at == a.live.read {
		return nil
	}
	folder, err := a.Session.Folder(mail.RoleClaims)
	if err != nil {
		return err
	}
	newest := report.LiveRecord{}
	err = a.readRecords(ctx, now, folder, func(m mail.Message) {
		switch m.Header.Get(liveField) {
		case saysLive:
			newest = report.LiveRecord{ID: m.ID, At: m.Date}
		case saysRehearse:
			newest = report.LiveRecord{}
		}
	})
	if err != nil {
		return err
	}
	if newest.ID != a.live.found.ID {
		a.decided.next = time.Time{}
	}
	a.live.found, a.live.read = newest, at
	return nil
}

// writeLiveRecord writes a record of what the owner told this store, unless its newest record says so
// already.
func (a *Agent) writeLiveRecord(ctx context.Context, now time.Time, account rules.AccountState) error {
	says, subject := saysLive, "informd is live"
	if account.Rehearsal {
		says, subject = saysRehearse, "informd rehearses"
	}
	if a.live.kept == says {
		return nil
	}
	folder, err := a.Session.ClaimsFolder(ctx)
	if err != nil {
		return err
	}
	kept := ""
	err = a.readRecords(ctx, now, folder, func(m mail.Message) {
		if said := m.Header.Get(liveField); said != "" && m.Header.Get(generationField) == a.know.generation {
			kept = said
		}
	})
	if err != nil || kept == says {
		a.live.kept = kept
		return err
	}
	record := a.recordMail(now, recordForm{subject: subject, prefix: liveIDPrefix, nonce: rand.Text(),
		field: liveField, value: says,
		text: "informd keeps this record so that one that is set up anew for this mailbox knows what\r\n" +
			"you said: go live, or to rehearse again. Please leave it here.\r\n"})
	if err := a.appendRecord(ctx, now, folder, record); err != nil {
		return fmt.Errorf("append it: %w", err)
	}
	a.live.kept = says
	return nil
}

// wentLive records that a store goes live by the record of an earlier store, once its owner was told so.
func wentLive(tx *store.Tx, now time.Time, r store.Row) error {
	if r.Basis == "" { // the welcome to a rehearsal
		return nil
	}
	log, err := tx.Events("")
	if err != nil || rules.FoldAccount(log).Spoke {
		return err
	}
	_, _, err = tx.Append(report.LiveAgain(now, r.Basis))
	return err
}
