package mailboxtest

import (
	"bytes"

	"github.com/emersion/go-sasl"
)

// saslServer returns one exchange of a login, the same for IMAP and SMTP.
func saslServer(mech string, login func(username string, check func(*User) bool) error) (sasl.Server, error) {
	switch mech {
	case sasl.Plain:
		return sasl.NewPlainServer(func(identity, username, password string) error {
			return login(username, func(u *User) bool { return u.checkPassword(password) })
		}), nil
	case sasl.OAuthBearer, "XOAUTH2":
		return &bearer{login: login}, nil
	}
	return nil, errNoMechanism
}

// A bearer takes an access token, as OAUTHBEARER (RFC 7628) or as XOAUTH2: after a
// refusal it says why, and the client must answer before it hears no.
type bearer struct {
	login  func(username string, check func(*User) bool) error
	failed error
}

func (b *bearer) Next(response []byte) (challenge []byte, done bool, err error) {
	if response == nil {
		return []byte{}, false, nil
	}
	if b.failed != nil {
		return nil, true, b.failed
	}
	var username, token string
	for _, field := range bytes.Split(response, []byte{1}) {
		s := string(field)
		switch {
		case bytes.HasPrefix(field, []byte("user=")):
			username = s[len("user="):]
		case bytes.HasPrefix(field, []byte("n,a=")):
			username = s[len("n,a=") : len(s)-len(",")]
		case bytes.HasPrefix(field, []byte("auth=Bearer ")):
			token = s[len("auth=Bearer "):]
		}
	}
	if b.failed = b.login(username, func(u *User) bool { return u.checkToken(token) }); b.failed != nil {
		return []byte(`{"status":"401"}`), false, nil
	}
	return nil, true, nil
}
