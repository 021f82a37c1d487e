package agent

import (
	"fmt"
	"mime"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"informd/cmd/informd/internal/agent/strikes"
	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
)

// The search for an answer to an ask that was captured late may be cut off. It is begun
// again, so that the answer is found and the ask has its receipt.
func TestSearchCutOff(t *testing.T) {
	for cut := 2; cut <= 4; cut++ { // the first lists what is new in Sent
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday())
		d.set(monday().Add(time.Hour))
		d.put("Archive", "yes@biotech.example", "Gladly.", "From: Bob <bob@biotech.example>", "To: "+julie, "Subject: Something new")
		d.ticks(a, monday().Add(2*time.Hour)) // nobody is known who could have written that
		d.set(monday().Add(time.Minute))
		d.put("Sent", "bob@example.org", "Could I ask you?", "From: Julie Roth <"+julie+">", "To: Bob <bob@biotech.example>", "Bcc: "+capture, "Subject: Bio")
		searches := 0
		d.on(func(op mailboxtest.Op) error {
			if op.Proto == "imap" && op.Verb == "SEARCH" && !op.Done {
				if searches++; searches == cut {
					return mailboxtest.ErrCut
				}
			}
			return nil
		})
		d.ticksAnyhow(a, monday().Add(26*time.Hour), monday().Add(27*time.Hour), monday().Add(28*time.Hour), monday().Add(29*time.Hour),
			monday().Add(30*time.Hour), monday().Add(31*time.Hour))
		p := a.know.Book.ByAddress("bob@biotech.example")
		if p == nil || len(p.Asks) != 1 {
			t.Fatalf("cut %d: the ask is not known: %+v", cut, p)
		}
		if p.Asks[0].Open() {
			t.Errorf("cut %d: the answer was not found: the ask is %s", cut, p.Asks[0].State)
		}
		receipts := 0
		for _, it := range p.Items {
			if it.Kind == "receipt" {
				receipts++
			}
		}
		if receipts != 1 {
			t.Errorf("cut %d: %d receipts, want 1", cut, receipts)
		}
	}
}

// An answer that came before its ask was known is found as one that comes later would be, by
// whatever of it tells whose it is.
func TestSearchFindsEveryTrace(t *testing.T) {
	for _, test := range []struct {
		name   string
		header []string
		state  rules.AskState // of the ask afterwards
		doubts int
	}{
		{"from another address, under their name", []string{"From: Bob Müller <bm@free.example>", "Subject: Sure"}, rules.AskOpen, 1},
		{"their name spelt otherwise", []string{"From: =?utf-8?B?TcO8bGxlciwgQm9i?= <bm@free.example>", "Subject: Sure"}, rules.AskOpen, 1},
		{"from a colleague", []string{"From: Cleo <cleo@biotech.example>", "Subject: Bob is on leave"}, rules.AskOpen, 1},
		{"from a branch of their organisation", []string{"From: Cleo <cleo@lab.biotech.example>", "Subject: Bob is on leave"}, rules.AskOpen, 1},
		{"sent by a service for them", []string{"From: Calendar <no-reply@cal.example>", "Reply-To: bob@biotech.example", "Subject: A time"}, rules.AskOpen, 1},
		{"from an assistant", []string{"From: Office <office@elsewhere.example>", "Sender: bob@biotech.example", "Subject: A time"}, rules.AskAnswered, 0},
		{"in the name of a list", []string{"From: Team <team@lists.example>", "X-Original-From: bob@biotech.example", "Subject: A time"}, rules.AskAnswered, 0},
		{"under an alias", []string{"From: Team <team@alias.example>", "Return-Path: <bob@biotech.example>", "Subject: A time"}, rules.AskAnswered, 0},
		{"with a copy to them", []string{"From: Eva <eva@desk.example>", "Cc: bob@biotech.example", "Subject: A time"}, rules.AskOpen, 1},
		{"by a short form of their name", []string{"From: Robert Müller <rm@free.example>", "Subject: Sure"}, rules.AskOpen, 1},
		{"from an agency that names them", []string{"From: Office <office@elsewhere.example>", "Subject: Bob Müller / your request"}, rules.AskOpen, 1},
		{"from somebody else", []string{"From: Rob Mull <rob@free.example>", "Subject: Something new"}, rules.AskOpen, 0},
	} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday())
		d.set(monday().Add(time.Hour))
		d.put("Archive", "early@x.example", "Gladly.", append(test.header, "To: "+julie)...)
		d.ticks(a, monday().Add(2*time.Hour)) // nobody is known who could have written that
		d.set(monday().Add(time.Minute))
		d.put("Sent", "bob@example.org", "Could I ask you?", "From: Julie Roth <"+julie+">", "To: Bob Mueller <bob@biotech.example>", "Bcc: "+capture, "Subject: Bio")
		d.ticks(a, monday().Add(26*time.Hour))
		p := a.know.Book.ByAddress("bob@biotech.example")
		if p == nil || len(p.Asks) != 1 {
			t.Fatalf("%s: the ask is not known: %+v", test.name, p)
		}
		if got := p.Asks[0].State; got != test.state || len(p.Doubts) != test.doubts {
			t.Errorf("%s: the ask is %s, with %d doubts; want %s, %d", test.name, got, len(p.Doubts), test.state, test.doubts)
		}
	}
}

// An ask that is older than the first look goes back is captured before that look, and was
// answered before it: the answer is searched for.
func TestAskOlderThanTheFirstLook(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db", func(a *Agent) {
		a.LookBack = func(now time.Time) time.Time { return now.AddDate(0, 0, -1) }
	})
	d.yes("INBOX", "Bob Lee <"+bob+">", "Something new")
	d.set(monday().AddDate(0, 0, 5))
	d.askBob(monday().Add(-time.Hour))
	d.ticks(a, d.clock())
	d.ticks(a, days(15, d.clock())...)
	d.notFollowed(a, bob)
}

// While informd does not run an ask is written, answered, and only then captured: the answer
// came first, and is searched for.
func TestAskAnsweredAndCapturedMeanwhile(t *testing.T) {
	for _, first := range []bool{true, false} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		if !first {
			d.ticks(a, monday())
		}
		d.set(monday().Add(2 * time.Hour))
		d.yes("INBOX", "Bob Lee <"+bob+">", "Something new")
		d.set(monday().Add(3 * time.Hour))
		d.askBob(monday().Add(time.Hour))
		d.ticks(a, monday().Add(4*time.Hour))
		d.ticks(a, days(15, d.clock())...)
		d.notFollowed(a, bob)
	}
}

// Two asks with one subject are captured late, one after the other: the search for the answer
// to the first comes upon the second, whose own answer is searched for all the same.
func TestSearchMeetsAnotherAsk(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	d.yes("Archive", "Bob Lee <"+bob+">", "Something new")
	d.ticks(a, monday().Add(2*time.Hour)) // nobody is known who could have written that
	d.set(monday().Add(3 * time.Hour))
	at := monday().Add(time.Minute)
	for _, to := range []string{"Carl <" + carl + ">", "Bob Lee <" + bob + ">"} {
		id := mail.NewID(to) + "@example.org"
		raw := written(at, id, "Could I ask you?", "From: Julie Roth <"+julie+">", "To: "+to, "Bcc: "+capture, "Subject: A question")
		if _, err := d.user.Append("Sent", nil, d.clock(), raw); err != nil {
			t.Fatal(err)
		}
	}
	d.ticks(a, d.clock())
	d.ticks(a, days(15, d.clock())...)
	d.notFollowed(a, bob)
}

// A contact answered from an address that informd did not know. Once the owner says that it is
// theirs, that mail counts, also when the search for it was cut off at first.
func TestAnswerFromAnAddressLearntLater(t *testing.T) {
	for _, cut := range []int64{0, 2, 4} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.askBob(monday())
		d.ticks(a, monday())
		d.set(monday().AddDate(0, 0, 1))
		d.yes("Archive", "B <b.private@free.example>", "Something new")
		d.ticks(a, d.clock())
		receipt := ""
		for _, it := range a.know.Book.ByAddress(bob).Items {
			if it.Kind == "receipt" {
				receipt = it.MessageID
			}
		}
		d.set(monday().AddDate(0, 0, 2))
		d.say("word@example.org", "same: b.private@free.example", receipt)
		var searches atomic.Int64
		d.on(func(op mailboxtest.Op) error {
			if op.Proto == "imap" && op.Verb == "SEARCH" && !op.Done && searches.Add(1) == cut {
				return mailboxtest.ErrCut
			}
			return nil
		})
		d.ticksAnyhow(a, d.clock(), d.clock().Add(time.Hour), d.clock().Add(2*time.Hour))
		if k := a.know.Book.ByAddress(bob).Asks[0]; k.State != rules.AskAnswered {
			t.Errorf("cut %d: the ask is %s, want answered", cut, k.State)
		}
		d.ticks(a, days(15, d.clock())...)
		d.notFollowed(a, bob)
	}
}

// A forward whose date cannot be told, since 3/2 is two days, is of an ask that may be weeks
// old, and answered: the ask itself and its answer are looked for all the same.
func TestForwardOfUnknownDate(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	d.put("Sent", "bob@example.org", "Could I ask you?", "From: Julie Roth <"+julie+">", "To: Bob Lee <"+bob+">", "Subject: Bio")
	d.set(monday().Add(2 * time.Hour))
	d.yes("Archive", "Bob Lee <"+bob+">", "Gladly")
	d.ticks(a, monday().Add(3*time.Hour))
	d.set(monday().AddDate(0, 0, 10))
	d.put("Sent", "forward@example.org", "---------- Forwarded message ---------\nFrom: Julie Roth <"+julie+">\nDate: 3/2/2026 10:10 AM\nSubject: Bio\nTo: Bob Lee <"+bob+
		">\n\nCould I ask you?", "From: Julie Roth <"+julie+">", "To: "+capture, "Subject: Fwd: Bio")
	d.ticks(a, d.clock())
	p := a.know.Book.ByAddress(bob)
	if p == nil || len(p.Asks) != 1 {
		t.Fatalf("the ask is not known: %+v", p)
	}
	if k := p.Asks[0]; k.Open() || k.At.After(monday().AddDate(0, 0, 1)) {
		t.Errorf("the ask of %s is %s, want answered, of %s", k.At, k.State, monday())
	}
}

// A folder that the server refuses while an ask that was captured late is searched for: what stands in
// it is read once it opens again, so that the answer there is found.
func TestSearchRefused(t *testing.T) {
	for _, verb := range []string{"EXAMINE", "UID SEARCH", "UID FETCH"} {
		t.Run(verb, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			var refuses atomic.Bool
			var in atomic.Value
			in.Store("")
			o := mailboxtest.Oddity{Deny: func(command string) string {
				if name, ok := strings.CutPrefix(command, "EXAMINE "); ok {
					in.Store(name)
				}
				if refuses.Load() && strings.HasPrefix(command, verb) && strings.Contains(in.Load().(string), "Archive") {
					return "NO [UNAVAILABLE] try later"
				}
				return ""
			}}
			a.Session.Account.Dial = o.Odd(a.Session.Account.Dial)
			d.ticks(a, monday())
			d.set(monday().Add(time.Hour))
			d.put("Archive", "yes@biotech.example", "Gladly.", "From: Bob <bob@biotech.example>", "To: "+julie, "Subject: Something new")
			d.ticks(a, monday().Add(2*time.Hour)) // nobody is known who could have written that
			d.set(monday().Add(time.Minute))
			d.put("Sent", "bob@example.org", "Could I ask you?", "From: Julie Roth <"+julie+">", "To: Bob <bob@biotech.example>", "Bcc: "+capture, "Subject: Bio")
			refuses.Store(true)
			d.ticks(a, monday().Add(26*time.Hour))
			if p := a.know.Book.ByAddress("bob@biotech.example"); p == nil {
				t.Fatal("the ask is not known while the folder is refused")
			}
			refuses.Store(false)
			d.ticks(a, monday().Add(27*time.Hour), monday().Add(28*time.Hour))
			if p := a.know.Book.ByAddress("bob@biotech.example"); p.Asks[0].Open() {
				t.Error("the answer was not found")
			}
		})
	}
}

// A folder refuses to be searched for the answer to an ask that was captured late, and lets what is new in it be read in
// the same look, so that it has a cursor afterwards: it is read anew all the same, and the answer there is found.
func TestSearchRefusedInAFolderWithNews(t *testing.T) {
	for _, first := range []bool{false, true} {
		t.Run(fmt.Sprint("first look ", first), func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			var refuses atomic.Bool
			var in atomic.Value
			in.Store("")
			o := mailboxtest.Oddity{Deny: func(command string) string {
				if name, ok := strings.CutPrefix(command, "EXAMINE "); ok {
					in.Store(name)
				}
				if refuses.Load() && strings.HasPrefix(command, "UID FETCH") && strings.Contains(command, "BODY.PEEK[HEADER]<") && strings.Contains(in.Load().(string), "Archive") {
					return "NO [UNAVAILABLE] try later"
				}
				return ""
			}}
			a.Session.Account.Dial = o.Odd(a.Session.Account.Dial)
			if !first {
				d.ticks(a, monday())
			}
			d.set(monday().Add(time.Hour))
			d.put("Archive", "yes@biotech.example", "Gladly.", "From: Bob <bob@biotech.example>", "To: "+julie, "Subject: Something new")
			if !first {
				d.ticks(a, monday().Add(2*time.Hour)) // nobody is known who could have written that
			}
			d.set(monday().Add(3 * time.Hour))
			raw := written(monday().Add(time.Minute), "bob@example.org", "Could I ask you?", "From: Julie Roth <"+julie+">", "To: Bob <bob@biotech.example>", "Bcc: "+capture, "Subject: Bio")
			if _, err := d.user.Append("Sent", nil, d.clock(), raw); err != nil {
				t.Fatal(err)
			}
			d.set(monday().Add(4 * time.Hour))
			d.put("Archive", "news@x.example", "News.", "From: News <news@x.example>", "To: "+julie, "Subject: News", "List-Id: <news.x.example>")
			refuses.Store(true)
			d.ticks(a, monday().Add(26*time.Hour))
			if p := a.know.Book.ByAddress("bob@biotech.example"); p == nil || !p.Asks[0].Open() {
				t.Fatal("the ask is not known while the folder is refused, or its answer is")
			}
			refuses.Store(false)
			d.ticks(a, monday().Add(27*time.Hour), monday().Add(28*time.Hour))
			if p := a.know.Book.ByAddress("bob@biotech.example"); p.Asks[0].Open() {
				t.Error("the answer was not found")
			}
		})
	}
}

// An ask is captured by its forward after it was answered by an office that does not name them: by
// its subject the answer is found, whatever letters that has.
func TestAnswerBeforeForward(t *testing.T) {
	for _, subject := range []string{"Question about quality work?", "Gespräch über Qualität in der Pharmaindustrie?", "Разговор о качестве работы", "请教一个关于质量的问题"} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday())
		encoded := func(prefix string) string { return "Subject: " + mime.BEncoding.Encode("utf-8", prefix+subject) }
		d.set(monday().AddDate(0, 0, 1))
		d.put("INBOX", "office@desk.example", "Gladly.", "From: Office <office@desk.example>", "To: "+julie, encoded("AW: "))
		d.ticks(a, d.clock().Add(time.Hour))
		d.set(monday().AddDate(0, 0, 2))
		d.put("Sent", "forward@example.org", "---------- Forwarded message ---------\nFrom: Julie Roth <"+julie+">\nDate: Mon, 2 Mar 2026 at 08:00\nSubject: "+subject+
			"\nTo: Bob Lee <"+bob+">\n\n\nCould I ask you?", "Content-Type: text/plain; charset=utf-8", "From: Julie Roth <"+julie+">", "To: "+capture, encoded("Fwd: "))
		d.ticks(a, d.clock().Add(time.Hour))
		p := a.know.Book.ByAddress(bob)
		if p == nil || len(p.Asks) != 1 {
			t.Fatalf("%s: the ask is not known: %+v", subject, p)
		}
		if p.Asks[0].Open() && len(p.Doubts) == 0 {
			t.Errorf("%s: the answer is not found", subject)
		}
	}
}

// The owner writes once more in the thread, hours after they forwarded the ask: that is their
// follow-up, and not the ask again.
func TestSecondMailAfterForward(t *testing.T) {
	for _, tt := range []struct{ name, subject, answers string }{
		{"in the thread", "Re: Bio", "bob@example.org"},
		{"in a thread of its own", "Once more: yeast", ""},
	} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday())
		d.set(monday().Add(time.Hour))
		d.put("Sent", "forward@example.org", "---------- Forwarded message ---------\nFrom: Julie Roth <"+julie+">\nDate: Mon, 2 Mar 2026 at 09:20\nSubject: Bio\nTo: Bob Lee <"+bob+
			">\n\n\nCould I ask you?", "From: Julie Roth <"+julie+">", "To: "+capture, "Subject: Fwd: Bio")
		d.ticks(a, d.clock().Add(time.Minute))
		d.set(monday().Add(6 * time.Hour))
		header := []string{"From: Julie Roth <" + julie + ">", "To: Bob Lee <" + bob + ">", "Subject: " + tt.subject}
		if tt.answers != "" {
			header = append(header, "In-Reply-To: <"+tt.answers+">")
		}
		d.put("Sent", "second@example.org", "Once more: could I ask you?", header...)
		d.ticks(a, d.clock().Add(time.Minute), due, due.Add(time.Hour), due.AddDate(0, 0, 2))
		p := a.know.Book.ByAddress(bob)
		if p == nil || len(p.Asks) != 1 || p.Asks[0].NudgedAt.IsZero() {
			t.Errorf("%s: it is not taken for their follow-up: %+v", tt.name, p)
		}
		for _, s := range d.srv.Accepted() {
			if s.To == bob {
				t.Errorf("%s: a second follow-up left", tt.name)
			}
		}
	}
}

// An answer that a search finds and that cannot be recorded is given up for itself: the ask stays known, its search
// ends, and the answer holds the follow-up.
func TestSearchFindsWhatCannotBeRecorded(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.database()(`CREATE TRIGGER poison BEFORE INSERT ON event WHEN NEW.source LIKE 'poison%' AND NEW.kind = 'answered'
		BEGIN SELECT RAISE(ABORT, 'poison'); END`)
	d.set(monday().Add(time.Hour))
	d.put("INBOX", "poison@biotech.example", "Gladly.", "From: Bob Lee <"+bob+">", "To: "+julie, "Subject: Something new")
	d.ticks(a, monday().Add(2*time.Hour)) // nobody is known who could have written that
	d.set(monday().Add(3 * time.Hour))
	d.askBob(monday().Add(time.Minute))
	for range strikes.Ticks + 1 {
		d.ticksAnyhow(a, d.clock().Add(time.Minute))
	}
	p := a.know.Book.ByAddress(bob)
	if p == nil || len(p.Asks) != 1 || len(p.Doubts) == 0 {
		t.Fatalf("the ask is not known, or the answer in no doubt: %+v", p)
	}
	d.ticks(a, days(15, d.clock())...)
	d.notFollowed(a, bob)
	receipts := 0
	for _, it := range a.know.Book.Person(p.ID).Items {
		if it.Kind == content.KindReceipt {
			receipts++
		}
	}
	if receipts != 1 {
		t.Errorf("%d receipts for the ask, want 1", receipts)
	}
}
