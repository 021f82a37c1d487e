package trial

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-smtp"

	"informd/mailbox"
	"informd/mailbox/mailboxtest"
)

const (
	julie    = "julie@posteo.de"
	password = "a password"
)

// try runs the trial of mail to an address of Julie's, at a server with these options.
func try(t *testing.T, options mailboxtest.Options, to string) (Arrival, error) {
	t.Helper()
	srv, err := mailboxtest.Listen(options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(srv.Close)
	srv.AddUser(julie, password, julie)
	server := func(address string) mailbox.Server {
		return mailbox.Server{Address: address, Security: mailbox.NoTLS, Username: julie,
			Password: func(context.Context) (mailbox.Secret, error) { return mailbox.NewSecret(password), nil }}
	}
	return Trial{Account: &mailbox.Account{IMAP: server(srv.IMAP()), SMTP: server(srv.SMTP())}, Owner: julie, To: to,
		Now: time.Now, Wait: time.Second}.Run(t.Context())
}

// The mail that tries the way shows what the provider makes of the copy in Sent.
func TestSentCopy(t *testing.T) {
	unread := func(op mailboxtest.Op) error {
		if op.Verb == "EXAMINE" && op.Folder == "Sent" {
			return &imap.Error{Type: imap.StatusResponseTypeNo, Text: "not now"}
		}
		return nil
	}
	for _, tt := range []struct {
		options      mailboxtest.Options
		says, toFile string
	}{
		{mailboxtest.Options{}, "No copy of it is in Sent: see that your mail program", "No copy of it is in Sent"},
		{mailboxtest.Options{AutoSent: true}, "Your provider keeps a copy of it in Sent, whole.", "which you can file."},
		{mailboxtest.Options{AutoSent: true, NoBcc: true}, "in Sent, without Bcc. That works: informd knows your asks by",
			"which you can file."},
		{mailboxtest.Options{AutoSent: true, NewIDs: true}, "in Sent, under another Message-ID. That works",
			"which you can file."},
		{mailboxtest.Options{AutoSent: true, NoBcc: true, NewIDs: true}, "without Bcc and under another Message-ID",
			"which you can file."},
		{mailboxtest.Options{AutoSent: true, Hook: unread}, "Sent could not be read", "Sent could not be read"},
	} {
		got, err := try(t, tt.options, "julie+x@posteo.de")
		if err != nil || got.Folder != "INBOX" {
			t.Errorf("%s: arrived in %q, %v, want INBOX", tt.says, got.Folder, err)
		}
		if said := got.Sent.String(); !strings.Contains(said, tt.says) {
			t.Errorf("got %q, want %q", said, tt.says)
		}
		if said := got.Sent.ToFile(); !strings.Contains(said, tt.toFile) {
			t.Errorf("to file: got %q, want %q", said, tt.toFile)
		}
	}
}

// A mail that is taken and lost is told from one that is not taken.
func TestNoWay(t *testing.T) {
	if _, err := try(t, mailboxtest.Options{Separator: "="}, "julie+x@posteo.de"); !errors.Is(err, ErrNotArrived) ||
		err.Error() != "it did not arrive, within 1 seconds" {
		t.Errorf("lost: got %v", err)
	}
	refuse := func(op mailboxtest.Op) error {
		if op.Verb == "RCPT" {
			return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no such user"}
		}
		return nil
	}
	_, err := try(t, mailboxtest.Options{Hook: refuse}, "julie+x@posteo.de")
	if send, ok := errors.AsType[*mailbox.SendError](err); !ok || send.Stage != mailbox.StageRcpt {
		t.Errorf("refused: got %v, want a *mailbox.SendError of the recipient", err)
	}
}
