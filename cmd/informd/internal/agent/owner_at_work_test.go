package agent

import (
	"bytes"
	"errors"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"

	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/rules/content"
)

// draft puts a draft of the owner's own into Drafts, written now.
func (d *desk) draft(header ...string) {
	d.t.Helper()
	raw := written(d.clock(), "unfinished@example.org", "Dear Anna, just", append(header, "From: Julie Roth <"+julie+">")...)
	if _, err := d.user.Append("Drafts", []string{`\Draft`}, d.clock(), raw); err != nil {
		d.t.Error(err)
	}
}

// The owner has begun to write to the contact by hand: an open draft in the thread, or to
// them, holds the follow-up for a day, even when it appears as the mail is on its way, and in a
// folder that the server counts only when it is opened. A draft to somebody else holds nothing.
func TestOwnersOpenDraftHoldsADay(t *testing.T) {
	for _, tt := range []struct {
		name   string
		header []string
		late   bool
		counts bool
		holds  bool
	}{
		{"in the thread", []string{"Subject: Re: Pharma", "In-Reply-To: <ask@example.org>"}, false, true, true},
		{"to them", []string{"To: Anna <" + anna + ">", "Subject: Hello again"}, false, true, true},
		{"begun at the last moment", []string{"To: Anna <" + anna + ">", "Subject: Hello again"}, true, true, true},
		{"begun at the last moment, and not counted", []string{"To: Anna <" + anna + ">", "Subject: Hello again"}, true, false, true},
		{"to somebody else", []string{"To: Carl <" + carl + ">", "Subject: Hello again"}, false, true, false},
		{"to somebody else at the last moment", []string{"To: Carl <" + carl + ">", "Subject: Hello again"}, true, true, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.edits(a, func(_ string, line []byte) []byte {
				if !tt.counts && bytes.HasPrefix(line, []byte(`* STATUS "Drafts"`)) {
					line = regexp.MustCompile(`MESSAGES \d+`).ReplaceAll(line, []byte("MESSAGES 0"))
					line = regexp.MustCompile(`UIDNEXT \d+`).ReplaceAll(line, []byte("UIDNEXT 1"))
				}
				return line
			})
			d.ticks(a, monday(), noticed)
			var begun atomic.Bool
			begin := func() {
				if begun.CompareAndSwap(false, true) {
					d.draft(tt.header...)
				}
			}
			if !tt.late {
				begin()
			}
			d.on(func(op mailboxtest.Op) error {
				if op.Proto == "smtp" && op.Verb == "MAIL" {
					begin()
				}
				return nil
			})
			for h := range 7 {
				d.ticksAnyhow(a, due.Add(time.Duration(h)*time.Hour))
			}
			if n := d.sent(); (n == 0) != tt.holds {
				t.Fatalf("%d follow-ups on the day; the row says: %s %s", n, d.row(a).Why, d.row(a).LastError)
			}
			d.ticks(a, due.AddDate(0, 0, 1).Add(time.Hour), due.AddDate(0, 0, 1).Add(3*time.Hour))
			if n := d.sent(); n != 1 {
				t.Errorf("%d follow-ups a day later, want 1: the draft still lies there; the row says: %s", n, d.row(a).Why)
			}
		})
	}
}

// Drafts cannot be read. Whether the owner is at work by hand is not known, so nothing
// leaves; the owner hears of it, once, and when the folder opens again it is well, even
// where the follow-up then waits for a draft.
func TestDraftsCannotBeRead(t *testing.T) {
	for _, drafted := range []bool{false, true} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday(), noticed)
		d.on(func(op mailboxtest.Op) error {
			if op.Proto == "imap" && op.Verb == "EXAMINE" && op.Folder == "Drafts" && !op.Done {
				return &imap.Error{Type: imap.StatusResponseTypeNo, Text: "Permission denied"}
			}
			return nil
		})
		alerts := func() (n int) {
			for _, s := range d.srv.Accepted() {
				if s.To == julie && strings.Contains(string(s.Data), "cannot read a folder") {
					n++
				}
			}
			return n
		}
		d.ticksAnyhow(a, due, due.Add(10*time.Minute))
		if n := alerts(); n != 0 {
			t.Errorf("%d alerts after ten minutes", n)
		}
		for m := 15; m < 65; m += 5 {
			d.ticksAnyhow(a, due.Add(time.Duration(m)*time.Minute))
		}
		if h := d.healthOf(a, content.PartFolder); h.State != "broken" || alerts() != 1 || d.sent() != 0 {
			t.Errorf("the folder is %s (%s), %d alerts say so, and %d follow-ups left; want broken, 1 and 0", h.State, h.Why, alerts(), d.sent())
		}
		d.well()
		if drafted {
			d.draft("Subject: Re: Pharma", "In-Reply-To: <ask@example.org>")
		}
		d.ticks(a, due.Add(70*time.Minute))
		if h := d.healthOf(a, content.PartFolder); h.State != "ok" || (d.sent() == 0) != drafted {
			t.Errorf("the folder is %s (%s), and %d follow-ups left once it opens", h.State, h.Why, d.sent())
		}
	}
}

// A draft of the owner's holds no follow-up that the owner wants sent now.
func TestSendNowBesidesADraft(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	d.draft("To: Anna <"+anna+">", "Subject: Hello again")
	d.ticks(a, due)
	if n := d.sent(); n != 0 {
		t.Fatalf("%d follow-ups beside a draft, so nothing was tried", n)
	}
	d.set(due.Add(time.Minute))
	d.say("now@example.org", "send now", aboutAnna(t, a))
	d.ticks(a, due.Add(2*time.Minute), due.Add(20*time.Minute))
	if n := d.sent(); n != 1 {
		t.Errorf("%d follow-ups, want 1; the row is %s: %s", n, d.row(a).State, d.row(a).Why)
	}
}

// The owner sends the follow-up by hand, from Drafts: ours is dropped.
func TestOwnerFollowsUpByHand(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	d.set(due.Add(-time.Hour))
	d.put("Sent", "nudge@example.org", "Just once more.", "From: Julie Roth <"+julie+">", "To: Anna <"+anna+">", "Subject: Something else")
	d.ticks(a, due, due.Add(time.Hour))
	d.notFollowed(a, anna)
	if r := d.row(a); r.State != rules.StateDropped {
		t.Errorf("the follow-up is %s: %s", r.State, r.Why)
	}
}

// The owner deletes the ask from Sent, into the trash or for good: forget it, that says,
// perhaps. The follow-up waits and the owner is asked, once. Filed elsewhere, or in a
// folder that was numbered anew, the ask still stands.
func TestAskDeletedFromSent(t *testing.T) {
	for _, tt := range []struct {
		name  string
		do    func(t *testing.T, d *desk)
		holds bool
	}{
		{"for good", func(t *testing.T, d *desk) { d.expunge("Sent", "ask@example.org") }, true},
		{"into the trash", func(t *testing.T, d *desk) { d.moveLast("Sent", "Trash") }, true},
		{"filed in the archive", func(t *testing.T, d *desk) { d.moveLast("Sent", "Archive") }, false},
		{"numbered anew", func(t *testing.T, d *desk) { d.renumber("Sent", `\Sent`) }, false},
		{"made anew, and empty", func(t *testing.T, d *desk) {
			if err := errors.Join(d.user.Delete("Sent"), d.user.Create("Sent", `\Sent`)); err != nil {
				t.Fatal(err)
			}
		}, false},
		{"not at all", func(t *testing.T, d *desk) {}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, false)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed)
			tt.do(t, d)
			d.ticks(a, due, due.Add(20*time.Minute), due.Add(time.Hour), due.AddDate(0, 0, 1))
			if n := d.sent(); (n == 0) != tt.holds {
				t.Errorf("%d follow-ups; the row says: %s %s", n, d.row(a).Why, d.row(a).LastError)
			}
			asked := 0
			for _, r := range d.rows(a) {
				if strings.HasPrefix(r.Key, "trouble/withdrawn") {
					asked++
				}
			}
			if (asked == 1) != tt.holds {
				t.Fatalf("the owner was asked %d times", asked)
			}
			if !tt.holds {
				return
			}
			d.set(due.AddDate(0, 0, 1).Add(time.Hour))
			d.say("word@example.org", "not a reply", aboutAnna(t, a))
			d.ticks(a, d.clock(), d.clock().Add(time.Hour), d.clock().Add(2*time.Hour), d.clock().AddDate(0, 0, 1))
			if n := d.sent(); n != 1 {
				t.Errorf("%d follow-ups after the owner wanted it all the same, want 1: %s", n, d.row(a).Why)
			}
		})
	}
}

func (d *desk) messages(folder string) []mailboxtest.Message {
	d.t.Helper()
	list, err := d.user.Messages(folder)
	if err != nil {
		d.t.Fatal(err)
	}
	return list
}

// expunge deletes a mail for good, as a mail program does.
func (d *desk) expunge(folder, id string) {
	d.t.Helper()
	c, err := d.user.Client()
	if err != nil {
		d.t.Fatal(err)
	}
	defer c.Close()
	if _, err := c.Select(folder, nil).Wait(); err != nil {
		d.t.Fatal(err)
	}
	found, err := c.UIDSearch(&imap.SearchCriteria{Header: []imap.SearchCriteriaHeaderField{{Key: "Message-ID", Value: id}}}, nil).Wait()
	if err != nil || len(found.AllUIDs()) == 0 {
		d.t.Fatalf("%s is not in %s (%v)", id, folder, err)
	}
	if err := c.Store(found.All, &imap.StoreFlags{Op: imap.StoreFlagsAdd, Flags: []imap.Flag{imap.FlagDeleted}}, nil).Close(); err != nil {
		d.t.Fatal(err)
	}
	if err := c.Expunge().Close(); err != nil {
		d.t.Fatal(err)
	}
}

// renumber gives a folder another UIDVALIDITY, with the same mails in it.
func (d *desk) renumber(folder string, use imap.MailboxAttr) {
	d.t.Helper()
	list := d.messages(folder)
	if err := d.user.Delete(folder); err != nil {
		d.t.Fatal(err)
	}
	if err := d.user.Create(folder, use); err != nil {
		d.t.Fatal(err)
	}
	for _, m := range list {
		if _, err := d.user.Append(folder, nil, m.Received, m.Raw); err != nil {
			d.t.Fatal(err)
		}
	}
}

// The owner writes in the thread of the ask, but to another address: of the contact's, or
// of somebody else's, known or not. That may have been the follow-up by hand, wherever the
// mail stands, and captured or not; so it holds, and the owner is asked.
func TestOwnersMailBesideHolds(t *testing.T) {
	thread := []string{"Subject: Re: Pharma", "In-Reply-To: <ask@example.org>", "References: <ask@example.org>"}
	for _, tt := range []struct {
		name, folder string
		header       []string
		holds        bool
	}{
		{"another address of theirs", "Sent", append(thread, "To: Anna Meier <anna.meier@gmail.com>"), true},
		{"written elsewhere", "Archive", append(thread, "To: Anna Meier <anna.meier@gmail.com>"), true},
		{"captured", "Sent", append(thread, "To: Anna Meier <anna.meier@gmail.com>", "Bcc: "+capture), true},
		{"somebody known", "Sent", append(thread, "To: Bob Lee <"+bob+">"), true},
		{"somebody known, captured", "Sent", append(thread, "To: Bob Lee <"+bob+">", "Bcc: "+capture), true},
		{"to oneself", "Sent", append(thread, "To: "+julie), false},
		{"in no thread", "Sent", []string{"Subject: Re: Pharma", "To: Eve <eve@elsewhere.example>"}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.askBob(monday())
			d.ticks(a, monday(), noticed)
			d.set(noticed.Add(time.Hour))
			d.put(tt.folder, "beside@example.org", "Did my mail reach you at work?", append(tt.header, "From: Julie Roth <"+julie+">")...)
			d.ticks(a, noticed.Add(2*time.Hour), due, due.Add(time.Hour))
			p := a.know.Book.ByAddress(anna)
			if doubts := len(p.Doubts); (doubts == 1) != tt.holds || (d.sent() == 0) != tt.holds {
				t.Errorf("%d doubts and %d follow-ups, want it held: %v", doubts, d.sent(), tt.holds)
			}
			if k := p.Asks[0]; !k.Open() || !k.NudgedAt.IsZero() {
				t.Errorf("the ask is %s (%s), want it open", k.State, k.Why)
			}
		})
	}
}

// A note that waited for its copy once, while the follow-up was due, does not use up the time
// that a STOP is given the day after.
func TestWordsUnderWayOnAnotherDay(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed)
	note := func(folder, id, text string) {
		d.put(folder, id, text, "From: Julie Roth <"+julie+">", "To: "+capture, "Subject: note")
	}
	d.set(due)
	note("INBOX", "one@example.org", "met Carl Lee <carl@else.example> today")
	d.ticks(a, due)
	note("Sent", "one@example.org", "met Carl Lee <carl@else.example> today")
	d.draft("To: " + anna) // which holds for a day
	d.ticks(a, due.Add(time.Minute), due.Add(16*time.Minute))
	next := due.Add(24*time.Hour + 17*time.Minute)
	d.set(next)
	note("INBOX", "two@example.org", "stop Anna Meier")
	d.ticks(a, next, next.Add(2*time.Second))
	note("Sent", "two@example.org", "stop Anna Meier")
	d.ticks(a, next.Add(4*time.Second))
	if p := a.know.Book.ByAddress(anna); d.sent() != 0 || p.Asks[0].State != rules.AskStopped {
		t.Errorf("%d follow-ups left while STOP was under way; the ask is %s", d.sent(), p.Asks[0].State)
	}
}
