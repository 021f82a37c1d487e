package fault

import (
	"cmp"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"

	"informd/cmd/informd/internal/config"
	"informd/cmd/informd/internal/oauth"
	"informd/mailbox"
)

// signs are what the table knows of an error: by types and codes, never by the sentences of a
// library. Only a server's own words are read, since there is nothing else to tell its
// refusals apart by.
type signs struct {
	err      error
	protocol string // "IMAP" or "SMTP"
	server   string // host:port
	host     string
	port     string
	security mailbox.Security
	step     mailbox.Step // how far the conversation came; "" when it got beyond its beginning
	user     string
	words    string // the server's
	code     string // of the refusal: "535 5.7.139", "AADSTS53003"
	codes    []string
	heard    bool   // it said something
	speaks   string // what the port speaks in the place of what was asked for
	command  string // that should have printed a secret
	name     string // in a certificate, or in a question to DNS
	from     string // when a certificate begins to be valid, and when it ends
	until    string

	login   bool // a login was refused
	token   bool // with an access token
	noWay   bool // the server offers no known way to log in
	send    *mailbox.SendError
	full    bool
	dns     *net.DNSError
	timeout bool
}

var smtpCode = regexp.MustCompile(`^([45]\d\d)[ -]?([45]\.\d{1,3}\.\d{1,3})?`)

// signsOf takes an error apart.
func signsOf(err error) signs {
	s := signs{err: err}
	if c, ok := errors.AsType[*mailbox.ConnectError](err); ok {
		s.protocol, s.server, s.security, s.step = c.Protocol, c.Server, c.Security, c.Step
		s.speaks, s.heard = speaks(c.Heard), c.Heard != ""
	}
	if l, ok := errors.AsType[*mailbox.LostError](err); ok {
		s.protocol, s.server = "IMAP", l.Server
	}
	if a, ok := errors.AsType[*mailbox.AuthError](err); ok {
		s.protocol, s.server, s.user, s.words = a.Protocol, a.Server, a.Username, a.Reason
		s.login, s.token, s.noWay = true, a.Token, a.NoWay
	}
	if send, ok := errors.AsType[*mailbox.SendError](err); ok {
		s.takeSend(send)
	}
	if a, ok := errors.AsType[*mailbox.AppendError](err); ok {
		s.full = s.full || a.Full
	}
	if c, ok := errors.AsType[*config.CommandError](err); ok {
		s.command, s.codes = c.Command, append(s.codes, c.Codes...)
	}
	if r, ok := errors.AsType[*oauth.Refusal](err); ok {
		s.codes = append(s.codes, r.Code, r.Number)
	}
	s.codes = append(s.codes, oauth.Codes(s.words)...)
	s.codes = slices.DeleteFunc(s.codes, func(c string) bool { return c == "" })
	if s.code == "" && len(s.codes) > 0 {
		s.code = s.codes[len(s.codes)-1] // the one that tells most comes last
	}
	s.takeNet(err)
	s.takeCertificate(err)
	s.host, s.port, _ = net.SplitHostPort(s.server)
	return s
}

// takeSend takes what an SMTP server said.
func (s *signs) takeSend(send *mailbox.SendError) {
	s.send, s.protocol = send, "SMTP"
	s.login = s.login || send.Auth
	if s.server == "" {
		s.server = send.Server
	}
	if m := smtpCode.FindStringSubmatch(s.words); m != nil {
		s.code = strings.TrimSpace(m[1] + " " + m[2])
		s.codes = append(s.codes, m[2])
	} else if send.Code != 0 {
		s.words = send.Words
		s.code = strings.TrimSpace(strings.Join([]string{strconv.Itoa(send.Code), send.Enhanced}, " "))
		s.codes = append(s.codes, send.Enhanced)
	}
	s.full = s.full || strings.HasSuffix(send.Enhanced, ".2.2")
}

// takeNet takes what the system says of the network.
func (s *signs) takeNet(err error) {
	if dns, ok := errors.AsType[*net.DNSError](err); ok {
		s.dns, s.name = dns, dns.Name
	}
	if page, ok := errors.AsType[*url.Error](err); ok && s.server == "" {
		if u, err := url.Parse(page.URL); err == nil && u.Hostname() != "" {
			s.server = net.JoinHostPort(u.Hostname(), cmp.Or(u.Port(), "443"))
		}
	}
	netErr, ok := errors.AsType[net.Error](err)
	s.timeout = ok && netErr.Timeout() || errors.Is(err, context.DeadlineExceeded)
}

// takeCertificate takes what was wrong with a certificate.
func (s *signs) takeCertificate(err error) {
	if h, ok := errors.AsType[x509.HostnameError](err); ok {
		s.name = strings.Join(h.Certificate.DNSNames, ", ")
		if s.name == "" {
			s.name = "nobody"
		}
	}
	if c, ok := errors.AsType[x509.CertificateInvalidError](err); ok && c.Cert != nil {
		s.from, s.until = c.Cert.NotBefore.Format(day), c.Cert.NotAfter.Format(day)
	}
	if r, ok := errors.AsType[tls.RecordHeaderError](err); ok {
		s.speaks = speaks(string(r.RecordHeader[:]))
	}
}

// day is how a certificate's days are written.
const day = "2 January 2006"

// speaks tells by its first bytes what a port speaks; "" where they say nothing.
func speaks(heard string) string {
	for _, p := range []struct{ begin, name string }{
		{"* ", "IMAP"}, {"220", "SMTP"}, {"+OK", "POP3"}, {"HTTP", "HTTP"}, {"SSH-", "SSH"},
	} {
		if strings.HasPrefix(heard, p.begin) {
			return p.name
		}
	}
	return ""
}

// invalid reports whether a certificate was refused for its time, and which.
func (s signs) invalid(early bool) bool {
	c, ok := errors.AsType[x509.CertificateInvalidError](s.err)
	if !ok || c.Reason != x509.Expired || c.Cert == nil {
		return false
	}
	return early == time.Now().Before(c.Cert.NotBefore)
}

// cut reports whether the other side hung up.
func (s signs) cut() bool {
	return errors.Is(s.err, io.EOF) || errors.Is(s.err, io.ErrUnexpectedEOF) || errors.Is(s.err, syscall.ECONNRESET) ||
		errors.Is(s.err, syscall.EPIPE) || errors.Is(s.err, net.ErrClosed)
}

// silentServer reports whether a server that was reached never began to speak, as one does that
// waits for the first byte of TLS.
func (s signs) silentServer() bool {
	return s.step == mailbox.StepGreeting && !s.heard && (s.timeout || s.cut())
}
