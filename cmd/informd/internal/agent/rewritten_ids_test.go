package agent

import (
	"slices"
	"sync"
	"testing"
	"time"

	"informd/mailbox/mailboxtest"
	"informd/store"
)

// Some providers give a mail another Message-ID when it is submitted. What was delivered to the
// capture address is the mail in Sent all the same: its recipients, date and subject say so. A mail
// that differs in any of them is nobody's copy.
func TestRewrittenID(t *testing.T) {
	for _, tt := range []struct {
		name    string
		bcc     bool // the copy in Sent shows the capture address
		subject string
		later   bool // the copy comes to Sent a minute later
		asked   bool
		doubted bool
	}{
		{"the copy shows Bcc", true, "Your path to optics", false, true, false},
		{"the copy shows no Bcc", false, "Your path to optics", false, true, false},
		{"the copy comes later", false, "Your path to optics", true, true, false},
		{"another subject", false, "Your way to optics", false, false, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday())
			at := monday().Add(time.Hour)
			d.set(at)
			head := []string{"From: Julie Roth <" + julie + ">", "To: Bob <bob@biotech.example>"}
			delivered := append([]string{"Delivered-To: " + capture, "Subject: " + tt.subject}, head...)
			sent := append([]string{"Subject: Your path to optics"}, head...)
			if tt.bcc {
				sent = append(sent, "Bcc: "+capture)
			}
			if tt.later {
				d.put("INBOX", "rewritten@outlook.example", "Could I ask you?", delivered...)
				d.ticks(a, at)
				d.put("Sent", "hers@example.org", "Could I ask you?", sent...)
			} else {
				d.put("Sent", "hers@example.org", "Could I ask you?", sent...)
				d.put("INBOX", "rewritten@outlook.example", "Could I ask you?", delivered...)
			}
			for i := range 15 {
				d.ticks(a, at.Add(time.Duration(i)*time.Minute))
			}
			p := a.know.Book.ByAddress("bob@biotech.example")
			if (p != nil) != tt.asked || p != nil && len(p.Asks) != 1 {
				t.Errorf("Bob is known: %+v, want it: %v", p, tt.asked)
			}
			doubted := false
			for _, e := range a.know.Account() {
				doubted = doubted || unprovenCapture(e)
			}
			if doubted != tt.doubted {
				t.Errorf("the owner is asked whether it was her: %v, want %v", doubted, tt.doubted)
			}
		})
	}
}

// Where the copy in Sent that names the capture address is filed while what was delivered is read,
// that copy ends the wait, whatever Message-ID it has. The owner is asked nothing.
func TestRewrittenIDAmidst(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	at := monday().Add(time.Hour)
	d.set(at)
	head := []string{"From: Julie Roth <" + julie + ">", "To: Bob <bob@biotech.example>", "Subject: Your path to optics"}
	file := sync.OnceFunc(func() { d.put("Sent", "hers@example.org", "Could I ask you?", append(head, "Bcc: "+capture)...) })
	d.put("INBOX", "rewritten@outlook.example", "Could I ask you?", append(head, "Delivered-To: "+capture)...)
	d.on(func(op mailboxtest.Op) error {
		if op.Verb == "SEARCH" && op.Folder == "Sent" {
			file()
		}
		return nil
	})
	for i := range 15 {
		d.ticks(a, at.Add(time.Duration(i)*time.Minute))
		if waiting := d.pending(a); i > 1 && len(waiting) > 0 {
			t.Errorf("after %d minutes %+v wait", i, waiting)
		}
	}
	if p := a.know.Book.ByAddress("bob@biotech.example"); p == nil || len(p.Asks) != 1 {
		t.Errorf("Bob is known: %+v, want one ask", p)
	}
	if slices.ContainsFunc(a.know.Account(), unprovenCapture) {
		t.Error("the owner is asked whether it was her, though her copy was read")
	}
}

// pending returns the captures that wait for their copy in Sent.
func (d *desk) pending(a *Agent) []store.PendingCapture {
	d.t.Helper()
	waiting, err := store.Read(d.t.Context(), a.Store, (*store.Tx).Pending)
	if err != nil {
		d.t.Fatal(err)
	}
	return waiting
}
