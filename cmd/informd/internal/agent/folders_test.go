package agent

import (
	"bytes"
	"regexp"
	"sync/atomic"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"

	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/rules/mail"
	"informd/store"
)

// A folder is numbered anew (UIDVALIDITY): all of it is read again, nothing of it is acted
// on twice, and an answer that came meanwhile counts.
func TestFolderNumberedAnew(t *testing.T) {
	for _, folder := range []string{"Sent", "INBOX", "Archive"} {
		for _, answered := range []bool{false, true} {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday())
			receipts := d.sentTo(julie)
			d.set(monday().Add(time.Hour))
			if answered {
				d.yes("Archive", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
			}
			d.renumber(folder, map[string]imap.MailboxAttr{"Sent": `\Sent`, "Archive": `\Archive`}[folder])
			d.ticks(a, d.clock(), d.clock().Add(time.Minute), d.clock().Add(time.Hour))
			if n := len(a.know.Book.ByAddress(anna).Asks); n != 1 {
				t.Errorf("%s: %d asks, want 1", folder, n)
			}
			if n := d.sentTo(julie); !answered && n != receipts {
				t.Errorf("%s: %d mails to the owner about what was known", folder, n-receipts)
			}
			d.ticks(a, noticed, due, due.Add(time.Hour))
			if n := d.sent(); (n == 0) != answered || n > 1 {
				t.Errorf("%s: %d follow-ups (answered: %v)", folder, n, answered)
			}
		}
	}
}

// A folder that is watched is renamed or deleted, at rest or in the midst of a look. It is
// found again by what it is for, an answer in it counts, and nothing leaves meanwhile.
func TestFolderRenamedOrDeleted(t *testing.T) {
	for _, tt := range []struct {
		name     string
		act      func(d *desk) error
		answered bool
	}{
		{"Sent is renamed", func(d *desk) error { return d.user.Rename("Sent", "Gesendet") }, false},
		{"an archive with the answer is renamed", func(d *desk) error { return d.user.Rename("Archive", "Archiv") }, true},
		{"an empty folder is deleted", func(d *desk) error { return d.user.Delete("Junk") }, false},
	} {
		for _, while := range []string{"", "EXAMINE", "LIST"} {
			t.Run(tt.name+" "+while, func(t *testing.T) {
				d := newDesk(t, true)
				a := d.agent("state.db")
				d.ticks(a, monday(), noticed)
				d.set(noticed.Add(time.Hour))
				if tt.answered {
					d.yes("Archive", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
				}
				d.put("Junk", "spam@x.example", "Buy.", "From: Spam <spam@x.example>", "To: "+julie, "Subject: Buy")
				var done atomic.Bool
				act := func() {
					if done.CompareAndSwap(false, true) {
						if err := tt.act(d); err != nil {
							t.Error(err)
						}
					}
				}
				if while == "" {
					act()
				}
				d.on(func(op mailboxtest.Op) error {
					if op.Proto == "imap" && op.Verb == while && op.Done {
						act()
					}
					return nil
				})
				d.ticks(a, d.clock(), d.clock().Add(time.Minute), due, due.Add(time.Hour), due.Add(4*time.Hour))
				if !done.Load() {
					t.Fatal("nothing was done to a folder, so nothing was tried")
				}
				if n := d.sent(); (n == 0) != tt.answered || n > 1 {
					t.Errorf("%d follow-ups; the row is %s: %s %s", n, d.row(a).State, d.row(a).Why, d.row(a).LastError)
				}
				if role, err := a.Session.Folder(mail.RoleSent); err != nil {
					t.Errorf("Sent is not found again: %s, %v", role, err)
				}
			})
		}
	}
}

// A message of somebody whom nobody awaits is deleted between the reading of its number
// and of its header: the look goes on behind it.
func TestMessageExpungedWhileRead(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	d.put("INBOX", "gone@x.example", "News.", "From: News <news@x.example>", "To: "+julie, "Subject: News")
	d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
	var done atomic.Bool
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "imap" && op.Verb == "SEARCH" && op.Folder == "INBOX" && op.Done && done.CompareAndSwap(false, true) {
			d.expunge("INBOX", "gone@x.example")
		}
		return nil
	})
	d.set(d.clock())
	if _, err := a.Tick(t.Context()); err != nil || !done.Load() {
		t.Errorf("the look failed, or nothing was tried (%v): %v", done.Load(), err)
	}
	if k := a.know.Book.ByAddress(anna).Asks[0]; k.State != rules.AskAnswered {
		t.Errorf("the ask is %s: what stood behind the deleted message was not read", k.State)
	}
}

// The owner's own folder for what comes of informd, into which a filter puts the answers, is
// read like any other.
func TestAnswerInAFolderCalledAsOurs(t *testing.T) {
	d := newDesk(t, true)
	if err := d.user.Create("Projects/informd", ""); err != nil {
		t.Fatal(err)
	}
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	d.set(noticed.Add(time.Hour))
	d.yes("Projects/informd", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
	d.ticks(a, noticed.Add(2*time.Hour), due, due.Add(time.Hour))
	d.notFollowed(a, anna)
}

// A server that puts a folder back to an older state, under the same UIDVALIDITY, gives
// numbers once more that informd has passed already.
func TestFolderPutBack(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	cursors, err := store.Read(t.Context(), a.Store, (*store.Tx).Cursors)
	if err != nil {
		t.Fatal(err)
	}
	c := cursors["INBOX"]
	c.UIDNext += 1000
	if err := a.Store.Update(t.Context(), noticed, func(tx *store.Tx) error { return tx.PutCursor(c) }); err != nil {
		t.Fatal(err)
	}
	d.set(noticed.Add(time.Hour))
	d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
	d.ticks(a, noticed.Add(2*time.Hour), due, due.Add(time.Hour))
	d.notFollowed(a, anna)
}

// A server whose STATUS does not say where a folder will go on, or says 0.
func TestServerKeepsUIDNext(t *testing.T) {
	for _, instead := range []string{"", "UIDNEXT 0"} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		said, hid := regexp.MustCompile(`UIDNEXT \d+ ?`), atomic.Bool{}
		d.edits(a, func(_ string, line []byte) []byte {
			if !bytes.HasPrefix(line, []byte("* STATUS ")) {
				return line
			}
			hid.Store(true)
			line = said.ReplaceAll(line, []byte(instead+" "))
			line = bytes.ReplaceAll(line, []byte("( "), []byte("("))
			return bytes.ReplaceAll(bytes.ReplaceAll(line, []byte("  "), []byte(" ")), []byte(" )"), []byte(")"))
		})
		d.ticks(a, monday(), noticed)
		d.set(noticed.Add(time.Hour))
		d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
		d.ticks(a, noticed.Add(2*time.Hour), due, due.Add(time.Hour))
		d.notFollowed(a, anna)
		if k := a.know.Book.ByAddress(anna).Asks[0]; !hid.Load() || k.State != rules.AskAnswered {
			t.Errorf("the ask is %s (STATUS was changed: %v)", k.State, hid.Load())
		}
	}
}

// A server whose UIDNEXT leaps by billions is not asked for every UID between.
func TestUIDNextLeaps(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	a.Close()
	said, searches := regexp.MustCompile(`(STATUS "?INBOX.*)UIDNEXT \d+`), atomic.Int64{}
	d.edits(a, func(command string, line []byte) []byte {
		return said.ReplaceAll(line, []byte("${1}UIDNEXT 4294967295"))
	})
	d.set(noticed.Add(time.Hour))
	d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "imap" && op.Verb == "SEARCH" && !op.Done && searches.Add(1) > 1000 {
			return mailboxtest.ErrCut
		}
		return nil
	})
	d.ticks(a, noticed.Add(2*time.Hour), due, due.Add(time.Hour))
	d.notFollowed(a, anna)
	if k := a.know.Book.ByAddress(anna).Asks[0]; k.State != rules.AskAnswered {
		t.Errorf("the ask is %s after %d searches", k.State, searches.Load())
	}
	if cursors, err := store.Read(t.Context(), a.Store, (*store.Tx).Cursors); err != nil || cursors["INBOX"].UIDNext != 1<<32-1 {
		t.Errorf("the cursor is %+v (%v): nothing leapt, so nothing was tried", cursors["INBOX"], err)
	}
}
