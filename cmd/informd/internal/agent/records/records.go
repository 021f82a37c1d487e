// Package records keeps informd's own records in a folder of its own in the mailbox: of each claim on a
// follow-up, and of going live. A record is a short mail that a person can read too. It outlives the
// database, and other databases see it.
//
//	Append  a Form ──▶ a mail in the folder
//	Read    the folder ──▶ its records, in their order, and the mails that are none
//	Is      tells a record from a mail that somebody else filed or sent
//
// What a record means is said by whoever wrote it.
package records

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"informd/cmd/informd/internal/agent/health"
	"informd/cmd/informd/internal/agent/knowledge"
	"informd/cmd/informd/internal/agent/session"
	"informd/mailbox"
	"informd/mailbox/letter"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/proof"
)

// Each record has one of the first two header fields, which says what it records, and both of the
// others: the nonce differs from record to record, the generation from database to database.
const (
	ClaimField      = "X-Informd-Claim"
	LiveField       = "X-Informd-Live"
	NonceField      = "X-Informd-Nonce"
	GenerationField = "X-Informd-Generation"
)

// idPrefix returns what stands before the nonce in the Message-ID of a record with this field.
func idPrefix(field string) string {
	if field == LiveField {
		return "live."
	}
	return "claim."
}

// Is reports whether a message is a record of informd's, by its fields and its id. A message that
// was delivered is none: anybody who knows the fields could have sent it, to prevent a follow-up or to
// make informd live.
func Is(m mail.Message) bool {
	id, _, _ := strings.Cut(m.ID, "@")
	nonce := m.Header.Get(NonceField)
	is := func(field string) bool {
		return strings.EqualFold(id, idPrefix(field)+nonce) && m.Header.Get(field) != ""
	}
	return nonce != "" && (is(ClaimField) || is(LiveField)) && proof.Undelivered(m)
}

// Records are those of one account.
type Records struct {
	Session *session.Session
	Know    *knowledge.Knowledge
}

// Read returns all records in the order in which they came, and the mails in the folder that are none.
// It reads the whole folder, which has a short record for each attempt, and does not search it: a server
// that cannot search our fields may answer that it found nothing, and a record that is missed means a
// second follow-up.
func (r *Records) Read(ctx context.Context, folder string) (records, others []mail.Message, err error) {
	r.Session.Refresh() // to see the records of others
	c, err := r.Session.Open(ctx, folder)
	if err != nil {
		return nil, nil, err
	}
	stands := r.Session.ExaminedAt()
	read := uint32(0)
	err = c.Headers(ctx, 1, 0, func(m mail.Message) error {
		if read++; Is(m) {
			records = append(records, m)
		} else {
			others = append(others, m)
		}
		return nil
	})
	var bad *mailbox.MessageError
	switch {
	case errors.As(err, &bad):
		err = &health.PartError{Part: content.PartClaims, Err: err}
	case err == nil && read < stands.Messages:
		err = &health.PartError{Part: content.PartClaims,
			Err: fmt.Errorf("of %d records the server shows %d", stands.Messages, read)}
	}
	return records, others, err
}

// A Form is what differs from one record to another.
type Form struct{ Field, Value, Nonce, Subject, Text string }

// Append appends a record to the folder. The server gives it its time, so that our clock can be
// compared with that of the server, unless our clock was set by --now.
func (r *Records) Append(ctx context.Context, now time.Time, folder string, f Form) error {
	c, err := r.Session.Open(ctx, folder)
	if err != nil {
		return err
	}
	at := time.Time{}
	if r.Know.Steered {
		at = now
	}
	_, err = c.Append(ctx, folder, []string{`\Seen`}, at, r.bytes(now, f))
	return err
}

// bytes returns a record that a person can read too.
func (r *Records) bytes(now time.Time, f Form) []byte {
	local := now.In(r.Know.Policy().Zone)
	return []byte(strings.Join([]string{
		"Date: " + letter.Date(local),
		"From: informd <" + r.Know.Policy().Owner.Addr + ">",
		"Subject: " + f.Subject,
		"Message-ID: <" + idPrefix(f.Field) + strings.ToLower(f.Nonce) + "@" + r.Know.Policy().Owner.Domain() + ">",
		f.Field + ": " + f.Value,
		NonceField + ": " + f.Nonce,
		GenerationField + ": " + r.Know.Generation,
		"MIME-Version: 1.0",
		"Content-Type: text/plain; charset=us-ascii",
		"",
		f.Text,
	}, "\r\n"))
}
