package agent

import (
	"context"
	"net"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-smtp"

	"informd/mailbox"
	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/rules/content"
	"informd/store"
)

// What a server that does not want the follow-up now, or at all, makes of it: a 4xx is
// tried again, after the dot not before a quarter of an hour, and each time with a look of
// its own, and so is one who has sent enough for a day; another 5xx ends it, and the owner is
// told. Never is it accepted twice.
func TestFollowUpRefused(t *testing.T) {
	answer := func(code int) error {
		return &smtp.SMTPError{Code: code, EnhancedCode: smtp.EnhancedCode{code / 100, 7, 1}, Message: "not now"}
	}
	quota := &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 4, 5}, Message: "Daily user sending limit exceeded"} // as Gmail says it
	for _, tt := range []struct {
		name   string
		verb   string
		err    error
		times  int // it is refused so often
		within time.Duration
		tries  int // in that time
		state  rules.State
		sent   int
	}{
		{"451 to MAIL", "MAIL", answer(451), 1, 5 * time.Minute, 2, rules.StateSent, 1},
		{"greylisted at RCPT", "RCPT", answer(451), 2, 10 * time.Minute, 3, rules.StateSent, 1},
		{"451 to the dot", ".", answer(451), 1, 14 * time.Minute, 1, rules.StateSent, 1},
		{"421 to the dot", ".", answer(421), 1, 14 * time.Minute, 1, rules.StateSent, 1},
		{"no more today, to MAIL", "MAIL", quota, 3, 14 * time.Minute, 1, rules.StateSent, 1},
		{"no more today, to the dot", ".", quota, 3, 14 * time.Minute, 1, rules.StateSent, 1},
		{"550 to RCPT", "RCPT", answer(550), 1, time.Hour, 1, rules.StateFailed, 0},
		{"554 to the dot", ".", answer(554), 1, time.Hour, 1, rules.StateFailed, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed)
			d.ticks(a, due.Add(-time.Minute)) // the digest leaves
			var tries atomic.Int64
			d.on(func(op mailboxtest.Op) error { // MAIL names the owner; nothing else is due then
				ours := op.Addr == anna || op.Verb == "MAIL"
				if op.Proto == "smtp" && op.Verb == tt.verb && ours && !op.Done && int(tries.Add(1)) <= tt.times {
					return tt.err
				}
				return nil
			})
			for at := due; at.Before(due.Add(tt.within)); at = at.Add(time.Minute) {
				d.ticksAnyhow(a, at)
			}
			if n := int(tries.Load()); n != tt.tries {
				t.Errorf("%d tries in %s, want %d", n, tt.within, tt.tries)
			}
			d.ticksAnyhow(a, due.Add(70*time.Minute), due.Add(2*time.Hour), due.AddDate(0, 0, 1), due.AddDate(0, 0, 2))
			if r := d.row(a); r.State != tt.state || d.sent() != tt.sent {
				t.Errorf("the follow-up is %s (%s) and %d were accepted, want %s and %d", r.State, r.LastError, d.sent(), tt.state, tt.sent)
			}
			told := false
			for _, r := range d.rows(a) {
				told = told || strings.HasPrefix(r.Key, "trouble/failed") && r.State == rules.StateSent
			}
			if told != (tt.state == rules.StateFailed) {
				t.Errorf("the owner was told: %v", told)
			}
		})
	}
}

// A server that refuses mail to the owner for good, all of it or the notices alone, is not
// asked again at each look, and the owner reads of it in the inbox. When it takes mail again
// the notice leaves, and so does the follow-up, once.
func TestOwnersMailRefused(t *testing.T) {
	for _, tt := range []struct {
		name string
		all  bool
		told string
	}{
		{"all of it", true, "I cannot work with"},
		{"the notice alone", false, "refused the mail to"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday())
			var tries atomic.Int64
			d.on(func(op mailboxtest.Op) error {
				if op.Proto == "smtp" && op.Verb == "RCPT" && op.Addr == julie && !op.Done {
					tries.Add(1)
					return &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 7, 1}, Message: "not you"}
				}
				return nil
			})
			until := 2 * time.Hour
			if !tt.all {
				until = 12 * time.Hour
			}
			for at := noticed; at.Before(noticed.Add(until)); at = at.Add(5 * time.Minute) {
				if !tt.all { // what else works says that the server does
					if err := a.parts.NoteWorks(t.Context(), at, content.PartSMTP); err != nil {
						t.Fatal(err)
					}
				}
				d.ticksAnyhow(a, at)
			}
			if n := tries.Load(); n > 24 {
				t.Errorf("%d tries in %s", n, until)
			}
			told := 0
			for _, m := range d.messages("INBOX") {
				if strings.Contains(string(m.Raw), tt.told) && strings.Contains(string(m.Raw), "not you") {
					told++
				}
			}
			if told != 1 {
				t.Errorf("the owner was told %d times, want once", told)
			}
			d.well()
			d.ticks(a, noticed.Add(13*time.Hour), noticed.Add(17*time.Hour), due.AddDate(0, 0, 1), due.AddDate(0, 0, 1).Add(time.Hour), due.AddDate(0, 0, 2))
			if n := d.sent(); n != 1 {
				t.Errorf("%d follow-ups in the end, want 1: %s", n, d.row(a).Why)
			}
		})
	}
}

// A server that is closed for a while says 5xx before it has heard of any mail. That refuses no
// mail for good, and is not asked again for each that waits.
func TestServerClosed(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.askBob(monday())
	d.ticks(a, monday(), noticed)
	var closed atomic.Bool
	var asked atomic.Int64
	dial := a.Session.Account.Dial
	a.Session.Account.Dial = func(ctx context.Context, network, address string) (net.Conn, error) {
		if address != a.Session.Account.SMTP.Address || !closed.Load() {
			return dial(ctx, network, address)
		}
		asked.Add(1)
		ours, theirs := net.Pipe()
		go func() {
			theirs.Write([]byte("554 5.3.2 closed for an hour\r\n"))
			theirs.Close()
		}()
		return ours, nil
	}
	closed.Store(true)
	d.ticksAnyhow(a, due)
	if n := asked.Load(); n != 1 {
		t.Errorf("asked %d times in one tick, want once", n)
	}
	closed.Store(false)
	d.ticks(a, due.Add(time.Hour), due.Add(2*time.Hour))
	if n := d.sent(); n != 1 {
		t.Errorf("%d follow-ups, want 1; the row is %s: %s", n, d.row(a).State, d.row(a).LastError)
	}
}

// A password that cannot be had, since the program that gives it hangs until it is ended, is
// asked for once in a look and not for each mail that waits: meanwhile nothing is read.
func TestPasswordNotGiven(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.askBob(monday())
	asked, had := 0, a.Session.Account.SMTP.Password
	a.Session.Account.SMTP.Password = func(context.Context) (mailbox.Secret, error) {
		asked++
		return mailbox.Secret{}, context.DeadlineExceeded
	}
	d.ticksAnyhow(a, monday())
	if asked != 1 {
		t.Errorf("asked for %d times in one look, want once", asked)
	}
	a.Session.Account.SMTP.Password = had
	d.ticks(a, noticed, due, due.Add(time.Hour))
	if n := d.sent() + d.sentTo(bob); n != 2 {
		t.Errorf("%d follow-ups in the end, want one each", n)
	}
}

// A command beside the daemon drops a follow-up that is due, while the one before it is being sent: it does not leave, and
// that is no fault.
func TestDroppedWhileAnotherIsSent(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.askBob(monday())
	d.ticks(a, monday(), noticed)
	var once sync.Once
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && op.Verb == "RCPT" && (op.Addr == anna || op.Addr == bob) && !op.Done {
			once.Do(func() { // the other one, as informd outbox drop does
				other := map[string]string{anna: bob, bob: anna}[op.Addr]
				beside, err := store.OpenBeside(t.Context(), filepath.Join(d.dir, "state.db"))
				if err != nil {
					t.Error(err)
					return
				}
				defer beside.Close()
				err = beside.Update(t.Context(), d.clock(), func(tx *store.Tx) error {
					return tx.Drop(rules.FollowupKey(a.know.Book.ByAddress(other).Asks[0].ID), "you said so")
				})
				if err != nil {
					t.Error(err)
				}
			})
		}
		return nil
	})
	d.ticks(a, due, due.Add(time.Hour), due.AddDate(0, 0, 1))
	if n := d.sentTo(anna) + d.sentTo(bob); n != 1 {
		t.Errorf("%d follow-ups left, want one", n)
	}
}

// Told to stop while the server refuses a mail for good, informd records that, and no server is asked for anything more. The
// owner hears of it when informd runs again.
func TestStoppedWhileMailIsRefused(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	refuse := func(also func()) {
		d.on(func(op mailboxtest.Op) error {
			if op.Proto == "smtp" && op.Verb == "." && op.Addr == julie && !op.Done {
				also()
				return &smtp.SMTPError{Code: 554, EnhancedCode: smtp.EnhancedCode{5, 7, 1}, Message: "not you"}
			}
			return nil
		})
	}
	notice := func() store.Row {
		for _, r := range d.rows(a) {
			if r.Kind == content.KindNotice {
				return r
			}
		}
		return store.Row{}
	}
	told := func() (n int) {
		for _, m := range d.messages("INBOX") {
			if strings.Contains(string(m.Raw), "refused the mail to") {
				n++
			}
		}
		return n
	}
	refuse(func() {})
	d.set(noticed)
	for notice().Attempts < 9 && d.clock().Before(due) {
		if err := a.parts.NoteWorks(t.Context(), d.clock(), content.PartSMTP); err != nil {
			t.Fatal(err)
		}
		d.ticksAnyhow(a, d.clock().Add(5*time.Minute))
	}
	if n := told(); notice().Attempts != 9 || n != 0 {
		t.Fatalf("tried %d times, and told %d times, so nothing is tried", notice().Attempts, n)
	}
	ctx, stop := context.WithCancel(t.Context())
	refuse(stop)
	for ctx.Err() == nil {
		d.set(d.clock().Add(5 * time.Minute))
		a.Tick(ctx)
	}
	if r := notice(); told() != 0 || r.State != rules.StateReady || r.Attempts != 10 {
		t.Errorf("told to stop: the notice is %s after %d attempts, and the owner was told %d times", r.State, r.Attempts, told())
	}
	d.on(func(op mailboxtest.Op) error {
		switch {
		case op.Proto == "smtp" && op.Verb == "." && op.Addr == julie && !op.Done:
			return &smtp.SMTPError{Code: 554, EnhancedCode: smtp.EnhancedCode{5, 7, 1}, Message: "not you"}
		case op.Proto == "imap" && op.Verb == "APPEND" && !op.Done:
			return &imap.Error{Type: imap.StatusResponseTypeNo, Text: "not now"}
		}
		return nil
	})
	d.ticksAnyhow(a, notice().RetryAt)
	if r := notice(); told() != 0 || r.State != rules.StateReady {
		t.Errorf("the inbox takes no word of it: the notice is %s, and the owner was told %d times", r.State, told())
	}
	refuse(func() {})
	d.ticksAnyhow(a, notice().RetryAt)
	if n := told(); n != 1 || notice().State != rules.StateFailed {
		t.Errorf("running again: the notice is %s, and the owner was told %d times", notice().State, n)
	}
}
