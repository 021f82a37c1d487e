package agent

import (
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"

	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/store"
)

// An answer comes and is deleted for good before informd looks, or between the moments at
// which it reads the header and the body. Nobody can read it any more, so the follow-up is
// held, and shown to the owner once more with that word, who knows what they deleted. One
// that was moved, or thrown into the trash, is read there.
func TestUnseenMessageVanishes(t *testing.T) {
	for _, tt := range []struct {
		name     string
		act      func(d *desk)
		while    string // an operation of ours in the midst of which it happens
		vanished bool
		answered bool
	}{
		{"before the look", func(d *desk) { d.expunge("INBOX", "yes@elsewhere.example") }, "", true, false},
		{"before its body is read", func(d *desk) { d.expunge("INBOX", "yes@elsewhere.example") }, "FETCH", true, false},
		{"moved to a folder", func(d *desk) { d.moveLast("INBOX", "Archive") }, "", false, true},
		{"thrown into the trash", func(d *desk) { d.moveLast("INBOX", "Trash") }, "", false, true},
		{"moved while it is read", func(d *desk) { d.moveLast("INBOX", "Archive") }, "FETCH", false, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed)
			d.set(noticed.Add(time.Hour))
			d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
			if tt.while == "" {
				tt.act(d)
			}
			var done atomic.Bool
			d.on(func(op mailboxtest.Op) error {
				if op.Proto == "imap" && op.Verb == tt.while && op.Folder == "INBOX" && op.Done && done.CompareAndSwap(false, true) {
					tt.act(d)
				}
				return nil
			})
			d.ticks(a, d.clock(), due)
			if tt.while != "" && !done.Load() {
				t.Fatal("the answer was never read, so nothing was tried")
			}
			d.notFollowed(a, anna)
			if k := a.know.Book.ByAddress(anna).Asks[0]; k.Open() == tt.answered {
				t.Fatalf("the ask is %s: %s", k.State, k.Why)
			}
			if at := a.know.Policy().Account.Vanished; at.IsZero() == tt.vanished {
				t.Errorf("a mail vanished at %v", at)
			}
			told := 0
			for _, r := range d.rows(a) {
				if r.Kind == "notice" && r.State == rules.StateSent && strings.Contains(r.Text, "was gone from your mailbox on Sunday 8 March") {
					told++
				}
			}
			if (told == 1) != tt.vanished {
				t.Errorf("the owner was shown the follow-up with a word about a vanished mail %d times", told)
			}
			d.ticks(a, due.AddDate(0, 0, 1).Add(time.Hour), due.AddDate(0, 0, 1).Add(3*time.Hour))
			if n := d.sent(); (n == 1) != tt.vanished {
				t.Errorf("%d follow-ups in the end; the row is %s: %s", n, d.row(a).State, d.row(a).Why)
			}
		})
	}
}

// An answer vanishes just when a folder is read anew: the old mail that is listed there is not taken for it.
func TestMessageVanishesWhileAFolderIsReadAnew(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	for _, id := range []string{"old1@x.example", "old2@x.example", "old3@x.example"} {
		d.put("Archive", id, "News.", "From: News <news@x.example>", "To: "+julie, "Subject: News")
	}
	d.ticks(a, monday(), noticed)
	err := a.Store.Update(t.Context(), d.clock(), func(tx *store.Tx) error { return tx.ReadAnew("Archive") })
	if err != nil {
		t.Fatal(err)
	}
	d.set(noticed.Add(time.Hour))
	d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
	d.expunge("INBOX", "yes@elsewhere.example")
	d.ticks(a, d.clock())
	if a.know.Policy().Account.Vanished.IsZero() {
		t.Error("no mail vanished")
	}
}

// A mail that comes and is deleted for good while the follow-up is on its way holds it too.
func TestMessageVanishesAtTheLastMoment(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	var done atomic.Bool
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && op.Verb == "DATA" && done.CompareAndSwap(false, true) {
			d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma")
			d.expunge("INBOX", "yes@elsewhere.example")
		}
		return nil
	})
	d.ticks(a, due, due.Add(time.Hour))
	d.notFollowed(a, anna)
	if r := d.row(a); !done.Load() || r.State != rules.StateHeld {
		t.Errorf("the follow-up is %s (%s), want held", r.State, r.Why)
	}
}

// Who deletes for good every day holds no follow-up for ever: it is shown once more, and
// leaves.
func TestMessagesVanishEveryDay(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	for _, at := range append([]time.Time{noticed.Add(time.Hour)}, days(4, noticed.Add(time.Hour))...) {
		d.set(at)
		d.put("INBOX", "news@x.example", "News.", "From: News <news@x.example>", "To: "+julie, "Subject: News")
		d.expunge("INBOX", "news@x.example")
		d.ticks(a, at, at.Add(time.Hour))
	}
	if n := d.sent(); n != 1 {
		t.Errorf("%d follow-ups, want 1: %s", n, d.row(a).Why)
	}
}

// The look at which a mail was found missing is cut off, behind a mail that was recorded.
// The next look begins behind both, and what was missing still counts.
func TestVanishedBeforeTheLookIsCutOff(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.askBob(monday())
	d.ticks(a, monday(), noticed)
	d.set(noticed.Add(time.Hour))
	d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
	d.expunge("INBOX", "yes@elsewhere.example")
	for _, id := range []string{"one@x.example", "two@x.example"} {
		d.put("INBOX", id, "Yes.", "From: Bob Lee <"+bob+">", "To: "+julie, "Subject: Re: Bio")
	}
	var fetches atomic.Int64
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "imap" && op.Verb == "FETCH" && op.Folder == "INBOX" && !op.Done && fetches.Add(1) == 3 {
			return mailboxtest.ErrCut // at the body of the second
		}
		return nil
	})
	if _, err := a.Tick(t.Context()); err == nil || a.know.Book.ByAddress(bob).Asks[0].Open() {
		t.Fatal("the look was not cut off behind the first mail, so nothing was tried")
	}
	d.well()
	d.ticks(a, d.clock().Add(time.Minute))
	if a.know.Policy().Account.Vanished.IsZero() {
		t.Error("what was missing before the look was cut off is forgotten")
	}
}

// What vanished is counted with the cursor that leaves it behind: a run that ends before it is recorded leaves that to the
// next one.
func TestVanishedOutlivesTheRun(t *testing.T) {
	for _, read := range []bool{false, true} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday(), noticed)
		d.set(noticed.Add(time.Hour))
		d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
		var done atomic.Bool
		d.on(func(op mailboxtest.Op) error {
			if op.Verb == "FETCH" && op.Folder == "INBOX" && op.Done && done.CompareAndSwap(false, true) {
				d.expunge("INBOX", "yes@elsewhere.example")
			}
			return nil
		})
		if !read {
			d.well()
			d.expunge("INBOX", "yes@elsewhere.example")
		}
		if _, err := a.look.TakeNew(t.Context(), d.clock()); err != nil || done.Load() != read {
			t.Fatalf("its header was read: %v, want %v (%v)", done.Load(), read, err)
		}
		a.Close()
		a.Store.Close()
		next := d.agent("state.db")
		d.ticks(next, d.clock().Add(time.Minute))
		if next.know.Policy().Account.Vanished.IsZero() {
			t.Errorf("its header was read: %v: what vanished is forgotten", read)
		}
	}
}

// Junk that comes in the same minute, what is thrown away, and the copies in the folder of
// all mail do not hide that an answer vanished.
func TestVanishedBesideOtherMail(t *testing.T) {
	for _, folder := range []string{"Junk", "Trash", "All"} {
		d := newDesk(t, true)
		if err := d.user.Create("All", imap.MailboxAttrAll); err != nil {
			t.Fatal(err)
		}
		a := d.agent("state.db")
		d.ticks(a, monday(), noticed)
		d.set(noticed.Add(time.Hour))
		d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
		d.expunge("INBOX", "yes@elsewhere.example")
		spam := []string{"From: Spam <spam@x.example>", "To: " + julie, "Subject: Buy"}
		switch folder {
		case "All": // which has a copy of all that comes
			d.put("INBOX", "spam@x.example", "Buy.", spam...)
		case "Trash": // where it is thrown long after it came
			d.set(noticed.AddDate(0, 0, -1))
		}
		d.put(folder, "spam@x.example", "Buy.", spam...)
		d.set(noticed.Add(time.Hour))
		d.ticks(a, d.clock(), due)
		if a.know.Policy().Account.Vanished.IsZero() || d.sent() != 0 {
			t.Errorf("%s: nothing vanished, and %d follow-ups left", folder, d.sent())
		}
	}
}

// A mail that the owner has put away before informd looked has not vanished: it stands in the
// trash, or in the folder of all mail alone.
func TestPutAwayBeforeTheLook(t *testing.T) {
	for _, to := range []string{"Trash", "All"} {
		d := newDesk(t, true)
		if err := d.user.Create("All", imap.MailboxAttrAll); err != nil {
			t.Fatal(err)
		}
		a := d.agent("state.db")
		d.ticks(a, monday(), noticed)
		d.set(noticed.Add(time.Hour))
		d.put("INBOX", "news@x.example", "News.", "From: News <news@x.example>", "To: "+julie, "Subject: News")
		d.moveLast("INBOX", to)
		d.ticks(a, d.clock(), due)
		if at := a.know.Policy().Account.Vanished; !at.IsZero() || d.sent() != 1 {
			t.Errorf("%s: vanished %v, and %d follow-ups left", to, at, d.sent())
		}
	}
}
