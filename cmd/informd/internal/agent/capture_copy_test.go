package agent

import (
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"

	"informd/mailbox/mailboxtest"
)

// Everybody whom the owner wrote to knows the ids of those mails. A forged mail that bears
// such an id has a twin in Sent, and commands nothing for all that; nor does it track
// anybody whom the copy in Sent did not go to, or put words into the ask.
func TestForgedTwin(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	d.put("Sent", "bob@example.org", "Could I ask you?", "From: Julie Roth <"+julie+">", "To: Bob <bob@biotech.example>", "Subject: Bio")
	d.ticks(a, monday().Add(2*time.Hour))
	trace := []string{"Delivered-To: " + capture, "Return-Path: <evil@evil.example>", "Received: from evil.example by mail.example.org"}

	for i, to := range []string{capture, "Bob <bob@biotech.example>", "Eve <eve@evil.example>"} {
		d.set(monday().Add(3*time.Hour + time.Duration(i)*time.Minute))
		d.put("INBOX", "bob@example.org", "nofollow forged", append([]string{"From: Julie Roth <" + julie + ">", "To: " + to, "Subject: Bio"}, trace...)...)
		d.put("INBOX", "ask@example.org", "stop", append([]string{"From: Julie Roth <" + julie + ">", "To: " + to, "Subject: stop"}, trace...)...)
	}
	d.ticks(a, monday().Add(4*time.Hour), noticed, due)
	if n := d.sent(); n != 1 {
		t.Errorf("%d follow-ups to Anna, want 1: the forged stop was obeyed", n)
	}
	if p := a.know.Book.ByAddress("eve@evil.example"); p != nil {
		t.Errorf("a forged mail tracks %s", p.Called())
	}
	if p := a.know.Book.ByAddress("bob@biotech.example"); p != nil {
		t.Errorf("a forged mail tracks %s, to whom the owner wrote", p.Called())
	}
}

// Everybody who got a mail has its id, and can send to the capture address what bears it.
// What the owner never sent there is no ask; and it commands nothing, though it were sent
// on at once and byte by byte.
func TestMailThatOthersSendOn(t *testing.T) {
	const body = "I am leaving.\r\n\r\nI met Anna yesterday.\r\n\r\npause 8w\r\n"
	trace := []string{"Delivered-To: " + capture, "Return-Path: <evil@evil.example>", "Received: from evil.example by mail.example.org"}
	for _, tt := range []struct {
		name  string
		to    string
		head  []string // of what the outsider sends
		after time.Duration
		asked bool
	}{
		{"its id alone", "To: Boss <boss@work.example>", []string{"To: " + capture, "Subject: x"}, time.Minute, false},
		{"another subject", "To: Boss <boss@work.example>", []string{"To: Boss <boss@work.example>", "Subject: x"}, 0, false},
		{"to others", "To: Boss <boss@work.example>", []string{"To: Eve <eve@evil.example>", "Subject: Goodbye"}, 0, false},
		{"whole, and days later", "To: Boss <boss@work.example>", []string{"To: Boss <boss@work.example>", "Subject: Goodbye"}, 48 * time.Hour, false},
		{"whole, and at once", "To: Boss <boss@work.example>", []string{"To: Boss <boss@work.example>", "Subject: Goodbye"}, 0, true}, // as a Bcc looks
		{"to nobody who shows", "To: undisclosed-recipients:;", []string{"To: undisclosed-recipients:;", "Subject: Goodbye"}, 0, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed)
			at := noticed.Add(time.Hour)
			d.set(at)
			written := "Date: " + at.Format("Mon, 2 Jan 2006 15:04:05 -0700")
			file := func(folder string, head ...string) {
				raw := strings.Join(append(head, "From: Julie Roth <"+julie+">", written, "Message-ID: <private@example.org>"), "\r\n") + "\r\n\r\n" + body
				if _, err := d.user.Append(folder, nil, d.clock(), []byte(raw)); err != nil {
					t.Fatal(err)
				}
			}
			file("Sent", tt.to, "Subject: Goodbye")
			d.ticks(a, at.Add(time.Second))
			d.set(at.Add(tt.after + 2*time.Second))
			file("INBOX", append(tt.head, trace...)...)
			d.ticks(a, d.clock(), d.clock().Add(time.Minute), d.clock().Add(11*time.Minute))
			if p := a.know.Book.ByAddress("boss@work.example"); (p != nil) != tt.asked {
				t.Errorf("the boss is known: %v, want %v", p != nil, tt.asked)
			}
			if p := a.know.Book.ByAddress(anna); p == nil || !p.Asks[0].Open() || len(p.Talks) > 0 || !a.know.Policy().Account.PausedUntil.IsZero() {
				t.Errorf("what an outsider sent on was obeyed: %+v, paused until %s", p, a.know.Policy().Account.PausedUntil)
			}
		})
	}
}

// Most mail programs send first and file the copy in Sent a moment later: after a look
// has seen what was delivered, or in the midst of it. The owner has the receipt seconds
// later all the same.
func TestTwinAMomentLater(t *testing.T) {
	for _, amidst := range []bool{false, true} {
		d := newDesk(t, false)
		a := d.agent("state.db")
		d.ticks(a, monday())
		mail := []string{"From: Julie Roth <" + julie + ">", "To: Bob <bob@biotech.example>", "Bcc: " + capture, "Subject: Bio"}
		file := sync.OnceFunc(func() { d.put("Sent", "bob@example.org", "Could I ask you?", mail...) })
		if amidst {
			d.on(func(op mailboxtest.Op) error {
				if op.Verb == "SEARCH" && op.Folder == "Sent" {
					file()
				}
				return nil
			})
		}
		at := monday().Add(time.Hour)
		d.set(at)
		trace := []string{"Delivered-To: " + capture, "Return-Path: <" + julie + ">", "Received: from client by mail.example.org"}
		d.put("INBOX", "bob@example.org", "Could I ask you?", append(trace, mail[0], mail[1], mail[3])...)
		next, err := a.Tick(t.Context())
		if err != nil || next.Sub(at) > 5*time.Second {
			t.Errorf("amidst %v: the next look comes after %s, %v", amidst, next.Sub(at), err)
		}
		file()
		d.ticks(a, next)
		if p := a.know.Book.ByAddress("bob@biotech.example"); p == nil || len(p.Asks) != 1 {
			t.Errorf("amidst %v: after the second look the ask is not tracked: %+v", amidst, p)
		}
		d.set(next)
		if next, _ = a.Tick(t.Context()); next.Sub(d.clock()) < 30*time.Second {
			t.Errorf("amidst %v: it goes on looking after %s, though nothing is awaited", amidst, next.Sub(d.clock()))
		}
	}
}

// Mail that is forged again and again holds a follow-up for a while, and no longer.
func TestForgeriesHoldNothingForGood(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	for i := range 6 {
		at := due.Add(time.Duration(i*9-1) * time.Minute)
		d.set(at)
		d.put("INBOX", fmt.Sprintf("f%d@evil.example", i), "hi", "From: "+julie, "To: "+capture, "Subject: hi", "Return-Path: <evil@evil.example>")
		d.ticks(a, at, at.Add(2*time.Minute), at.Add(5*time.Minute), at.Add(8*time.Minute))
		if n := d.sent(); i == 0 && n != 0 || i == 5 && n != 1 {
			t.Errorf("after %d forgeries %d follow-ups have left", i+1, n)
		}
	}
}

// A note that nothing proves is read once more when its time is over, however often mail has woken the loop
// just before: it may be the owner's stop, so it holds the follow-up, and the owner is asked.
func TestUnprovenStopIsReadOnceMore(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	receipt := aboutAnna(t, a)
	d.ticks(a, noticed)
	at := noticed.Add(time.Hour)
	d.set(at)
	d.put("INBOX", "stop@example.org", "stop", append(delivered(capture), "Subject: Re: Anna", "In-Reply-To: <"+receipt+">")...)
	d.ticks(a, at, at.Add(9*time.Minute+40*time.Second), at.Add(10*time.Minute+5*time.Second))
	if n := len(d.pending(a)); n != 1 {
		t.Errorf("%d captures wait, want one: it was not read since its time is over", n)
	}
	d.ticks(a, at.Add(11*time.Minute))
	if n := len(a.know.Book.ByAddress(anna).Doubts); n != 1 || len(d.pending(a)) != 0 {
		t.Errorf("%d doubts, and %d captures wait, want one doubt", n, len(d.pending(a)))
	}
	d.ticks(a, due, due.Add(time.Hour))
	d.notFollowed(a, anna)
}

// While the mailbox cannot be looked at, nobody knows whether the copy of a capture stands in Sent.
func TestUnprovenOnlyAfterALook(t *testing.T) {
	for _, tt := range []struct {
		name string
		hook func(op mailboxtest.Op) error
	}{
		{"no network", func(op mailboxtest.Op) error { return mailboxtest.ErrCut }},
		{"Sent is refused", func(op mailboxtest.Op) error {
			if op.Folder == "Sent" && (op.Verb == "EXAMINE" || op.Verb == "SEARCH") {
				return &imap.Error{Type: imap.StatusResponseTypeNo, Text: "not now"}
			}
			return nil
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday())
			at := monday().Add(time.Hour)
			d.set(at)
			d.put("INBOX", "bob@example.org", "Could I ask you?", append(delivered("Bob <bob@biotech.example>"), "Subject: Bio")...)
			d.ticks(a, at)
			d.put("Sent", "bob@example.org", "Could I ask you?", "From: Julie Roth <"+julie+">", "To: Bob <bob@biotech.example>",
				"Bcc: "+capture, "Subject: Bio")
			d.on(tt.hook)
			d.ticksAnyhow(a, at.Add(8*time.Hour), at.Add(8*time.Hour+2*time.Minute))
			d.well()
			d.ticksAnyhow(a, at.Add(8*time.Hour+20*time.Minute), at.Add(8*time.Hour+30*time.Minute))
			if n, _ := d.proofHelps(a); n != 0 {
				t.Errorf("%d times the owner heard that no copy stands in Sent", n)
			}
			if p := a.know.Book.ByAddress("bob@biotech.example"); p == nil {
				t.Error("the ask is not tracked")
			}
		})
	}
}

// delivered returns the header of a mail of the owner's as it came back to the capture address.
func delivered(to string) []string {
	return []string{"From: Julie Roth <" + julie + ">", "To: " + to, "Delivered-To: " + capture,
		"Return-Path: <" + julie + ">", "Received: from client by mail.example.org"}
}

// A flood of forgeries costs as many looks at Sent as there are mails, not as many at every
// tick, and does not hurry us.
func TestFloodOfForgeries(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	for i := range 50 {
		d.put("INBOX", fmt.Sprintf("f%d@evil.example", i), "hi", "From: "+julie, "To: "+capture, "Subject: hi", "Return-Path: <evil@evil.example>")
	}
	var commands atomic.Int64
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "imap" && !op.Done {
			commands.Add(1)
		}
		return nil
	})
	var next time.Time
	tick := func() (err error) {
		commands.Store(0)
		next, err = a.Tick(t.Context())
		return err
	}
	if err := tick(); err != nil || commands.Load() < 50 {
		t.Fatalf("the forgeries were not read: %d commands, %v", commands.Load(), err)
	}
	if wait := next.Sub(d.clock()); wait < 30*time.Second {
		t.Errorf("the next look comes after %s", wait)
	}
	for i := range 3 {
		d.set(d.clock().Add(5 * time.Second))
		if err := tick(); err != nil || commands.Load() > 10 {
			t.Errorf("look %d took %d commands, %v", i+2, commands.Load(), err)
		}
	}
}

// A capture counts for nothing, for want of a copy in Sent: the owner hears whether there is
// none, or how the mail that bears its id differs. Nobody else hears anything.
func TestOwnerHearsWhyItIsNoCopy(t *testing.T) {
	const bob = "To: Bob <bob@biotech.example>"
	for _, tt := range []struct {
		name            string
		sent, delivered []string // nil: nothing stands in Sent
		want, not       string
	}{
		{"none", nil, []string{bob, "Subject: Bio"}, "no copy of it is in your folder Sent", "Message-ID"},
		{"another subject", []string{bob, "Subject: Bio"}, []string{bob, "Subject: [EXTERNAL] Bio"},
			"the mail with its Message-ID in your Sent folder has another subject", "no copy of it"},
		{"a note by Bcc", []string{"To: undisclosed-recipients:;", "Subject: stop"}, []string{"To: undisclosed-recipients:;", "Subject: stop"},
			"its copy in your Sent folder does not show the capture address", "no copy of it"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday())
			d.set(monday().Add(time.Hour))
			file := func(folder string, head ...string) {
				d.put(folder, "bob@example.org", "Could I ask you?", append(head, "From: Julie Roth <"+julie+">")...)
			}
			if tt.sent != nil {
				file("Sent", tt.sent...)
			}
			file("INBOX", append(tt.delivered, "Delivered-To: "+capture, "Return-Path: <"+julie+">", "Received: from client by mail.example.org")...)
			d.ticks(a, d.clock(), d.clock().Add(5*time.Minute), d.clock().Add(20*time.Minute), d.clock().Add(30*time.Minute))
			var told string
			for _, r := range d.rows(a) {
				if r.Kind == "proofhelp" {
					told += strings.Join(strings.Fields(r.Text), " ")
				}
			}
			if !strings.Contains(told, tt.want) || strings.Contains(told, tt.not) {
				t.Errorf("the owner hears %q, want %q and not %q", told, tt.want, tt.not)
			}
			kept := ""
			for _, e := range a.know.Account() {
				if e.Unproven {
					kept = e.Why
				}
			}
			if tt.sent != nil && !strings.Contains(kept, tt.want) {
				t.Errorf("the fact says %q, want %q", kept, tt.want)
			}
			for _, s := range d.srv.Accepted() {
				if s.To != julie {
					t.Errorf("a mail went to %s", s.To)
				}
			}
		})
	}
}

// A capture that waits in a folder which is gone since then does not end the look.
func TestWaitsInGoneFolder(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	if err := d.user.Create("Rules", ""); err != nil {
		t.Fatal(err)
	}
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	d.put("Rules", "bob@example.org", "Could I ask you?", "From: Julie Roth <"+julie+">", "To: Bob <bob@biotech.example>",
		"Subject: Bio", "Delivered-To: "+capture)
	d.ticks(a, d.clock())
	if len(d.pending(a)) != 1 {
		t.Fatalf("%+v wait, want one", d.pending(a))
	}
	if err := d.user.Delete("Rules"); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		d.set(d.clock().Add(2 * time.Minute))
		if _, err := a.Tick(t.Context()); err != nil {
			t.Errorf("the look failed: %v", err)
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
