package main

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"

	"informd/mailbox/mailboxtest"
)

// A follow-up went out after the copy was made. Whatever is left of it in the mailbox (its
// copy in Sent, or only the record that it was claimed), the restored database does not
// send it again: not before the owner says resume, and not after.
func TestRestoredSendsNothingTwice(t *testing.T) {
	for _, left := range []string{"the copy in Sent", "the record of the claim"} {
		t.Run(left, func(t *testing.T) {
			config, srv := served(t, mailboxtest.Options{})
			julie := srv.AddUser("julie", hushed, "julie@example.org")
			srv.AddUser("anna", "x", "anna@pharma.example")
			ask := "From: Julie Roth <julie@example.org>\r\nTo: Anna Meier <anna@pharma.example>\r\n" +
				"Bcc: julie+informd-7f3k2m9qxw4t8bhc@example.org\r\nDate: Mon, 09 Mar 2026 09:10:00 +0100\r\n" +
				"Message-ID: <ask@example.org>\r\nSubject: A question\r\n\r\nCould I ask you about pharma?\r\n"
			if _, err := julie.Append("Sent", []string{`\Seen`}, time.Time{}, []byte(ask)); err != nil {
				t.Fatal(err)
			}
			do := func(args ...string) {
				t.Helper()
				if got := informd(t, append([]string{"--config", config}, args...)...); got.code != 0 {
					t.Fatalf("informd %s: %d, %s", strings.Join(args, " "), got.code, got.errout)
				}
			}
			days := func(from, until int) {
				t.Helper()
				for day := from; day <= until; day++ {
					do("run", "--once", "--now", time.Date(2026, 3, day, 11, 0, 0, 0, time.UTC).Format(time.RFC3339))
				}
			}
			wantSent := func(when string) {
				t.Helper()
				n := 0
				for _, m := range srv.Accepted() {
					if m.To == "anna@pharma.example" {
						n++
					}
				}
				if n != 1 {
					t.Fatalf("%s: %d follow-ups went to Anna, want one", when, n)
				}
			}

			days(9, 10)
			copied := filepath.Join(t.TempDir(), "tuesday.db")
			do("backup", copied)
			days(15, 18)
			wantSent("before the restore")

			if left == "the record of the claim" {
				if err := julie.Delete("Sent"); err != nil {
					t.Fatal(err)
				}
				if err := julie.Create("Sent", imap.MailboxAttrSent); err != nil {
					t.Fatal(err)
				}
			}
			do("restore", copied)
			days(19, 20)
			wantSent("before resume")
			do("resume")
			days(20, 27)
			wantSent("after resume")
		})
	}
}
