package agent

import (
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"

	"informd/mailbox/mailboxtest"
	"informd/store"
)

const bob = "bob@biotech.example"

// written returns a mail as bytes, dated at.
func written(at time.Time, id, text string, header ...string) []byte {
	header = append(header, "Date: "+at.Format("Mon, 2 Jan 2006 15:04:05 -0700"), "Message-ID: <"+id+">")
	return []byte(strings.Join(header, "\r\n") + "\r\n\r\n" + text + "\r\n")
}

// askBob files now, in Sent, an ask to Bob that was written at another time.
func (d *desk) askBob(at time.Time) {
	d.t.Helper()
	d.srv.AddUser("bob", "secret", bob)
	raw := written(at, "bob@example.org", "Could I ask you?", "From: Julie Roth <"+julie+">", "To: Bob Lee <"+bob+">",
		"Bcc: "+capture, "Subject: Bio")
	if _, err := d.user.Append("Sent", nil, d.clock(), raw); err != nil {
		d.t.Error(err)
	}
}

// yes files a yes to the owner in a folder, written now.
func (d *desk) yes(folder, from, subject string, header ...string) {
	d.t.Helper()
	d.put(folder, "yes@elsewhere.example", "Yes, gladly.", append(header, "From: "+from, "To: "+julie, "Subject: "+subject)...)
}

// well ends whatever the test did to the servers.
func (d *desk) well() { d.on(func(mailboxtest.Op) error { return nil }) }

// sentTo counts the mails that were accepted for an address.
func (d *desk) sentTo(who string) (n int) {
	for _, s := range d.srv.Accepted() {
		if s.To == who {
			n++
		}
	}
	return n
}

func (d *desk) rows(a *Agent) (rows []store.Row) {
	d.t.Helper()
	err := a.Store.View(d.t.Context(), func(tx *store.Tx) (err error) {
		rows, err = tx.Rows()
		return err
	})
	if err != nil {
		d.t.Fatal(err)
	}
	return rows
}

// days returns so many instants after one, a day apart.
func days(n int, from time.Time) (out []time.Time) {
	for i := range n {
		out = append(out, from.AddDate(0, 0, i+1))
	}
	return out
}

// notFollowed fails when an ask to somebody is not known, or was followed up.
func (d *desk) notFollowed(a *Agent, who string) {
	d.t.Helper()
	p := a.know.Book.ByAddress(who)
	if p == nil || len(p.Asks) == 0 {
		d.t.Fatalf("no ask to %s is known, so nothing was tried", who)
	}
	if n := d.sentTo(who); n != 0 {
		d.t.Errorf("%d follow-ups to %s, want none; the ask is %s (%s)", n, who, p.Asks[0].State, p.Asks[0].Why)
	}
}

// While a folder cannot be searched, an answer may stand there that came before its ask
// was captured: it is searched for until the search succeeds.
func TestSearchFails(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.set(monday().AddDate(0, 0, 1))
	d.yes("Archive", "Bob Lee <"+bob+">", "Re: Bio", "In-Reply-To: <bob@example.org>")
	d.ticks(a, d.clock())
	d.set(monday().AddDate(0, 0, 3))
	d.askBob(monday())
	var cut atomic.Bool
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "imap" && op.Folder == "Archive" && strings.Contains(op.Verb, "SEARCH") {
			cut.Store(true)
			return mailboxtest.ErrCut
		}
		return nil
	})
	d.ticksAnyhow(a, d.clock())
	if !cut.Load() {
		t.Fatal("the search was never reached, so nothing was tried")
	}
	d.well()
	d.ticks(a, days(15, d.clock())...)
	d.notFollowed(a, bob)
}

// The answer was read before the ask was captured: within the same hour, or from another
// address of theirs, days before.
func TestAnswerBeforeCapture(t *testing.T) {
	for _, tt := range []struct {
		name, from      string
		asked, answered time.Duration
		captured        time.Duration
	}{
		{"within the hour", "Bob Lee <" + bob + ">", 5 * time.Minute, 10 * time.Minute, 20 * time.Minute},
		{"from another address", "B <b.private@gmail.com>", 0, 24 * time.Hour, 72 * time.Hour},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday())
			d.set(monday().Add(tt.answered))
			d.yes("INBOX", tt.from, "Re: Bio", "In-Reply-To: <bob@example.org>")
			d.ticks(a, d.clock())
			d.set(monday().Add(tt.captured))
			d.askBob(monday().Add(tt.asked))
			d.ticks(a, d.clock())
			d.ticks(a, days(15, d.clock())...)
			d.notFollowed(a, bob)
		})
	}
}

// During the last look an answer comes to the inbox, and a filter moves it to a folder
// that was listed before, just as the inbox is opened to read it.
func TestAnswerMovedMeanwhile(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	var data, moved atomic.Bool
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && op.Verb == "DATA" && data.CompareAndSwap(false, true) {
			d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
		}
		opens := op.Verb == "SELECT" || strings.Contains(op.Verb, "EXAMINE")
		if op.Proto == "imap" && opens && op.Folder == "INBOX" && data.Load() && !op.Harm && !op.Done && moved.CompareAndSwap(false, true) {
			d.moveLast("INBOX", "Archive")
		}
		return nil
	})
	d.ticks(a, due, due.Add(time.Hour))
	if !moved.Load() {
		t.Fatal("the answer was never moved, so nothing was tried")
	}
	d.notFollowed(a, anna)
}

// moveLast moves the newest mail of a folder to another one, as the owner's filter would.
func (d *desk) moveLast(from, to string) {
	d.t.Helper()
	c, err := d.user.Client()
	if err != nil {
		d.t.Error(err)
		return
	}
	defer c.Close()
	if _, err := c.Select(from, nil).Wait(); err != nil {
		d.t.Error(err)
		return
	}
	found, err := c.UIDSearch(&imap.SearchCriteria{}, nil).Wait()
	if err != nil || len(found.AllUIDs()) == 0 {
		d.t.Errorf("%s holds nothing to move (%v)", from, err)
		return
	}
	uids := found.AllUIDs()
	if _, err := c.Move(imap.UIDSetNum(uids[len(uids)-1]), to).Wait(); err != nil {
		d.t.Error(err)
	}
}

// The owner files a whole talk in Sent, so that the contact's answer stands there.
func TestAnswerFiledInSent(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.set(monday().AddDate(0, 0, 2))
	d.yes("Sent", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
	d.ticks(a, noticed, due, due.Add(time.Hour))
	d.notFollowed(a, anna)
}

// An answer by address alone counts for Bob, though his address stood in Cc of a later
// ask to Carl: also after a restart, which reads everybody anew.
func TestAnswerAfterCcElsewhere(t *testing.T) {
	for _, restart := range []bool{false, true} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.askBob(monday())
		d.ticks(a, monday())
		d.set(monday().Add(2 * time.Hour))
		d.askCarl()
		d.ticks(a, d.clock())
		if restart {
			a.Close()
			a.Store.Close()
			a = d.agent("state.db")
		}
		d.set(monday().AddDate(0, 0, 1))
		d.yes("INBOX", "Bob Lee <"+bob+">", "Hello from me")
		d.ticks(a, d.clock())
		d.ticks(a, days(15, d.clock())...)
		d.notFollowed(a, bob)
	}
}

const carl = "carl@elsewhere.example"

// askCarl files now, in Sent, an ask to Carl with Bob in Cc.
func (d *desk) askCarl() {
	d.t.Helper()
	d.put("Sent", "carl@example.org", "Could I ask you, Carl? Bob named you.", "From: Julie Roth <"+julie+">",
		"To: Carl Gustav <"+carl+">", "Cc: Bob Lee <"+bob+">", "Bcc: "+capture, "Subject: Both")
}

// A mail from a subdomain of the contact's organisation may be the answer, by an
// assistant or another server, and so is a doubt.
func TestSubdomainHolds(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.set(monday().AddDate(0, 0, 1))
	d.yes("INBOX", "A. M. <am@mail.pharma.example>", "Your request")
	d.ticks(a, d.clock())
	if n := len(a.know.Book.ByAddress(anna).Doubts); n != 1 {
		t.Errorf("%d doubts, want 1", n)
	}
	d.ticks(a, noticed, due, due.Add(time.Hour))
	d.notFollowed(a, anna)
}

// A mail from the contact's own address holds, though it came through a list of theirs.
func TestListMailOfContactHolds(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.set(monday().AddDate(0, 0, 1))
	d.yes("INBOX", "Anna Meier <"+anna+">", "Our talk", "List-Id: <staff.pharma.example>",
		"List-Unsubscribe: <mailto:staff@pharma.example>", "Precedence: bulk")
	d.ticks(a, d.clock(), noticed, due, due.Add(time.Hour))
	d.notFollowed(a, anna)
}
