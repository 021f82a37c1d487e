package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"

	"informd/cmd/informd/internal/agent/knowledge"
	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/store"
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

// A follow-up that was dropped on the command line after the copy was made stands in no mail,
// and stays dropped: of an ask that the copy knows, and of one that was written since.
func TestRestoreKeepsDropped(t *testing.T) {
	for _, known := range []bool{true, false} {
		config, srv := served(t, mailboxtest.Options{})
		julie := srv.AddUser("julie", hushed, "julie@example.org")
		srv.AddUser("anna", "x", "anna@pharma.example")
		do := func(args ...string) {
			t.Helper()
			if got := informd(t, append([]string{"--config", config}, args...)...); got.code != 0 {
				t.Fatalf("informd %s: %d, %s", strings.Join(args, " "), got.code, got.errout)
			}
		}
		on := func(day int) { // informd runs
			t.Helper()
			do("run", "--once", "--now", time.Date(2026, 3, day, 11, 0, 0, 0, time.UTC).Format(time.RFC3339))
		}
		copied := filepath.Join(t.TempDir(), "monday.db")
		if !known {
			on(9)
			do("backup", copied)
		}
		ask := "From: Julie Roth <julie@example.org>\r\nTo: Anna Meier <anna@pharma.example>\r\n" +
			"Bcc: julie+informd-7f3k2m9qxw4t8bhc@example.org\r\nDate: Mon, 09 Mar 2026 09:10:00 +0100\r\n" +
			"Message-ID: <ask@example.org>\r\nSubject: A question\r\n\r\nCould I ask you about pharma?\r\n"
		if _, err := julie.Append("Sent", []string{`\Seen`}, time.Time{}, []byte(ask)); err != nil {
			t.Fatal(err)
		}
		on(10)
		if known {
			do("backup", copied)
		}
		on(15)
		asked := time.Date(2026, 3, 9, 8, 10, 0, 0, time.UTC)
		do("outbox", "drop", rules.FollowupKey(rules.AskID("anna@pharma.example", asked, "A question")))
		do("restore", copied)
		on(16)
		do("resume")
		for day := 17; day <= 27; day++ {
			on(day)
		}
		for _, m := range srv.Accepted() {
			if m.To == "anna@pharma.example" {
				t.Errorf("the copy knows the ask %v: a follow-up that was dropped went to Anna", known)
			}
		}
	}
}

// Forgetting can never cause a new mail: whoever was forgotten after the copy was made is
// not in it any more when it is restored, and stays one who is never written to.
func TestRestoreForgetsAgain(t *testing.T) {
	k := newKept(t)
	copied := filepath.Join(t.TempDir(), "monday.db")
	k.do(t, 0, "backup", copied)
	k.do(t, 0, "forget", "anna")
	k.change(t, func(tx *store.Tx) error { return tx.NoteObeyed("a mail") })

	out := k.do(t, 0, "restore", copied).out
	wantIn(t, out, "Whom you had forgotten since stays forgotten.", k.path+".before-restore-1.\n")
	wantNotIn(t, out, "could not be taken over")
	k.do(t, 0, "resume")
	look(t, k.path, func(tx *store.Tx) error {
		if p, err := tx.Person(rules.PersonID("anna@pharma.example")); p != nil || err != nil {
			t.Errorf("she is back: %+v, %v", p, err)
		}
		if p, err := tx.Person(rules.PersonID("ben@optics.example")); p == nil || err != nil {
			t.Errorf("Ben is gone too (%v)", err)
		}
		if is, err := tx.Suppressed(knowledge.Mark("the key of the marks", "anna@pharma.example")); !is || err != nil {
			t.Errorf("she may be written to (%v)", err)
		}
		if is, err := tx.Obeyed("a mail"); !is || err != nil {
			t.Errorf("a signed mail may be obeyed again (%v)", err)
		}
		return nil
	})
}

// Where that cannot be known any more, the owner is told.
func TestRestoreForgetsNobody(t *testing.T) {
	for what, harm := range map[string]func(path string) error{
		"no database stood there": os.Remove,
		"the database is damaged": func(path string) error { return os.WriteFile(path, make([]byte, 9000), 0o600) },
	} {
		k := newKept(t)
		copied := filepath.Join(t.TempDir(), "monday.db")
		k.do(t, 0, "backup", copied)
		k.do(t, 0, "forget", "anna")
		if err := harm(k.path); err != nil {
			t.Fatal(err)
		}
		wantIn(t, k.do(t, 0, "restore", copied).out, "could not be taken over:\n"+what+". Say informd forget and informd outbox drop again before informd resume.")
		wantIn(t, k.do(t, 0, "forget", "anna").out, "is forgotten")
	}
}
