package mailbox

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"time"
)

// Security is how a connection is protected.
type Security string

const (
	TLS      Security = "tls"      // from the first byte (RFC 8314)
	StartTLS Security = "starttls" // mandatory once chosen, never a fallback
	NoTLS    Security = "none"     // loopback only
)

// A Server is one end to log in to.
type Server struct {
	Address  string // host:port
	Security Security
	// Fingerprint is the SHA-256 of the server's certificate, as "sha256:…", for a server on this
	// machine whose certificate no authority has signed. Where it is set, no other certificate is
	// accepted.
	Fingerprint string

	Username string // "" for no login, where a loopback SMTP server offers none

	// One of the two is set. It is called at each login, so that a changed password is noticed.
	Password func(context.Context) (Secret, error)
	Token    func(context.Context) (Secret, error) // an OAuth 2.0 access token (RFC 7628)
}

// An Account is one person's mail: where it is read and through what it is sent.
// Its methods may be called from any goroutine.
type Account struct {
	IMAP, SMTP Server

	// Dial opens a connection; nil means TCP. Tests set it to connect through a pipe.
	Dial func(ctx context.Context, network, address string) (net.Conn, error)
	TLS  *tls.Config // roots for tests; nil means those of the system

	HELO           string        // what SMTP is told; "" means "localhost"
	CommandTimeout time.Duration // longest wait for one answer; 0 means a minute
}

const (
	dialTimeout    = 15 * time.Second
	commandTimeout = time.Minute
)

// Hosts returns the names of the account's servers.
func (a *Account) Hosts() (hosts []string) {
	for _, s := range []Server{a.IMAP, a.SMTP} {
		if host, _, err := net.SplitHostPort(s.Address); err == nil {
			hosts = append(hosts, host)
		}
	}
	return hosts
}

func (a *Account) timeout() time.Duration {
	if a.CommandTimeout > 0 {
		return a.CommandTimeout
	}
	return commandTimeout
}

// An AuthError is a refused login: trying again is of no use until somebody acts.
type AuthError struct {
	Protocol string // "IMAP" or "SMTP"
	Server   string // host:port
	Username string
	Reason   string // what the server said
	Token    bool   // it was an access token that it refused
	NoWay    bool   // it offers no way to log in that is known here, so that Reason is no word of its own
}

func (e *AuthError) Error() string {
	return fmt.Sprintf("%s server %s refused the login of %s (%s)", e.Protocol, e.Server, e.Username, e.Reason)
}

// ErrGone means that a message is no longer where it stood.
var ErrGone = errors.New("the message is gone")

// ErrNoIdle means that the server cannot tell of new mail by itself: poll instead.
var ErrNoIdle = errors.New("the server does not support IDLE")

// A MessageError is a message that this server cannot hand over, though it has it:
// the answer broke the connection or came without the message. Whoever reads the
// folder notes the UID and goes on behind it, so that one message cannot stop all.
type MessageError struct {
	Folder      string
	UIDValidity uint32
	UID         uint32
	Lost        bool // the line was cut within it: blame the message if that happens again
	Late        bool // our time for the answer was over: the line is slow, or the server says nothing
	Err         error
}

func (e *MessageError) Error() string {
	return fmt.Sprintf("message %d in %s cannot be fetched: %v", e.UID, e.Folder, e.Err)
}

func (e *MessageError) Unwrap() error { return e.Err }

// An AppendError is a message that was not, or perhaps not, stored.
type AppendError struct {
	Folder  string
	Unknown bool   // the answer was lost: look for the message, do not append again
	Full    bool   // the account is over its quota (RFC 5530 §3)
	Said    string // the server, in words; "" where it gave no answer
	Err     error
}

func (e *AppendError) Error() string {
	if e.Unknown {
		return fmt.Sprintf("append to %s: no answer, so it may or may not be stored: %v", e.Folder, e.Err)
	}
	return fmt.Sprintf("append to %s: %v", e.Folder, e.Err)
}

func (e *AppendError) Unwrap() error { return e.Err }
