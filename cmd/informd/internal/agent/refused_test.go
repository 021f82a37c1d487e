package agent

import (
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"informd/mailbox/mailboxtest"
	"informd/rules"

	"github.com/emersion/go-smtp"
)

// What a server that does not want the follow-up now, or at all, makes of it: a 4xx is
// tried again, after the dot not before a quarter of an hour, and each time with a look of
// its own; a 5xx ends it, and the owner is told. Never is it accepted twice.
func TestFollowUpRefused(t *testing.T) {
	answer := func(code int) error {
		return &smtp.SMTPError{Code: code, EnhancedCode: smtp.EnhancedCode{code / 100, 7, 1}, Message: "not now"}
	}
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
				d.ticks(a, at)
			}
			if n := int(tries.Load()); n != tt.tries {
				t.Errorf("%d tries in %s, want %d", n, tt.within, tt.tries)
			}
			d.ticks(a, due.Add(70*time.Minute), due.Add(2*time.Hour), due.AddDate(0, 0, 1), due.AddDate(0, 0, 2))
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
