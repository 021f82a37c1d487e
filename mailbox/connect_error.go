package mailbox

import (
	"context"
	"fmt"
)

// A Step is a part of connecting, in the order in which they come.
type Step string

const (
	StepDial     Step = "dial"
	StepTLS      Step = "tls"      // the handshake
	StepGreeting Step = "greeting" // of the protocol, in the clear or behind TLS
	StepStartTLS Step = "starttls"
)

// A ConnectError says that no IMAP or SMTP session began: the server was not reached, could not prove
// its identity, or speaks another protocol.
type ConnectError struct {
	Protocol string // "IMAP" or "SMTP"
	Server   string // host:port
	Security Security
	Step     Step
	Heard    string // the first bytes that the server sent, to tell which protocol it speaks
	Err      error
}

func (e *ConnectError) Error() string {
	switch e.Step {
	case StepDial:
		return fmt.Sprintf("connect to %s: %v", e.Server, e.Err)
	case StepTLS:
		return fmt.Sprintf("TLS with %s: %v", e.Server, e.Err)
	}
	return fmt.Sprintf("%s with %s: %s", e.Protocol, e.Server, printable(fmt.Sprint(e.Err)))
}

func (e *ConnectError) Unwrap() error { return e.Err }

// failed returns the error of a step.
func (t *transport) failed(step Step, err error) *ConnectError {
	return &ConnectError{Protocol: t.protocol, Server: t.server.Address, Security: t.server.Security, Step: step,
		Heard: string(t.heard), Err: err}
}

// maxHeard is how much of what a server says first is kept, to tell what it speaks.
const maxHeard = 16

// Read notes the first bytes that come. Nobody reads them before the reader has ended.
func (t *transport) Read(p []byte) (int, error) {
	n, err := t.Conn.Read(p)
	if room := maxHeard - len(t.heard); room > 0 {
		t.heard = append(t.heard, p[:min(n, room)]...)
	}
	return n, err
}

// A LostError says that an IMAP session ended in the middle: the server hung up, stopped answering, or
// said what cannot be read.
type LostError struct {
	Server string // host:port
	Err    error
}

func (e *LostError) Error() string { return fmt.Sprintf("IMAP with %s broke off: %v", e.Server, e.Err) }

func (e *LostError) Unwrap() error { return e.Err }

// lost returns the error that ended a session, or why the caller ended it.
func (c *Conn) lost(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return err
	}
	return &LostError{c.account.IMAP.Address, err}
}
