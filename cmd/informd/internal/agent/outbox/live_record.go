package outbox

import (
	"context"
	"crypto/rand"
	"fmt"
	"time"

	"informd/cmd/informd/internal/agent/records"
	"informd/mailbox"
	"informd/rules"
	"informd/rules/mail"
	"informd/rules/report"
	"informd/store"
)

// A live record says in the mailbox how the owner wants informd to work: live, or in rehearsal again.
// These are the values of its header field. The newest record counts.
const (
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

// SyncLiveRecord keeps the owner's decision to go live in the mailbox, so that it outlives the store. A
// store that was told to go live, or to rehearse, writes a record; a store that was told neither looks
// for a record of an earlier store. A failure here changes nothing in the store. news reports that
// LiveRecord is another one than before.
func (o *Outbox) SyncLiveRecord(ctx context.Context, now time.Time) (news bool) {
	pol := o.Know.Policy()
	if !pol.Account.Began || pol.Followup.Mode != rules.ModeSend || now.Before(o.live.again) {
		return false
	}
	before := o.live.found
	var err error
	if pol.Account.Spoke {
		err = o.writeLiveRecord(ctx, now, pol.Account)
	} else {
		err = o.readLiveRecord(ctx, now)
	}
	if err != nil {
		o.live.again = now.Add(waitAgain)
		o.Know.Log.Warn("the record of going live", "err", err)
	}
	return o.live.found.ID != before.ID
}

// LiveRecord returns the newest record of another store, by which a store in rehearsal goes live.
func (o *Outbox) LiveRecord() report.LiveRecord { return o.live.found }

// readLiveRecord looks for a record of another store, if the folder has changed since it was last read.
func (o *Outbox) readLiveRecord(ctx context.Context, now time.Time) error {
	at := o.Session.Position(mail.RoleRecords)
	if at == (mailbox.Position{}) || at == o.live.read {
		return nil
	}
	folder, err := o.Session.Folder(mail.RoleRecords)
	if err != nil {
		return err
	}
	all, err := o.readRecords(ctx, now, folder)
	if err != nil {
		return err
	}
	newest := report.LiveRecord{}
	for _, m := range all {
		switch m.Header.Get(records.LiveField) {
		case saysLive:
			newest = report.LiveRecord{ID: m.ID, At: m.Date}
		case saysRehearse:
			newest = report.LiveRecord{}
		}
	}
	o.live.found, o.live.read = newest, at
	return nil
}

// writeLiveRecord writes a record of what the owner told this store, unless its newest record says so
// already.
func (o *Outbox) writeLiveRecord(ctx context.Context, now time.Time, account rules.AccountState) error {
	says, subject := saysLive, "informd is live"
	if account.Rehearsal {
		says, subject = saysRehearse, "informd rehearses"
	}
	if o.live.kept == says {
		return nil
	}
	folder, err := o.Session.RecordsFolder(ctx)
	if err != nil {
		return err
	}
	kept := ""
	all, err := o.readRecords(ctx, now, folder)
	for _, m := range all {
		if said := m.Header.Get(records.LiveField); said != "" &&
			m.Header.Get(records.GenerationField) == o.Know.Generation {
			kept = said
		}
	}
	if err != nil || kept == says {
		o.live.kept = kept
		return err
	}
	record := records.Form{Field: records.LiveField, Value: says, Nonce: rand.Text(), Subject: subject,
		Text: "informd keeps this record so that one that is set up anew for this mailbox knows what\r\n" +
			"you said: go live, or to rehearse again. Please leave it here.\r\n"}
	if err := o.Records.Append(ctx, now, folder, record); err != nil {
		return fmt.Errorf("append it: %w", err)
	}
	o.live.kept = says
	return nil
}

// wentLive records that a store goes live by the record of an earlier store, once its owner was told so.
func (o *Outbox) wentLive(tx *store.Tx, now time.Time, r store.Row) error {
	if r.Basis == "" { // the welcome to a rehearsal
		return nil
	}
	log, err := tx.Events("")
	if err != nil || rules.FoldAccount(log).Spoke {
		return err
	}
	return o.Know.Append(tx, report.LiveAgain(now, r.Basis))
}
