package mailbox

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"strings"
	"time"
)

// A transport is an open connection and its two handles below the protocol: closing
// raw ends every wait at once, and limit bounds what the peer may send.
type transport struct {
	net.Conn // TLS where it was there from the first byte
	raw      *limitConn
	host     string

	protocol string // "IMAP" or "SMTP"
	server   Server
	heard    []byte // the first bytes that came
}

// kill closes the connection without saying goodbye. Unlike Close of a TLS connection it never waits
// for the peer.
func (t *transport) kill() { t.raw.Conn.Close() }

// A configError says that a server is configured with a security that informd does not use for it.
type configError struct{ problem string }

func (e *configError) Error() string { return e.problem + "; " + e.Help() }

// Help returns what helps.
func (e *configError) Help() string { return `use "tls" or "starttls"` }

// dial connects to s. With TLS the handshake is done; with STARTTLS the protocol
// does it.
func (a *Account) dial(ctx context.Context, s Server, protocol string) (*transport, error) {
	host, _, err := net.SplitHostPort(s.Address)
	if err != nil {
		return nil, fmt.Errorf("server %q is not host:port: %w", s.Address, err)
	}
	switch s.Security {
	case TLS, StartTLS:
	case NoTLS:
		if !Loopback(host) {
			return nil, &configError{"server " + s.Address + ": security \"none\" is for loopback addresses only"}
		}
	default:
		return nil, &configError{fmt.Sprintf("server %s: unknown security %q", s.Address, s.Security)}
	}

	ctx, cancel := context.WithTimeout(ctx, a.timeout())
	defer cancel()
	dial := a.Dial
	if dial == nil {
		dial = (&net.Dialer{Timeout: dialTimeout, KeepAlive: 30 * time.Second}).DialContext
	}
	t := &transport{host: host, protocol: protocol, server: s}
	nc, err := dial(ctx, "tcp", s.Address)
	if err != nil {
		return nil, t.failed(StepDial, err)
	}
	t.raw = &limitConn{Conn: nc}
	t.raw.allow(budgetAnswer)
	t.Conn = t.raw
	if s.Security == TLS {
		tc := tls.Client(t.raw, a.tlsConfig(t))
		if err := tc.HandshakeContext(ctx); err != nil {
			t.kill()
			return nil, t.failed(StepTLS, err)
		}
		t.Conn = tc
	}
	return t, nil
}

// tlsConfig returns a configuration that always verifies the server. A server on this machine may be
// verified by the fingerprint of its certificate instead of by an authority.
func (a *Account) tlsConfig(t *transport) *tls.Config {
	c := &tls.Config{}
	if a.TLS != nil {
		c = a.TLS.Clone()
	}
	c.InsecureSkipVerify = false
	c.MinVersion = max(c.MinVersion, tls.VersionTLS12)
	if c.ServerName == "" {
		c.ServerName = t.host
	}
	if t.protocol == "IMAP" {
		c.NextProtos = []string{"imap"}
	}
	if want := t.server.Fingerprint; want != "" && Loopback(t.host) {
		c.InsecureSkipVerify = true // VerifyConnection is stricter: one certificate, and no other
		c.VerifyConnection = func(s tls.ConnectionState) error {
			if shown := Fingerprint(s.PeerCertificates[0]); shown != want {
				return &FingerprintError{Shown: shown}
			}
			return nil
		}
	}
	return c
}

// Fingerprint returns the SHA-256 of a certificate, as the config has it: "sha256:…".
func Fingerprint(cert *x509.Certificate) string {
	return fmt.Sprintf("sha256:%x", sha256.Sum256(cert.Raw))
}

// ShownCertificate returns the fingerprint of the server's certificate where err says that it was not
// trusted; else "".
func ShownCertificate(err error) string {
	if other, ok := errors.AsType[*FingerprintError](err); ok {
		return other.Shown
	}
	bad, ok := errors.AsType[*tls.CertificateVerificationError](err)
	if !ok || len(bad.UnverifiedCertificates) == 0 {
		return ""
	}
	return Fingerprint(bad.UnverifiedCertificates[0])
}

// A FingerprintError is a certificate other than the one that was expected.
type FingerprintError struct{ Shown string }

func (e *FingerprintError) Error() string {
	return "the certificate has another fingerprint: " + e.Shown
}

// Loopback reports whether a server, with or without its port, can only be this machine. A name other than
// localhost is not looked up, for its address could change between this look and the connection.
func Loopback(server string) bool {
	host := server
	if h, _, err := net.SplitHostPort(server); err == nil {
		host = h
	}
	if strings.EqualFold(host, "localhost") {
		return true
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.IsLoopback()
}

// within runs f, at most until the limit or the end of ctx. Then it closes the connection, because
// the libraries wait without a limit. If f still returns nil, that counts: what the server has
// done is done.
func (t *transport) within(ctx context.Context, limit time.Duration, f func() error) error {
	late := fmt.Errorf("no answer within %v: %w", limit, context.DeadlineExceeded)
	ctx, cancel := context.WithTimeoutCause(ctx, limit, late)
	defer cancel()
	stop := context.AfterFunc(ctx, t.kill)
	err := f()
	if !stop() && err != nil {
		return fmt.Errorf("%w (%v)", context.Cause(ctx), err)
	}
	return err
}
