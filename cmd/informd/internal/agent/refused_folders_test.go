package agent

import (
	"errors"
	"strings"
	"testing"
	"time"

	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/store"
)

// odd has the server play an oddity, in a folder that holds a mail.
func (d *desk) odd(a *Agent, o mailboxtest.Oddity) {
	d.t.Helper()
	if err := d.user.Create(mailboxtest.OddFolder, ""); err != nil {
		d.t.Fatal(err)
	}
	d.put(mailboxtest.OddFolder, "old@shop.example", "Buy", "From: shop@shop.example", "To: "+julie, "Subject: Sale")
	a.Session.Account.Dial = o.Odd(a.Session.Account.Dial)
}

// Whatever a server is odd in, an ask in Sent is tracked, and an answer in the inbox is seen.
func TestNoOddityEndsTheLook(t *testing.T) {
	for _, o := range mailboxtest.Oddities() {
		t.Run(o.Name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.odd(a, o)
			for _, id := range []string{"1@shop.example", "2@shop.example"} {
				d.put("INBOX", id, "Buy", "From: shop@shop.example", "To: "+julie, "Subject: "+mailboxtest.OddSubject)
			}
			d.ticks(a, monday())
			if a.know.Book.ByAddress(anna) == nil {
				t.Fatal("the ask is not tracked")
			}
			d.set(monday().Add(time.Hour))
			d.put("INBOX", "yes@pharma.example", "Yes, gladly.", "From: Anna Meier <"+anna+">", "To: "+julie, "Subject: Re: Pharma", "In-Reply-To: <ask@example.org>")
			d.ticks(a, monday().Add(2*time.Hour), monday().Add(3*time.Hour))
			if p := a.know.Book.ByAddress(anna); p.Asks[0].Open() {
				t.Error("the answer is not seen")
			}
		})
	}
}

// A folder that the server refuses keeps every follow-up back, and its owner is told once, by its
// name. All else goes on. Once its owner leaves it out, the follow-up leaves.
func TestRefusedFolderHolds(t *testing.T) {
	for _, o := range mailboxtest.Oddities() {
		if o.Folder == "" {
			continue
		}
		t.Run(o.Name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.odd(a, o)
			d.put(o.Folder, "new@shop.example", "Buy", "From: shop@shop.example", "To: "+julie, "Subject: Sale")
			d.ticks(a, monday(), monday().Add(time.Hour), noticed, due, due.Add(time.Hour), due.AddDate(0, 0, 1))
			if n := d.sent(); n != 0 {
				t.Fatalf("%d follow-ups, though an answer could stand in %s", n, o.Folder)
			}
			told, listed := 0, false
			for _, s := range d.srv.Accepted() {
				mentions := strings.Contains(string(s.Data), "leave out: "+o.Folder) && s.To == julie
				if mentions && strings.Contains(string(s.Data), "I read all your other folders.") {
					told++
				}
				listed = listed || mentions && strings.Contains(string(s.Data), "ANNA MEIER")
			}
			if told != 1 {
				t.Errorf("told %d times, want once", told)
			}
			if !listed {
				t.Error("the brief does not say for whom the follow-up waits")
			}
			if r := d.row(a); !strings.Contains(r.LastError+r.Why, o.Folder) && r.State != rules.StateReady && r.State != rules.StateHeld {
				t.Errorf("the follow-up is %s: %s, %s", r.State, r.Why, r.LastError)
			}
			d.put("Sent", "out@example.org", "leave out: "+o.Folder, "From: Julie Roth <"+julie+">", "To: "+capture, "Subject: folder")
			d.ticks(a, due.AddDate(0, 0, 1).Add(time.Hour), due.AddDate(0, 0, 1).Add(2*time.Hour), due.AddDate(0, 0, 2))
			if n := d.sent(); n != 1 {
				t.Errorf("%d follow-ups after it was left out: %+v", n, d.row(a).Item)
			}
		})
	}
}

// A folder that its owner left out is no fault: they hear no more of it, whenever it opens and closes again.
func TestLeftOutFolderIsNoFault(t *testing.T) {
	for _, leftOut := range []bool{false, true} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday())
		now := monday().Add(2 * time.Hour)
		err := a.Store.Update(t.Context(), now, func(tx *store.Tx) error {
			if leftOut {
				if _, _, err := tx.Append(fact.Event{Kind: fact.LeftOut, At: now, Folder: "Spam"}); err != nil {
					return err
				}
			}
			refused := store.Health{Part: content.FolderPart("Spam"), State: store.Broken, Why: "no", At: now.Add(-time.Hour)}
			if err := tx.PutHealth(refused); err != nil {
				return err
			}
			refused.At = now
			return tx.PutHealth(refused)
		})
		if err := errors.Join(err, a.know.Begin(t.Context()), a.alert(t.Context(), now)); err != nil {
			t.Fatal(err)
		}
		told := 0
		for _, r := range d.rows(a) {
			if r.Kind == content.KindTrouble {
				told++
			}
		}
		if want := map[bool]int{false: 1, true: 0}[leftOut]; told != want {
			t.Errorf("left out %v: told %d times, want %d", leftOut, told, want)
		}
	}
}

// A folder that the server refuses to open once more, in the midst of a search, is opened anew when it is asked for again.
func TestFolderRefusedOnceMore(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	refuses := false
	o := mailboxtest.Oddity{Deny: func(command string) string {
		if refuses && strings.HasPrefix(command, "EXAMINE") {
			return "NO [INUSE] try later"
		}
		return ""
	}}
	a.Session.Account.Dial = o.Odd(a.Session.Account.Dial)
	d.ticks(a, monday())
	c, err := a.Session.Open(t.Context(), "Sent")
	if err != nil {
		t.Fatal(err)
	}
	refuses = true
	if _, _, err := c.Candidates(t.Context(), "Subject", "Pharma"); err == nil {
		t.Fatal("it was not refused, so nothing is tried")
	}
	refuses = false
	found, err := a.Session.Find(t.Context(), "Sent", "Subject", "Pharma")
	if err != nil || len(found) != 1 {
		t.Errorf("%d mails found, want one (%v)", len(found), err)
	}
}
