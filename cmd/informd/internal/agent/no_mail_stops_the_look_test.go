package agent

import (
	"bytes"
	"database/sql"
	"fmt"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"informd/cmd/informd/internal/agent/strikes"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/mail"
)

// invites has Anna invite to a talk at these times.
func (d *desk) invites(times ...string) {
	d.t.Helper()
	lines := append([]string{"BEGIN:VCALENDAR", "METHOD:REQUEST", "VERSION:2.0", "BEGIN:VEVENT", "UID:talk", "ORGANIZER:mailto:" + anna}, times...)
	d.put("INBOX", "invite@pharma.example", strings.Join(append(lines, "END:VEVENT", "END:VCALENDAR"), "\r\n"), "From: Anna Meier <"+anna+">",
		"To: "+julie, "Subject: Talk", "MIME-Version: 1.0", "Content-Type: text/calendar; method=REQUEST; charset=utf-8")
}

// unsureAnna has the follow-up to Anna leave, and its answer lost.
func (d *desk) unsureAnna(a *Agent) {
	d.t.Helper()
	d.ticks(a, noticed)
	d.loseAnswer()
	d.ticks(a, due)
	d.well()
	if r := d.row(a); r.State != rules.StateUnsure {
		d.t.Fatalf("the follow-up is %s, so nothing was tried", r.State)
	}
}

// Whatever a mail or a note says, no look fails at it time and again: what stands behind it is
// read.
func TestNoMailStopsTheLook(t *testing.T) {
	for name, comes := range map[string]func(*desk, *Agent){
		"invited to year 10000":    func(d *desk, _ *Agent) { d.invites("DTSTART;TZID=America/New_York:99991231T230000") },
		"invited to its first day": func(d *desk, _ *Agent) { d.invites("DTSTART;VALUE=DATE:99991231") },
		"invited to year -1":       func(d *desk, _ *Agent) { d.invites("DTSTART;TZID=Asia/Tokyo:00000101T010000") },
		"invited for 9,000 years": func(d *desk, _ *Agent) {
			d.invites("DTSTART:20260401T100000Z", "DURATION:P"+strings.Repeat("99999W", 6))
		},
		"stop said in two ways": func(d *desk, a *Agent) {
			d.unsureAnna(a)
			d.say("word@example.org", "stop\r\nnofollow", aboutAnna(d.t, a))
		},
		"stop and send now": func(d *desk, a *Agent) {
			d.unsureAnna(a)
			d.say("word@example.org", "stop\r\nsend now", aboutAnna(d.t, a))
		},
		"send now, and again, stop": func(d *desk, a *Agent) {
			d.unsureAnna(a)
			d.say("word@example.org", "send now\r\nsend now\r\nstop", aboutAnna(d.t, a))
		},
		"a name of bytes": func(d *desk, _ *Agent) {
			d.put("INBOX", "bytes@pharma.example", "Yes\x00\xff.", "From: \"An\xffna\x00\" <"+anna+">", "To: "+julie, "Subject: \xc3\x28"+strings.Repeat("x", 1<<17))
		},
		"a date of no year": func(d *desk, _ *Agent) {
			d.arrives("INBOX", []byte("From: "+anna+"\r\nSubject: Re: Pharma\r\nDate: Fri, 31 Dec 9999 23:59:59 -1200\r\nMessage-ID: <y@pharma.example>\r\n\r\nYes.\r\n"))
		},
		"away for ever": func(d *desk, _ *Agent) {
			d.put("INBOX", "away@pharma.example", "I am out of office until 31.12.9999.", "From: Anna Meier <"+anna+">", "To: "+julie,
				"Subject: Automatic reply: Pharma", "Auto-Submitted: auto-replied", "In-Reply-To: <ask@example.org>")
		},
		"put off for ever": func(d *desk, a *Agent) {
			d.say("later@example.org", "later 999999999d\r\npause 999999999w\r\nround 99999999999999999999", aboutAnna(d.t, a))
		},
		"forgotten twice": func(d *desk, a *Agent) {
			d.say("forget@example.org", "forget "+anna+"\r\nlearned: nothing\r\nforget "+anna, aboutAnna(d.t, a))
		},
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday())
			d.set(monday().Add(time.Hour))
			comes(d, a)
			d.set(d.clock().Add(time.Minute))
			d.askBob(d.clock())
			for range 3 {
				d.set(d.clock().Add(time.Hour))
				if _, err := a.Tick(t.Context()); err != nil {
					t.Error(err)
				}
			}
			if a.know.Book.ByAddress(bob) == nil {
				t.Error("the ask to Bob behind it was not read")
			}
		})
	}
}

// Two words about a follow-up that may have gone settle it once, and the one that lets it go
// counts: it is not tried again.
func TestUnsureSettledOnce(t *testing.T) {
	for _, words := range []string{"stop\r\nsend now", "send now\r\nstop"} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday())
		d.unsureAnna(a)
		sent := d.sent()
		d.say("word@example.org", words, aboutAnna(t, a))
		d.ticks(a, d.clock().Add(time.Minute), d.clock().Add(time.Hour), due.AddDate(0, 0, 1))
		if r := d.row(a); r.State != rules.StateDropped || d.sent() != sent {
			t.Errorf("%q: the follow-up is %s, and %d more left", words, r.State, d.sent()-sent)
		}
	}
}

// A note over which informd panics ends it neither once nor for ever: what stands behind it is read, the owner hears of
// the note, and the log has the stack and none of its words.
func TestMessageThatPanics(t *testing.T) {
	var log bytes.Buffer
	d := newDesk(t, true)
	a := d.agent("state.db", func(a *Agent) {
		a.Log = slog.New(slog.NewTextHandler(&log, nil))
		a.Given = func(_ content.Kind, say any) {
			if said := fmt.Sprintf("%+v", say); strings.Contains(said, "poisonous") {
				panic(said)
			}
		}
	})
	d.ticks(a, monday())
	d.set(monday().Add(time.Hour))
	d.say("note@example.org", "learned: mushrooms are poisonous", aboutAnna(t, a))
	d.set(d.clock().Add(time.Minute))
	d.askBob(d.clock())
	book := a.know.Book
	d.ticksAnyhow(a, d.clock().Add(time.Minute))
	if a.know.Book == book {
		t.Error("the book was not read anew, though a panic may have left it half written")
	}
	for range strikes.Ticks {
		d.ticksAnyhow(a, d.clock().Add(time.Minute))
	}
	if a.know.Book.ByAddress(bob) == nil {
		t.Error("the ask to Bob behind it was not read")
	}
	if d.toldOf("could not be read") == 0 {
		t.Error("the owner was not told that the note could not be read")
	}
	if said := log.String(); !strings.Contains(said, "TestMessageThatPanics") || strings.Contains(said, "poisonous") {
		t.Errorf("the log has no stack, or words of the note:\n%s", said)
	}
}

// A message that the store does not take, for a reason nobody thought of, does not keep informd
// from reading what stands behind it: it holds what it may concern, and the owner hears of a
// note of theirs.
func TestMessageThatCannotBeRecorded(t *testing.T) {
	for _, of := range []string{"owner", "contact"} {
		t.Run(of, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday(), monday().Add(time.Minute))
			db, err := sql.Open("sqlite3", filepath.Join(d.dir, "state.db"))
			if err != nil {
				t.Fatal(err)
			}
			defer db.Close()
			_, err = db.Exec(`CREATE TRIGGER poison BEFORE INSERT ON event WHEN NEW.source LIKE 'poison%' AND NEW.kind IN ('stopped', 'answered')
				BEGIN SELECT RAISE(ABORT, 'poison'); END`)
			if err != nil {
				t.Fatal(err)
			}
			d.set(monday().Add(time.Hour))
			if of == "owner" {
				d.say("poison@example.org", "stop", aboutAnna(t, a))
			} else {
				d.put("INBOX", "poison@pharma.example", "Gladly.", "From: Anna Meier <"+anna+">", "To: "+julie, "Subject: Re: Pharma")
			}
			d.set(d.clock().Add(time.Minute))
			d.askBob(d.clock())
			failed := 0
			for range strikes.Ticks + 2 {
				d.set(d.clock().Add(5 * time.Minute))
				if _, err := a.Tick(t.Context()); err != nil {
					failed++
				}
			}
			if failed == 0 || failed >= strikes.Ticks {
				t.Errorf("%d ticks failed, want some, and fewer than %d", failed, strikes.Ticks)
			}
			if a.know.Book.ByAddress(bob) == nil {
				t.Error("the ask to Bob behind it was not read")
			}
			told := false
			for _, r := range d.rows(a) {
				told = told || r.Kind == "receipt" && strings.Contains(r.Text, "could not be read")
			}
			if of == "owner" && !told {
				t.Error("the owner was not told that the note could not be read")
			}
			d.ticks(a, noticed, due, due.Add(time.Hour))
			d.notFollowed(a, anna)
		})
	}
}

// Notes that open and reopen asks of one person cannot make informd fail at the same mail
// for ever: what comes behind them is read.
func TestNoteReopensBesideOpenAsk(t *testing.T) {
	d := newDesk(t, true)
	a := d.agent("state.db")
	at := func(hour int) { d.set(monday().Add(time.Duration(hour) * time.Hour)) }
	d.ticks(a, monday())
	at(2)
	d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma", "In-Reply-To: <ask@example.org>")
	d.ticks(a, d.clock())
	at(4)
	d.put("Sent", "second@example.org", "May I ask you again?", "From: Julie Roth <"+julie+">", "To: Anna Meier <"+anna+">",
		"Bcc: "+capture, "Subject: Second")
	d.ticks(a, d.clock())
	receipt := ""
	for _, it := range a.know.Book.ByAddress(anna).Items {
		if it.Key == "receipt/"+mail.NewID("second@example.org") {
			receipt = it.MessageID
		}
	}
	if receipt == "" {
		t.Fatal("the second ask has no receipt to answer")
	}
	for i, word := range []string{"new ask", "not a reply"} {
		at(5 + i)
		d.say(fmt.Sprintf("word%d@example.org", i), word, receipt)
		d.ticks(a, d.clock())
	}
	at(7)
	d.askBob(d.clock())
	d.ticks(a, monday().Add(8*time.Hour), monday().Add(30*time.Hour))
	if a.know.Book.ByAddress(bob) == nil {
		t.Error("nothing is read any more: the ask to Bob is lost behind a note")
	}
}
