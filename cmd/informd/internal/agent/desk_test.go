package agent

import (
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"informd/mailbox/mailboxtest"
	"informd/store"
)

// A desk is a mail server and a clock that a test steps, with one ask on it that Anna
// has not answered.
type desk struct {
	t    *testing.T
	srv  *mailboxtest.Server
	user *mailboxtest.User
	now  atomic.Int64
	hook atomic.Pointer[func(mailboxtest.Op) error]
	dir  string
}

const anna = "anna@pharma.example"

// monday returns when the ask was written.
func monday() time.Time { return time.Date(2026, 3, 2, 9, 10, 0, 0, time.UTC) }

// newDesk makes one; autoSent: the provider files what is sent in Sent by itself.
func newDesk(t *testing.T, autoSent bool) *desk {
	t.Helper()
	d := &desk{t: t, dir: t.TempDir()}
	d.set(monday())
	d.srv = mailboxtest.Pipe(mailboxtest.Options{Host: "mail.example.org", AutoSent: autoSent, Now: d.clock, Hook: func(op mailboxtest.Op) error {
		if f := d.hook.Load(); f != nil {
			return (*f)(op)
		}
		return nil
	}})
	t.Cleanup(d.srv.Close)
	d.user = d.srv.AddUser("julie", "secret", julie)
	d.srv.AddUser("anna", "secret", anna)
	d.put("Sent", "ask@example.org", "Could I ask you about pharma, 17 minutes?", "From: Julie Roth <"+julie+">",
		"To: Anna Meier <"+anna+">", "Bcc: "+capture, "Subject: Pharma")
	return d
}

func (d *desk) clock() time.Time { return time.Unix(d.now.Load(), 0).UTC() }

func (d *desk) set(at time.Time) { d.now.Store(at.Unix()) }

func (d *desk) on(f func(mailboxtest.Op) error) { d.hook.Store(&f) }

// loseAnswer cuts the line once the server has taken a mail, before it says so.
func (d *desk) loseAnswer() {
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && op.Verb == "." && op.Done {
			return mailboxtest.ErrCut
		}
		return nil
	})
}

// put files a mail in a folder of the owner's, written now.
func (d *desk) put(folder, id, text string, header ...string) {
	d.t.Helper()
	header = append(header, "Date: "+d.clock().Format("Mon, 2 Jan 2006 15:04:05 -0700"), "Message-ID: <"+id+">")
	raw := strings.Join(header, "\r\n") + "\r\n\r\n" + text + "\r\n"
	if _, err := d.user.Append(folder, nil, d.clock(), []byte(raw)); err != nil {
		d.t.Error(err)
	}
}

// agent returns informd on a database of this name, set up and started.
func (d *desk) agent(name string, set ...func(*Agent)) *Agent {
	d.t.Helper()
	a := newTestAgent(d.t, d.srv, filepath.Join(d.dir, name), d.clock, set...)
	d.t.Cleanup(func() { a.Close(); a.Store.Close() })
	return a
}

// ticks lets informd look at these instants. ticksAnyhow does where a look may fail.
func (d *desk) ticks(a *Agent, at ...time.Time) {
	d.t.Helper()
	for _, t := range at {
		d.set(t)
		if _, err := a.Tick(d.t.Context()); err != nil {
			d.t.Errorf("%s: %v", t.Format(time.DateTime), err)
		}
	}
}

// sent counts the mails that were accepted for Anna.
func (d *desk) sent() (n int) {
	for _, s := range d.srv.Accepted() {
		if s.To == anna {
			n++
		}
	}
	return n
}

func (d *desk) row(a *Agent) store.Row {
	d.t.Helper()
	var rows []store.Row
	err := a.Store.View(d.t.Context(), func(tx *store.Tx) (err error) {
		rows, err = tx.Rows()
		return err
	})
	if err != nil {
		d.t.Fatal(err)
	}
	for _, r := range rows {
		if r.Kind == "followup" {
			return r
		}
	}
	d.t.Fatal("no follow-up in the outbox")
	return store.Row{}
}

var (
	noticed = monday().AddDate(0, 0, 6)
	due     = monday().AddDate(0, 0, 7)
)
