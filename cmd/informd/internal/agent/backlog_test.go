package agent

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"informd/mailbox"
	"informd/mailbox/mailboxtest"
	"informd/rules"
)

// A first look at a mailbox that has been used for long: many asks, and a report that stands
// before its ask. The work is counted: more asks bring no more searches, and one that was cut off
// is made up for.
func TestBacklog(t *testing.T) {
	searches := func(asks int, cut bool) (n int) {
		d := newDesk(t, true)
		began := monday().Add(-24 * time.Hour)
		d.set(began)
		for i := range mailbox.ChunkSize {
			d.put("INBOX", fmt.Sprintf("offer%d@x.example", i), "Buy.", "From: Shop <shop@x.example>", "To: "+julie, "Subject: Offer")
		}
		if _, err := d.user.Append("INBOX", nil, began.Add(-time.Second), bounceOf(began, "bob@example.org", bob)); err != nil {
			t.Fatal(err)
		}
		d.askBob(began.Add(-2 * time.Second))
		for i := range asks {
			d.put("Sent", fmt.Sprintf("ask%d@example.org", i), "Could I ask you?", "From: Julie Roth <"+julie+">",
				fmt.Sprintf("To: Person Number%d <p%d@org%d.example>", i, i, i), "Bcc: "+capture, fmt.Sprint("Subject: Question ", i))
		}
		a := d.agent("state.db")
		d.on(func(op mailboxtest.Op) error {
			if !strings.Contains(op.Verb, "SEARCH") || op.Done {
				return nil
			}
			if n++; cut && len(a.know.Book.People()) > asks {
				cut = false
				return mailboxtest.ErrCut
			}
			return nil
		})
		d.ticksAnyhow(a, monday())
		if cut {
			t.Fatal("nothing was cut")
		}
		d.ticks(a, monday().Add(time.Minute))
		if k := a.know.Book.ByAddress(bob).Asks[0]; k.State != rules.AskBounced {
			t.Errorf("the ask to Bob is %s: %s", k.State, k.Why)
		}
		return n
	}
	few, many := searches(2, false), searches(30, false)
	if many > few {
		t.Errorf("%d searches for few asks, %d for many", few, many)
	}
	searches(5, true)
}
