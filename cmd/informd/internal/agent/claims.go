package agent

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"informd/mailbox"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/proof"
	"informd/store"
)

// Header fields of a claim record. The claim is named by what is claimed, the same in
// every database; the nonce by who claims it, at this attempt.
const (
	claimField      = "X-Informd-Claim"
	nonceField      = "X-Informd-Nonce"
	generationField = "X-Informd-Generation"
	claimIDPrefix   = "claim." // of its Message-ID, before the nonce
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
	c, err := a.Session.Open(ctx, folder)
	if err != nil {
		return fmt.Errorf("claim in the account: %w", err)
	}
	record := a.claimRecord(now, r, nonces[len(nonces)-1])
	at := time.Time{} // the server sets the time, so that our clock can be compared with it
	if a.Steered {
		at = now
	}
	if _, err := c.Append(ctx, folder, []string{`\Seen`}, at, record); err != nil {
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
	return a.checkServerClock(now, records[own].at)
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

// claimRecords are the records of a claim in the order in which they came.
func (a *Agent) claimRecords(ctx context.Context, now time.Time, folder, id string) (records []claim, err error) {
	return records, a.readRecords(ctx, now, folder, func(m mail.Message) {
		if m.Header.Get(claimField) == id {
			records = append(records, claim{m.Header.Get(nonceField), m.Header.Get(generationField), m.Received})
		}
	})
}

// readRecords hands fn all records in the order in which they came. It reads the whole folder, which has
// a short record for each attempt, and does not search it: a server that cannot search our fields may
// answer that it found nothing, and a record that is missed means a second follow-up.
func (a *Agent) readRecords(ctx context.Context, now time.Time, folder string, fn func(mail.Message)) error {
	c, err := a.Session.Open(ctx, folder)
	if err != nil {
		return err
	}
	stands, err := c.Examine(ctx, folder) // again, to see the records of others
	if err != nil {
		return err
	}
	read, others := uint32(0), []mail.Message{}
	err = c.Headers(ctx, 1, 0, func(m mail.Message) error {
		if read++; isRecord(m) {
			fn(m)
		} else {
			others = append(others, m)
		}
		return nil
	})
	var bad *mailbox.MessageError
	switch {
	case errors.As(err, &bad):
		return &partError{content.PartClaims, err}
	case err == nil && read < stands.Messages:
		return &partError{content.PartClaims,
			fmt.Errorf("of %d records the server shows %d", stands.Messages, read)}
	}
	return errors.Join(err, a.takeOtherMail(ctx, now, others))
}

// takeOtherMail reads the mails in the claims folder that are no records. The owner may have had a
// folder of that name, and a mail in it that could not be read at first may be an answer.
func (a *Agent) takeOtherMail(ctx context.Context, now time.Time, others []mail.Message) error {
	for _, m := range others {
		if m.Place.Role = mail.RoleClaims; !a.know.book.Concerns(m, a.Policy.Self) {
			continue
		}
		if err := a.takeMessage(ctx, now, m, taking{}); err != nil {
			return err
		}
	}
	return nil
}

// isRecord reports whether a message is a record of informd's, by its fields and its id. A message that
// was delivered is none: anybody who knows the fields could have sent it, to prevent a follow-up or to
// make informd live.
func isRecord(m mail.Message) bool {
	id, _, _ := strings.Cut(m.ID, "@")
	nonce := m.Header.Get(nonceField)
	is := func(prefix, field string) bool {
		return strings.EqualFold(id, prefix+nonce) && m.Header.Get(field) != ""
	}
	return nonce != "" && (is(claimIDPrefix, claimField) || is(liveIDPrefix, liveField)) && proof.Undelivered(m)
}

// claimRecord is a record of a claim.
func (a *Agent) claimRecord(now time.Time, r store.Row, nonce string) []byte {
	return a.recordMail(now, recordForm{subject: "claimed: " + r.Key, prefix: claimIDPrefix, nonce: nonce,
		field: claimField, value: claimID(r),
		text: "informd keeps this record so that no follow-up is ever sent twice, even by another\r\n" +
			"informd or after a database was restored. Please leave it here.\r\n"})
}

// A recordForm is what differs from one kind of record to another.
type recordForm struct{ subject, prefix, nonce, field, value, text string }

// recordMail is a record that a person can read too.
func (a *Agent) recordMail(now time.Time, f recordForm) []byte {
	local := now.In(a.Policy.Zone)
	return []byte(strings.Join([]string{
		"Date: " + local.Format("Mon, 2 Jan 2006 15:04:05 -0700"),
		"From: informd <" + a.Policy.Owner.Addr + ">",
		"Subject: " + f.subject,
		"Message-ID: <" + f.prefix + strings.ToLower(f.nonce) + "@" + a.Policy.Owner.Domain() + ">",
		f.field + ": " + f.value,
		nonceField + ": " + f.nonce,
		generationField + ": " + a.know.generation,
		"MIME-Version: 1.0",
		"Content-Type: text/plain; charset=us-ascii",
		"",
		f.text,
	}, "\r\n"))
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
	return errors.Join(err, a.know.rereadAndMakeDue(ctx, now, r.Person))
}
