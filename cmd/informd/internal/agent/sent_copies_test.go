package agent

import (
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/emersion/go-imap/v2"

	"informd/mailbox/mailboxtest"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
	"informd/store"
)

// copies counts the mails in a folder that bear the token of the follow-up.
func (d *desk) copies(folder, token string) (n int) {
	d.t.Helper()
	for _, m := range d.messages(folder) {
		if strings.Contains(string(m.Raw), mail.TokenField+": "+token) {
			n++
		}
	}
	return n
}

// The follow-up has one copy in Sent: where the provider files it at once or late, where it
// files none, and where informd dies before or after it put one there.
func TestOneCopyInSent(t *testing.T) {
	for _, tt := range []struct {
		name  string
		auto  bool
		late  time.Duration // after which the provider files one by itself
		crash string
	}{
		{"the provider files it", true, 0, ""},
		{"the provider files it after 40 seconds", false, 40 * time.Second, ""},
		{"the provider files none", false, 0, ""},
		{"informd dies before it is appended", false, 0, "APPEND"},
		{"informd dies after it is appended", false, 0, "APPEND done"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, tt.auto)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed, due)
			if n := d.sent(); n != 1 {
				t.Fatalf("%d follow-ups, want 1", n)
			}
			token := d.row(a).Token
			d.ticks(a, due.Add(20*time.Second))
			if tt.late > 0 {
				d.set(due.Add(tt.late))
				for _, s := range d.srv.Accepted() {
					if s.To == anna {
						if _, err := d.user.Append("Sent", nil, d.clock(), s.Data); err != nil {
							t.Fatal(err)
						}
					}
				}
			}
			var died atomic.Bool
			d.on(func(op mailboxtest.Op) error {
				at := op.Verb
				if op.Done {
					at += " done"
				}
				if at == tt.crash && op.Folder == "Sent" && died.CompareAndSwap(false, true) {
					a.Store.Close()
				}
				if died.Load() {
					return mailboxtest.ErrCut
				}
				return nil
			})
			d.ticksAnyhow(a, due.Add(2*time.Minute), due.Add(3*time.Minute))
			if tt.crash != "" {
				if !died.Load() {
					t.Fatal("nothing was appended to Sent, so nothing was tried")
				}
				a.Close()
				d.well()
				a = d.agent("state.db")
			}
			d.ticks(a, due.Add(4*time.Minute), due.Add(time.Hour), due.AddDate(0, 0, 1))
			if n := d.copies("Sent", token); n != 1 {
				t.Errorf("%d copies in Sent, want 1", n)
			}
			if n := d.sent(); n != 1 {
				t.Errorf("%d follow-ups, want 1", n)
			}
		})
	}
}

// The draft of a follow-up is made once: where informd dies before or after the APPEND,
// where its answer is lost, and where the owner has deleted or changed the draft.
func TestOneDraft(t *testing.T) {
	for _, tt := range []struct {
		name  string
		fault string
		dies  bool
		owner func(d *desk, id string)
		want  int
	}{
		{"in fair weather", "", false, nil, 1},
		{"the answer is lost", "APPEND done", false, nil, 1},
		{"informd dies before", "APPEND", true, nil, 0}, // perhaps it was stored: it is not made again
		{"informd dies after", "APPEND done", true, nil, 1},
		{"the owner deletes it", "", false, func(d *desk, id string) { d.expunge("Drafts", id) }, 0},
		{"the owner changes it", "", false, func(d *desk, id string) {
			d.expunge("Drafts", id)
			d.draft("To: "+anna, "Subject: Re: Pharma", "In-Reply-To: <ask@example.org>")
		}, 1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			configure(t, a, func(pol *rules.Policy) { pol.Followup.Mode = rules.ModeDraft })
			d.ticks(a, monday(), noticed)
			var hit atomic.Bool
			d.on(func(op mailboxtest.Op) error {
				at := op.Verb
				if op.Done {
					at += " done"
				}
				if at == tt.fault && op.Folder == "Drafts" && hit.CompareAndSwap(false, true) {
					if tt.dies {
						a.Store.Close()
					}
					return mailboxtest.ErrCut
				}
				if tt.dies && hit.Load() {
					return mailboxtest.ErrCut
				}
				return nil
			})
			d.ticksAnyhow(a, due)
			if tt.fault != "" && !hit.Load() {
				t.Fatal("no draft was appended, so nothing was tried")
			}
			d.well()
			if tt.dies {
				a.Close()
				a = d.agent("state.db")
				configure(t, a, func(pol *rules.Policy) { pol.Followup.Mode = rules.ModeDraft })
			}
			d.ticks(a, due.Add(time.Minute))
			if tt.owner != nil {
				tt.owner(d, d.row(a).MessageID)
			}
			d.ticks(a, due.Add(time.Hour), due.AddDate(0, 0, 1), due.AddDate(0, 0, 2))
			if n := len(d.messages("Drafts")); n != tt.want {
				t.Errorf("%d drafts, want %d; the row is %s", n, tt.want, d.row(a).State)
			}
		})
	}
}

// The server gives the follow-up a Message-ID of its own. Its copy in Sent is recognised
// by the token, is not filed a second time, is no nudge of the owner's, and an answer in
// its thread counts.
func TestServerGivesAnotherMessageID(t *testing.T) {
	d := newDesk(t, false)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed, due)
	r := d.row(a)
	for _, s := range d.srv.Accepted() {
		if s.To == anna {
			raw := strings.Replace(string(s.Data), r.MessageID, "rewritten@outlook.example", 1)
			if _, err := d.user.Append("Sent", nil, d.clock(), []byte(raw)); err != nil {
				t.Fatal(err)
			}
		}
	}
	d.ticks(a, due.Add(2*time.Minute), due.Add(time.Hour))
	if n := len(d.messages("Sent")); n != 2 {
		t.Errorf("%d mails in Sent, want the ask and the follow-up", n)
	}
	k := a.know.Book.ByAddress(anna).Asks[0]
	if !k.NudgedAt.IsZero() || fmt.Sprint(k.IDs) != fmt.Sprintf("[ask@example.org %s rewritten@outlook.example]", r.MessageID) {
		t.Errorf("the copy was taken for a nudge at %v; the ask is known by %v", k.NudgedAt, k.IDs)
	}
	d.yes("INBOX", "Somebody <assistant@elsewhere.example>", "Termin", "In-Reply-To: <rewritten@outlook.example>")
	d.ticks(a, due.Add(2*time.Hour))
	if k := a.know.Book.ByAddress(anna).Asks[0]; k.State != rules.AskAnswered {
		t.Errorf("the ask is %s, want answered", k.State)
	}
}

// Where Sent takes no copy, since the account is full, that is a part that does not work, and the owner is told.
func TestCopyThatSentDoesNotTake(t *testing.T) {
	d := newDesk(t, false)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed, due)
	d.on(func(op mailboxtest.Op) error {
		if op.Verb == "APPEND" && op.Folder == "Sent" && !op.Done {
			return &imap.Error{Type: imap.StatusResponseTypeNo, Code: imap.ResponseCodeOverQuota, Text: "full"}
		}
		return nil
	})
	a.parts.NoteBroken(t.Context(), d.clock(), content.PartClock, errors.New("it is wrong"))
	d.ticksAnyhow(a, due.Add(2*time.Minute), due.Add(3*time.Minute))
	if h := d.healthOf(a, content.PartClock); h.State == store.Broken {
		t.Error("the clock, which no row waits for, counts as broken because of the copy")
	}
	broken := func() bool {
		is, err := a.parts.IsBroken(t.Context(), content.PartMailbox)
		if err != nil {
			t.Fatal(err)
		}
		return is
	}
	if !broken() {
		t.Error("the mailbox counts as working")
	}
	d.well()
	d.ticks(a, due.Add(time.Hour))
	if n := d.copies("Sent", d.row(a).Token); n != 1 || broken() {
		t.Errorf("%d copies once it takes them, and the mailbox counts as broken: %v", n, broken())
	}
}
