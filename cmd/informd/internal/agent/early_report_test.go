package agent

import (
	"testing"
	"time"

	"informd/rules"
)

// An ask bounces at once, and the report is read before the client files the ask in Sent; or
// the ask is forwarded to informd a day later. It is closed, and nobody is followed up.
func TestReportReadBeforeTheAsk(t *testing.T) {
	for _, later := range []bool{false, true} {
		for _, folder := range []string{"INBOX", "Junk"} {
			d := newDesk(t, true)
			a := d.agent("state.db")
			at := monday().Add(time.Hour)
			d.ticks(a, monday())
			d.set(at)
			if _, err := d.user.Append(folder, nil, at, bounceOf(at, "bob@example.org", bob)); err != nil {
				t.Fatal(err)
			}
			d.ticks(a, at.Add(time.Second))
			if later {
				d.put("Sent", "bob@example.org", "Could I ask you?", "From: Julie Roth <"+julie+">", "To: Bob Lee <"+bob+">", "Subject: Bio")
				d.ticks(a, at.Add(time.Minute))
				at = at.Add(24 * time.Hour)
				d.set(at)
				d.put("Sent", "fwd@example.org", "\r\n---------- Forwarded message ---------\r\nFrom: Julie Roth <"+julie+">\r\n"+
					"Date: Mon, 2 Mar 2026 at 10:10\r\nSubject: Bio\r\nTo: Bob Lee <"+bob+">\r\n\r\nCould I ask you?\r\n",
					"From: Julie Roth <"+julie+">", "To: "+capture, "Subject: Fwd: Bio")
			} else {
				d.set(at.Add(3 * time.Second))
				d.askBob(at.Add(-2 * time.Second))
			}
			d.ticks(a, at.Add(4*time.Second), at.Add(time.Minute))
			if k := a.know.Book.ByAddress(bob).Asks[0]; k.State != rules.AskBounced {
				t.Errorf("later %v, %s: the ask is %s: %s", later, folder, k.State, k.Why)
			}
			d.ticks(a, days(12, at)...)
			if n := d.sentTo(bob); n != 0 {
				t.Errorf("later %v, %s: %d follow-ups after the report", later, folder, n)
			}
		}
	}
}
