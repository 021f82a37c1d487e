package mailbox

import (
	"context"
	"encoding/base64"
	"errors"
	"net"
	"strings"

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

// refused is the error for a login that the server does not take, with what helps.
func (s Server) refused(proto, reason string) *AuthError {
	cure := "check the user name and the password; where the account uses two-step login, make an app password for " +
		"informd"
	if s.Token != nil {
		cure = "the access token is not accepted; log in to the provider again, and see that IMAP and SMTP are allowed"
	}
	if strings.Contains(reason, "not connected") || strings.Contains(strings.ToLower(reason), "disabled") {
		cure = "the provider has switched " + proto +
			" off for this account; allow it in the account's settings, or ask the administrator"
	}
	if reason = strings.TrimSpace(reason); reason == "" {
		reason = "no reason given"
	}
	return &AuthError{Protocol: proto, Server: s.Address, Username: s.Username, Reason: reason, Cure: cure}
}

// hide takes out of a server's words the secret that they repeat, as it is or as it went
// over the wire: they are shown to the owner, and logged.
func (s Server) hide(words string, secret Secret) string {
	v := secret.Reveal()
	if v == "" {
		return words
	}
	sent := []string{v, "\x00" + s.Username + "\x00" + v, newBearer("XOAUTH2", s, secret).first,
		newBearer("OAUTHBEARER", s, secret).first}
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
