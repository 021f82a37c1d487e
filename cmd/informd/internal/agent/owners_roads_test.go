package agent

import (
	"strings"
	"testing"
	"time"

	"informd/rules"
)

// told returns the newest mail to the owner with these words in it.
func (d *desk) told(words string) (id string, found bool) {
	for _, s := range d.srv.Accepted() {
		if s.To == julie && strings.Contains(string(s.Data), words) {
			_, rest, _ := strings.Cut(string(s.Data), "Message-ID: <")
			id, _, _ = strings.Cut(rest, ">")
			found = true
		}
	}
	return id, found
}

// The owner answers a receipt, or the notice, by any road that mail programs take. Each is heard:
// a stop stops, and what nothing proves theirs holds.
func TestEveryRoadIsHeard(t *testing.T) {
	const other, renamed = "julie@elsewhere.example", "julie+new@example.org"
	for _, tt := range []struct {
		name           string
		folder         string
		from, to       string
		delivered      bool
		stopped, holds bool
	}{
		{name: "to the capture address", folder: "Sent", from: julie, to: renamed, stopped: true},
		{name: "to the owner's own address", folder: "Sent", from: julie, to: julie, stopped: true},
		{name: "to an earlier capture address", folder: "Sent", from: julie, to: capture, stopped: true},
		{name: "to an address that nobody knows", folder: "Sent", from: julie, to: "x@nowhere.example", stopped: true},
		{name: "in a second folder for sent mail", folder: "Sent Items", from: julie, to: renamed, stopped: true},
		{name: "from an address that the config does not list", folder: "Sent", from: other, to: julie, stopped: true},
		{name: "from such an address, in the inbox", folder: "INBOX", from: other, to: julie, delivered: true, holds: true},
		{name: "in the owner's name, and never in Sent", folder: "INBOX", from: julie, to: renamed, delivered: true, holds: true},
	} {
		for _, mail := range []string{"Tracked", "No answer"} { // the receipt, the notice
			t.Run(tt.name+", "+mail, func(t *testing.T) {
				d := newDesk(t, true)
				if err := d.user.Create("Sent Items", ""); err != nil {
					t.Fatal(err)
				}
				a := d.agent("state.db")
				d.ticks(a, monday(), noticed, noticed.Add(time.Hour))
				configure(t, a, func(pol *rules.Policy) { pol.Self.Capture = renamed }) // the mails so far name the old one
				id, found := d.told(mail)
				if !found {
					t.Fatalf("no mail says %q", mail)
				}
				header := []string{"From: Julie Roth <" + tt.from + ">", "To: " + tt.to, "Subject: Re: Anna Meier", "In-Reply-To: <" + id + ">"}
				if tt.delivered {
					header = append([]string{"Delivered-To: " + tt.to, "Received: from mx.elsewhere.example by mail.example.org"}, header...)
				}
				d.put(tt.folder, "stop@example.org", "stop", header...)
				at := noticed.Add(2 * time.Hour)
				d.ticks(a, at, at.Add(2*time.Minute), at.Add(12*time.Minute), due, due.Add(time.Hour), due.AddDate(0, 0, 1))
				if n := d.sent(); n != 0 {
					t.Errorf("%d follow-ups after a stop", n)
				}
				ask := a.know.Book.ByAddress(anna).Asks[0]
				if stopped := ask.State == rules.AskStopped; stopped != tt.stopped {
					t.Errorf("stopped: %v, want %v (%s: %s)", stopped, tt.stopped, ask.State, ask.Why)
				}
				if held := len(a.know.Book.ByAddress(anna).Doubts) > 0; held != tt.holds {
					t.Errorf("in doubt: %v, want %v", held, tt.holds)
				}
			})
		}
	}
}

// An ask that stands in Sent under an address that the config does not list is the owner's: it is
// tracked. Its follow-up is a draft, and the digest says which address to list.
func TestAskFromUnlistedAddress(t *testing.T) {
	const other = "julie@elsewhere.example"
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.put("Sent", "bob@example.org", "Could I ask you about yeast?", "From: Julie <"+other+">", "To: Bob Lee <bob@bio.example>", "Bcc: "+capture, "Subject: Yeast")
	d.ticks(a, monday(), noticed, due, due.Add(time.Hour), due.AddDate(0, 0, 1))
	p := a.know.Book.ByAddress("bob@bio.example")
	if p == nil {
		t.Fatal("it is not tracked")
	}
	drafts := 0
	for _, m := range d.messages("Drafts") {
		if strings.Contains(string(m.Raw), "bob@bio.example") {
			drafts++
		}
	}
	for _, s := range d.srv.Accepted() {
		if s.To == "bob@bio.example" {
			t.Error("a follow-up left")
		}
	}
	if drafts != 1 {
		t.Errorf("%d drafts, want one", drafts)
	}
	if _, found := d.told(other + " too"); !found {
		t.Error("nobody asks to list the address")
	}
	d.put("Sent", "forget@example.org", "forget bob", "From: Julie <"+other+">", "To: "+capture, "Subject: bob")
	d.ticks(a, due.AddDate(0, 0, 2), due.AddDate(0, 0, 2).Add(time.Hour))
	if a.know.Book.ByAddress("bob@bio.example") == nil {
		t.Error("a grave word from an address that is not listed was obeyed")
	}
}
