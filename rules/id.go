package rules

import (
	"strings"
	"time"

	"informd/rules/mail"
)

// PersonID returns the id of a person who was first known by this address.
func PersonID(addr string) string { return mail.NewID("person", strings.ToLower(addr)) }

// AskID returns the id of the ask with this recipient, date and subject. It is the same for every
// copy of the mail, however that copy reached informd.
func AskID(to string, at time.Time, subject string) string {
	return mail.NewID("ask", strings.ToLower(to), at.UTC().Format(time.RFC3339), mail.BaseSubject(subject))
}

// Tag returns the short name of an ask, talk or promise on buttons.
func Tag(id string) string { return id[:min(6, len(id))] }

// threadRoot returns the Message-ID that all mails to the owner about a person refer to. No mail has it;
// it only groups them as one thread.
func threadRoot(person string, owner mail.Address) string {
	return "informd." + person + "@" + owner.Domain()
}

// keyAt returns an instant of a talk as it stands in the keys of the outbox: they must be the same for ever.
func keyAt(at time.Time) string { return at.UTC().Format("20060102T1504") }
