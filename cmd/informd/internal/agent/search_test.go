package agent

import (
	"testing"
	"time"

	"informd/mailbox/mailboxtest"
)

// The search for an answer to an ask that was captured late may be cut off. It is begun
// again, so that the answer is found and the ask has its receipt.
func TestSearchCutOff(t *testing.T) {
	for cut := 2; cut <= 4; cut++ { // the first lists what is new in Sent
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday())
		d.set(monday().Add(time.Hour))
		d.put("Archive", "yes@biotech.example", "Gladly.", "From: Bob <bob@biotech.example>", "To: "+julie, "Subject: Something new")
		d.ticks(a, monday().Add(2*time.Hour)) // nobody is known who could have written that
		d.set(monday().Add(time.Minute))
		d.put("Sent", "bob@example.org", "Could I ask you?", "From: Julie Roth <"+julie+">", "To: Bob <bob@biotech.example>", "Bcc: "+capture, "Subject: Bio")
		searches := 0
		d.on(func(op mailboxtest.Op) error {
			if op.Proto == "imap" && op.Verb == "SEARCH" && !op.Done {
				if searches++; searches == cut {
					return mailboxtest.ErrCut
				}
			}
			return nil
		})
		d.ticks(a, monday().Add(26*time.Hour), monday().Add(27*time.Hour), monday().Add(28*time.Hour), monday().Add(29*time.Hour),
			monday().Add(30*time.Hour), monday().Add(31*time.Hour))
		p := a.book.ByAddress("bob@biotech.example")
		if p == nil || len(p.Asks) != 1 {
			t.Fatalf("cut %d: the ask is not known: %+v", cut, p)
		}
		if p.Asks[0].Open() {
			t.Errorf("cut %d: the answer was not found: the ask is %s", cut, p.Asks[0].State)
		}
		receipts := 0
		for _, it := range p.Items {
			if it.Kind == "receipt" {
				receipts++
			}
		}
		if receipts != 1 {
			t.Errorf("cut %d: %d receipts, want 1", cut, receipts)
		}
	}
}
