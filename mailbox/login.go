package mailbox

import (
	"context"
	"encoding/base64"
	"errors"
	"net"
	"strings"
	"unicode/utf8"

	"github.com/wneessen/go-mail/smtp"
)

// secret asks for the password or the token.
func (s Server) secret(ctx context.Context) (Secret, error) {
	switch {
	case s.Username == "":
		return Secret{}, nil
	case s.Token != nil:
		return s.Token(ctx)
	case s.Password != nil:
		return s.Password(ctx)
	}
	return Secret{}, errors.New("none is configured")
}

// authError returns the error for a login that the server does not take.
func (s Server) authError(proto, reason string) *AuthError {
	if reason = strings.TrimSpace(reason); reason == "" {
		reason = "no reason given"
	}
	return &AuthError{Protocol: proto, Server: s.Address, Username: s.Username, Reason: reason, Token: s.Token != nil}
}

// noWay returns the error of a server that offers no known way to log in.
func (s Server) noWay(proto, reason string) *AuthError {
	err := s.authError(proto, reason)
	err.NoWay = true
	return err
}

// shortSecret is how short a secret is that cannot be masked in a server's words: it may be a
// word or a number that stands there anyway, and the gaps would show it.
const shortSecret = 8

// hide takes out of a server's words the secret that they repeat, as it is or as it went
// over the wire: they are shown to the owner, and logged. Where the secret is too short for
// that, only the code of the refusal is left.
func (s Server) hide(words string, secret Secret, code string) string {
	v := secret.Reveal()
	switch {
	case v == "":
		return words
	case utf8.RuneCountInString(v) < shortSecret:
		return code
	}
	sent := []string{v, "\x00" + s.Username + "\x00" + v,
		newBearer("XOAUTH2", s, secret).first, newBearer("OAUTHBEARER", s, secret).first}
	for _, form := range sent {
		words = strings.ReplaceAll(words, base64.StdEncoding.EncodeToString([]byte(form)), redacted)
	}
	return strings.ReplaceAll(words, v, redacted)
}

// A bearer logs in with an OAuth access token, to IMAP and SMTP alike: OAUTHBEARER of
// RFC 7628 §3.1, or XOAUTH2, its forerunner at Google and Microsoft.
type bearer struct{ mech, first string }

func newBearer(mech string, s Server, token Secret) *bearer {
	host, port, _ := net.SplitHostPort(s.Address)
	if mech == "OAUTHBEARER" {
		user := strings.NewReplacer("=", "=3D", ",", "=2C").Replace(s.Username)
		return &bearer{mech, "n,a=" + user + ",\x01host=" + host + "\x01port=" + port + "\x01auth=Bearer " +
			token.Reveal() + "\x01\x01"}
	}
	return &bearer{mech, "user=" + s.Username + "\x01auth=Bearer " + token.Reveal() + "\x01\x01"}
}

// Start begins the exchange for IMAP.
func (b *bearer) Start() (string, []byte, error) { return b.mech, []byte(b.first), nil }

// Next answers the server's reason for a refusal, so that it can say no: one byte,
// for an empty answer is taken for a fault by some servers.
func (b *bearer) Next([]byte) ([]byte, error) { return []byte{1}, nil }

// smtpAuth is a SASL exchange in the form SMTP wants. The caller has seen to it that
// nothing is said in the clear.
type smtpAuth struct {
	mech  string
	first string
	more  []string // answers to further challenges
}

func (a *smtpAuth) Start(*smtp.ServerInfo) (string, []byte, error) {
	if a.first == "" {
		return a.mech, nil, nil
	}
	return a.mech, []byte(a.first), nil
}

func (a *smtpAuth) Next(_ []byte, more bool) ([]byte, error) {
	if !more {
		return nil, nil
	}
	if len(a.more) == 0 {
		return nil, errors.New("the server asks for more than the login holds")
	}
	next := a.more[0]
	a.more = a.more[1:]
	return []byte(next), nil
}
