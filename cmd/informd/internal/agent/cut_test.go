package agent

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"informd/rules"
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
			for _, f := range a.folders {
				if f.Role == rules.RoleInbox {
					next = int(f.Position.UIDNext)
				}
			}
			d.put("INBOX", "before@x.example", "News.", "From: News <news@x.example>", "To: "+julie, "Subject: News")
			d.put("INBOX", "cuts@pharma.example", "Yes.", "From: Anna Meier <"+anna+">", "To: "+julie, "Subject: Re: Pharma")
			d.put("INBOX", "bad@x.example", "Yes.", "From: Carl <carl@pharma.example>", "To: "+julie, "Subject: Re: Pharma")
			d.yes("INBOX", "Bob Lee <"+bob+">", "Re: Bio", "In-Reply-To: <bob@example.org>")
			cut := d.cutsAt(a, part, next+1, next+2)
			for i := range 15 {
				d.ticks(a, monday().Add(time.Hour+time.Duration(i)*5*time.Minute))
			}
			if n := cut.Load(); n < maxCuts {
				t.Fatalf("the line was cut %d times, so nothing was tried", n)
			}
			if k := a.book.ByAddress(bob).Asks[0]; k.State != rules.AskAnswered {
				t.Errorf("the ask to Bob is %s: what stood behind was not read", k.State)
			}
			d.ticks(a, noticed, due, due.Add(time.Hour))
			d.notFollowed(a, anna)
		})
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
		d.ticks(a, monday().Add(time.Duration(1+i)*5*time.Minute))
	}
	said := false
	for _, r := range d.rows(a) {
		said = said || r.Kind == "receipt" && strings.Contains(r.Text, "could not be fetched")
	}
	if p := a.book.ByAddress(anna); !p.Met || !said {
		t.Errorf("the note was read: %v; the owner was told of what is attached: %v", p.Met, said)
	}
}
