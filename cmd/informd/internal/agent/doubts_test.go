package agent

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/store"
)

// Mails of a university to somebody who asked twenty people there: one row for each mail, one question
// at a time, and one word settles all that one mail raised. Old ones wait for the brief.
func TestDoubtsAboutTwenty(t *testing.T) {
	const asks, mails = 20, 3
	for name, late := range map[string]time.Duration{"as they come": 0, "in a first look": 9 * 24 * time.Hour} {
		d := newDesk(t, true)
		for i := range asks {
			d.put("Sent", fmt.Sprintf("ask%d@example.org", i), "Could I ask you about your work?", "From: Julie Roth <"+julie+">",
				fmt.Sprintf("To: Person%c%c Name%c%c <p%d@uni.example>", 'a'+i/26, 'a'+i%26, 'a'+i/26, 'a'+i%26, i),
				"Bcc: "+capture, fmt.Sprint("Subject: Question ", i))
		}
		a := d.agent("state.db")
		configure(t, a, func(pol *rules.Policy) { pol.Followup.Mode = rules.ModeOff })
		if late == 0 {
			d.ticks(a, monday())
		}
		for i := range mails {
			d.set(monday().Add(time.Hour + time.Duration(i)*time.Minute))
			d.put("INBOX", fmt.Sprintf("news%d@uni.example", i), "Here is the news of our department.",
				fmt.Sprintf("From: Office %d <office%d@uni.example>", i, i), "To: "+julie, fmt.Sprint("Subject: Our news ", i))
		}
		d.ticks(a, monday().Add(2*time.Hour+late), monday().Add(26*time.Hour+late))
		troubles, named := d.doubtsTold(a)
		if want := map[bool]int{true: 1}[late == 0]; troubles != want {
			t.Errorf("%s: %d mails ask about it, want %d", name, troubles, want)
		}
		if late > 0 && named == 0 {
			t.Errorf("%s: no brief asks", name)
		}
		if rows := d.doubtRows(a); rows != mails {
			t.Errorf("%s: %d rows for %d mails", name, rows, mails)
		}
		held := func() (n, doubts int) {
			for _, p := range a.know.Book.People() {
				n, doubts = n+min(1, len(p.Doubts)), doubts+len(p.Doubts)
			}
			return n, doubts
		}
		if n, doubts := held(); n != asks || doubts != asks*mails {
			t.Fatalf("%s: %d people are held by %d doubts", name, n, doubts)
		}
		for i := range mails {
			q := a.know.Book.People()[i].Doubts[0]
			d.put("Sent", fmt.Sprintf("no%d@example.org", i), "", "From: Julie Roth <"+julie+">", "To: "+capture,
				"Subject: not a reply ["+q.Buttons(nil)[0].Tag+"]")
			d.ticks(a, d.clock().Add(time.Minute))
			n, doubts := held()
			if left := mails - 1 - i; doubts != asks*left || n != asks*min(1, left) {
				t.Errorf("%s: after word %d: %d people are held by %d doubts", name, i, n, doubts)
			}
		}
	}
}

// doubtsTold returns how many mails of their own ask about doubts, and how many briefs and digests do.
func (d *desk) doubtsTold(a *Agent) (own, named int) {
	for _, r := range d.rows(a) {
		switch {
		case r.Kind == content.KindTrouble && strings.Contains(r.Key, "/doubt/"):
			own++
		case (r.Kind == content.KindBrief || r.Kind == content.KindDigest) &&
			strings.Contains(strings.Join(strings.Fields(r.Text), " "), ": it comes"):
			named++
		}
	}
	return own, named
}

// doubtRows returns how many facts the log holds that are doubts.
func (d *desk) doubtRows(a *Agent) (n int) {
	d.t.Helper()
	err := a.Store.View(d.t.Context(), func(tx *store.Tx) error {
		log, err := tx.Log(0, 0)
		for _, e := range log {
			if e.Kind == fact.Doubted {
				n++
			}
		}
		return err
	})
	if err != nil {
		d.t.Fatal(err)
	}
	return n
}

// Many mails that might be answers do not become many mails to the owner, whether a
// colleague of the contact wrote them or they do not say who did.
func TestManyDoubtsFewMails(t *testing.T) {
	for _, tt := range []struct {
		name, folder string
		from         []string
		mails        int
	}{
		{"of a colleague", "INBOX", []string{"From: Colleague <colleague@pharma.example>"}, 30},
		{"of nobody", "Junk", nil, 10},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.askBob(monday())
			d.ticks(a, monday(), monday().Add(time.Hour))
			before := d.sentTo(julie)
			for i := range tt.mails {
				d.set(monday().Add(time.Duration(2+i) * time.Hour))
				d.put(tt.folder, fmt.Sprintf("lunch%d@pharma.example", i), "Something else.",
					append(tt.from, "To: "+julie, fmt.Sprintf("Subject: Lunch %d", i))...)
				d.ticks(a, d.clock(), d.clock().Add(11*time.Minute))
			}
			if len(a.know.Book.ByAddress(anna).Doubts) == 0 {
				t.Fatal("the mails were no doubt, so nothing was tried")
			}
			if n := d.sentTo(julie) - before; n < 1 || n > 2 {
				t.Errorf("%d mails to the owner for %d doubtful ones, want one or two", n, tt.mails)
			}
		})
	}
}

// A doubt about an ask that was answered meanwhile is nothing to ask the owner about.
func TestDoubtOfAnsweredAsk(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	d.put("INBOX", "lunch@pharma.example", "Something else.", "From: Colleague <colleague@pharma.example>", "To: "+julie, "Subject: Lunch")
	d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
	d.ticks(a, d.clock(), d.clock().Add(12*time.Minute))
	if k := a.know.Book.ByAddress(anna).Asks[0]; k.Open() {
		t.Fatalf("the ask is %s, want it answered", k.State)
	}
	for _, r := range d.rows(a) {
		if r.Kind == "trouble" {
			t.Errorf("the owner is asked about a doubt of an ask that was answered: %s", r.Key)
		}
	}
}
