package agent

import (
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules"
)

// Letters that a program merged, within one second and under one Message-ID or none, are told apart
// by whom they went to: each is tracked, its answer is its own, and one by somebody who was not
// asked may be anybody's.
func TestMergedLetters(t *testing.T) {
	for _, id := range []string{"merge@example.org", ""} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday())
		address := func(who string) string { return strings.ToLower(who) + "@" + strings.ToLower(who) + ".example" }
		d.set(monday().Add(2 * 3600e9))
		for _, who := range []string{"Bea", "Cat", "Dee", "Eve"} {
			d.srv.AddUser(who, "secret", address(who))
			raw := written(d.clock(), id, "Could I ask you?", "From: Julie Roth <"+julie+">", "To: "+who+" <"+address(who)+">",
				"Bcc: "+capture, "Subject: From physics into biotech")
			if id == "" {
				raw = []byte(strings.Replace(string(raw), "Message-ID: <>\r\n", "", 1))
			}
			for _, folder := range []string{"Sent", "Archive"} { // as some servers show it
				if _, err := d.user.Append(folder, nil, d.clock(), raw); err != nil {
					t.Fatal(err)
				}
			}
		}
		d.ticks(a, d.clock(), d.clock().Add(60e9))
		receipts := map[string]int{}
		for _, r := range d.rows(a) {
			if r.Kind == "receipt" {
				receipts[r.Person]++
			}
		}
		for _, who := range []string{"Bea", "Cat", "Dee", "Eve"} {
			p := a.know.Book.ByAddress(address(who))
			if p == nil || len(p.Asks) != 1 || receipts[p.ID] != 1 {
				t.Fatalf("id %q: %s has not one ask and one receipt: %+v, %v", id, who, p, receipts)
			}
		}
		state := func(who string) (rules.AskState, int) {
			p := a.know.Book.ByAddress(address(who))
			return p.Asks[0].State, len(p.Doubts)
		}
		d.set(monday().AddDate(0, 0, 1))
		answers := "In-Reply-To: <" + id + ">"
		if id == "" {
			answers = "X-None: 1"
		}
		d.put("INBOX", "b1@bea.example", "Gladly.", "From: Bea <"+address("bea")+">", "To: "+julie, "Subject: Re: From physics into biotech", answers)
		d.put("INBOX", "b2@bea.example", "On Thursday?", "From: Bea <"+address("bea")+">", "To: "+julie, "Subject: Re: From physics into biotech", answers)
		d.put("INBOX", "c1@mx.example", "<"+address("cat")+">: user unknown", "From: MAILER-DAEMON@mx.example", "To: "+julie,
			"Subject: Undelivered Mail Returned to Sender", "X-Failed-Recipients: "+address("cat"))
		d.ticks(a, d.clock())
		got := []rules.AskState{}
		for _, who := range []string{"Bea", "Cat", "Dee", "Eve"} {
			s, doubts := state(who)
			if got = append(got, s); doubts > 0 {
				t.Errorf("id %q: %s is in doubt", id, who)
			}
		}
		if want := []rules.AskState{rules.AskAnswered, rules.AskBounced, rules.AskOpen, rules.AskOpen}; !slices.Equal(got, want) {
			t.Errorf("id %q: the asks are %v, want %v", id, got, want)
		}
		d.put("INBOX", "x@desk.example", "Gladly.", "From: Desk <desk@desk.example>", "To: "+julie, "Subject: Re: From physics into biotech", answers)
		d.ticks(a, d.clock().Add(60e9))
		for _, who := range []string{"Dee", "Eve"} {
			if s, doubts := state(who); s != rules.AskOpen || doubts != 1 {
				t.Errorf("id %q: after an answer of somebody else %s is %s with %d doubts", id, who, s, doubts)
			}
		}
		d.ticks(a, days(12, d.clock())...)
		for _, who := range []string{"bea", "cat", "dee", "eve"} {
			d.notFollowed(a, address(who))
		}
	}
}

// A letter of a merge under one Message-ID that is delivered before its copy stands in Sent waits for
// that copy, and no longer: whether the copy shows the capture address, or proves what was delivered.
func TestMergedLetterWaits(t *testing.T) {
	for _, bcc := range []string{"Bcc: " + capture, "X-None: 1"} {
		t.Run(bcc, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday())
			at := monday().Add(2 * time.Hour)
			letter := func(folder, who string, more ...string) {
				d.set(at) // one second
				d.put(folder, "merge@example.org", "Could I ask you?", append(more, "From: Julie Roth <"+julie+">",
					"To: "+who, "Subject: From physics into biotech")...)
			}
			letter("Sent", "bea@bea.example", bcc)
			letter("INBOX", "bea@bea.example", "Delivered-To: "+capture)
			d.ticks(a, at)
			letter("INBOX", "cat@cat.example", "Delivered-To: "+capture)
			d.ticks(a, at.Add(2*time.Second))
			if n := len(d.pending(a)); bcc[0] == 'X' && n != 1 { // a copy that shows Bcc is read in any case
				t.Fatalf("%d wait, want the second letter", n)
			}
			letter("Sent", "cat@cat.example", bcc)
			d.ticks(a, at.Add(4*time.Second), at.Add(2*time.Minute))
			if waiting := d.pending(a); len(waiting) > 0 {
				t.Errorf("%+v wait, though the copy is in Sent", waiting)
			}
			d.ticks(a, at.Add(30*time.Minute))
			if slices.ContainsFunc(a.know.Account(), unprovenCapture) {
				t.Error("the owner is asked whether it was her")
			}
			for _, who := range []string{"bea@bea.example", "cat@cat.example"} {
				if p := a.know.Book.ByAddress(who); p == nil || len(p.Asks) != 1 {
					t.Errorf("%s has not one ask: %+v", who, p)
				}
			}
		})
	}
}
