package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/emersion/go-smtp"

	"informd/mailbox/mailboxtest"
	"informd/rules/mail"
)

// Where mail to a plus address is refused, or lost, another way is found without a question.
func TestInitWithoutPlus(t *testing.T) {
	refuse := func(separators string) func(mailboxtest.Op) error {
		return func(op mailboxtest.Op) error {
			if op.Verb == "RCPT" && strings.ContainsAny(strings.TrimSuffix(op.Addr, "@posteo.de"), separators) {
				return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 1, 1}, Message: "no such user"}
			}
			return nil
		}
	}
	t.Run("another separator", func(t *testing.T) {
		h := newHomeAt(t, mailboxtest.Options{Hook: refuse("+"), Separator: "-"})
		got := answers(t, h.at("--address", "julie@posteo.de", "--name", "Julie", "--yes"), hushed)
		wantIn(t, got.errout, "does not take mail to this address (550 5.1.1 no such user)", "It came back to INBOX.")
		if got.code != 0 || !strings.HasPrefix(load(t, h.config).Capture.Address, "julie-informd-") {
			t.Fatalf("got %d\n%s", got.code, got.errout)
		}
	})
	t.Run("mail is lost", func(t *testing.T) {
		h := newHomeAt(t, mailboxtest.Options{Separator: "="})
		got := answers(t, h.at("--address", "julie@posteo.de", "--name", "Julie", "--yes", "--wait", "1s"), hushed)
		wantIn(t, got.errout, "It did not arrive, within 1 seconds.", "so informd made the folder “informd-track”")
		if got.code != 0 || load(t, h.config).Capture.Folder != "informd-track" {
			t.Fatalf("got %d\n%s", got.code, got.errout)
		}
	})
	t.Run("a folder", func(t *testing.T) {
		h := newHomeAt(t, mailboxtest.Options{Hook: refuse("+-")})
		got := answers(t, h.at("--address", "julie@posteo.de", "--name", "Julie", "--yes"), hushed)
		if got.code != 0 {
			t.Fatalf("got %d\n%s", got.code, got.errout)
		}
		wantIn(t, got.errout, "so informd made the folder “informd-track”", "informd-track")
		wantIn(t, strings.Join(strings.Fields(got.out), " "), "Your capture folder is “informd-track”.", "answer any of its mails")
		if cfg := load(t, h.config); cfg.Capture.Address != "" || cfg.Capture.Folder != "informd-track" {
			t.Errorf("the config has %+v", cfg.Capture)
		}
		if !slices.Contains(h.user.Folders(), "informd-track") {
			t.Errorf("the folders are %q", h.user.Folders())
		}
		check := informd(t, "check")
		wantIn(t, strings.Join(strings.Fields(check.out), " "), "informd makes “informd”, for its own records, when you go live or it first")
		wantIn(t, check.out, "what is filed in informd-track is tracked", "your address     the mail came back to INBOX")
		wantIn(t, got.errout, "It came to INBOX. No copy of it is in Sent")
		if err := h.user.Create(mail.RecordsFolder, ""); err != nil {
			t.Fatal(err)
		}
		if out := informd(t, "check", "--no-mail").out; strings.Contains(out, "records folder") {
			t.Errorf("the folder for records is there, and check says:\n%s", out)
		}
	})
	t.Run("known to have none", func(t *testing.T) {
		h := newHomeAt(t, mailboxtest.Options{AutoSent: true, NoBcc: true})
		h.srv.AddUser("julie@gmx.de", hushed, "julie@gmx.de")
		got := answers(t, h.at("--address", "julie@gmx.de", "--name", "Julie", "--yes"), hushed)
		wantIn(t, got.errout, "GMX knows no plus addresses, so informd made the folder “informd-track”", "Sending one mail to julie@gmx.de: 60 seconds at most",
			"It came to INBOX. Your provider keeps a copy of it in Sent, which you can file.")
		wantIn(t, strings.Join(strings.Fields(informd(t, "check").out), " "), "keeps a copy of it in Sent, which you can file.")
	})
	t.Run("mail to oneself is lost, too", func(t *testing.T) {
		h := newHome(t)
		h.srv.AddUser("julie@gmx.de", hushed, "julie@gmx.de").Rule = func([]byte) string { return "-" }
		got := answers(t, h.at("--json", "--address", "julie@gmx.de", "--name", "Julie", "--yes", "--wait", "1s"), hushed)
		wantIn(t, got.errout, "It did not arrive, within 1 seconds. informd writes to you at this address")
		wantIn(t, got.out, `"well": false`)
		wantIn(t, informd(t, "check", "--wait", "1s").out, "BAD  your address", "see in your webmail where that mail is")
	})
}

// The mail that tries the way shows what the provider makes of the copy in Sent: init says it, and check.
func TestInitSentCopy(t *testing.T) {
	const want = "without Bcc and under another Message-ID"
	h := newHomeAt(t, mailboxtest.Options{AutoSent: true, NoBcc: true, NewIDs: true})
	got := answers(t, h.at("--address", "julie@posteo.de", "--name", "Julie", "--yes"), hushed)
	if got.code != 0 {
		t.Errorf("got %d", got.code)
	}
	wantIn(t, got.errout, "It came back to INBOX. ", want)
	wantIn(t, strings.Join(strings.Fields(informd(t, "check").out), " "), "the mail came back to INBOX", want)
}

// The capture address can be changed like everything else that is shown, and by the environment as by an option.
func TestInitChangesCapture(t *testing.T) {
	h := newHome(t)
	t.Setenv("INFORMD_SERVICE", "false")
	t.Setenv("INFORMD_WAIT", "7s")
	got := answers(t, []string{"--imap", h.srv.IMAP(), "--smtp", h.srv.SMTP()}, "julie@posteo.de", hushed, "Julie", "",
		"capture", "julie+mine@posteo.de", "yes")
	wantIn(t, got.errout, "  capture  julie+mine@posteo.de", "Sending one mail to julie+mine@posteo.de: 7 seconds at most", "It came back to INBOX.")
	if got.code != 0 || load(t, h.config).Capture.Address != "julie+mine@posteo.de" {
		t.Errorf("got %d\n%s", got.code, got.errout)
	}
}
