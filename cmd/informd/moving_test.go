package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"informd/mailbox/mailboxtest"
)

// An account moves to another machine with a copy of its store, as the page about moving says: in
// order, or after the first machine was lost some hours after the copy was made, with a receipt and the
// follow-up left in between. Either way all asks are known there, and nothing is sent twice.
func TestMove(t *testing.T) {
	for _, lost := range []bool{false, true} {
		name := map[bool]string{false: "in order", true: "after a machine is lost"}[lost]
		t.Run(name, func(t *testing.T) {
			here, srv := served(t, mailboxtest.Options{})
			julie := srv.AddUser("julie", hushed, "julie@example.org")
			srv.AddUser("anna", "x", "anna@pharma.example")
			srv.AddUser("bob", "x", "bob@biotech.example")
			asks := func(who, to, date string) {
				t.Helper()
				ask := "From: Julie Roth <julie@example.org>\r\nTo: " + who + " <" + to + ">\r\n" +
					"Bcc: julie+informd-7f3k2m9qxw4t8bhc@example.org\r\nDate: " + date + "\r\nMessage-ID: <" + to + ">\r\n" +
					"Subject: A question\r\n\r\nCould I ask you about your work?\r\n"
				if _, err := julie.Append("Sent", []string{`\Seen`}, time.Time{}, []byte(ask)); err != nil {
					t.Fatal(err)
				}
			}
			runs := func(config string, at time.Time) {
				t.Helper()
				got := informd(t, "--config", config, "run", "--once", "--now", at.Format(time.RFC3339))
				if got.code != 0 {
					t.Fatalf("%s: %d, %s", at, got.code, got.errout)
				}
			}
			sent := func(to, words string) (n int) {
				for _, m := range srv.Accepted() {
					if m.To == to && bytes.Contains(m.Data, []byte(words)) {
						n++
					}
				}
				return n
			}

			asks("Anna Meier", "anna@pharma.example", "Mon, 09 Mar 2026 09:10:00 +0100")
			at := time.Date(2026, 3, 9, 9, 0, 0, 0, time.UTC)
			copied := filepath.Join(t.TempDir(), "copy.db")
			copies := func() {
				t.Helper()
				os.Remove(copied)
				if got := informd(t, "--config", here, "backup", copied); got.code != 0 {
					t.Fatal(got.errout)
				}
			}
			for runs(here, at); sent("anna@pharma.example", "") == 0; runs(here, at) {
				if at.Day() > 20 {
					t.Fatal("no follow-up left")
				}
				copies()
				at = at.Add(6 * time.Hour)
			}
			asks("Bob Lee", "bob@biotech.example", at.Format("Mon, 02 Jan 2006 15:04:05 -0700"))
			at = at.Add(time.Hour)
			if runs(here, at); !lost {
				copies()
			}

			there := filepath.Join(t.TempDir(), "config.toml")
			for from, to := range map[string]string{here: there, copied: filepath.Join(filepath.Dir(there), "state.db"),
				filepath.Join(filepath.Dir(here), "password.txt"): filepath.Join(filepath.Dir(there), "password.txt")} {
				data, err := os.ReadFile(from)
				if err := errors.Join(err, os.WriteFile(to, data, 0o600)); err != nil {
					t.Fatal(err)
				}
			}
			for end := at.AddDate(0, 0, 3); at.Before(end); at = at.Add(6 * time.Hour) {
				runs(there, at)
			}
			if n := sent("anna@pharma.example", ""); n != 1 {
				t.Errorf("%d follow-ups went to Anna, want one", n)
			}
			for _, who := range []string{"Anna Meier", "Bob Lee"} {
				got := informd(t, "--config", there, "history", who)
				if !strings.Contains(got.out, "asked") {
					t.Errorf("%s is not known there: %s%s", who, got.out, got.errout)
				}
			}
			if n := sent("julie@example.org", "Tracked: your ask to Anna Meier"); n != 1 {
				t.Errorf("%d receipts for Anna, want one", n)
			}
			if n := sent("julie@example.org", "Tracked: your ask to Bob Lee"); n != 1 {
				t.Errorf("%d receipts for Bob, want one", n)
			}
		})
	}
}
