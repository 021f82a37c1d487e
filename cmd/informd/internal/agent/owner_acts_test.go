package agent

import (
	"context"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/rules/fact"
	"informd/store"
)

// say files now, in Sent, a note of the owner's to informd that answers a mail of its.
func (d *desk) say(id, text, answers string) {
	d.t.Helper()
	d.put("Sent", id, text, "From: Julie Roth <"+julie+">", "To: "+capture, "Subject: Re: Anna Meier", "In-Reply-To: <"+answers+">")
}

// aboutAnna returns the id of the first mail of informd about Anna.
func aboutAnna(t *testing.T, a *Agent) string {
	t.Helper()
	p := a.know.Book.ByAddress(anna)
	if p == nil || len(p.Items) == 0 {
		t.Fatal("there is no mail about Anna to answer")
	}
	return p.Items[0].MessageID
}

// The owner sends the drafted follow-up as it is: it is the owner's nudge.
func TestDraftSentByOwner(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	configure(t, a, func(pol *rules.Policy) { pol.Followup.Mode = rules.ModeDraft })
	d.ticks(a, monday(), noticed, due)
	list, err := d.user.Messages("Drafts")
	if err != nil || len(list) != 1 {
		t.Fatalf("%d drafts (%v), want 1", len(list), err)
	}
	d.set(due.Add(time.Hour))
	if _, err := d.user.Append("Sent", nil, d.clock(), list[0].Raw); err != nil {
		t.Fatal(err)
	}
	d.ticks(a, d.clock())
	k := a.know.Book.ByAddress(anna).Asks[0]
	if k.NudgedAt.IsZero() && k.FollowedAt.IsZero() {
		t.Errorf("the draft was sent, and the ask does not know: %+v", k)
	}
}

// An unfinished draft that a provider shows in All Mail too tracks nobody, settles
// nothing and asks the owner nothing.
func TestDraftInAllMail(t *testing.T) {
	d := newDesk(t, true)
	if err := d.user.Create("All Mail", `\All`); err != nil {
		t.Fatal(err)
	}
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	from := "From: Julie Roth <" + julie + ">"
	for _, raw := range [][]byte{
		written(d.clock(), "draft@example.org", "Could I as", from, "To: Bob Lee <"+bob+">", "Bcc: "+capture, "Subject: Bio"),
		written(d.clock(), "draft2@example.org", "Could I as", from, "To: Anna <"+anna+">", "Subject: Re: Pharma", "In-Reply-To: <ask@example.org>"),
	} {
		if _, err := d.user.Append("All Mail", []string{`\Draft`}, d.clock(), raw); err != nil {
			t.Fatal(err)
		}
	}
	d.ticks(a, d.clock(), d.clock().Add(12*time.Minute))
	if p := a.know.Book.ByAddress(bob); p != nil {
		t.Errorf("an unfinished draft tracks %s", p.Called())
	}
	if k := a.know.Book.ByAddress(anna).Asks[0]; !k.NudgedAt.IsZero() {
		t.Errorf("an unfinished draft counts as a nudge at %v", k.NudgedAt)
	}
	for _, r := range d.rows(a) {
		if r.Kind == "proofhelp" || r.Kind == "trouble" {
			t.Errorf("an unfinished draft brought %s: %s", r.Key, r.Why)
		}
	}
}

// A word that reaches Sent while the follow-up is on its way to the server holds it: it
// waits, or shows its own text first.
func TestWordAtTheLastMoment(t *testing.T) {
	for _, word := range []string{"later 5d", "edit\r\nHello Anna, a text of my own."} {
		t.Run(word[:4], func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed)
			answers := aboutAnna(t, a)
			var said atomic.Bool
			d.on(func(op mailboxtest.Op) error {
				if op.Proto == "smtp" && op.Verb == "MAIL" && said.CompareAndSwap(false, true) {
					d.say("word@example.org", word, answers)
				}
				return nil
			})
			d.ticks(a, due, due.Add(time.Hour))
			if k := a.know.Book.ByAddress(anna).Asks[0]; k.NotBefore.IsZero() && k.Reworded == "" {
				t.Fatalf("%q was not understood, so nothing was tried", word)
			}
			d.notFollowed(a, anna)
			d.ticks(a, days(12, due.Add(time.Hour))...)
			if n := d.sent(); n != 1 {
				t.Errorf("%d follow-ups in the end, want 1", n)
			}
		})
	}
}

// A follow-up that is ready waits for a broken server; the owner says later meanwhile.
func TestLaterWhileReady(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	d.cutSMTP()
	d.ticksAnyhow(a, due)
	if r := d.row(a); r.State != rules.StateReady {
		t.Fatalf("the follow-up is %s (%s), want ready", r.State, r.Why)
	}
	d.well()
	d.set(due.Add(10 * time.Minute))
	d.say("later@example.org", "later 5d", aboutAnna(t, a))
	d.ticks(a, due.Add(time.Hour), due.Add(2*time.Hour))
	if k := a.know.Book.ByAddress(anna).Asks[0]; k.NotBefore.Before(d.clock()) {
		t.Fatalf("the follow-up may go from %v on: later was not understood, so nothing was tried", k.NotBefore)
	}
	d.notFollowed(a, anna)
}

// cutSMTP lets the SMTP server drop everybody.
func (d *desk) cutSMTP() {
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" {
			return mailboxtest.ErrCut
		}
		return nil
	})
}

// An answer dropped the follow-up, and the owner says it was none: the ask is not left open
// for ever without a follow-up, but followed up once or let go.
func TestNotAReplyAfterDrop(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	d.set(noticed.Add(time.Hour))
	d.put("INBOX", "ship@pharma.example", "I am on a ship just now and shall see.", "From: Anna Meier <"+anna+">", "To: "+julie, "Subject: Hello")
	d.ticks(a, d.clock())
	if k := a.know.Book.ByAddress(anna).Asks[0]; k.Open() {
		t.Fatalf("the ask is %s, want it answered first", k.State)
	}
	d.set(noticed.Add(2 * time.Hour))
	d.say("word@example.org", "not a reply", aboutAnna(t, a))
	d.ticks(a, d.clock())
	if k := a.know.Book.ByAddress(anna).Asks[0]; !k.Open() {
		t.Fatalf("the ask is %s after the word, want it open again", k.State)
	}
	d.ticks(a, days(35, noticed)...)
	k, n := a.know.Book.ByAddress(anna).Asks[0], d.sent()
	if k.Open() && n == 0 || n > 1 {
		t.Errorf("the ask is %s (%s) after %d follow-ups; the row says: %s", k.State, k.Why, n, d.row(a).Why)
	}
}

// An ask to Carl is tracked, though somebody whom an open ask went to stands in Cc.
func TestAskWithKnownCc(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.askBob(monday())
	d.ticks(a, monday())
	d.set(monday().Add(2 * time.Hour))
	d.askCarl()
	d.ticks(a, d.clock())
	if p := a.know.Book.ByAddress(carl); p == nil || len(p.Asks) != 1 {
		t.Errorf("the ask to Carl is not tracked: %+v", p)
	}
}

// The owner says stop on the command line while the server holds the whole follow-up: what a
// command writes beside the daemon counts at the last look too.
func TestStopBesideAtTheLastMoment(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	beside, err := store.OpenBeside(t.Context(), filepath.Join(d.dir, "state.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer beside.Close()
	p := a.know.Book.ByAddress(anna)
	stop := fact.Event{Person: p.ID, Kind: fact.Stopped, At: due, Ask: p.Asks[0].ID, Why: "you dropped the follow-up"}
	var stopped atomic.Bool
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && op.Verb == "DATA" && stopped.CompareAndSwap(false, true) {
			err := beside.Update(context.Background(), due, func(tx *store.Tx) error {
				_, _, err := tx.Append(stop)
				return err
			})
			if err != nil {
				t.Error(err)
			}
		}
		return nil
	})
	d.ticks(a, due, due.Add(time.Hour))
	if !stopped.Load() {
		t.Fatal("the follow-up never came as far as DATA, so nothing was tried")
	}
	if r := d.row(a); d.sent() != 0 || r.State != rules.StateDropped {
		t.Errorf("%d follow-ups after a stop; the row is %s: %s", d.sent(), r.State, r.Why)
	}
}
