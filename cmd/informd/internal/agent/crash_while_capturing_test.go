package agent

import (
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"informd/mailbox/mailboxtest"
	"informd/rules"
)

// informd dies while it captures an ask, before and after the ask is recorded, and while
// the receipt leaves. The next start goes on from what was durable: one ask, and one
// receipt, unless nobody can know whether that one left.
func TestCrashWhileCapturing(t *testing.T) {
	for _, point := range []string{"imap SEARCH 1", "imap FETCH 1", "imap FETCH done 1", "imap FETCH 2", "imap FETCH done 2", // the header, the text
		"smtp MAIL 1", "smtp RCPT 1", "smtp DATA 1", "smtp . 1", "smtp . done 1"} {
		t.Run(point, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			var died atomic.Bool
			var mu sync.Mutex
			times := map[string]int{}
			d.on(func(op mailboxtest.Op) error {
				at := op.Proto + " " + op.Verb
				if op.Done {
					at += " done"
				}
				mu.Lock()
				defer mu.Unlock()
				times[at]++
				if fmt.Sprint(at, " ", times[at]) == point && died.CompareAndSwap(false, true) {
					a.Store.Close() // from here on nothing becomes durable
				}
				if died.Load() {
					return mailboxtest.ErrCut
				}
				return nil
			})
			d.ticksAnyhow(a, monday().Add(time.Minute))
			a.Close()
			if !died.Load() {
				t.Fatalf("%s was never reached, so nothing was tried", point)
			}
			d.well()
			b := d.agent("state.db")
			d.ticks(b, monday().Add(2*time.Minute), monday().Add(5*time.Minute), monday().Add(20*time.Minute), monday().Add(time.Hour))
			if p := b.know.Book.ByAddress(anna); p == nil || len(p.Asks) != 1 {
				t.Fatalf("the ask is not known, or more than once: %+v", p)
			}
			state := rules.State("")
			for _, r := range d.rows(b) {
				if r.Kind == "receipt" {
					state = r.State
				}
			}
			if n := d.sentTo(julie); n > 1 || n == 0 && state != rules.StateUnsure {
				t.Errorf("%d receipts, and its row is %q", n, state)
			}
		})
	}
}

// The owner says stop in the last second: while the server already holds the whole
// follow-up but its dot, the word reaches Sent, by an answer to the notice. It wins.
func TestStopInTheLastSecond(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	answers := aboutAnna(t, a)
	var said atomic.Bool
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && op.Verb == "DATA" && said.CompareAndSwap(false, true) {
			d.say("stop@example.org", "stop", answers)
		}
		return nil
	})
	d.ticks(a, due)
	d.ticks(a, days(20, due)...)
	d.notFollowed(a, anna)
	if r := d.row(a); !said.Load() || r.State != rules.StateDropped {
		t.Errorf("the follow-up is %s (%s), want dropped", r.State, r.Why)
	}
}

// A mail that comes once, to the capture address and in Sent, in many copies and in any
// folder, is one ask with one receipt.
func TestManyCopiesOneAsk(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	ask := d.messages("Sent")[0].Raw
	for i, folder := range []string{"INBOX", "Archive", "Trash", "Junk", "Sent"} {
		d.set(monday().Add(time.Duration(i+1) * time.Minute))
		raw := append([]byte("Delivered-To: "+capture+"\r\n"), ask...)
		if folder == "Sent" {
			raw = []byte(strings.Replace(string(ask), "ask@example.org", "rewritten@example.org", 1))
		}
		if _, err := d.user.Append(folder, nil, d.clock(), raw); err != nil {
			t.Fatal(err)
		}
		d.ticks(a, d.clock(), d.clock().Add(12*time.Minute))
	}
	p := a.know.Book.ByAddress(anna)
	if n := d.sentTo(julie); len(p.Asks) != 1 || n != 1 {
		t.Errorf("%d asks and %d mails to the owner, want one each", len(p.Asks), n)
	}
	if !p.Asks[0].NudgedAt.IsZero() {
		t.Errorf("a copy was taken for a nudge")
	}
}
