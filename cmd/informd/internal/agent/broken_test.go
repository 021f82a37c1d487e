package agent

import (
	"context"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/emersion/go-imap/v2"
	"github.com/emersion/go-imap/v2/imapserver"
	"github.com/emersion/go-smtp"

	"informd/cmd/informd/internal/agent/outbox"
	"informd/cmd/informd/internal/agent/session"
	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/rules/content"
	"informd/store"
)

// The password of one of the two servers expires while informd runs. The owner hears of
// it within the hour through the other one, once, and the server that refuses is asked at
// most every quarter of an hour, though mail keeps coming and more is to be sent.
func TestPasswordExpires(t *testing.T) {
	for _, proto := range []string{"imap", "smtp"} {
		t.Run(proto, func(t *testing.T) {
			dir := t.TempDir()
			synctest.Test(t, func(t *testing.T) { passwordExpires(t, proto, dir) })
		})
	}
}

func passwordExpires(t *testing.T, proto, dir string) {
	var expired atomic.Bool
	var logins, looks atomic.Int64
	srv := mailboxtest.Pipe(mailboxtest.Options{Host: "mail.example.org", AutoSent: true, Hook: func(op mailboxtest.Op) error {
		if op.Verb == "LIST" && op.Done {
			looks.Add(1)
		}
		if op.Proto != proto || !expired.Load() || op.Done {
			return nil
		}
		switch op.Verb {
		case "LOGIN", "AUTHENTICATE":
			logins.Add(1)
			return imapserver.ErrAuthFailed
		case "AUTH":
			logins.Add(1)
			return smtp.ErrAuthFailed
		case "LIST", "NOOP": // the connections that are open end with the password
			return mailboxtest.ErrCut
		}
		return nil
	}})
	defer srv.Close()
	user := srv.AddUser("julie", "secret", julie)
	a := newTestAgent(t, srv, filepath.Join(dir, "state.db"), time.Now)
	a.Longest, a.Poll, a.Attend = 5*time.Minute, 5*time.Minute, time.Minute
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan struct{})
	go func() { a.Run(ctx); close(ended) }()
	time.Sleep(time.Minute)
	expired.Store(true)
	for i := range 12 { // receipts want to leave, and the inbox wakes informd
		askSomebody(t, srv, user, i)
		if _, err := user.Append("INBOX", nil, time.Time{}, rawMail("news@x.example", "News.", "From: News <news@x.example>", "To: "+julie, "Subject: News")); err != nil {
			t.Error(err)
		}
		time.Sleep(5 * time.Minute)
	}
	cancel()
	<-ended
	a.Close()
	a.Store.Close()
	synctest.Wait()

	if n := logins.Load(); n < 2 || n > 10 {
		t.Errorf("%d logins in the hour, want 2 to 10", n)
	}
	if n := looks.Load(); n > 200 {
		t.Errorf("%d looks in the hour: it spins", n)
	}
	told := 0
	for _, s := range srv.Accepted() {
		if s.To == julie && strings.Contains(string(s.Data), "I cannot log in") {
			told++
		}
	}
	list, err := user.Messages("INBOX")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range list {
		if strings.Contains(string(m.Raw), "I cannot log in") && !strings.Contains(string(m.Raw), "Delivered-To") {
			told++
		}
	}
	if told != 1 {
		t.Errorf("the owner was told %d times in the hour, want once", told)
	}
}

// The password for sending expires while nothing is to be sent. The owner hears of it within
// the hour all the same, once, also where informd is started anew meanwhile; and when the
// login works again, that is seen.
func TestPasswordExpiresWithNothingToSend(t *testing.T) {
	for _, restarted := range []bool{false, true} {
		dir := t.TempDir()
		synctest.Test(t, func(t *testing.T) { expiresUnused(t, dir, restarted) })
	}
}

func expiresUnused(t *testing.T, dir string, restarted bool) {
	var expired atomic.Bool
	var logins, mails atomic.Int64
	srv := mailboxtest.Pipe(mailboxtest.Options{Host: "mail.example.org", AutoSent: true, Hook: func(op mailboxtest.Op) error {
		switch {
		case op.Proto != "smtp" || op.Done:
		case op.Verb == "MAIL":
			mails.Add(1)
		case op.Verb == "AUTH":
			logins.Add(1)
			if expired.Load() {
				return smtp.ErrAuthFailed
			}
		}
		return nil
	}})
	defer srv.Close()
	user := srv.AddUser("julie", "secret", julie)
	run := func(d time.Duration) (h store.HealthState) {
		a := newTestAgent(t, srv, filepath.Join(dir, "state.db"), time.Now)
		a.Longest, a.Poll, a.Attend = 5*time.Minute, 5*time.Minute, time.Minute
		ctx, cancel := context.WithTimeout(t.Context(), d)
		defer cancel()
		a.Run(ctx)
		h = (&desk{t: t}).healthOf(a, content.PartSMTP).State
		a.Close()
		a.Store.Close()
		synctest.Wait()
		return h
	}
	told := func() (n int) {
		list, err := user.Messages("INBOX")
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range list {
			if strings.Contains(string(m.Raw), "I cannot log in") {
				n++
			}
		}
		return n
	}

	if h := run(3 * time.Hour); h != "ok" || logins.Load() < 3 || logins.Load() > 5 {
		t.Errorf("SMTP is %q after %d logins in three quiet hours, want ok after 3 to 5", h, logins.Load())
	}
	expired.Store(true)
	logins.Store(0)
	if restarted {
		run(20 * time.Minute)
		run(20 * time.Minute)
		run(20 * time.Minute)
	} else {
		run(time.Hour)
	}
	if n := told(); n != 1 {
		t.Errorf("the owner was told %d times within the hour, want once", n)
	}
	if h := run(5 * time.Hour); h != "broken" || told() != 1 {
		t.Errorf("SMTP is %q, and the owner was told %d times in six hours, want once", h, told())
	}
	if n := logins.Load(); n > 12 {
		t.Errorf("%d refused logins in six hours, want twelve at the most", n)
	}
	expired.Store(false)
	if h := run(time.Hour); h != "ok" {
		t.Errorf("SMTP is %q an hour after the login works again", h)
	}
	if n := mails.Load(); n != 0 {
		t.Errorf("%d mails were begun, want none", n)
	}
}

// Where informd is started now and then (run --once), a single run finds the refusal and tells
// of it; and a mail that waits keeps off the server as long as a login of its own would have.
func TestRefusedProbe(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	var logins atomic.Int64
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && op.Verb == "AUTH" && !op.Done {
			logins.Add(1)
			return smtp.ErrAuthFailed
		}
		return nil
	})
	before := len(d.messages("INBOX"))
	d.ticksAnyhow(a, monday().Add(outbox.ProbeAfter))
	if n := len(d.messages("INBOX")) - before; n != 1 || logins.Load() != 1 {
		t.Errorf("%d messages in the inbox after %d logins, want one after one", n, logins.Load())
	}
	d.askBob(d.clock())
	d.ticks(a, monday().Add(outbox.ProbeAfter+time.Minute), monday().Add(outbox.ProbeAfter+14*time.Minute))
	if n := logins.Load(); n != 1 {
		t.Errorf("%d logins within a quarter of an hour, want the one that was refused", n)
	}
	d.ticksAnyhow(a, monday().Add(outbox.ProbeAfter+session.RetryAfter))
	if n := logins.Load(); n != 2 {
		t.Errorf("%d logins after it, want a second", n)
	}
}

// A server for sending that is away for some minutes is nobody's business.
func TestSMTPAwayForMinutes(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && !op.Done {
			return mailboxtest.ErrCut
		}
		return nil
	})
	for m := 45; m < 55; m++ {
		d.ticksAnyhow(a, monday().Add(time.Duration(m)*time.Minute))
	}
	if h := d.healthOf(a, content.PartSMTP); h.State != "broken" || h.Since.After(monday().Add(46*time.Minute)) {
		t.Fatalf("SMTP is %s since %s, so nothing was tried", h.State, h.Since)
	}
	d.well()
	for m := 55; m < 120; m++ {
		d.ticks(a, monday().Add(time.Duration(m)*time.Minute))
	}
	if h := d.healthOf(a, content.PartSMTP); h.State != "ok" {
		t.Errorf("SMTP is %s: %s", h.State, h.Why)
	}
	if n := len(d.messages("INBOX")); n > 1 { // the receipt
		t.Errorf("%d messages in the inbox", n)
	}
}

// The password expires, and of the two connections only the one that reads mails breaks.
// It is not opened anew with every mail that comes.
func TestPasswordExpiresWhileTheLookHolds(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	c, err := a.Session.Working(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	c.Close()
	var logins atomic.Int64
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "imap" && !op.Done && (op.Verb == "LOGIN" || op.Verb == "AUTHENTICATE") {
			logins.Add(1)
			return imapserver.ErrAuthFailed
		}
		return nil
	})
	for m := range 10 {
		d.set(monday().Add(time.Duration(m+1) * time.Minute))
		d.put("INBOX", "news@x.example", "News.", "From: News <news@x.example>", "To: "+julie, "Subject: News")
		d.ticksAnyhow(a, d.clock())
	}
	if n := logins.Load(); n != 1 {
		t.Errorf("%d logins in ten minutes, want the one that was refused", n)
	}
}

// The account is over its quota: it takes neither the record that claims a follow-up nor
// a draft. Nothing leaves without its claim, the owner is told, and when there is room
// one of each is there.
func TestQuotaFull(t *testing.T) {
	for _, mode := range []rules.Mode{rules.ModeSend, rules.ModeDraft} {
		t.Run(string(mode), func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			configure(t, a, func(pol *rules.Policy) { pol.Followup.Mode = mode })
			d.ticks(a, monday(), noticed)
			var full atomic.Bool
			d.on(func(op mailboxtest.Op) error {
				if op.Proto == "imap" && op.Verb == "APPEND" && !op.Done {
					full.Store(true)
					return &imap.Error{Type: imap.StatusResponseTypeNo, Code: imap.ResponseCodeOverQuota, Text: "Quota exceeded"}
				}
				return nil
			})
			told := d.sentTo(julie)
			for m := range 13 {
				d.ticksAnyhow(a, due.Add(time.Duration(5*m)*time.Minute))
			}
			if n := d.sent(); n != 0 || !full.Load() {
				t.Fatalf("%d follow-ups without a claim (an APPEND was tried: %v)", n, full.Load())
			}
			if h := d.healthOf(a, "mailbox"); h.State != "broken" || h.Why != "it is full (“Quota exceeded”)" {
				t.Errorf("health says of the mailbox: %s, %q", h.State, h.Why)
			}
			if alerts := d.mailboxAlerts(); alerts != 1 {
				t.Errorf("%d alerts, want 1; %d mails to the owner", alerts, d.sentTo(julie)-told)
			}
			d.well()
			d.ticks(a, due.Add(3*time.Hour), due.AddDate(0, 0, 1), due.AddDate(0, 0, 1).Add(time.Hour))
			drafts, err := d.user.Messages("Drafts")
			if err != nil {
				t.Fatal(err)
			}
			if d.sent()+len(drafts) != 1 {
				t.Errorf("%d sent and %d drafts once there is room, want one in all; the row: %s", d.sent(), len(drafts), d.row(a).State)
			}
			if h := d.healthOf(a, "mailbox"); h.State == "broken" {
				t.Errorf("the mailbox is still complained about: %s", h.Why)
			}
		})
	}
}

// A server that lets informd create no mailbox for its claims: nothing is sent, and the
// owner is told.
func TestNoMailboxForClaims(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "imap" && op.Verb == "CREATE" && !op.Done {
			return &imap.Error{Type: imap.StatusResponseTypeNo, Text: "Permission denied"}
		}
		return nil
	})
	for m := range 13 {
		d.ticksAnyhow(a, due.Add(time.Duration(5*m)*time.Minute))
	}
	if n := d.sent(); n != 0 {
		t.Errorf("%d follow-ups without a claim", n)
	}
	alerts := d.mailboxAlerts()
	if h := d.healthOf(a, "mailbox"); h.State != "broken" || alerts != 1 {
		t.Errorf("the mailbox is %s, %q, and %d alerts say so, want 1", h.State, h.Why, alerts)
	}
}

// mailboxAlerts counts the mails that tell the owner of a mailbox which takes nothing.
func (d *desk) mailboxAlerts() (n int) {
	for _, s := range d.srv.Accepted() {
		if s.To == julie && strings.Contains(string(s.Data), "cannot put anything into your mailbox") {
			n++
		}
	}
	return n
}

// What failed once before the machine slept is tried again before anybody is told.
func TestSleepIsNoFailure(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	at := monday().Add(outbox.ProbeAfter)
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && !op.Done {
			return mailboxtest.ErrCut
		}
		return nil
	})
	d.ticksAnyhow(a, at)
	if h := d.healthOf(a, content.PartSMTP); h.State != "broken" {
		t.Fatalf("SMTP is %s, so nothing was tried", h.State)
	}
	d.well()
	before := len(d.messages("INBOX"))
	d.ticks(a, at.Add(9*time.Hour))
	if h := d.healthOf(a, content.PartSMTP); h.State != "ok" || len(d.messages("INBOX")) != before {
		t.Errorf("SMTP is %s, and the inbox has %d messages more", h.State, len(d.messages("INBOX"))-before)
	}
}

// The owner is told of a broken side through the other one.
func TestOtherChannel(t *testing.T) {
	t.Run("smtp", func(t *testing.T) {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.on(func(op mailboxtest.Op) error {
			if op.Proto == "smtp" {
				return mailboxtest.ErrCut
			}
			return nil
		})
		for m := range 40 {
			d.ticksAnyhow(a, monday().Add(time.Duration(m)*time.Minute))
		}
		list, err := d.user.Messages("INBOX")
		if err != nil || len(list) != 1 || !strings.Contains(string(list[0].Raw), "localhost:25") {
			t.Errorf("%d messages in the inbox (%v), want one that names the SMTP server", len(list), err)
		}
	})
	t.Run("imap", func(t *testing.T) {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.on(func(op mailboxtest.Op) error {
			if op.Proto == "imap" && (op.Verb == "LOGIN" || op.Verb == "AUTHENTICATE") && !op.Done {
				return imapserver.ErrAuthFailed
			}
			return nil
		})
		for m := range 40 {
			d.ticksAnyhow(a, monday().Add(time.Duration(m)*time.Minute))
		}
		if told := d.toldOf("login"); told != 1 {
			t.Errorf("%d mails about one refused login, want 1", told)
		}
	})
}

// A login that is refused is tried again seldom, or the provider locks the account.
func TestRefusedLoginSeldomTried(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		var logins atomic.Int64
		srv := mailboxtest.Pipe(mailboxtest.Options{Host: "mail.example.org", AutoSent: true, Hook: func(op mailboxtest.Op) error {
			if op.Proto == "imap" && !op.Done && (op.Verb == "LOGIN" || op.Verb == "AUTHENTICATE") {
				logins.Add(1)
			}
			return nil
		}})
		defer srv.Close()
		srv.AddUser("julie", "secret", julie).SetPassword("another")
		a := newTestAgent(t, srv, filepath.Join(dir, "state.db"), time.Now)
		a.Longest, a.Poll, a.Attend = 5*time.Minute, 5*time.Minute, time.Minute
		hour, cancel := context.WithTimeout(t.Context(), time.Hour)
		defer cancel()
		a.Run(hour)
		a.Close()
		a.Store.Close()
		synctest.Wait()
		if n := logins.Load(); n < 2 || n > 10 {
			t.Errorf("%d logins in the first hour, want 2 to 10", n)
		}
	})
}
