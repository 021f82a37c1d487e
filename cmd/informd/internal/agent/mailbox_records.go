package agent

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"informd/mailbox"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/rules/proof"
)

// informd keeps records in a folder of its own in the mailbox: of each claim (claims.go) and of going
// live (live_record.go). These header fields are in each of them: the nonce differs from record to
// record, the generation from database to database.
const (
	nonceField      = "X-Informd-Nonce"
	generationField = "X-Informd-Generation"
)

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

// appendRecord appends a record to the folder. The server gives it its time, so that our clock can be
// compared with that of the server, unless our clock was set by --now.
func (a *Agent) appendRecord(ctx context.Context, now time.Time, folder string, record []byte) error {
	c, err := a.Session.Open(ctx, folder)
	if err != nil {
		return err
	}
	at := time.Time{}
	if a.Steered {
		at = now
	}
	_, err = c.Append(ctx, folder, []string{`\Seen`}, at, record)
	return err
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

// A recordForm is what differs from one kind of record to another.
type recordForm struct{ subject, prefix, nonce, field, value, text string }

// recordMail returns a record that a person can read too.
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
