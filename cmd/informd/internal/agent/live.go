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

// Header field and values of a record of how the owner wants it: live, or rehearsing again. The
// newest record counts.
const (
	liveField    = "X-Informd-Live"
	liveIDPrefix = "live."
	saysLive     = "live"
	saysRehearse = "rehearsal"
)

// A liveState is what this run knows of the records on going live.
type liveState struct {
	found report.LiveRecord // by which a store that rehearses goes on live
	read  mailbox.Position  // of the claims folder, when it was read for that
	kept  string            // what the newest record of this store says
	again time.Time         // when it is tried again after it failed
}

// mindLive sees to it that the owner's word to go live outlives the store: a store to which they
// said it keeps a record in the account, and one that rehearses looks for such a record. Whatever
// fails here leaves the store as it is.
func (a *Agent) mindLive(ctx context.Context, now time.Time) {
	pol := a.know.policy()
	if !pol.Account.Began || pol.Followup.Mode != rules.ModeSend || a.Hold || now.Before(a.live.again) {
		return
	}
	act := a.findLive
	if pol.Account.Spoke {
		act = a.keepLive
	}
	if err := act(ctx, now, pol.Account); err != nil {
		a.live.again = now.Add(waitAgain)
		a.Log.Warn("the record of going live", "err", err)
	}
}

// findLive looks for a record of another store, where something came to the folder since.
func (a *Agent) findLive(ctx context.Context, now time.Time, _ rules.AccountState) error {
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
		a.accountNext = time.Time{}
	}
	a.live.found, a.live.read = newest, at
	return nil
}

// keepLive writes a record of what the owner said to this store, unless the newest one of this
// store says so already.
func (a *Agent) keepLive(ctx context.Context, now time.Time, account rules.AccountState) error {
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
	c, err := a.Session.Open(ctx, folder)
	if err != nil {
		return err
	}
	at := time.Time{}
	if a.Steered {
		at = now
	}
	record := a.recordMail(now, recordForm{subject: subject, prefix: liveIDPrefix, nonce: rand.Text(),
		field: liveField, value: says,
		text: "informd keeps this record so that one that is set up anew for this mailbox knows what\r\n" +
			"you said: go live, or to rehearse again. Please leave it here.\r\n"})
	if _, err := c.Append(ctx, folder, []string{`\Seen`}, at, record); err != nil {
		return fmt.Errorf("append it: %w", err)
	}
	a.live.kept = says
	return nil
}

// wentLive records that a store goes on live, in the moment in which its owner was told so.
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
