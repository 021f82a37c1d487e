package agent

import (
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2/imapserver"

	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/store"
)

// A desk is a mail server and a clock that a test steps, with one ask on it that Anna
// has not answered.
type desk struct {
	t    *testing.T
	srv  *mailboxtest.Server
	user *mailboxtest.User
	now  atomic.Int64
	hook atomic.Pointer[func(mailboxtest.Op) error]
	dir  string
}

const anna = "anna@pharma.example"

// monday returns when the ask was written.
func monday() time.Time { return time.Date(2026, 3, 2, 9, 10, 0, 0, time.UTC) }

// newDesk makes one; autoSent: the provider files what is sent in Sent by itself.
func newDesk(t *testing.T, autoSent bool) *desk {
	t.Helper()
	d := &desk{t: t, dir: t.TempDir()}
	d.set(monday())
	d.srv = mailboxtest.Pipe(mailboxtest.Options{Host: "mail.example.org", AutoSent: autoSent, Now: d.clock, Hook: func(op mailboxtest.Op) error {
		if f := d.hook.Load(); f != nil {
			return (*f)(op)
		}
		return nil
	}})
	t.Cleanup(d.srv.Close)
	d.user = d.srv.AddUser("julie", "secret", julie)
	d.srv.AddUser("anna", "secret", anna)
	d.put("Sent", "ask@example.org", "Could I ask you about pharma, 17 minutes?", "From: Julie Roth <"+julie+">",
		"To: Anna Meier <"+anna+">", "Bcc: "+capture, "Subject: Pharma")
	return d
}

func (d *desk) clock() time.Time                { return time.Unix(d.now.Load(), 0).UTC() }
func (d *desk) set(at time.Time)                { d.now.Store(at.Unix()) }
func (d *desk) on(f func(mailboxtest.Op) error) { d.hook.Store(&f) }

// loseAnswer cuts the line once the server has taken a mail, before it says so.
func (d *desk) loseAnswer() {
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && op.Verb == "." && op.Done {
			return mailboxtest.ErrCut
		}
		return nil
	})
}

// put files a mail in a folder of the owner's, written now.
func (d *desk) put(folder, id, text string, header ...string) {
	d.t.Helper()
	header = append(header, "Date: "+d.clock().Format("Mon, 2 Jan 2006 15:04:05 -0700"), "Message-ID: <"+id+">")
	raw := strings.Join(header, "\r\n") + "\r\n\r\n" + text + "\r\n"
	if _, err := d.user.Append(folder, nil, d.clock(), []byte(raw)); err != nil {
		d.t.Error(err)
	}
}

// agent returns informd on a database of this name, set up and started.
func (d *desk) agent(name string, set ...func(*Agent)) *Agent {
	d.t.Helper()
	a := newTestAgent(d.t, d.srv, filepath.Join(d.dir, name), d.clock, set...)
	d.t.Cleanup(func() { a.Close(); a.Store.Close() })
	return a
}

// ticks lets informd look at these instants. ticksAnyhow does where a look may fail.
func (d *desk) ticks(a *Agent, at ...time.Time) {
	d.t.Helper()
	for _, t := range at {
		d.set(t)
		if _, err := a.Tick(d.t.Context()); err != nil {
			d.t.Errorf("%s: %v", t.Format(time.DateTime), err)
		}
	}
}

// sent counts the mails that were accepted for Anna.
func (d *desk) sent() (n int) {
	for _, s := range d.srv.Accepted() {
		if s.To == anna {
			n++
		}
	}
	return n
}

func (d *desk) row(a *Agent) store.Row {
	d.t.Helper()
	var rows []store.Row
	err := a.Store.View(d.t.Context(), func(tx *store.Tx) (err error) {
		rows, err = tx.Rows()
		return err
	})
	if err != nil {
		d.t.Fatal(err)
	}
	for _, r := range rows {
		if r.Kind == "followup" {
			return r
		}
	}
	d.t.Fatal("no follow-up in the outbox")
	return store.Row{}
}

var (
	noticed = monday().AddDate(0, 0, 6)
	due     = monday().AddDate(0, 0, 7)
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

// Some providers strip Bcc from the copy in Sent. The delivered copy, which the capture
// address received, then tracks the ask, once its twin in Sent proves it.
func TestCaptureFromDelivered(t *testing.T) {
	for _, first := range []string{"Sent", "INBOX"} {
		t.Run(first+" first", func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday())
			at := monday().Add(time.Hour)
			d.set(at)
			put := map[string]func(){
				"Sent": func() {
					d.put("Sent", "bob@example.org", "Could I ask you?", "From: Julie Roth <"+julie+">", "To: Bob <bob@biotech.example>", "Subject: Bio")
				},
				"INBOX": func() {
					d.put("INBOX", "bob@example.org", "Could I ask you?", "From: Julie Roth <"+julie+">", "To: Bob <bob@biotech.example>", "Subject: Bio",
						"Delivered-To: "+capture, "Return-Path: <"+julie+">", "Received: from example.org by mail.example.org")
				},
			}
			put[first]()
			d.ticks(a, at.Add(time.Minute))
			delete(put, first)
			d.set(at) // one mail, with one date
			for _, f := range put {
				f()
			}
			d.ticks(a, at.Add(2*time.Minute), at.Add(3*time.Minute))
			p := a.know.Book.ByAddress("bob@biotech.example")
			if p == nil || len(p.Asks) != 1 {
				t.Fatalf("the delivered copy tracked nothing: %+v", p)
			}
			receipts := 0
			for _, it := range p.Items {
				if it.Kind == "receipt" {
					receipts++
				}
			}
			if receipts != 1 {
				t.Errorf("%d receipts for one ask", receipts)
			}
		})
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

// The mailbox is only read and appended to, whatever informd does: it sends a follow-up and a receipt, puts a
// draft into Drafts, and has somebody forgotten.
func TestNoHarm(t *testing.T) {
	d := newDesk(t, true)
	var harm atomic.Pointer[string]
	d.on(func(op mailboxtest.Op) error {
		if op.Harm {
			harm.Store(&op.Verb)
		}
		return nil
	})
	a := d.agent("state.db")
	d.put("Sent", "two@example.org", "Could I ask you both?", "From: Julie Roth <"+julie+">",
		"To: Bob Lee <"+bob+">, Carl <"+carl+">", "Bcc: "+capture, "Subject: Both")
	d.ticks(a, monday(), noticed, due, due.Add(time.Hour))
	if d.sent() != 1 || d.toldOf("Anna Meier") == 0 {
		t.Fatalf("%d follow-ups and %d mails to the owner, so nothing was tried", d.sent(), d.toldOf("Anna Meier"))
	}
	if len(d.messages("Drafts")) == 0 {
		t.Fatal("no draft was made, so nothing was tried")
	}
	d.set(due.AddDate(0, 0, 2))
	d.say("forget@example.org", "forget "+anna, "")
	d.ticks(a, d.clock(), due.AddDate(0, 0, 8))
	if a.know.Book.ByAddress(anna) != nil {
		t.Fatal("she is not forgotten, so nothing was tried")
	}
	if v := harm.Load(); v != nil {
		t.Errorf("informd used %s", *v)
	}
}

// The owner is told of a broken side through the other one.
func TestOtherChannel(t *testing.T) {
	t.Run("smtp", func(t *testing.T) {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.on(func(op mailboxtest.Op) error {
			if op.Proto == "smtp" {
				return mailboxtest.ErrCut
			}
			return nil
		})
		for m := range 40 {
			d.ticksAnyhow(a, monday().Add(time.Duration(m)*time.Minute))
		}
		list, err := d.user.Messages("INBOX")
		if err != nil || len(list) != 1 || !strings.Contains(string(list[0].Raw), "localhost:25") {
			t.Errorf("%d messages in the inbox (%v), want one that names the SMTP server", len(list), err)
		}
	})
	t.Run("imap", func(t *testing.T) {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.on(func(op mailboxtest.Op) error {
			if op.Proto == "imap" && (op.Verb == "LOGIN" || op.Verb == "AUTHENTICATE") && !op.Done {
				return imapserver.ErrAuthFailed
			}
			return nil
		})
		for m := range 40 {
			d.ticksAnyhow(a, monday().Add(time.Duration(m)*time.Minute))
		}
		if told := d.toldOf("login"); told != 1 {
			t.Errorf("%d mails about one refused login, want 1", told)
		}
	})
}
