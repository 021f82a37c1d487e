package agent

import (
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"informd/mailbox/mailboxtest"
	"informd/rules"
)

// An answer that arrives while the server already holds the whole follow-up, and only
// its final dot is outstanding, still prevents it: in whatever folder it lands.
func TestLastLook(t *testing.T) {
	for _, folder := range []string{"INBOX", "Junk", "Archive", "Sent", "Trash", "informd"} {
		t.Run(folder, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed)
			var once atomic.Bool
			d.on(func(op mailboxtest.Op) error {
				if op.Proto == "smtp" && op.Verb == "DATA" && once.CompareAndSwap(false, true) {
					from, to := "From: Anna Meier <"+anna+">", "To: "+julie
					if folder == "Sent" { // the owner's own nudge, at the last second
						from, to = "From: "+julie, "To: "+anna
					}
					d.put(folder, "late@pharma.example", "Yes, gladly.", from, to, "Subject: Re: Pharma", "In-Reply-To: <ask@example.org>")
				}
				return nil
			})
			d.ticks(a, due, due.Add(time.Hour), due.AddDate(0, 0, 1))
			if !once.Load() {
				t.Fatal("the follow-up never came as far as DATA, so nothing was tried")
			}
			if n := d.sent(); n != 0 {
				t.Errorf("%d follow-ups after an answer in %s", n, folder)
			}
			if r := d.row(a); r.State != rules.StateDropped {
				t.Errorf("the follow-up is %s (%s), want dropped", r.State, r.Why)
			}
		})
	}
}

// When the look before the dot fails, nothing is sent; when it works again, one is.
func TestLookFails(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	var open atomic.Bool
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && op.Verb == "DATA" {
			open.Store(true)
		}
		if op.Proto == "imap" && open.Load() && !op.Done {
			return mailboxtest.ErrCut
		}
		return nil
	})
	d.ticksAnyhow(a, due)
	if n := d.sent(); !open.Load() || n != 0 {
		t.Fatalf("sent %d without a look (DATA was reached: %v)", n, open.Load())
	}
	d.on(func(mailboxtest.Op) error { return nil })
	d.ticks(a, due.Add(time.Hour))
	if n := d.sent(); n != 1 {
		t.Errorf("sent %d once the look worked again, want 1; the row: %+v", n, d.row(a).Item)
	}
}

// A lost answer to the dot leaves the follow-up unsure, and it is never sent again by
// itself. Found in Sent, it is sent.
func TestLostAnswer(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	d.loseAnswer()
	d.ticks(a, due)
	if r := d.row(a); r.State != rules.StateUnsure {
		t.Fatalf("the follow-up is %s, want unsure", r.State)
	}
	d.on(func(mailboxtest.Op) error { return nil })
	d.ticks(a, due.Add(2*time.Second), due.Add(time.Hour), due.AddDate(0, 0, 3))
	if n := d.sent(); n != 1 {
		t.Errorf("%d follow-ups, want 1", n)
	}
	if r := d.row(a); r.State != rules.StateSent {
		t.Errorf("the follow-up is %s, want sent: its copy stands in Sent", r.State)
	}
}

// Whatever the step at which informd dies, the next start goes on from what was durable:
// at most one follow-up, and exactly one unless its fate could not be known.
func TestCrash(t *testing.T) {
	for _, point := range []string{"smtp MAIL", "smtp RCPT", "smtp DATA", "smtp .", "smtp . done", "imap APPEND", "imap APPEND done", "imap CREATE", "imap FETCH", "imap LIST"} {
		t.Run(point, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed)
			var died atomic.Bool
			d.on(func(op mailboxtest.Op) error {
				at := op.Proto + " " + op.Verb
				if op.Done {
					at += " done"
				}
				if at == point && died.CompareAndSwap(false, true) {
					a.Store.Close() // from here on nothing becomes durable: for the database, death
				}
				if died.Load() {
					return mailboxtest.ErrCut
				}
				return nil
			})
			d.ticksAnyhow(a, due)
			a.Close()
			if !died.Load() {
				t.Fatalf("%s was never reached, so nothing was tried", point)
			}
			d.on(func(mailboxtest.Op) error { return nil })
			b := d.agent("state.db")
			d.ticks(b, due.Add(time.Minute), due.Add(time.Hour), due.Add(5*time.Hour), due.AddDate(0, 0, 1))
			r := d.row(b)
			if n := d.sent(); n > 1 || n == 0 && r.State != rules.StateUnsure {
				t.Errorf("%d follow-ups; the row is %s: %s %s", n, r.State, r.Why, r.LastError)
			}
		})
	}
}

// Two informds with two databases on one account send one follow-up between them.
func TestTwoDaemons(t *testing.T) {
	d := newDesk(t, false)
	a, b := d.agent("a.db"), d.agent("b.db")
	for _, at := range []time.Time{monday(), noticed, due, due.Add(time.Hour), due.AddDate(0, 0, 1)} {
		d.ticks(a, at)
		d.ticks(b, at)
	}
	if n := d.sent(); n != 1 {
		t.Errorf("%d follow-ups of two daemons, want 1", n)
	}
}

// A database that is restored from before the follow-up does not send it again, even
// where the provider keeps no copy of it.
func TestRestoredDatabase(t *testing.T) {
	d := newDesk(t, false)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	copied := filepath.Join(d.dir, "copy.db")
	if err := a.Store.Backup(t.Context(), copied); err != nil {
		t.Fatal(err)
	}
	d.ticks(a, due)
	if n := d.sent(); n != 1 {
		t.Fatalf("%d follow-ups, want 1", n)
	}
	a.Close()
	a.Store.Close()
	if err := d.user.Delete("Sent"); err != nil { // not even a copy is left to find
		t.Fatal(err)
	}
	if err := d.user.Create("Sent", `\Sent`); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(copied)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(d.dir, "restored.db"), data, 0o600); err != nil {
		t.Fatal(err)
	}
	b := d.agent("restored.db")
	d.ticks(b, due.Add(time.Hour), due.AddDate(0, 0, 1), due.AddDate(0, 0, 2))
	if n := d.sent(); n != 1 {
		t.Errorf("%d follow-ups after the database was restored, want 1", n)
	}
	if r := d.row(b); r.State != rules.StateDropped {
		t.Errorf("the follow-up is %s: %s", r.State, r.Why)
	}
}

// A command counts only with proof: what arrives in the inbox in the owner's name does
// nothing, and is answered to nobody but, once a day, the owner.
func TestForgedCommand(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	d.put("INBOX", "forged@evil.example", "stop", "From: Julie Roth <"+julie+">", "To: "+capture, "Subject: stop",
		"Return-Path: <evil@evil.example>", "Received: from evil.example by mail.example.org")
	d.ticks(a, noticed.Add(time.Hour), due)
	if n := d.sent(); n != 1 {
		t.Errorf("%d follow-ups, want 1: the forged stop was obeyed", n)
	}
	for _, s := range d.srv.Accepted() {
		if s.To != anna && s.To != julie {
			t.Errorf("a mail went to %s", s.To)
		}
	}
}

// A stop whose copy in Sent comes late still counts: nothing leaves while it may come.
func TestLateStop(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	d.set(due.Add(-time.Minute))
	stop := []string{"From: Julie Roth <" + julie + ">", "To: " + capture, "Subject: Re: Anna Meier", "In-Reply-To: <" + a.know.Book.ByAddress(anna).Items[0].MessageID + ">"}
	d.put("INBOX", "stop@example.org", "stop", append(stop, "Delivered-To: "+capture, "Received: from example.org by mail.example.org")...)
	d.ticks(a, due, due.Add(2*time.Minute))
	if n := d.sent(); n != 0 {
		t.Fatalf("%d follow-ups while a stop was on its way", n)
	}
	d.put("Sent", "stop@example.org", "stop", stop...)
	d.ticks(a, due.Add(3*time.Minute), due.Add(time.Hour), due.AddDate(0, 0, 1))
	if n := d.sent(); n != 0 {
		t.Errorf("%d follow-ups after a stop", n)
	}
}

// Two informds send one follow-up between them, though the owner's clock runs ahead and
// each of them first sees the ask at an instant of its own.
func TestTwoDaemonsSkewed(t *testing.T) {
	d := newDesk(t, false)
	a, b := d.agent("a.db"), d.agent("b.db")
	d.askBob(monday().Add(5 * time.Second))
	d.ticks(a, monday())
	d.ticks(b, monday().Add(3*time.Second))
	for _, at := range []time.Time{noticed.Add(time.Minute), due.Add(time.Hour), due.Add(2 * time.Hour), due.AddDate(0, 0, 1)} {
		d.ticks(a, at)
		d.ticks(b, at)
	}
	if n := d.sentTo(bob); n != 1 {
		t.Errorf("%d follow-ups of two daemons, want 1", n)
	}
}

// A second informd claims a follow-up that another one sent, and cannot search Sent for
// it at that moment: its row is settled all the same.
func TestPreemptedBlind(t *testing.T) {
	d := newDesk(t, false)
	a, b := d.agent("a.db"), d.agent("b.db")
	for _, at := range []time.Time{monday(), noticed} {
		d.ticks(a, at)
		d.ticks(b, at)
	}
	d.ticks(a, due)
	var claimed, blind atomic.Bool
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "imap" && op.Verb == "APPEND" {
			claimed.Store(true)
		}
		if claimed.Load() && op.Proto == "imap" && op.Folder == "Sent" {
			blind.Store(true)
			return mailboxtest.ErrCut
		}
		return nil
	})
	d.ticks(b, due)
	if !blind.Load() {
		t.Fatal("Sent was never looked for, so nothing was tried")
	}
	d.well()
	d.ticks(b, due.Add(time.Hour), due.AddDate(0, 0, 1), due.AddDate(0, 0, 20))
	if r := d.row(b); r.State != rules.StateDropped {
		t.Errorf("the follow-up of the second informd is %s, want dropped: %s", r.State, r.Why)
	}
	if n := d.sent(); n != 1 {
		t.Errorf("%d follow-ups, want 1", n)
	}
}
