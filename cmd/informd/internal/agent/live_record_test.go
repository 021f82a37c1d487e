package agent

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"informd/cmd/informd/internal/agent/records"
	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/store"
)

// rehearser returns informd on a new store, which begins with a rehearsal as init has it.
func (d *desk) rehearser(name string) *Agent {
	d.t.Helper()
	a := d.agent(name)
	if err := a.Store.Update(d.t.Context(), d.clock(), func(tx *store.Tx) error {
		_, err := Rehearse(tx, d.clock())
		return err
	}); err != nil {
		d.t.Fatal(err)
	}
	return a
}

// says has the owner answer the newest mail of informd's with this subject.
func (d *desk) says(subject, words string) (id string) {
	d.t.Helper()
	for _, s := range slices.Backward(d.srv.Accepted()) {
		head, _, _ := strings.Cut(string(s.Data), "\r\n\r\n")
		if s.To == julie && strings.Contains(head, "\r\nSubject: "+subject) {
			_, id, _ := strings.Cut(head, "\r\nMessage-ID: <")
			id, _, _ = strings.Cut(id, ">")
			said := strings.ReplaceAll(words, " ", "-") + "-said@example.org"
			d.put("Sent", said, words, "From: Julie Roth <"+julie+">",
				"To: "+capture, "Subject: Re: "+subject, "In-Reply-To: <"+id+">")
			return said
		}
	}
	d.t.Fatalf("no mail of informd's is called %q", subject)
	return ""
}

func (d *desk) standing(a *Agent) rules.AccountState {
	d.t.Helper()
	if err := a.know.Begin(d.t.Context()); err != nil {
		d.t.Fatal(err)
	}
	return a.know.Policy().Account
}

// toldOf counts the mails to the owner whose text holds the words.
func (d *desk) toldOf(words string) (n int) {
	for _, s := range d.srv.Accepted() {
		if s.To == julie && strings.Contains(strings.Join(strings.Fields(string(s.Data)), " "), words) {
			n++
		}
	}
	return n
}

const wentLiveBefore = "a record of mine says that you went live on Tuesday 3 March"

// The owner's go live stands in the mailbox: a store that is begun anew for it says so, and is live
// then. Taken back there, it rehearses, and so does the next new one.
func TestGoLiveIsKept(t *testing.T) {
	d := newDesk(t, true)
	day := func(n int) time.Time { return monday().AddDate(0, 0, n) }
	a := d.rehearser("state.db")
	d.ticks(a, monday())
	if slices.Contains(d.user.Folders(), "informd") {
		t.Error("the folder informd was made before go live")
	}
	d.set(day(1))
	said := d.says("Welcome", "go live")
	d.ticks(a, d.clock(), day(1).Add(time.Hour))
	d.expunge("Sent", said) // so that nothing but the record tells of it
	if n := len(d.messages("informd")); n != 1 || d.standing(a).Rehearsal {
		t.Fatalf("%d records after go live, and it rehearses: %v; want one, and not", n, d.standing(a).Rehearsal)
	}
	a.Close()

	b := d.rehearser("second.db")
	d.set(day(3))
	d.on(func(op mailboxtest.Op) error {
		if op.Proto == "smtp" && op.Verb == "RCPT" && !op.Done {
			return &smtp.SMTPError{Code: 451, EnhancedCode: smtp.EnhancedCode{4, 7, 1}, Message: "not now"}
		}
		return nil
	})
	d.ticksAnyhow(b, d.clock())
	if !d.standing(b).Rehearsal {
		t.Error("the second store is live before its owner was told")
	}
	d.on(func(mailboxtest.Op) error { return nil })
	d.ticks(b, day(4), day(5))
	if d.standing(b).Rehearsal || d.toldOf(wentLiveBefore) != 1 || d.toldOf("We begin with a rehearsal") != 1 {
		t.Fatalf("rehearses: %v; told %d times that it goes on live, and %d times of a rehearsal; want no, 1, 1 (of the first store)",
			d.standing(b).Rehearsal, d.toldOf(wentLiveBefore), d.toldOf("We begin with a rehearsal"))
	}
	d.set(day(6))
	said = d.says("Welcome", "undo")
	d.ticks(b, d.clock(), day(7), day(8))
	d.expunge("Sent", said)
	if !d.standing(b).Rehearsal || d.toldOf(wentLiveBefore) != 1 {
		t.Errorf("after undo it rehearses: %v, and told %d times; want yes, 1", d.standing(b).Rehearsal, d.toldOf(wentLiveBefore))
	}
	b.Close()

	c := d.rehearser("third.db")
	d.ticks(c, day(9), day(10))
	if !d.standing(c).Rehearsal {
		t.Error("a third store went live, though the owner took it back")
	}
	d.ticks(a, day(11), day(12))
	if d.standing(a).Rehearsal {
		t.Error("the first store, which is live, rehearses because of a record")
	}
}

// Nothing but a record of informd's own, read whole, makes a store live.
func TestNoRecordNoGoLive(t *testing.T) {
	record := func(more ...string) []string {
		return append(more, "From: informd <"+julie+">", "Subject: informd is live", records.NonceField+": n1", records.GenerationField+": g")
	}
	for _, tt := range []struct {
		name   string
		id     string
		header []string
		broken bool
		want   bool // it rehearses
	}{
		{"a record", "live.n1@example.org", record(records.LiveField + ": live"), false, false},
		{"none", "", nil, false, true},
		{"it cannot be read", "live.n1@example.org", record(records.LiveField + ": live"), true, true},
		{"it was delivered", "live.n1@example.org", record(records.LiveField+": live", "Delivered-To: "+julie), false, true},
		{"it came from outside", "live.n1@example.org", record(records.LiveField+": live", "Received: from x by mx; now"), false, true},
		{"another id", "x.n1@example.org", record(records.LiveField + ": live"), false, true},
		{"another nonce", "live.n2@example.org", record(records.LiveField + ": live"), false, true},
		{"another word", "live.n1@example.org", record(records.LiveField + ": yes"), false, true},
		{"a rehearsal", "live.n1@example.org", record(records.LiveField + ": rehearsal"), false, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			if err := d.user.Create("informd", ""); err != nil {
				t.Fatal(err)
			}
			if tt.header != nil {
				d.put("informd", tt.id, "informd keeps this record.", tt.header...)
			}
			a := d.rehearser("state.db")
			if tt.broken {
				d.breaks(a, "informd")
			}
			for h := range 8 {
				d.ticksAnyhow(a, monday().Add(time.Duration(h)*time.Hour))
			}
			if got := d.standing(a).Rehearsal; got != tt.want {
				t.Errorf("it rehearses: %v, want %v", got, tt.want)
			}
			d.ticksAnyhow(a, noticed, due, due.Add(time.Hour))
			if want := map[bool]int{true: 0, false: 1}[tt.want]; d.sent() != want {
				t.Errorf("%d follow-ups left, want %d", d.sent(), want)
			}
		})
	}
}

// A store whose owner was welcomed to a rehearsal goes live when the record can be read at last, and the owner is told so
// without being welcomed again.
func TestRecordReadAfterTheWelcome(t *testing.T) {
	d := newDesk(t, true)
	if err := d.user.Create("informd", ""); err != nil {
		t.Fatal(err)
	}
	d.put("informd", "live.n1@example.org", "informd keeps this record.", "From: informd <"+julie+">",
		"Subject: informd is live", records.NonceField+": n1", records.GenerationField+": g", records.LiveField+": live")
	a := d.rehearser("state.db")
	dial := a.Session.Account.Dial
	d.breaks(a, "informd")
	for h := range 8 {
		d.ticksAnyhow(a, monday().Add(time.Duration(h)*time.Hour))
	}
	if n := d.toldOf("We begin with a rehearsal"); n != 1 || !d.standing(a).Rehearsal {
		t.Fatalf("welcomed %d times; rehearses: %v; want 1, yes", n, d.standing(a).Rehearsal)
	}
	a.Close()
	a.Session.Account.Dial = dial
	d.ticks(a, monday().AddDate(0, 0, 1), monday().AddDate(0, 0, 2))
	if n := d.toldOf("a record of mine says that you went live"); n != 1 || d.standing(a).Rehearsal {
		t.Errorf("told %d times that it goes on live; rehearses: %v; want 1, no", n, d.standing(a).Rehearsal)
	}
}

// ticksAnyhow is ticks where a look may fail.
func (d *desk) ticksAnyhow(a *Agent, at ...time.Time) {
	for _, t := range at {
		d.set(t)
		_, _ = a.Tick(d.t.Context())
	}
}
