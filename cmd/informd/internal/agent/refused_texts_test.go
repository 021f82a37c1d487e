package agent

import (
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"informd/cmd/informd/internal/agent/strikes"
	"informd/mailbox/mailboxtest"
	"informd/rules/fact"
)

// refuseText has the server refuse the text of a message from now on, as Dovecot refuses that of a damaged one: for a
// reason that could pass. It shows the header, which it has in a cache. With uid 0 it refuses every text.
func (d *desk) refuseText(a *Agent, folder string, uid int) {
	d.t.Helper()
	var examined atomic.Value
	examined.Store("")
	o := mailboxtest.Oddity{Deny: func(command string) string {
		if name, ok := strings.CutPrefix(command, "EXAMINE "); ok {
			examined.Store(strings.Trim(name, `"`))
		}
		if examined.Load() == folder && (uid == 0 || strings.HasPrefix(command, fmt.Sprintf("UID FETCH %d ", uid))) &&
			strings.Contains(command, "BODY.PEEK[]<") {
			return "NO [SERVERBUG] Internal error occurred"
		}
		return ""
	}}
	a.Session.Close()
	a.Session.Account.Dial = o.Odd(a.Session.Account.Dial)
}

// strike looks for so long that a message whose text is refused each time is given up.
func (d *desk) strike(a *Agent) {
	d.t.Helper()
	for range strikes.Ticks + 1 {
		d.ticks(a, d.clock().Add(5*time.Hour))
	}
}

// A mail whose text the server refuses ends no look, whatever informd wants it for.
func TestRefusedTextEndsNoLook(t *testing.T) {
	trace := []string{"Delivered-To: " + capture, "Return-Path: <" + julie + ">", "Received: from client by mail.example.org"}
	for _, tt := range []struct {
		name   string
		folder string // of the damaged mail
		comes  func(d *desk)
	}{
		{"quoted by a note", "Archive", func(d *desk) {
			d.put("Sent", "note@example.org", "learned: validation matters", "From: Julie Roth <"+julie+">", "To: "+capture, "Subject: Re: Pharma", "In-Reply-To: <yes@elsewhere.example>")
		}},
		{"the copy of a capture", "Sent", func(d *desk) {
			d.put("INBOX", "carl@example.org", "Could I ask you?", append(trace, "From: Julie Roth <"+julie+">", "To: Carl <"+carl+">", "Subject: Chemistry")...)
			d.set(d.clock().Add(time.Second))
			d.put("Sent", "carl@example.org", "Could I ask you?", "From: Julie Roth <"+julie+">", "To: Carl <"+carl+">", "Bcc: "+capture, "Subject: Chemistry")
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday())
			d.set(monday().Add(time.Hour))
			d.yes("Archive", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
			d.ticks(a, d.clock().Add(time.Hour))
			uid := map[string]int{"Archive": 1, "Sent": len(d.messages("Sent")) + 1}[tt.folder]
			d.refuseText(a, tt.folder, uid)
			tt.comes(d)
			d.set(d.clock().Add(time.Minute))
			d.put("INBOX", "news@x.example", "News.", "From: Bob Lee <"+bob+">", "To: "+capture, "Subject: News")
			d.askBob(d.clock())
			d.strike(a)
			if a.know.Book.ByAddress(bob) == nil {
				t.Error("the ask to Bob behind it was not read")
			}
			if why := a.look.Unreadable(); why != "" {
				t.Errorf("in the end: %s", why)
			}
			noted := false
			for _, e := range a.know.Book.ByAddress(anna).Events() {
				noted = noted || e.Kind == fact.Noted
			}
			if noted != (tt.folder == "Archive") {
				t.Errorf("the note was taken in: %v", noted)
			}
		})
	}
}

// A server whose texts cannot be had for hours, while it shows the headers, costs no answer its text.
func TestTextsRefusedForHours(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	dial := a.Session.Account.Dial
	d.refuseText(a, "INBOX", 0)
	d.set(monday().Add(time.Hour))
	d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
	for range 200 {
		d.ticks(a, d.clock().Add(time.Minute))
	}
	a.Session.Close()
	a.Session.Account.Dial = dial
	d.ticks(a, d.clock().Add(time.Minute))
	for _, e := range a.know.Book.ByAddress(anna).Events() {
		if e.Kind == fact.Answered && e.Words != "" {
			return
		}
	}
	t.Error("the answer was not read with its text")
}

// One mail whose text is refused, while other texts are handed over, is damaged: what stands behind it, as a note of the
// owner's may, does not wait for hours.
func TestOneTextRefused(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.refuseText(a, "INBOX", len(d.messages("INBOX"))+1)
	d.set(monday().Add(time.Hour))
	d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
	d.put("INBOX", "carl@chem.example", "Hello.", "From: Carl <"+carl+">", "To: "+julie, "Subject: News")
	d.askBob(d.clock())
	d.put("INBOX", "bobs@biotech.example", "Gladly.", "From: Bob Lee <"+bob+">", "To: "+julie, "Subject: Re: Bio", "In-Reply-To: <bob@example.org>")
	for range strikes.Ticks {
		d.ticks(a, d.clock().Add(time.Minute))
	}
	if a.know.Book.ByAddress(bob).Asks[0].Open() {
		t.Error("the answer behind it was not read")
	}
	d.ticks(a, noticed, due, due.Add(time.Hour))
	d.notFollowed(a, anna)
}

// An answer whose text the server refuses at each look holds the follow-up, and in the end does not keep the mail
// behind it from being read.
func TestAnswerOfRefusedText(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.askBob(monday())
	d.ticks(a, monday())
	d.refuseText(a, "INBOX", len(d.messages("INBOX"))+1)
	d.set(monday().Add(time.Hour))
	d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
	d.put("INBOX", "bobs@biotech.example", "Gladly.", "From: Bob Lee <"+bob+">", "To: "+julie, "Subject: Re: Bio", "In-Reply-To: <bob@example.org>")
	d.ticks(a, d.clock().Add(time.Minute))
	if a.look.Unreadable() == "" {
		t.Error("nothing is held while the answer cannot be read")
	}
	d.strike(a)
	if a.know.Book.ByAddress(bob).Asks[0].Open() {
		t.Error("the answer behind it was not read")
	}
	d.ticks(a, noticed, due, due.Add(time.Hour), due.AddDate(0, 0, 2))
	d.notFollowed(a, anna)
}

// An answer whose text the server refuses is come upon by the search for answers to an ask that was captured late: the
// search goes on, and the follow-up does not leave.
func TestSearchFindsRefusedText(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	d.yes("Archive", "Bob Lee <"+bob+">", "Something new")
	d.ticks(a, d.clock().Add(time.Hour)) // nobody is known who could have written that
	d.refuseText(a, "Archive", 1)
	d.set(monday().Add(26 * time.Hour))
	d.askBob(monday())
	d.ticks(a, d.clock().Add(time.Minute))
	if a.know.Book.ByAddress(bob) == nil {
		t.Fatal("the ask is not known after one look")
	}
	d.strike(a)
	d.ticks(a, days(15, d.clock())...)
	d.notFollowed(a, bob)
}
