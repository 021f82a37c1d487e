package mailbox_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"io"
	"math/big"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"informd/mailbox"
	"informd/mailbox/mailboxtest/loopback"
)

// An identity is the certificate a server shows.
type identity struct {
	name        string
	from, until time.Time
	unknown     bool // nobody trusts who issued it
	version     uint16
}

// A tlsServer is an IMAP or SMTP server on a loopback port, over real sockets. clear plays
// what comes before TLS, if anything does, and serve what comes after.
type tlsServer struct {
	config *tls.Config
	roots  *x509.CertPool
	clear  func(net.Conn) bool
	serve  func(net.Conn)

	mu     sync.Mutex
	before []byte // what came in the clear
}

func newTLSServer(t *testing.T, id identity) *tlsServer {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotBefore: id.from, NotAfter: id.until, DNSNames: []string{id.name},
		IsCA: true, BasicConstraintsValid: true}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	s := &tlsServer{roots: x509.NewCertPool()}
	s.config = &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: key}}, MaxVersion: id.version,
		MinVersion: min(id.version, tls.VersionTLS12), NextProtos: []string{"imap"}}
	if !id.unknown {
		s.roots.AddCert(cert)
	}
	return s
}

// listen returns where the server is to be found.
func (s *tlsServer) listen(t *testing.T) string {
	t.Helper()
	return "localhost:" + loopback.Port(loopback.Serve(t, s.session))
}

func (s *tlsServer) session(nc net.Conn) {
	if s.clear != nil && !s.clear(&heard{nc, s}) {
		io.Copy(io.Discard, &heard{nc, s}) // whatever else is said now is said in the clear
		return
	}
	tc := tls.Server(nc, s.config)
	if tc.Handshake() != nil {
		return
	}
	s.serve(tc)
}

// heard notes what is read in the clear.
type heard struct {
	net.Conn
	s *tlsServer
}

func (h *heard) Read(p []byte) (int, error) {
	n, err := h.Conn.Read(p)
	h.s.mu.Lock()
	h.s.before = append(h.s.before, p[:n]...)
	h.s.mu.Unlock()
	return n, err
}

// tlsAccount logs in at one server for both, with a password that must not be seen.
func tlsAccount(s *tlsServer, address string, security mailbox.Security) *mailbox.Account {
	password := func(context.Context) (mailbox.Secret, error) { return mailbox.NewSecret("s3cr3t"), nil }
	server := mailbox.Server{Address: address, Security: security, Username: "julie", Password: password}
	return &mailbox.Account{IMAP: server, SMTP: server, TLS: &tls.Config{RootCAs: s.roots}}
}

func identities() map[string]identity {
	always := identity{name: "localhost", from: time.Unix(0, 0), until: time.Now().AddDate(1, 0, 0)}
	with := func(change func(*identity)) identity {
		id := always
		change(&id)
		return id
	}
	return map[string]identity{
		"good":          always,
		"wrong name":    with(func(id *identity) { id.name = "mail.example.org" }),
		"unknown":       with(func(id *identity) { id.unknown = true }),
		"expired":       with(func(id *identity) { id.until = time.Now().Add(-time.Hour) }),
		"not yet valid": with(func(id *identity) { id.from = time.Now().Add(time.Hour) }),
		"TLS 1.1":       with(func(id *identity) { id.version = tls.VersionTLS11 }),
	}
}

// Certificates are verified always, by TLS from the first byte and by STARTTLS, to read
// and to send.
func TestCertificatesAreVerified(t *testing.T) {
	for name, id := range identities() {
		for _, security := range []mailbox.Security{mailbox.TLS, mailbox.StartTLS} {
			t.Run(name+" "+string(security), func(t *testing.T) {
				s := newTLSServer(t, id)
				s.serve = (&rawServer{}).serve
				if security == mailbox.StartTLS {
					s.clear = clearIMAP("* OK ready\r\n", "S OK go\r\n")
					s.serve = (&rawServer{}).commands
				}
				c, err := tlsAccount(s, s.listen(t), security).Connect(t.Context())
				if err == nil {
					c.Close()
				}
				verified(t, name, s, err)

				for _, use := range []func(*mailbox.Account) error{
					func(a *mailbox.Account) error {
						return a.Send(t.Context(), envelope("x"), func(context.Context) error { return nil })
					},
					func(a *mailbox.Account) error { return a.TrySMTP(t.Context()) },
				} {
					p := &peer{script: map[string]string{"EHLO": "250-peer\r\n250 AUTH PLAIN", "AUTH": "235 welcome"}}
					s = newTLSServer(t, id)
					s.serve = p.serve
					if security == mailbox.StartTLS {
						s.clear = clearSMTP("250-peer\r\n250 STARTTLS", "220 go")
						s.serve = p.commands
					}
					verified(t, name, s, use(tlsAccount(s, s.listen(t), security)))
				}
			})
		}
	}
}

func verified(t *testing.T, name string, s *tlsServer, err error) {
	t.Helper()
	if name == "good" {
		if err != nil {
			t.Errorf("refused: %v", err)
		}
	} else if err == nil || !strings.Contains(err.Error(), "tls: ") && !strings.Contains(err.Error(), "x509: ") {
		t.Errorf("got %v, want the certificate refused", err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	hushed(t, s.before)
}

// hushed checks that no credential was said in the clear.
func hushed(t *testing.T, before []byte) {
	t.Helper()
	for _, word := range []string{"LOGIN", "AUTH", "s3cr3t", "AGp1bGllAHMzY3IzdA"} {
		if strings.Contains(strings.ToUpper(string(before)), strings.ToUpper(word)) {
			t.Errorf("in the clear: %q", before)
		}
	}
}

// clearIMAP plays an IMAP server up to STARTTLS, and reports whether TLS comes now.
func clearIMAP(greeting, answer string) func(net.Conn) bool {
	return func(nc net.Conn) bool {
		io.WriteString(nc, greeting)
		for {
			line, err := readLine(nc)
			if err != nil {
				return false
			}
			if strings.Contains(line, "STARTTLS") {
				io.WriteString(nc, answer)
				return strings.HasPrefix(answer, "S OK")
			}
		}
	}
}

// clearSMTP plays an SMTP server up to STARTTLS.
func clearSMTP(hello, answer string) func(net.Conn) bool {
	return func(nc net.Conn) bool {
		io.WriteString(nc, "220 peer\r\n")
		for {
			line, err := readLine(nc)
			switch {
			case err != nil:
				return false
			case strings.HasPrefix(line, "STARTTLS"):
				io.WriteString(nc, answer+"\r\n")
				return strings.HasPrefix(answer, "220")
			case strings.HasPrefix(line, "EHLO"):
				io.WriteString(nc, hello+"\r\n")
			default:
				io.WriteString(nc, "250 fine\r\n")
			}
		}
	}
}

// Where STARTTLS was chosen, a server or somebody in between who takes it away, refuses it,
// or puts answers before the handshake, gets nothing: no login, and no mail.
func TestStartTLSIsMandatory(t *testing.T) {
	good := identities()["good"]
	for name, clear := range map[string]func(net.Conn) bool{
		"imap refused":        clearIMAP("* OK ready\r\n", "S NO not today\r\n"),
		"imap not known":      clearIMAP("* OK ready\r\n", "S BAD what\r\n"),
		"imap logged in":      clearIMAP("* PREAUTH [CAPABILITY IMAP4rev1] ready\r\n", "S OK go\r\n"),
		"imap put in between": clearIMAP("* OK ready\r\n", "S OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nT1 OK\r\n"),
		"smtp not offered":    clearSMTP("250-peer\r\n250 AUTH PLAIN", "502 what"),
		"smtp refused":        clearSMTP("250-peer\r\n250-STARTTLS\r\n250 AUTH PLAIN", "454 not today"),
	} {
		t.Run(name, func(t *testing.T) {
			s := newTLSServer(t, good)
			s.clear, s.serve = clear, func(net.Conn) {}
			a := tlsAccount(s, s.listen(t), mailbox.StartTLS)
			var err error
			if strings.HasPrefix(name, "imap") {
				_, err = a.Connect(t.Context())
			} else {
				err = a.Send(t.Context(), envelope("x"), func(context.Context) error { return nil })
			}
			if err == nil {
				t.Error("it went on")
			}
			s.mu.Lock()
			defer s.mu.Unlock()
			hushed(t, s.before)
		})
	}
}

// What somebody puts behind the answer to STARTTLS of SMTP is no answer of the server: it
// is gone once TLS has begun, and what the server says then counts.
func TestAnswersPutBeforeTLS(t *testing.T) {
	s := newTLSServer(t, identities()["good"])
	s.clear = clearSMTP("250-peer\r\n250 STARTTLS", "220 go\r\n550 go away")
	p := &peer{}
	s.serve = p.commands
	err := tlsAccount(s, s.listen(t), mailbox.StartTLS).Send(t.Context(), envelope("x"), func(context.Context) error { return nil })
	if _, dot, _ := p.holds(); err != nil || !dot {
		t.Errorf("got %v, and the server has the mail: %v; want it sent", err, dot)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	hushed(t, s.before)
}

// A server on this machine for which nobody vouches is known by its fingerprint, and no other is
// taken in its place; elsewhere a fingerprint counts for nothing.
func TestFingerprint(t *testing.T) {
	s := newTLSServer(t, identities()["unknown"])
	s.serve = (&rawServer{}).serve
	a := tlsAccount(s, s.listen(t), mailbox.TLS)
	_, err := a.Connect(t.Context())
	shown := mailbox.ShownCertificate(err)
	if !strings.HasPrefix(shown, "sha256:") || len(shown) != len("sha256:")+64 {
		t.Fatalf("got %q of %v, want the fingerprint", shown, err)
	}
	a.IMAP.Fingerprint = shown
	c, err := a.Connect(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	c.Close()
	other := newTLSServer(t, identities()["good"])
	other.serve = (&rawServer{}).serve
	b := tlsAccount(other, other.listen(t), mailbox.TLS)
	b.IMAP.Fingerprint = shown
	if _, err := b.Connect(t.Context()); mailbox.ShownCertificate(err) == "" || mailbox.ShownCertificate(err) == shown {
		t.Errorf("got %v, want another certificate refused, though an authority vouches for it", err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	hushed(t, s.before)
}
