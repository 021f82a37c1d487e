package main

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"io"
	"math/big"
	"net"
	"os"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"informd/mailbox"
	"informd/mailbox/mailboxtest/loopback"
)

// A bridge is a program on this machine that lets mail programs in by STARTTLS alone, with a certificate that
// nobody vouches for, as Proton Mail Bridge does. A mail server stands behind it.
type bridge struct {
	imap, smtp string
	shows      atomic.Pointer[tls.Certificate]
}

func newBridge(t *testing.T, imap, smtp string) *bridge {
	t.Helper()
	b := &bridge{}
	b.renew(t)
	b.imap = b.listen(t, imap, func(line string) (answer string, next bool) {
		tag, command, _ := strings.Cut(line, " ")
		switch command {
		case "STARTTLS":
			return tag + " OK go\r\n", true
		case "CAPABILITY":
			return "* CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED\r\n" + tag + " OK done\r\n", false
		}
		return tag + " NO not before TLS\r\n", false
	})
	b.smtp = b.listen(t, smtp, func(line string) (answer string, next bool) {
		switch word, _, _ := strings.Cut(line, " "); word {
		case "STARTTLS":
			return "220 go\r\n", true
		case "EHLO":
			return "250-bridge\r\n250 STARTTLS\r\n", false
		}
		return "530 5.7.0 not before TLS\r\n", false
	})
	return b
}

// renew gives the bridge another certificate.
func (b *bridge) renew(t *testing.T) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotBefore: time.Unix(0, 0), NotAfter: time.Now().AddDate(20, 0, 0),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		t.Fatal(err)
	}
	leaf, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	b.shows.Store(&tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key, Leaf: leaf})
}

// fingerprint is that of the certificate which the bridge shows now.
func (b *bridge) fingerprint() string { return mailbox.Fingerprint(b.shows.Load().Leaf) }

// listen answers in the clear until TLS begins, and joins what comes then to the server behind.
func (b *bridge) listen(t *testing.T, behind string, clear func(line string) (answer string, next bool)) string {
	t.Helper()
	return loopback.Serve(t, func(nc net.Conn) { b.session(nc, behind, clear) })
}

func (b *bridge) session(nc net.Conn, behind string, clear func(line string) (answer string, next bool)) {
	up, err := net.Dial("tcp", behind)
	if err != nil {
		return
	}
	defer up.Close()
	from := bufio.NewReader(up)
	greeting, err := from.ReadString('\n')
	if err != nil {
		return
	}
	io.WriteString(nc, greeting)
	lines := bufio.NewReader(nc)
	for next := false; !next; {
		line, err := lines.ReadString('\n')
		if err != nil {
			return
		}
		answer := ""
		answer, next = clear(strings.TrimSpace(line))
		io.WriteString(nc, answer)
	}
	tc := tls.Server(nc, &tls.Config{Certificates: []tls.Certificate{*b.shows.Load()}, NextProtos: []string{"imap"}})
	go func() {
		io.Copy(up, tc)
		up.Close()
	}()
	io.Copy(tc, from)
}

// Proton's bridge proves itself with a certificate of its own: the owner is shown its fingerprint once, and from
// their yes on that certificate is taken on both roads, and no other.
func TestInitBridge(t *testing.T) {
	h := newHome(t)
	h.srv.AddUser("julie@proton.me", hushed, "julie@proton.me")
	b := newBridge(t, h.srv.IMAP(), h.srv.SMTP())
	args := []string{"--imap", b.imap, "--smtp", b.smtp, "--no-service"}
	const question = "Take this certificate, and no other, from now on?"

	got := answers(t, args, "julie@proton.me", hushed, "no")
	wantIn(t, got.errout, b.fingerprint(), question, "Nobody whom this machine knows vouches for the certificate")
	if _, err := os.Stat(h.config); got.code != exitFailed || err == nil {
		t.Fatalf("after no: got %d, %v, want nothing written\n%s", got.code, err, got.errout)
	}

	got = answers(t, args, "julie@proton.me", hushed, "yes", "Julie Roth", "", "yes")
	if got.code != 0 || strings.Count(got.errout, b.fingerprint()) != 1 {
		t.Fatalf("got %d, want 0, and %s shown once\n%s", got.code, b.fingerprint(), got.errout)
	}
	wantIn(t, got.errout, "at "+b.imap+" proves itself", question, "Both let informd in.", "It came back to INBOX.")
	pinned := func() {
		t.Helper()
		cfg := load(t, h.config)
		for road, s := range map[string]mailbox.Server{"imap": cfg.IMAP(), "smtp": cfg.SMTP()} {
			if s.Fingerprint != b.fingerprint() || s.Security != mailbox.StartTLS {
				t.Errorf("%s: pinned %q by %s, want %s by starttls", road, s.Fingerprint, s.Security, b.fingerprint())
			}
		}
	}
	pinned()
	if got := informd(t, "check"); got.code != exitFine {
		t.Errorf("check: got %d\n%s", got.code, got.out)
	}

	b.renew(t)
	for _, command := range [][]string{{"check", "--no-mail"}, {"run", "--once"}} {
		got := informd(t, command...)
		if said := got.out + got.errout; got.code != exitFailed ||
			!strings.Contains(strings.Join(strings.Fields(said), " "), "shows another certificate than the one in your config") {
			t.Errorf("%v, with another certificate: got %d\n%s", command, got.code, said)
		}
	}
	got = answers(t, []string{"--no-service"}, "yes", "yes")
	if got.code != 0 {
		t.Fatalf("again: got %d\n%s", got.code, got.errout)
	}
	wantIn(t, got.errout, b.fingerprint(), question, "shows another certificate than the one you took before")
	pinned()
}
