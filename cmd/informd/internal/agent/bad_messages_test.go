package agent

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"informd/cmd/informd/internal/agent/strikes"
	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
)

// cutsAt has the server die whenever it is to send the header of a message of INBOX, or its
// text, with these UIDs.
func (d *desk) cutsAt(a *Agent, part string, uids ...int) *atomic.Int64 {
	var cut atomic.Int64
	a.Close()
	d.edits(a, func(_ string, line []byte) []byte {
		for _, uid := range uids {
			if bytes.Contains(line, []byte(" FETCH (")) && bytes.Contains(line, fmt.Appendf(nil, "UID %d ", uid)) && bytes.Contains(line, []byte("BODY["+part)) {
				cut.Add(1)
				return nil
			}
		}
		return line
	})
	return &cut
}

// A message at which the server dies each time does not keep informd from reading what stands
// behind it: it is taken for one that cannot be read, and holds what it could answer.
func TestMessageThatCutsTheLine(t *testing.T) {
	for _, part := range []string{"HEADER", "]<0>"} {
		t.Run(part, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.askBob(monday())
			d.ticks(a, monday(), monday().Add(time.Minute))
			d.set(monday().Add(time.Hour))
			next := 0
			for _, f := range a.Session.Folders() {
				if f.Role == mail.RoleInbox {
					next = int(f.Position.UIDNext)
				}
			}
			d.put("INBOX", "before@x.example", "News.", "From: News <news@x.example>", "To: "+julie, "Subject: News")
			d.put("INBOX", "cuts@pharma.example", "Yes.", "From: Anna Meier <"+anna+">", "To: "+julie, "Subject: Re: Pharma")
			d.put("INBOX", "bad@x.example", "Yes.", "From: Carl <carl@pharma.example>", "To: "+julie, "Subject: Re: Pharma")
			d.yes("INBOX", "Bob Lee <"+bob+">", "Re: Bio", "In-Reply-To: <bob@example.org>")
			cut := d.cutsAt(a, part, next+1, next+2)
			for i := range 15 {
				d.ticksAnyhow(a, monday().Add(time.Hour+time.Duration(i)*5*time.Minute))
			}
			if n := cut.Load(); n < strikes.Ticks {
				t.Fatalf("the line was cut %d times, so nothing was tried", n)
			}
			if k := a.know.Book.ByAddress(bob).Asks[0]; k.State != rules.AskAnswered {
				t.Errorf("the ask to Bob is %s: what stood behind was not read", k.State)
			}
			d.ticks(a, noticed, due, due.Add(time.Hour))
			d.notFollowed(a, anna)
		})
	}
}

// Where the line is cut in a mail whenever it is to come whole, its start is read: what they wrote is not lost.
func TestAnswerOverABadLine(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	d.put("INBOX", "yes@pharma.example", "--b\r\nContent-Type: text/plain\r\n\r\nGladly, on Friday.\r\n--b\r\n"+
		"Content-Type: application/pdf; name=cv.pdf\r\n\r\n"+strings.Repeat("JVBERi0xLjQ\r\n", 5000)+"--b--", "From: Anna Meier <"+anna+">",
		"To: "+julie, "Subject: Re: Pharma", "In-Reply-To: <ask@example.org>", "Content-Type: multipart/mixed; boundary=b")
	a.Close()
	large := regexp.MustCompile(` FETCH \(.*BODY\[\]<0> \{[2-9][0-9]{4}\}`)
	var cut atomic.Int64
	d.edits(a, func(_ string, line []byte) []byte {
		if large.Match(line) {
			cut.Add(1)
			return nil
		}
		return line
	})
	for range strikes.Ticks {
		d.ticksAnyhow(a, d.clock().Add(time.Minute))
	}
	said := ""
	for _, e := range a.know.Book.ByAddress(anna).Events() {
		if e.Kind == fact.Answered {
			said = e.Words
		}
	}
	if cut.Load() == 0 || !strings.Contains(said, "Gladly") {
		t.Errorf("of her answer %q was read; the line was cut %d times", said, cut.Load())
	}
}

// A note whose attachments the server cannot send is noted without them, and says so.
func TestAttachmentsThatCutTheLine(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	d.ticks(a, monday())
	a.Close()
	whole := regexp.MustCompile(` FETCH \(.*BODY\[\]<0> \{[0-9]{7,}\}`)
	d.edits(a, func(_ string, line []byte) []byte {
		if whole.Match(line) {
			return nil
		}
		return line
	})
	if _, err := d.user.Append("Sent", nil, d.clock(), noteWith(make([]byte, 1<<20), make([]byte, 1<<20))); err != nil {
		t.Fatal(err)
	}
	for i := range 10 {
		d.ticksAnyhow(a, monday().Add(time.Duration(1+i)*5*time.Minute))
	}
	said := false
	for _, r := range d.rows(a) {
		said = said || r.Kind == "receipt" && strings.Contains(r.Text, "could not be fetched")
	}
	if p := a.know.Book.ByAddress(anna); !p.Met || !said {
		t.Errorf("the note was read: %v; the owner was told of what is attached: %v", p.Met, said)
	}
}

// A word of the owner's about a follow-up that the server cannot send holds it: it may be stop.
func TestOwnersWordThatCutsTheLine(t *testing.T) {
	for _, answers := range []bool{true, false} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday(), noticed)
		d.set(noticed.Add(time.Hour))
		to := ""
		for _, r := range d.rows(a) {
			if r.Kind == "notice" && answers {
				to = r.MessageID
			}
		}
		d.say("stop@example.org", "stop anna", to)
		sent := d.messages("Sent")
		cut := d.cutsAt(a, "]<0>", int(sent[len(sent)-1].UID))
		for i := range 10 {
			d.ticksAnyhow(a, noticed.Add(time.Hour+time.Duration(i)*5*time.Minute))
		}
		if n := cut.Load(); n < strikes.Ticks {
			t.Fatalf("the line was cut %d times, so nothing was tried", n)
		}
		d.ticks(a, due, due.Add(time.Hour))
		if d.sent() != 0 {
			t.Errorf("a follow-up left (the note answers its notice: %v)", answers)
		}
		told := false
		for _, r := range d.rows(a) {
			told = told || r.Kind == "receipt" && strings.Contains(r.Text, "Your note could not be read")
		}
		if !told {
			t.Errorf("the owner was not told (the note answers its notice: %v)", answers)
		}
		d.say("go@example.org", "send as planned", to)
		d.ticks(a, due.Add(2*time.Hour), due.Add(3*time.Hour), due.AddDate(0, 0, 1))
		if answers && d.sent() != 1 {
			t.Errorf("%d follow-ups once the owner has said, want 1", d.sent())
		}
	}
}
