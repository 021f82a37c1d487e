package mailbox

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
)

// startTLS secures an IMAP connection (RFC 9051 §6.2.1) before the library sees it, so
// that nothing said in the clear can count: no PREAUTH, no capabilities, and no answer
// put in between, for what follows the OK is read as TLS.
//
// It says how far it came.
func (t *transport) startTLS(ctx context.Context, config *tls.Config) (Step, error) {
	greeting, err := readClear(t)
	if err != nil {
		return StepGreeting, fmt.Errorf("read greeting: %w", err)
	}
	switch {
	case strings.HasPrefix(greeting, "* PREAUTH"):
		return StepGreeting, errors.New("the server took us for logged in before TLS (PREAUTH)")
	case !strings.HasPrefix(greeting, "* OK"):
		return StepGreeting, fmt.Errorf("greeting %q", greeting)
	}
	if _, err := io.WriteString(t.raw, "S STARTTLS\r\n"); err != nil {
		return StepStartTLS, fmt.Errorf("ask for STARTTLS: %w", err)
	}
	for {
		line, err := readClear(t.raw)
		if err != nil {
			return StepStartTLS, fmt.Errorf("ask for STARTTLS: %w", err)
		}
		if answer, ok := strings.CutPrefix(line, "S "); ok {
			if !strings.HasPrefix(answer, "OK") {
				return StepStartTLS, fmt.Errorf("%w (%s)", ErrNoStartTLS, answer)
			}
			break
		}
	}
	tc := tls.Client(t.raw, config)
	if err := tc.HandshakeContext(ctx); err != nil {
		return StepTLS, err
	}
	t.Conn = &greetedConn{Conn: tc, greeting: strings.NewReader("* OK secured\r\n")}
	return StepGreeting, nil
}

// ErrNoStartTLS means that a server does not go over to TLS.
var ErrNoStartTLS = errors.New("the server refuses STARTTLS")

// readClear reads one line, and not a byte more; its words are in upper case.
func readClear(r io.Reader) (string, error) {
	var line strings.Builder
	for b := make([]byte, 1); ; {
		if _, err := io.ReadFull(r, b); err != nil {
			return "", err
		}
		if b[0] == '\n' {
			return strings.ToUpper(strings.TrimSuffix(line.String(), "\r")), nil
		}
		line.WriteByte(b[0])
	}
}

// A greetedConn begins with a greeting, as the library expects of a connection; after
// STARTTLS there is none.
type greetedConn struct {
	net.Conn
	greeting *strings.Reader
}

func (c *greetedConn) Read(p []byte) (int, error) {
	if c.greeting.Len() > 0 {
		return c.greeting.Read(p)
	}
	return c.Conn.Read(p)
}
