package agent

import (
	"sync/atomic"
	"testing"
	"time"

	"informd/mailbox/mailboxtest"
)

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
