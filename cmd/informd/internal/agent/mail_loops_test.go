package agent

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"informd/cmd/informd/internal/agent/knowledge"
	"informd/rules"
	"informd/rules/mail"
	"informd/store"
)

// Receipts come back to the capture address: by a redirect of the owner's, into the capture
// folder, or once more into Sent, with their headers or without. None is taken for a
// capture, so nothing answers itself.
func TestReceiptComesBackToCapture(t *testing.T) {
	d := newDesk(t, true)
	if err := d.user.Create("Capture", ""); err != nil {
		t.Fatal(err)
	}
	a := d.agent("state.db")
	a.Session.Names.Capture = "Capture"
	d.ticks(a, monday())
	at := monday()
	for round := range 5 {
		at = at.Add(time.Hour)
		d.set(at)
		for _, s := range d.srv.Accepted() {
			if s.To != julie {
				continue
			}
			redirected := append([]byte("Delivered-To: "+capture+"\r\nResent-To: "+capture+"\r\n"), s.Data...)
			stripped := strings.Replace(string(s.Data), mail.TokenField, "X-Other", 1)
			for folder, raw := range map[string][]byte{"INBOX": redirected, "Capture": s.Data, "Sent": []byte(stripped)} {
				if _, err := d.user.Append(folder, nil, at, raw); err != nil {
					t.Fatal(err)
				}
			}
		}
		d.ticks(a, at, at.Add(12*time.Minute))
		if n := d.sentTo(julie); n != 1 {
			t.Fatalf("%d mails to the owner after %d rounds, want the one receipt", n, round+1)
		}
	}
}

// A robot at the contact's, and one of the owner's own, answer every mail they get, with
// headers that say so or without. In half a year there is one follow-up at the most, nobody
// but the two hears anything, and the owner is not flooded.
func TestRobotsThatAnswerEverything(t *testing.T) {
	for _, tt := range []struct {
		name   string
		header []string
		sent   int
	}{
		{"as the standard wants it", []string{"Auto-Submitted: auto-replied"}, 1},
		{"without a word", nil, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			answered := 0
			answer := func() {
				for _, s := range d.srv.Accepted()[answered:] {
					answered++
					_, after, _ := strings.Cut(string(s.Data), "Message-ID: <")
					id, _, _ := strings.Cut(after, ">")
					from := "From: Anna Meier <" + anna + ">"
					if s.To == julie {
						from = "From: Julie Roth <" + julie + ">"
					}
					d.put("INBOX", fmt.Sprintf("robot%d@x.example", answered), "I am away until further notice.", append(tt.header,
						from, "To: "+julie, "Subject: Re: your mail", "In-Reply-To: <"+id+">", "Received: from x.example by mail.example.org")...)
				}
			}
			d.ticks(a, monday())
			d.put("INBOX", "robot@x.example", "I am away until further notice.", append(tt.header,
				"From: Anna Meier <"+anna+">", "To: "+julie, "Subject: Re: Pharma", "In-Reply-To: <ask@example.org>")...)
			for h := range 26 * 7 * 2 {
				answer()
				d.ticks(a, monday().Add(time.Duration(12*h)*time.Hour))
			}
			if n := d.sent(); n != tt.sent {
				t.Errorf("%d follow-ups, want %d", n, tt.sent)
			}
			for _, s := range d.srv.Accepted() {
				if s.To != anna && s.To != julie {
					t.Errorf("a mail went to %s", s.To)
				}
			}
			if n := d.sentTo(julie); n > 26+20 { // a digest a week, and what one ask brings
				t.Errorf("%d mails to the owner in half a year", n)
			}
		})
	}
}

// The follow-up bounces, days after it was accepted, at an address that theirs forwards to,
// and a day later once more. The ask is closed, the owner is told once, and nobody is
// written to again.
func TestBounceAfterFollowUp(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed, due)
	r := d.row(a)
	d.set(due.AddDate(0, 0, 1))
	for _, address := range []string{"a.meier@hosted.example", anna} {
		if _, err := d.user.Append("INBOX", nil, d.clock(), bounceOf(d.clock(), r.MessageID, address)); err != nil {
			t.Fatal(err)
		}
		d.ticks(a, d.clock(), d.clock().Add(time.Hour), d.clock().AddDate(0, 0, 1))
	}
	d.ticks(a, days(30, d.clock())...)
	if k := a.know.Book.ByAddress(anna).Asks[0]; k.State != rules.AskBounced {
		t.Errorf("the ask is %s, want bounced: %s", k.State, k.Why)
	}
	if n := d.sent(); n != 1 {
		t.Errorf("%d follow-ups, want the one that bounced", n)
	}
	told := 0
	for _, r := range d.rows(a) {
		if strings.HasPrefix(r.Key, "trouble/bounce") && r.State == rules.StateSent {
			told++
		}
	}
	if told != 1 {
		t.Errorf("the owner was told %d times", told)
	}
}

// bounceOf returns a delivery report about a mail with this id, which did not reach an address.
func bounceOf(at time.Time, id, address string) []byte {
	text := strings.Join([]string{"--x", "Content-Type: text/plain", "", "It could not be delivered.", "",
		"--x", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.pharma.example", "",
		"Final-Recipient: rfc822; " + address, "Action: failed", "Status: 5.1.1", "",
		"--x", "Content-Type: text/rfc822-headers", "", "Message-ID: <" + id + ">", "To: " + address, "", "--x--"}, "\r\n")
	return written(at, "report."+address, text, "Return-Path: <>", "From: Mail Delivery System <mailer-daemon@pharma.example>", "To: "+julie,
		"Subject: Undelivered", "MIME-Version: 1.0", `Content-Type: multipart/report; report-type=delivery-status; boundary="x"`)
}

// The ask bounces at an address that theirs forwards to, and the provider had given it an
// id of its own: whom it was to, and its subject, tell it. One about something else, or to
// others too, does not.
func TestBounceOfRewrittenMail(t *testing.T) {
	for _, tt := range []struct {
		to, subject string
		bounced     bool
	}{
		{anna, "Pharma", true},
		{anna, "Invoice", false},
		{anna + ", " + bob, "Pharma", false},
	} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday(), noticed)
		d.set(noticed.Add(time.Hour))
		raw := bounceOf(d.clock(), "0102018e@relay.example", "a.meier@hosted.example")
		raw = bytes.Replace(raw, []byte("\r\nTo: a.meier@hosted.example\r\n"), []byte("\r\nTo: "+tt.to+"\r\nSubject: "+tt.subject+"\r\n"), 1)
		if _, err := d.user.Append("INBOX", nil, d.clock(), raw); err != nil {
			t.Fatal(err)
		}
		d.ticks(a, noticed.Add(2*time.Hour), due, due.Add(time.Hour))
		if k := a.know.Book.ByAddress(anna).Asks[0]; (k.State == rules.AskBounced) != tt.bounced || (d.sent() == 0) != tt.bounced {
			t.Errorf("%s to %s: the ask is %s (%s), and %d follow-ups went", tt.subject, tt.to, k.State, k.Why, d.sent())
		}
	}
}

// The owner's own mail is never the answer: a copy to themselves, one from another address
// of theirs, their answer to all.
func TestOwnMailIsNoAnswer(t *testing.T) {
	for _, tt := range []struct {
		name   string
		from   string
		header []string
	}{
		{"a copy of the ask to themselves", julie, []string{"To: Anna Meier <" + anna + ">", "Cc: " + julie, "Subject: Pharma"}},
		{"a mail to themselves in the thread", julie, []string{"To: " + julie, "Subject: Re: Pharma", "In-Reply-To: <ask@example.org>"}},
		{"from another address of theirs", "jr@home.example", []string{"To: " + julie, "Subject: Re: Pharma", "In-Reply-To: <ask@example.org>"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			configure(t, a, func(pol *rules.Policy) { pol.Self.Addresses = append(pol.Self.Addresses, "jr@home.example") })
			d.ticks(a, monday())
			id := "own@example.org"
			if tt.name == "a copy of the ask to themselves" {
				id = "ask@example.org"
			}
			d.put("INBOX", id, "Could I ask you about pharma?", append(tt.header, "From: Julie Roth <"+tt.from+">")...)
			d.ticks(a, monday().Add(time.Hour), noticed, due, due.Add(time.Hour))
			k := a.know.Book.ByAddress(anna).Asks[0]
			if k.State == rules.AskAnswered || d.sent() != 1 {
				t.Errorf("the ask is %s (%s), and %d follow-ups went", k.State, k.Why, d.sent())
			}
		})
	}
}

// A contact says: do not write to me again. That closes the ask, and is kept for good, even
// where the owner has them forgotten and asks them anew.
func TestRecipientSaysStop(t *testing.T) {
	for _, forgotten := range []bool{false, true} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday(), noticed)
		d.set(noticed.Add(time.Hour))
		d.put("INBOX", "stop@pharma.example", "Please do not contact me again.", "From: Anna Meier <"+anna+">", "To: "+julie, "Subject: Re: Pharma", "In-Reply-To: <ask@example.org>")
		d.ticks(a, d.clock(), due, due.Add(time.Hour))
		d.notFollowed(a, anna)
		p := a.know.Book.ByAddress(anna)
		if !p.NeverWrite {
			t.Fatal("it was not understood, so nothing was tried")
		}
		if forgotten {
			err := a.Store.Update(t.Context(), d.clock(), func(tx *store.Tx) error { return knowledge.ForgetAll(tx, []string{p.ID}) })
			if err != nil {
				t.Fatal(err)
			}
			if err := a.know.Reload(t.Context()); err != nil {
				t.Fatal(err)
			}
			if a.know.Book.ByAddress(anna) != nil {
				t.Fatal("she is not forgotten, so nothing was tried")
			}
		}
		d.set(due.AddDate(0, 0, 60))
		d.put("Sent", "again@example.org", "May I ask you once more?", "From: Julie Roth <"+julie+">", "To: Anna Meier <"+anna+">", "Bcc: "+capture, "Subject: Once more")
		d.ticks(a, d.clock())
		d.ticks(a, days(20, d.clock())...)
		if n := d.sent(); n != 0 {
			t.Errorf("forgotten %v: %d mails to somebody who wants none", forgotten, n)
		}
		if n := len(d.messages("Drafts")); n != 0 {
			t.Errorf("forgotten %v: %d drafts to somebody who wants none", forgotten, n)
		}
	}
}

// An ask to two people is followed up by a draft to each only, and one with somebody in Cc by one draft.
func TestAskToSeveralGetsADraft(t *testing.T) {
	for drafts, to := range map[int][]string{2: {"To: Bob Lee <" + bob + ">, Carl <" + carl + ">"}, 1: {"To: Bob Lee <" + bob + ">", "Cc: Carl <" + carl + ">"}} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.put("Sent", "two@example.org", "Could I ask you both?", append(to, "From: Julie Roth <"+julie+">", "Bcc: "+capture, "Subject: Both")...)
		d.ticks(a, monday(), noticed, due, due.Add(time.Hour))
		if n := d.sentTo(bob) + d.sentTo(carl); n != 0 {
			t.Errorf("%s: %d mails went to one of several", to, n)
		}
		if n := len(d.messages("Drafts")); n != drafts {
			t.Errorf("%s: %d drafts, want %d", to, n, drafts)
		}
	}
}
