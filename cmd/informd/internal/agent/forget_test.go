package agent

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"informd/cmd/informd/internal/agent/knowledge"
	"informd/rules/content"
	"informd/store"
)

// Whoever is forgotten by mail is out of every file at the end of that tick, also of the
// copies that were kept, and the receipt says so where there were any.
func TestForgetByMail(t *testing.T) {
	for _, kept := range []bool{false, true} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday(), noticed)
		copied := filepath.Join(d.dir, "state.db.before-restore-1")
		if kept {
			if err := os.WriteFile(copied, []byte(anna), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		d.set(noticed.Add(time.Hour))
		d.say("forget@example.org", "forget "+anna, "")
		d.ticks(a, d.clock())
		if a.know.Book.ByAddress(anna) != nil {
			t.Fatal("she is not forgotten, so nothing was tried")
		}
		if is, err := a.know.Forgotten(t.Context(), anna); err != nil || len(is) == 0 {
			t.Error("her mark is not the one that the commands look for")
		}
		receipt := ""
		for _, r := range d.rows(a) {
			if strings.Contains(r.Text, "are erased") {
				receipt = strings.Join(strings.Fields(r.Text), " ")
			}
		}
		if got := strings.Contains(receipt, "copies of my store"); got != kept {
			t.Errorf("copies were kept: %v; the receipt: %s", kept, receipt)
		}
		d.holdsNowhere(anna)
	}
}

// holdsNowhere sees to it that no file of the store holds an address.
func (d *desk) holdsNowhere(addr string) {
	d.t.Helper()
	files, err := filepath.Glob(filepath.Join(d.dir, "state.db*"))
	if err != nil {
		d.t.Fatal(err)
	}
	for _, f := range files {
		if data, err := os.ReadFile(f); err != nil || strings.Contains(string(data), addr) {
			d.t.Errorf("%s still holds %s (%v)", filepath.Base(f), addr, err)
		}
	}
}

// Anna has answered in Bob's place, or has written what may be the answer. That she is
// forgotten does not let a follow-up to Bob go after that.
func TestForgetWhoAnswered(t *testing.T) {
	for _, header := range [][]string{
		{"From: Anna Meier <" + anna + ">", "Subject: Re: Bio", "In-Reply-To: <bob@example.org>"},
		{"From: Anna Meier <" + anna + ">", "Subject: Hello", "In-Reply-To: <bob@example.org>", "List-Id: <desk.pharma.example>", "Precedence: bulk"},
	} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.askBob(monday())
		d.ticks(a, monday(), noticed)
		d.set(noticed.Add(time.Hour))
		d.put("INBOX", "a@pharma.example", "Bob is away, and I gladly help you.", append(header, "To: "+julie)...)
		d.ticks(a, d.clock())
		if k := a.know.Book.ByAddress(bob); k.Asks[0].Open() && len(k.Doubts) == 0 {
			t.Fatal("it was taken for no sign, so nothing was tried")
		}
		d.set(noticed.Add(2 * time.Hour))
		d.say("forget@example.org", "forget "+anna, "")
		d.ticks(a, d.clock(), due, due.Add(time.Hour), due.AddDate(0, 0, 1), due.AddDate(0, 0, 1).Add(time.Hour), due.AddDate(0, 0, 2))
		if a.know.Book.ByAddress(anna) != nil {
			t.Fatal("she is not forgotten, so nothing was tried")
		}
		if n := d.sentTo(bob); n != 0 {
			t.Errorf("%s: %d follow-ups to Bob after it", header[1], n)
		}
		d.holdsNowhere(anna)
	}
}

// A note about whoever was forgotten is not obeyed again when they are asked anew.
func TestForgottenNoteStaysForgotten(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	at := monday().Add(time.Hour)
	d.set(at)
	d.say("offer@example.org", "offer: send it", aboutAnna(t, a))
	d.ticks(a, at)
	if p := a.know.Book.ByAddress(anna); len(p.Promises) != 1 {
		t.Fatalf("%d promises, so nothing was tried", len(p.Promises))
	}
	d.set(at.Add(time.Hour))
	d.put("Sent", "word@example.org", "forget "+anna, "From: Julie Roth <"+julie+">", "To: "+capture, "Subject: "+anna)
	d.ticks(a, d.clock())
	d.set(at.Add(2 * time.Hour))
	d.put("Sent", "anew@example.org", "Could I ask you once more?", "From: Julie Roth <"+julie+">", "To: Anna Meier <"+anna+">", "Bcc: "+capture,
		"Subject: Re: Pharma", "In-Reply-To: <ask@example.org>")
	d.ticks(a, d.clock())
	p := a.know.Book.ByAddress(anna)
	if p == nil {
		t.Fatal("the new ask was not read, so nothing was tried")
	}
	if len(p.Promises) != 0 {
		t.Errorf("the note counts again: %+v", p.Promises)
	}
}

// A folder that is called as somebody who is forgotten is read anew, and keeps no follow-up to others back.
func TestForgetWithAFolderOfTheirName(t *testing.T) {
	d := newDesk(t, true)
	if err := d.user.Create("Interviews/Anna Meier", ""); err != nil {
		t.Fatal(err)
	}
	a := d.agent("state.db")
	d.askBob(monday())
	d.ticks(a, monday(), noticed)
	d.set(due.Add(-time.Minute))
	d.say("forget@example.org", "forget "+anna, "")
	d.ticks(a, d.clock(), due, due.Add(time.Minute))
	if a.know.Book.ByAddress(anna) != nil {
		t.Fatal("she is not forgotten, so nothing was tried")
	}
	if n := d.sentTo(bob); n != 1 {
		t.Errorf("%d follow-ups to Bob within a minute, want 1", n)
	}
}

// Somebody was forgotten, and the store could not be read right after it: the next tick knows nobody by their address,
// so that what they write is not recorded about somebody who is not there.
func TestForgetSurvivesAFailedReload(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	a.know.Outdated()
	err := a.Store.Update(t.Context(), d.clock(), func(tx *store.Tx) error {
		return knowledge.Forget(tx, a.know.Book.ByAddress(anna))
	})
	if err != nil {
		t.Fatal(err)
	}
	d.set(monday().Add(time.Hour))
	d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
	d.ticks(a, d.clock())
	d.holdsNowhere(anna)
}

// Should the store not be readable right after somebody was forgotten, nothing is decided with a book that has them
// still.
func TestNothingIsDecidedAfterAFailedReload(t *testing.T) {
	ctx := &brokenAfter{t.Context(), -1}
	d := newDesk(t, true)
	a := d.agent("state.db", func(a *Agent) {
		a.Given = func(content.Kind, any) { ctx.left = 1 }
	})
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	d.say("forget@example.org", "forget "+anna, aboutAnna(t, a))
	ctx.left = -1
	if _, err := a.Tick(ctx); err == nil || a.know.Book.ByAddress(anna) == nil {
		t.Fatalf("the reload did not fail, so nothing was tried: %v", err)
	}
	if err := a.decide(t.Context(), d.clock()); err != nil || a.know.Book.ByAddress(anna) != nil {
		t.Errorf("decided with a book that has her still: %v", err)
	}
}

// An old note with a copy to an address that the owner claimed is a note like any other: the search for answers to
// an ask that was captured late passes over it, so that it is not obeyed again after a forget.
func TestSearchPassesOverNoteWithOwnCopy(t *testing.T) {
	const own = "jr@work.example"
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	at := monday().Add(time.Hour)
	d.set(at)
	d.say("mine@example.org", "mine: "+own, "")
	d.ticks(a, at)
	d.set(at.Add(time.Minute))
	d.put("Sent", "offer@example.org", "offer: send it", "From: Julie Roth <"+julie+">", "To: "+capture, "Cc: "+own,
		"Subject: "+anna, "In-Reply-To: <"+aboutAnna(t, a)+">", "References: <late@example.org>")
	d.ticks(a, d.clock())
	if p := a.know.Book.ByAddress(anna); len(p.Promises) != 1 {
		t.Fatalf("%d promises, so nothing was tried", len(p.Promises))
	}
	d.set(at.Add(time.Hour))
	d.put("Sent", "word@example.org", "forget "+anna, "From: Julie Roth <"+julie+">", "To: "+capture, "Subject: "+anna)
	d.ticks(a, d.clock(), at.Add(2*time.Hour))
	d.set(at.Add(90 * time.Minute)) // before the last look
	d.put("Sent", "late@example.org", "Could I ask you once more?", "From: Julie Roth <"+julie+">",
		"To: Anna Meier <"+anna+">", "Bcc: "+capture, "Subject: Biotech")
	d.ticks(a, at.Add(3*time.Hour))
	p := a.know.Book.ByAddress(anna)
	if p == nil {
		t.Fatal("the new ask was not read, so nothing was tried")
	}
	if len(p.Promises) != 0 {
		t.Errorf("the note counts again: %+v", p.Promises)
	}
}

// A mailbox that was forgotten is known again however its address is spelt.
func TestMarkOfAMailbox(t *testing.T) {
	for _, test := range []struct {
		forgotten, met string
		same           bool
	}{
		{"Anna.Meier@Pharma.example", "anna.meier@pharma.example", true},
		{"anna.meier@gmail.com", "annameier+talks@googlemail.com", true},
		{"anna.meier@pharma.example", "annameier@pharma.example", false},
		{"anna.meier@gmail.com", "anna.meyer@gmail.com", false},
	} {
		if got := knowledge.Mark("key", test.forgotten) == knowledge.Mark("key", test.met); got != test.same {
			t.Errorf("%s was forgotten, and %s is the same: %v, want %v", test.forgotten, test.met, got, test.same)
		}
	}
}
