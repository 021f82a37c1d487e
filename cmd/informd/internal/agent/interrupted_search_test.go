package agent

import (
	"bytes"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"informd/rules/mail"
)

// breaks has the server send rubbish for every message of a folder that is fetched.
func (d *desk) breaks(a *Agent, folder string) *atomic.Int64 {
	var in atomic.Bool
	var broken atomic.Int64
	a.Close()
	d.edits(a, func(command string, line []byte) []byte {
		if strings.Contains(command, " EXAMINE ") {
			in.Store(strings.Contains(command, strings.ToUpper(folder)))
		}
		if in.Load() && bytes.HasPrefix(line, []byte("* ")) && bytes.Contains(line, []byte(" FETCH (")) {
			broken.Add(1)
			return bytes.Replace(line, []byte(" FETCH ("), []byte(" FETCH (((rubbish"), 1)
		}
		return line
	})
	return &broken
}

// A draft that the server cannot hand over keeps a follow-up back a day, where the server
// says that it is to them, and not at all where it does not; never for good.
func TestDraftThatCannotBeRead(t *testing.T) {
	for _, to := range []string{anna, "someone@else.example"} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.draft("To: " + to)
		d.ticks(a, monday(), noticed)
		broken := d.breaks(a, "Drafts")
		d.ticks(a, due, due.Add(time.Hour))
		if n := d.sent(); (n == 0) != (to == anna) || to == anna && broken.Load() == 0 {
			t.Errorf("to %s: %d follow-ups at once (%d answers were broken): %s", to, n, broken.Load(), d.row(a).Why)
		}
		d.ticks(a, due.AddDate(0, 0, 1).Add(time.Hour), due.AddDate(0, 0, 1).Add(2*time.Hour))
		if n := d.sent(); n != 1 {
			t.Errorf("to %s: %d follow-ups in the end: %s", to, n, d.row(a).Why)
		}
	}
}

// Nothing of Sent can be read after a follow-up left, or its outcome is in doubt: its copy is
// found all the same where the server finds it by its token, and filed once.
func TestCopyThatCannotBeRead(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed, due)
	broken := d.breaks(a, "Sent")
	r := d.row(a)
	there, err := a.Session.Has(t.Context(), "Sent", mail.TokenField, r.Token)
	if err != nil || !there || broken.Load() == 0 {
		t.Errorf("the copy stands there: %v, %v (%d answers were broken)", there, err, broken.Load())
	}
	if found, err := a.Session.Find(t.Context(), "Sent", mail.TokenField, r.Token); err != nil || len(found) != 0 {
		t.Errorf("%d copies were read, %v", len(found), err)
	}
	for field, value := range map[string]string{mail.TokenField: "another", "Message-ID": "another@example.org"} {
		if there, err := a.Session.Has(t.Context(), "Sent", field, value); err != nil || there {
			t.Errorf("what is not there stands there: %v, %v", there, err)
		}
	}
}

// A mail that cannot be handed over does not keep a new ask from being known.
func TestReportThatCannotBeRead(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	at := monday().Add(time.Hour)
	d.set(at)
	if _, err := d.user.Append("INBOX", nil, at, bounceOf(at, "x@example.org", "zed@else.example")); err != nil {
		t.Fatal(err)
	}
	d.ticks(a, at.Add(time.Second))
	broken := d.breaks(a, "INBOX")
	d.askBob(at.Add(time.Minute))
	d.ticks(a, at.Add(time.Minute))
	if p := a.know.Book.ByAddress(bob); p == nil || broken.Load() == 0 {
		t.Errorf("Bob is %v, and %d fetches were broken", p, broken.Load())
	}
}
