package agent

import (
	"sync"
	"testing"
	"time"

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
	if p := a.book.ByAddress("eve@evil.example"); p != nil {
		t.Errorf("a forged mail tracks %s", p.Called())
	}
	p := a.book.ByAddress("bob@biotech.example")
	if p == nil || len(p.Asks) != 1 || p.Asks[0].Text != "Could I ask you?" {
		t.Errorf("the ask is not what stands in Sent: %+v", p)
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
		if p := a.book.ByAddress("bob@biotech.example"); p == nil || len(p.Asks) != 1 {
			t.Errorf("amidst %v: after the second look the ask is not tracked: %+v", amidst, p)
		}
		d.set(next)
		if next, _ = a.Tick(t.Context()); next.Sub(d.clock()) < 30*time.Second {
			t.Errorf("amidst %v: it goes on looking after %s, though nothing is awaited", amidst, next.Sub(d.clock()))
		}
	}
}
