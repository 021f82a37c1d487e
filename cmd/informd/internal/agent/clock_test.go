package agent

import (
	"context"
	"strings"
	"sync"
	"testing"
	"time"

	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/rules/content"
	"informd/store"
)

// healthOf returns what is said of a part of the account.
func (d *desk) healthOf(a *Agent, part content.Part) (h store.Health) {
	d.t.Helper()
	err := a.Store.View(d.t.Context(), func(tx *store.Tx) error {
		all, err := tx.Health()
		for _, x := range all {
			if x.Part == part {
				h = x
			}
		}
		return err
	})
	if err != nil {
		d.t.Fatal(err)
	}
	return h
}

// A look may take hours, as the first one at a large mailbox. What leaves after it is judged by the time at which it
// leaves, and no clock is blamed.
func TestLongLook(t *testing.T) {
	for _, tt := range []struct {
		name  string
		begin time.Time
		want  int // follow-ups that left after the look
	}{
		{"it ends in the window", due, 1},
		{"it ends in the evening", due.Add(7 * time.Hour), 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed)
			long := sync.OnceFunc(func() { d.set(d.clock().Add(2 * time.Hour)) })
			d.on(func(op mailboxtest.Op) error {
				if op.Verb == "LIST" {
					long()
				}
				return nil
			})
			d.ticks(a, tt.begin)
			if h := d.healthOf(a, content.PartClock); d.sent() != tt.want || h.State == store.Broken {
				t.Errorf("%d follow-ups left, want %d; the clock: %s", d.sent(), tt.want, h.Why)
			}
			d.ticks(a, due.AddDate(0, 0, 1))
			if d.sent() != 1 {
				t.Errorf("%d follow-ups have left by the next morning, want 1", d.sent())
			}
		})
	}
}

// The clock of this computer jumps ahead, beyond the day of the follow-up, and comes right
// an hour later. The mail server's clock tells: nothing leaves before its day, and on that
// day one follow-up leaves without anybody's help.
func TestClockJumpsForward(t *testing.T) {
	for _, tt := range []struct {
		name    string
		jump    time.Duration
		restart bool
	}{
		{"by two hours", 2 * time.Hour, false},
		{"by days", 74 * time.Hour, false},
		{"by days, and informd is started anew", 74 * time.Hour, true},
		{"by a month", 31 * 24 * time.Hour, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed)
			before := due.Add(-90 * time.Minute)
			a.Now = func() time.Time { return d.clock().Add(tt.jump) }
			for m := range 6 {
				d.ticksAnyhow(a, before.Add(time.Duration(10*m)*time.Minute))
			}
			h := d.healthOf(a, "clock")
			if n := d.sent(); n != 0 {
				t.Fatalf("%d follow-ups went by a clock that had jumped", n)
			}
			if tt.jump < 7*24*time.Hour && (h.State != "broken" || !strings.Contains(h.Why, "the mail server's Monday 9 March at 08:")) {
				t.Errorf("health says of the clock: %s, %q", h.State, h.Why)
			}
			if tt.restart {
				a.Close()
				a.Store.Close()
				a = d.agent("state.db")
			}
			a.Now = d.clock // it comes right
			d.ticks(a, due.Add(-10*time.Minute))
			if n := d.sent(); n != 0 {
				t.Errorf("%d follow-ups before the day", n)
			}
			for m := range 12 {
				d.ticks(a, due.Add(time.Duration(5*m)*time.Minute))
			}
			if r := d.row(a); d.sent() != 1 || r.State != rules.StateSent {
				t.Errorf("%d follow-ups after the clock came right, want 1; the row is %s: %s %s", d.sent(), r.State, r.Why, r.LastError)
			}
			if h := d.healthOf(a, "clock"); h.State == "broken" {
				t.Errorf("the clock is still complained about: %s", h.Why)
			}
		})
	}
}

// The clock jumps back after the follow-up was sent: nothing is armed or sent anew.
func TestClockJumpsBack(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed, due, due.Add(time.Hour))
	owner := d.sentTo(julie)
	back := func() time.Time { return d.clock().AddDate(0, 0, -5) }
	a.Now = back
	d.ticks(a, days(9, due)...)
	if n := d.sent(); n != 1 {
		t.Errorf("%d follow-ups after the clock jumped back, want 1", n)
	}
	a.Now = d.clock
	d.ticks(a, days(3, due.AddDate(0, 0, 9))...)
	if n := d.sent(); n != 1 {
		t.Errorf("%d follow-ups after it came right, want 1", n)
	}
	if n := d.sentTo(julie) - owner; n > 4 { // digests and the word that the ask is closed
		t.Errorf("%d mails to the owner in twelve days", n)
	}
}

// A laptop sleeps through the day of a follow-up: both clocks ran on, so that is no jump.
// It sleeps for three weeks: everything is read first, the answer that came meanwhile
// counts, what is late waits for the owner's word, and there is one digest, not three.
func TestAsleep(t *testing.T) {
	t.Run("two days", func(t *testing.T) {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday(), noticed, due.AddDate(0, 0, 2))
		if n := d.sent(); n != 1 {
			t.Errorf("%d follow-ups on waking, want 1: %s", n, d.row(a).Why)
		}
	})
	t.Run("three weeks", func(t *testing.T) {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.askBob(monday())
		d.ticks(a, monday(), noticed)
		d.set(due.AddDate(0, 0, 3))
		d.yes("INBOX", "Bob Lee <"+bob+">", "Re: Bio", "In-Reply-To: <bob@example.org>")
		before := d.srv.Accepted()
		woken := due.AddDate(0, 0, 21)
		d.ticks(a, woken, woken.Add(time.Minute), woken.Add(time.Hour))
		d.notFollowed(a, bob)
		d.notFollowed(a, anna)
		if p := a.know.Book.ByAddress(bob); p.Asks[0].Open() {
			t.Error("the answer that came meanwhile was not read first")
		}
		digests, late := 0, 0
		for _, r := range d.rows(a) {
			if r.Kind == "digest" && r.State == rules.StateSent && !r.Finished.Before(woken) {
				digests++
			}
			if strings.HasPrefix(r.Key, "trouble/late") {
				late++
			}
		}
		if digests != 1 || late != 1 {
			t.Errorf("%d digests and %d questions about the late follow-up on waking, want one each; %d mails in all",
				digests, late, len(d.srv.Accepted())-len(before))
		}
	})
}

// While the clock ran ahead, a note waited for its copy in Sent and the owner began a
// draft. Once the clock is right, neither keeps the follow-up back for longer than it may,
// and Sent is not looked at every moment until the clock gets there again.
func TestClockRanAheadWhileSomethingWaited(t *testing.T) {
	for _, tt := range []struct {
		name string
		put  func(d *desk)
		sent time.Time
	}{
		{"a note", func(d *desk) {
			d.put("INBOX", "note@example.org", "stop", "From: Julie Roth <"+julie+">", "To: "+capture, "Subject: Anna")
		}, due.Add(time.Hour)},
		{"a draft", func(d *desk) { d.draft("To: Anna <"+anna+">", "Subject: Hello again") }, due.AddDate(0, 0, 1).Add(time.Hour)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed)
			d.set(due.Add(-90 * time.Minute))
			tt.put(d)
			a.Now = func() time.Time { return d.clock().AddDate(0, 0, 3).Add(2 * time.Hour) }
			d.ticks(a, d.clock(), d.clock().Add(time.Minute))
			if r := d.row(a); r.State != rules.StateReady || d.sent() != 0 {
				t.Fatalf("the follow-up is %s, and %d went, so nothing was tried", r.State, d.sent())
			}
			a.Now = d.clock
			d.ticks(a, due.Add(-80*time.Minute), due.Add(-65*time.Minute))
			if next, err := a.Tick(t.Context()); err != nil || next.Sub(d.clock()) < 30*time.Second {
				t.Errorf("the next look is %s after this one (%v)", next.Sub(d.clock()), err)
			}
			d.ticks(a, due, due.Add(20*time.Minute), tt.sent, tt.sent.Add(20*time.Minute))
			if n := d.sent(); n != 1 {
				t.Errorf("%d follow-ups, want 1; the row is %s: %s %s", n, d.row(a).State, d.row(a).Why, d.row(a).LastError)
			}
		})
	}
}

// What the clock put off is decided anew even where the database could not be written at
// the first tick after it went back.
func TestClockBackIsTriedAgain(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, noticed)
	a.decided.next = noticed.AddDate(1, 0, 0)
	full, cancel := context.WithCancel(t.Context())
	cancel()
	if err := a.noteClockBack(full, monday()); err == nil {
		t.Fatal("it was written, so nothing was tried")
	}
	a.decided.next = noticed.AddDate(1, 0, 0)
	if err := a.noteClockBack(t.Context(), monday()); err != nil || !a.decided.next.IsZero() {
		t.Errorf("it is not tried again: %v", err)
	}
}

// A server that broke while the clock ran ahead, and stays so, is told of in time by the clock
// that came right.
func TestBrokenWhileTheClockRanAhead(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "imap" {
			return mailboxtest.ErrCut
		}
		return nil
	})
	a.Now = func() time.Time { return d.clock().AddDate(0, 1, 0) }
	d.ticksAnyhow(a, monday().Add(time.Minute))
	a.Now = d.clock // it comes right
	for m := range 6 {
		d.ticksAnyhow(a, monday().Add(time.Duration(10+5*m)*time.Minute))
	}
	told := 0
	for _, r := range d.rows(a) {
		if strings.HasPrefix(r.Key, "trouble/imap/2026-03-02") && r.State == rules.StateSent {
			told++
		}
	}
	if h := d.healthOf(a, content.PartIMAP); told != 1 || h.Since.After(d.clock()) {
		t.Errorf("the owner was told %d times, want once; it is broken since %s", told, h.Since)
	}
}

// When it cannot be read what is due next, that is said.
func TestNextIsUnknown(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	if err := a.Store.Close(); err != nil {
		t.Fatal(err)
	}
	if next, err := a.next(t.Context(), monday()); err == nil {
		t.Errorf("got %s, and no error from a store that is closed", next)
	}
}
