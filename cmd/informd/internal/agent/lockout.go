package agent

import (
	"errors"
	"time"

	"informd/mailbox"
)

// A bar keeps from logging in again where a login was refused, whatever becomes due and
// whatever mail wakes us: providers lock out who logs in wrongly too often.
type bar struct {
	until time.Time
	err   error // the refusal
}

// note bars the next quarter of an hour when err is a refused login.
func (b *bar) note(now time.Time, err error) {
	if loginRefused(err) {
		*b = bar{until: now.Add(retryAfter), err: err}
	}
}

// closed is the refusal while it still bars, or nil.
func (b *bar) closed(now time.Time) error {
	if now.Before(b.until) {
		return b.err
	}
	return nil
}

// loginRefused reports whether a server refused the login.
func loginRefused(err error) bool {
	var auth *mailbox.AuthError
	var send *mailbox.SendError
	return errors.As(err, &auth) || errors.As(err, &send) && send.Auth
}
