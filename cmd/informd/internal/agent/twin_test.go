package agent

import (
	"testing"
	"time"
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
