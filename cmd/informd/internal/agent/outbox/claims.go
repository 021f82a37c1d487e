package outbox

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
	"time"

	"informd/cmd/informd/internal/agent/health"
	"informd/cmd/informd/internal/agent/knowledge"
	"informd/cmd/informd/internal/agent/records"
	"informd/cmd/informd/internal/agent/take"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/store"
)

// errPreempted means that somebody else had claimed a follow-up in the account.
var errPreempted = errors.New("the follow-up was claimed before, by another informd or by this one before its " +
	"database was restored")

// claimInAccount claims a follow-up in the mailbox itself. There two daemons, or a daemon and its
// restored database, see each other: it appends a record, and then reads which record of this claim
// came first. Records of our own earlier attempts, whose nonces the database knows, do not count
// against us.
func (o *Outbox) claimInAccount(ctx context.Context, now time.Time, r store.Row) error {
	folder, err := o.Session.RecordsFolder(ctx)
	if err != nil {
		return fmt.Errorf("claim in the account: %w", err)
	}
	failed, err := o.Parts.IsBroken(ctx, content.PartClaims)
	if err == nil && failed { // read the folder before a record is appended, which stays for good
		_, err = o.claimRecords(ctx, now, folder, claimID(r))
	}
	if err != nil {
		return fmt.Errorf("claim in the account: %w", err)
	}
	nonces, err := o.newNonce(ctx, now, r)
	if err != nil {
		return err
	}
	if err := o.Records.Append(ctx, now, folder, claimForm(r, nonces[len(nonces)-1])); err != nil {
		return fmt.Errorf("claim in the account: %w", err)
	}
	claims, err := o.claimRecords(ctx, now, folder, claimID(r))
	if err != nil {
		return fmt.Errorf("claim in the account: %w", err)
	}
	own := slices.IndexFunc(claims, func(c claim) bool { return c.nonce == nonces[len(nonces)-1] })
	switch {
	case own < 0:
		return errors.New("claim in the account: the record that was appended cannot be found")
	case claimedByOther(claims, nonces):
		return errPreempted
	}
	return o.checkServerClock(o.Now(), claims[own].at)
}

// A claim is what a record says, and when the server stored it.
type claim struct {
	nonce, generation string
	at                time.Time
}

// claimedByOther reports whether somebody else holds the claim that these records of it, in the order in
// which they came, are about. nonces are those of our database, the newest last. Somebody else holds it where
//
//   - the first record is not ours: another informd was first;
//   - a record before our newest has a nonce that we do not know and the generation of one of ours: it
//     was written by this database before it was restored from a copy.
//
// Another informd whose record came after our first one has seen that record, and does not send.
func claimedByOther(claims []claim, nonces []string) bool {
	own := map[string]bool{} // the generations of our records
	for _, c := range claims {
		if slices.Contains(nonces, c.nonce) {
			own[c.generation] = true
		}
	}
	for i, c := range claims {
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
func (o *Outbox) newNonce(ctx context.Context, now time.Time, r store.Row) (nonces []string, err error) {
	err = o.Know.Store.Update(ctx, now, func(tx *store.Tx) (err error) {
		nonces, err = tx.AddNonce(r.Key, rand.Text())
		return err
	})
	return nonces, err
}

// claimRecords returns the records of a claim in the order in which they came.
func (o *Outbox) claimRecords(ctx context.Context, now time.Time, folder, id string) (claims []claim, err error) {
	all, err := o.readRecords(ctx, now, folder)
	for _, m := range all {
		if m.Header.Get(records.ClaimField) == id {
			claims = append(claims,
				claim{m.Header.Get(records.NonceField), m.Header.Get(records.GenerationField), m.Received})
		}
	}
	return claims, err
}

// claimForm returns the record of a claim.
func claimForm(r store.Row, nonce string) records.Form {
	return records.Form{Field: records.ClaimField, Value: claimID(r), Nonce: nonce, Subject: "claimed: " + r.Key,
		Text: "informd keeps this record so that no follow-up is ever sent twice, even by another\r\n" +
			"informd or after a database was restored. Please leave it here.\r\n"}
}

// preempted drops a row that somebody else had claimed. If its mail is in Sent, the ask counts as
// followed up; otherwise, and where informd is told to stop before it knows, the owner is told that it may
// have been.
func (o *Outbox) preempted(ctx context.Context, now time.Time, r store.Row) error {
	sent, err := o.rowInMailbox(ctx, r)
	if err != nil {
		o.Know.Log.Warn("search for a claimed follow-up", "err", err) // unknown: told as such
	}
	keep := context.WithoutCancel(ctx)
	err = o.Know.Store.Update(keep, now, func(tx *store.Tx) error {
		o.logOnce(tx, r, knowledge.Elsewhere)
		if err := tx.Stale(r.Key, errPreempted.Error()); err != nil {
			return err
		}
		if err := tx.Drop(r.Key, errPreempted.Error()); err != nil {
			return err
		}
		e := fact.Event{Person: r.Person, Kind: fact.Preempted, At: now, Ask: r.Ask, Why: errPreempted.Error()}
		if sent {
			e = followedUp(r, now)
		}
		_, _, err := tx.Append(e)
		return err
	})
	return errors.Join(err, o.Know.Reread(keep, r.Person))
}

// readRecords returns all records in the order in which they came, and takes in the mails among them that
// are none. The owner may have had a folder of that name, and a mail in it that could not be read at first
// may be an answer.
func (o *Outbox) readRecords(ctx context.Context, now time.Time, folder string) ([]mail.Message, error) {
	all, others, err := o.Records.Read(ctx, folder)
	if err != nil {
		return nil, err
	}
	for _, m := range others {
		if m.Place.Role = mail.RoleRecords; !o.Know.Book.Concerns(m, o.Know.Self()) {
			continue
		}
		if err := o.Take.Message(ctx, now, m, take.How{}); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// checkServerClock compares our clock with that of the server, which has just stored a claim record. A
// clock that was set by --now is not compared.
func (o *Outbox) checkServerClock(now, server time.Time) error {
	if why := rules.Skew(now, server, o.Know.Policy()); why != "" && !o.Know.Steered {
		return &health.PartError{Part: content.PartClock, Err: errors.New("the clocks do not agree: " + why), Why: why}
	}
	return nil
}
