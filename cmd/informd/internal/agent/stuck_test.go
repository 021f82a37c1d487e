package agent

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/rules/mail"
)

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

// Nobody knows whether the notice left, so it is not sent again; the follow-up it
// announces is not held for ever.
func TestNoticeUnsure(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	var cut atomic.Bool
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && op.Verb == "." && !op.Done {
			cut.Store(true)
			return mailboxtest.ErrCut
		}
		return nil
	})
	d.ticks(a, noticed)
	if r := d.row(a); !cut.Load() || r.State != rules.StateHeld {
		t.Fatalf("the follow-up is %s (the notice was cut: %v), want held", r.State, cut.Load())
	}
	d.well()
	d.ticks(a, days(30, noticed)...)
	if r := d.row(a); r.State == rules.StateHeld {
		t.Errorf("the follow-up is held for ever: %s", r.Why)
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

// A follow-up that could not leave while it was worth sending does not stay ready: it is
// dropped, or the owner is told.
func TestTooLateWhileReady(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	d.cutSMTP()
	d.ticksAnyhow(a, due, due.AddDate(0, 0, 3))
	if r := d.row(a); r.State != rules.StateReady {
		t.Fatalf("the follow-up is %s (%s), want ready", r.State, r.Why)
	}
	d.well()
	d.ticks(a, days(15, due.AddDate(0, 0, 8))...)
	told := false
	for _, r := range d.rows(a) {
		told = told || strings.HasPrefix(r.Key, "trouble/late")
	}
	if r := d.row(a); r.State == rules.StateReady && !told {
		t.Errorf("the follow-up is ready for ever, and nobody is told: %s", r.Why)
	}
	d.notFollowed(a, anna)
}

// Notes that open and reopen asks of one person cannot make informd fail at the same mail
// for ever: what comes behind them is read.
func TestNoteReopensBesideOpenAsk(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	at := func(hour int) { d.set(monday().Add(time.Duration(hour) * time.Hour)) }
	d.ticks(a, monday())
	at(2)
	d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
	d.ticks(a, d.clock())
	at(4)
	d.put("Sent", "second@example.org", "May I ask you again?", "From: Julie Roth <"+julie+">", "To: Anna Meier <"+anna+">",
		"Bcc: "+capture, "Subject: Second")
	d.ticks(a, d.clock())
	receipt := ""
	for _, it := range a.know.Book.ByAddress(anna).Items {
		if it.Key == "receipt/"+mail.NewID("second@example.org") {
			receipt = it.MessageID
		}
	}
	if receipt == "" {
		t.Fatal("the second ask has no receipt to answer")
	}
	for i, word := range []string{"new ask", "not a reply"} {
		at(5 + i)
		d.say(fmt.Sprintf("word%d@example.org", i), word, receipt)
		d.ticks(a, d.clock())
	}
	at(7)
	d.askBob(d.clock())
	d.ticks(a, monday().Add(8*time.Hour), monday().Add(30*time.Hour))
	if a.know.Book.ByAddress(bob) == nil {
		t.Error("nothing is read any more: the ask to Bob is lost behind a note")
	}
}

// Many mails that might be answers do not become many mails to the owner, whether a
// colleague of the contact wrote them or they do not say who did.
func TestManyDoubtsFewMails(t *testing.T) {
	for _, tt := range []struct {
		name, folder string
		from         []string
		mails        int
	}{
		{"of a colleague", "INBOX", []string{"From: Colleague <colleague@pharma.example>"}, 30},
		{"of nobody", "Junk", nil, 10},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.askBob(monday())
			d.ticks(a, monday(), monday().Add(time.Hour))
			before := d.sentTo(julie)
			for i := range tt.mails {
				d.set(monday().Add(time.Duration(2+i) * time.Hour))
				d.put(tt.folder, fmt.Sprintf("lunch%d@pharma.example", i), "Something else.",
					append(tt.from, "To: "+julie, fmt.Sprintf("Subject: Lunch %d", i))...)
				d.ticks(a, d.clock(), d.clock().Add(11*time.Minute))
			}
			if len(a.know.Book.ByAddress(anna).Doubts) == 0 {
				t.Fatal("the mails were no doubt, so nothing was tried")
			}
			if n := d.sentTo(julie) - before; n < 1 || n > 2 {
				t.Errorf("%d mails to the owner for %d doubtful ones, want one or two", n, tt.mails)
			}
		})
	}
}

// A doubt about an ask that was answered meanwhile is nothing to ask the owner about.
func TestDoubtOfAnsweredAsk(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	d.put("INBOX", "lunch@pharma.example", "Something else.", "From: Colleague <colleague@pharma.example>", "To: "+julie, "Subject: Lunch")
	d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
	d.ticks(a, d.clock(), d.clock().Add(12*time.Minute))
	if k := a.know.Book.ByAddress(anna).Asks[0]; k.Open() {
		t.Fatalf("the ask is %s, want it answered", k.State)
	}
	for _, r := range d.rows(a) {
		if r.Kind == "trouble" {
			t.Errorf("the owner is asked about a doubt of an ask that was answered: %s", r.Key)
		}
	}
}

// A login that is refused is tried again seldom, or the provider locks the account.
func TestRefusedLoginSeldomTried(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		var logins atomic.Int64
		srv := mailboxtest.Pipe(mailboxtest.Options{Host: "mail.example.org", AutoSent: true, Hook: func(op mailboxtest.Op) error {
			if op.Proto == "imap" && !op.Done && (op.Verb == "LOGIN" || op.Verb == "AUTHENTICATE") {
				logins.Add(1)
			}
			return nil
		}})
		defer srv.Close()
		srv.AddUser("julie", "secret", julie).SetPassword("another")
		a := newTestAgent(t, srv, filepath.Join(dir, "state.db"), time.Now)
		a.Longest, a.Poll, a.Attend = 5*time.Minute, 5*time.Minute, time.Minute
		hour, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		a.Run(hour)
		a.Close()
		a.Store.Close()
		synctest.Wait()
		if n := logins.Load(); n < 2 || n > 10 {
			t.Errorf("%d logins in the first hour, want 2 to 10", n)
		}
	})
}
