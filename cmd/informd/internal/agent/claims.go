package agent

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/store"
)

// What only the record of a claim has. Its field names what is claimed, the same in every database;
// its nonce names who claims it, at this attempt.
const (
	claimField    = "X-Informd-Claim"
	claimIDPrefix = "claim." // of its Message-ID, before the nonce
)

// errPreempted means that somebody else had claimed a follow-up in the account.
var errPreempted = errors.New("the follow-up was claimed before, by another informd or by this one before its " +
	"database was restored")

// claimInAccount claims a follow-up in the mailbox itself. There two daemons, or a daemon and its
// restored database, see each other: it appends a record, and then reads which record of this claim
// came first. Records of our own earlier attempts, whose nonces the database knows, do not count
// against us.
func (a *Agent) claimInAccount(ctx context.Context, now time.Time, r store.Row) error {
	folder, err := a.Session.ClaimsFolder(ctx)
	if err != nil {
		return fmt.Errorf("claim in the account: %w", err)
	}
	failed, err := a.broken(ctx, content.PartClaims)
	if err == nil && failed { // read the folder before a record is appended, which stays for good
		_, err = a.claimRecords(ctx, now, folder, claimID(r))
	}
	if err != nil {
		return fmt.Errorf("claim in the account: %w", err)
	}
	nonces, err := a.newNonce(ctx, now, r)
	if err != nil {
		return err
	}
	if err := a.appendRecord(ctx, now, folder, a.claimRecord(now, r, nonces[len(nonces)-1])); err != nil {
		return fmt.Errorf("claim in the account: %w", err)
	}
	records, err := a.claimRecords(ctx, now, folder, claimID(r))
	if err != nil {
		return fmt.Errorf("claim in the account: %w", err)
	}
	own := slices.IndexFunc(records, func(c claim) bool { return c.nonce == nonces[len(nonces)-1] })
	switch {
	case own < 0:
		return errors.New("claim in the account: the record that was appended cannot be found")
	case claimedByOther(records, nonces):
		return errPreempted
	}
	return a.checkServerClock(a.clock(), records[own].at)
}

// A claim is what a record says, and when the server stored it.
type claim struct {
	nonce, generation string
	at                time.Time
}

// claimedByOther reports whether somebody else holds the claim that the records, in the order in which
// they came, are about. nonces are those of our database, the newest last. Somebody else holds it where
//
//   - the first record is not ours: another informd was first;
//   - a record before our newest has a nonce that we do not know and the generation of one of ours: it
//     was written by this database before it was restored from a copy.
//
// Another informd whose record came after our first one has seen that record, and does not send.
func claimedByOther(records []claim, nonces []string) bool {
	own := map[string]bool{} // the generations of our records
	for _, c := range records {
		if slices.Contains(nonces, c.nonce) {
			own[c.generation] = true
		}
	}
	for i, c := range records {
		switch known := slices.Contains(nonces, c.nonce); {
		case c.nonce == nonces[len(nonces)-1]:
			return false
		case !known && (i == 0 || own[c.generation]):
			return true
		}
	}
	return true
}

// claimID names what a row claims: the same in every copy of every database.
func claimID(r store.Row) string { return mail.NewID("claim", r.Key) }

// newNonce makes the nonce of this attempt and stores it before the record is appended. It returns the
// nonces of all attempts, the newest last.
func (a *Agent) newNonce(ctx context.Context, now time.Time, r store.Row) (nonces []string, err error) {
	err = a.Store.Update(ctx, now, func(tx *store.Tx) (err error) {
		nonces, err = tx.AddNonce(r.Key, rand.Text())
		return err
	})
	return nonces, err
}

// claimRecords returns the records of a claim in the order in which they came.
func (a *Agent) claimRecords(ctx context.Context, now time.Time, folder, id string) (records []claim, err error) {
	return records, a.readRecords(ctx, now, folder, func(m mail.Message) {
		if m.Header.Get(claimField) == id {
			records = append(records, claim{m.Header.Get(nonceField), m.Header.Get(generationField), m.Received})
		}
	})
}

// claimRecord returns a record of a claim.
func (a *Agent) claimRecord(now time.Time, r store.Row, nonce string) []byte {
	return a.recordMail(now, recordForm{subject: "claimed: " + r.Key, prefix: claimIDPrefix, nonce: nonce,
		field: claimField, value: claimID(r),
		text: "informd keeps this record so that no follow-up is ever sent twice, even by another\r\n" +
			"informd or after a database was restored. Please leave it here.\r\n"})
}

// preempted drops a row that somebody else had claimed. If its mail is in Sent, the ask counts as
// followed up; otherwise the owner is told that it may have been.
func (a *Agent) preempted(ctx context.Context, now time.Time, r store.Row) error {
	sent, err := a.rowInMailbox(ctx, r)
	if err != nil {
		a.Log.Warn("search for a claimed follow-up", "err", err) // unknown: told as such
	}
	a.log(r, "claimed before")
	err = a.Store.Update(ctx, now, func(tx *store.Tx) error {
		if err := tx.Stale(r.Key, errPreempted.Error()); err != nil {
			return err
		}
		if err := tx.Drop(r.Key, errPreempted.Error()); err != nil {
			return err
		}
		e := rules.Event{Person: r.Person, Kind: rules.Preempted, At: now, Ask: r.Ask, Why: errPreempted.Error()}
		if sent {
			e = followedUp(r, now)
		}
		_, _, err := tx.Append(e)
		return err
	})
	return errors.Join(err, a.know.reread(ctx, r.Person))
}
