package session

import (
	"errors"
	"time"

	"informd/mailbox"
)

// RetryAfter is how long a refused login is not tried again.
const RetryAfter = 15 * time.Minute

// A Bar prevents logins for a while after one was refused, whatever becomes due and whatever mail wakes
// the agent: providers lock an account after too many wrong logins.
type Bar struct {
	Until time.Time
	err   error // the refusal
}

// Note closes the bar for RetryAfter when err is a refused login.
func (b *Bar) Note(now time.Time, err error) {
	if LoginRefused(err) {
		*b = Bar{Until: now.Add(RetryAfter), err: err}
	}
}

// Closed returns the refusal while it still bars, or nil.
func (b *Bar) Closed(now time.Time) error {
	if now.Before(b.Until) {
		return b.err
	}
	return nil
}

// LoginRefused reports whether a server refused the login.
func LoginRefused(err error) bool {
	var auth *mailbox.AuthError
	var send *mailbox.SendError
	return errors.As(err, &auth) || errors.As(err, &send) && send.Auth
}
