package mailbox_test

import (
	"context"
	"encoding/base64"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"

	"informd/mailbox"
)

// A server that repeats what it was told does not bring the secret into an error, and so
// not into a log, a mail or the store.
func TestServerRepeatsTheSecret(t *testing.T) {
	const secret = "c0rrect-s3cr3t"
	code := base64.StdEncoding.EncodeToString
	plain := code([]byte("\x00julie\x00" + secret))
	oauth := code([]byte("user=julie\x01auth=Bearer " + secret + "\x01\x01"))
	source := func(context.Context) (mailbox.Secret, error) { return mailbox.NewSecret(secret), nil }
	for _, tt := range []struct {
		name  string
		token bool
		imap  [][2]string
		smtp  map[string]string
	}{
		{name: "imap LOGIN", imap: [][2]string{{"LOGIN", "%tag NO no: LOGIN julie c0rrect-s3cr3t\r\n"}}},
		{name: "imap LOGIN not understood", imap: [][2]string{{"LOGIN", "%tag BAD what: LOGIN julie c0rrect-s3cr3t\r\n"}}},
		{name: "imap PLAIN", imap: [][2]string{{"CAPABILITY", "* CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\r\n%tag OK\r\n"},
			{"AUTHENTICATE", "%tag NO no: " + plain + "\r\n"}}},
		{name: "imap token", token: true, imap: [][2]string{{"CAPABILITY", "* CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2\r\n%tag OK\r\n"},
			{"AUTHENTICATE", "%tag NO no: " + oauth + "\r\n"}}},
		{name: "smtp refused", smtp: map[string]string{"EHLO": "250-peer\r\n250 AUTH PLAIN", "AUTH": "535 no: " + plain}},
		{name: "smtp without a code", smtp: map[string]string{"EHLO": "250-peer\r\n250 AUTH PLAIN", "AUTH": "AUTH PLAIN " + plain}},
		{name: "smtp later", smtp: map[string]string{"EHLO": "250-peer\r\n250 AUTH PLAIN", "AUTH": "454 later: AUTH PLAIN " + plain + " " + secret}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				server := mailbox.Server{Address: "localhost:1", Security: mailbox.NoTLS, Username: "julie", Password: source}
				if tt.token {
					server.Password, server.Token = nil, source
				}
				var err error
				if tt.imap != nil {
					s := &rawServer{greeting: "* OK ready\r\n", answers: tt.imap}
					_, err = (&mailbox.Account{IMAP: server, Dial: s.dial}).Connect(t.Context())
				} else {
					p := &peer{script: tt.smtp}
					err = (&mailbox.Account{SMTP: server, Dial: p.dial}).Send(t.Context(), envelope("x"), func(context.Context) error { return nil })
				}
				if err == nil || !strings.Contains(err.Error(), "[redacted]") {
					t.Errorf("got %v, want the server's words without the secret", err)
				}
				for _, form := range []string{secret, plain, oauth, code([]byte(secret))} {
					if strings.Contains(fmt.Sprintf("%v %+v", err, err), form) {
						t.Errorf("the error shows the secret: %v", err)
					}
				}
			})
		})
	}
}
