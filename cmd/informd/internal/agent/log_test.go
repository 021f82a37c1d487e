package agent

import (
	"bytes"
	"database/sql"
	"log/slog"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"informd/rules"
)

// Each decision is a line of the log: a sentence for people, with the name, and then the same in fields, for
// programs. Nobody's address and nobody's words are in it; in a nameless log, no name either.
func TestLogTellsDecisions(t *testing.T) {
	line := regexp.MustCompile(`^time=\S+ level=[A-Z]+ msg=(\S+|"[^"]+")( [a-z]+=(\S*|"[^"]*"))*$`)
	for _, tt := range []struct {
		nameless bool
		want     []string // one line with each
		secret   []string // no line with any
	}{
		{false, []string{
			`msg="tracked: your ask to Anna Meier" event=asked person=`,
			`msg="sent: the receipt about Anna Meier" key=receipt/`,
			`msg="sent: the notice of the follow-up to Anna Meier" key=notice/`,
			`msg="sent: the follow-up to Anna Meier" key=followup/`,
			`msg="closed: your ask to Anna Meier, who stayed silent" event=went_silent person=`,
		}, []string{anna, "17 minutes", "Pharma"}},
		{true, []string{
			`msg="tracked: your ask to ` + rules.PersonID(anna) + `" event=asked person=` + rules.PersonID(anna) + " ",
			`msg="sent: the follow-up to ` + rules.PersonID(anna) + `" key=followup/`,
		}, []string{anna, "17 minutes", "Pharma", "Anna", "Meier"}},
	} {
		d := newDesk(t, true)
		var log bytes.Buffer
		a := d.agent("state.db", func(a *Agent) { a.Log, a.Nameless = slog.New(slog.NewTextHandler(&log, nil)), tt.nameless })
		d.ticks(a, monday(), noticed, due, due.Add(time.Hour), due.AddDate(0, 0, 8))
		got := log.String()
		for _, want := range tt.want {
			if n := strings.Count(got, want); n != 1 {
				t.Errorf("%d lines with %s, want one:\n%s", n, want, got)
			}
		}
		for l := range strings.Lines(got) {
			if l = strings.TrimSuffix(l, "\n"); !line.MatchString(l) {
				t.Errorf("a line that cannot be parsed: %s", l)
			}
			for _, secret := range tt.secret {
				if strings.Contains(l, secret) {
					t.Errorf("a line tells %q: %s", secret, l)
				}
			}
		}
	}
}

// What is decided about the account is a line of the log too; above all that nothing is sent any more.
func TestLogTellsOfTheAccount(t *testing.T) {
	for _, tt := range []struct {
		want  string // one line with it
		play  func(d *desk, a *Agent)
		setup func(a *Agent)
	}{
		{`msg="rehearsing: nothing is sent to contacts" event=rehearsing`, func(*desk, *Agent) {}, func(a *Agent) { a.Rehearse = true }},
		{`msg="stopped: nothing is sent to contacts until you say resume" event=tripped`, func(d *desk, a *Agent) {
			for _, who := range []string{"x@one.example", "y@two.example", "z@three.example"} { // the server knows none of them
				d.put("Sent", who, "Could I ask you?", "From: Julie Roth <"+julie+">", "To: "+who, "Bcc: "+capture, "Subject: "+who)
			}
			d.ticks(a, monday(), noticed, due, due.Add(time.Hour), due.Add(2*time.Hour), due.Add(3*time.Hour))
		}, func(*Agent) {}},
		{`msg="ignored: a mail to the capture address, or filed there, that counts for nothing" event=ignored`, func(d *desk, a *Agent) {
			d.put("INBOX", "forged@evil.example", "hi", "From: "+julie, "To: "+capture, "Subject: hi", "Return-Path: <evil@evil.example>")
			d.ticks(a, monday(), monday().Add(11*time.Minute), monday().Add(12*time.Minute))
		}, func(*Agent) {}},
		{`msg="missed: a mail was gone before it was read" event=vanished`, func(d *desk, a *Agent) {
			d.ticks(a, monday())
			d.set(monday().Add(time.Hour))
			d.yes("INBOX", "Anna Meier <"+anna+">", "Re: Pharma")
			d.expunge("INBOX", "yes@elsewhere.example")
			d.ticks(a, monday().Add(2*time.Hour))
		}, func(*Agent) {}},
	} {
		d := newDesk(t, true)
		var log bytes.Buffer
		a := d.agent("state.db", func(a *Agent) { a.Log = slog.New(slog.NewTextHandler(&log, nil)) }, tt.setup)
		tt.play(d, a)
		if n := strings.Count(log.String(), tt.want); n != 1 {
			t.Errorf("%d lines with %s, want one:\n%s", n, tt.want, log.String())
		}
	}
}

// The log says of no mail that it was sent before that is recorded.
func TestLogSaysSentOnceRecorded(t *testing.T) {
	d := newDesk(t, true)
	var log bytes.Buffer
	a := d.agent("state.db", func(a *Agent) { a.Log = slog.New(slog.NewTextHandler(&log, nil)) })
	d.ticks(a, monday(), noticed)
	db, err := sql.Open("sqlite3", filepath.Join(d.dir, "state.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(`CREATE TRIGGER broken BEFORE UPDATE OF state ON outbox WHEN NEW.state = 'sent' AND NEW.kind = 'followup'
		BEGIN SELECT RAISE(ABORT, 'broken'); END`); err != nil {
		t.Fatal(err)
	}
	d.ticksAnyhow(a, due)
	if d.sent() != 1 || strings.Contains(log.String(), `msg="sent: the follow-up`) {
		t.Errorf("%d follow-ups left, and the log says:\n%s", d.sent(), log.String())
	}
}

// What the owner notes of a misfortune, or says to put a follow-up off, becomes the reason for which a row is dropped
// or waits. The log says that, and not one word of the note: it has no field for reasons.
func TestLogHoldsNoWordsOfNotes(t *testing.T) {
	for _, tt := range []struct {
		note   string
		want   string   // one line with it
		secret []string // no line with any
	}{
		{"Anna died in a car accident on Sunday.", `msg="dropped: the follow-up to Anna Meier" key=followup/`,
			[]string{"died", "accident", "Sunday"}},
		{"Anna died.", `msg="dropped: the follow-up to Anna Meier" key=followup/`, []string{"died"}},
		{"stop anna", `msg="dropped: the follow-up to Anna Meier" key=followup/`, []string{"stop anna"}},
		{"later 3d", `msg="put off, as you said: the follow-up to Anna Meier" event=postponed`, []string{"later", "3d"}},
	} {
		d := newDesk(t, true)
		var log bytes.Buffer
		a := d.agent("state.db", func(a *Agent) { a.Log = slog.New(slog.NewTextHandler(&log, nil)) })
		d.ticks(a, monday(), noticed)
		d.set(noticed.Add(time.Hour))
		d.say("note@example.org", tt.note, aboutAnna(t, a))
		d.ticks(a, noticed.Add(time.Hour), due, due.Add(time.Hour))
		got := log.String()
		if n := strings.Count(got, tt.want); n != 1 {
			t.Errorf("%s: %d lines with %s, want one:\n%s", tt.note, n, tt.want, got)
		}
		for _, secret := range append(tt.secret, "why=") {
			if strings.Contains(got, secret) {
				t.Errorf("%s: the log tells %q:\n%s", tt.note, secret, got)
			}
		}
	}
}
