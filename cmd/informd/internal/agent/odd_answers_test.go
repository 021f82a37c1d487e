package agent

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/mail"
	"informd/rules/proof"
)

// Answers in odd shapes, and other mail that must not be passed over.

// Anna answers in the thread, and sends a calendar file along that holds no event, or none
// that can be read.
func TestAnswerWithOddCalendar(t *testing.T) {
	calendar := func(lines ...string) string {
		return "BEGIN:VCALENDAR\r\n" + strings.Join(lines, "\r\n") + "\r\nEND:VCALENDAR\r\n"
	}
	for name, ics := range map[string]string{
		"free and busy": calendar("BEGIN:VFREEBUSY", "DTSTART:20260310T100000Z", "END:VFREEBUSY"),
		"a task":        calendar("BEGIN:VTODO", "SUMMARY:x", "END:VTODO"),
		"empty":         "\r\n",
		"cut":           "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTA",
		"too long":      calendar(strings.Repeat("X-JUNK:"+strings.Repeat("y", 60)+"\r\n", 5000)+"BEGIN:VEVENT", "UID:1", "DTSTART:20260310T100000Z", "END:VEVENT"),
		"as it should be": calendar("METHOD:REQUEST", "BEGIN:VEVENT", "UID:1", "DTSTART:20260310T100000Z", "DTEND:20260310T103000Z",
			"ORGANIZER:mailto:"+anna, "SUMMARY:Talk", "END:VEVENT"),
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed)
			d.set(noticed.Add(time.Hour))
			text := strings.Join([]string{"--x", "Content-Type: text/plain", "", "Yes, gladly! Pick a time from my calendar.", "",
				"--x", "Content-Type: text/calendar; charset=utf-8; name=talk.ics", "Content-Disposition: attachment; filename=talk.ics", "", ics + "--x--"}, "\r\n")
			d.put("INBOX", "yes@pharma.example", text, "From: Anna Meier <"+anna+">", "To: "+julie, "Subject: Re: Pharma",
				"In-Reply-To: <ask@example.org>", "MIME-Version: 1.0", `Content-Type: multipart/mixed; boundary="x"`)
			d.ticks(a, noticed.Add(2*time.Hour), due, due.Add(time.Hour))
			d.notFollowed(a, anna)
		})
	}
}

// The flag \Draft alone makes no draft: the owner's nudge in Sent bears it still, and an
// answer that was imported. A draft of the owner's in another folder than Drafts, as in All
// Mail, is none of their mail yet.
func TestDraftFlag(t *testing.T) {
	fromJulie := []string{"From: Julie Roth <" + julie + ">", "To: " + anna}
	fromAnna := []string{"From: Anna Meier <" + anna + ">", "To: " + julie}
	for _, tt := range []struct {
		folder   string
		header   []string
		followed int
	}{
		{"Sent", fromJulie, 0},
		{"INBOX", fromAnna, 0},
		{"Sent", fromAnna, 0},
		{"Archive", fromJulie, 1},
	} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday(), noticed)
		d.set(noticed.Add(time.Hour))
		raw := written(d.clock(), "flagged@example.org", "Just to ask again.", append(tt.header, "Subject: Re: Pharma", "In-Reply-To: <ask@example.org>")...)
		if _, err := d.user.Append(tt.folder, []string{`\Seen`, `\Draft`}, d.clock(), raw); err != nil {
			t.Fatal(err)
		}
		d.ticks(a, noticed.Add(2*time.Hour), due, due.Add(time.Hour))
		if n := d.sent(); n != tt.followed {
			t.Errorf("%s, %s: %d follow-ups, want %d", tt.folder, tt.header[0], n, tt.followed)
		}
	}
}

// An answer may bear the field by which informd knows its own mail, or an id of its own:
// whoever got the follow-up has seen them, and the word "check" is no secret either.
func TestAnswerWithTokenOfOurs(t *testing.T) {
	for _, what := range []string{"check", "token", "id"} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday(), noticed)
		r := d.row(a)
		d.set(noticed.Add(time.Hour))
		head := []string{"From: Anna Meier <" + anna + ">", "To: " + julie, "Subject: Re: Pharma"}
		switch what {
		case "check":
			d.put("INBOX", "yes@pharma.example", "Yes, gladly.", append(head, mail.TokenField+": "+mail.CheckToken+"anything")...)
		case "token":
			d.put("INBOX", "yes@pharma.example", "Yes, gladly.", append(head, mail.TokenField+": "+r.Token)...)
		case "id":
			d.put("INBOX", r.MessageID, "Yes, gladly.", head...)
		}
		d.ticks(a, noticed.Add(2*time.Hour), due, due.Add(time.Hour))
		if k := a.know.Book.ByAddress(anna).Asks[0]; k.State != rules.AskAnswered {
			t.Errorf("%s: the ask is %s (%s), want it answered", what, k.State, k.Why)
		}
		d.notFollowed(a, anna)
	}
}

// A copy of the follow-up teaches the id that the server gave it: the one in Sent does, and
// one that was delivered, with whatever id, does not.
func TestForgedCopyTeachesNoID(t *testing.T) {
	d := newDesk(t, false)
	a := d.agent("state.db")
	d.ticks(a, monday(), noticed, due)
	token := mail.TokenField + ": " + d.row(a).Token
	d.set(due.Add(time.Minute))
	head := []string{"From: Julie Roth <" + julie + ">", "To: " + anna, "Subject: Re: Pharma", token}
	d.put("INBOX", "forged@evil.example", "Just to ask again.", append(head, "Return-Path: <evil@evil.example>")...)
	d.put("Sent", "rewritten@example.org", "Just to ask again.", head...)
	d.ticks(a, due.Add(2*time.Minute))
	ids := a.know.Book.ByAddress(anna).Asks[0].IDs
	if slices.Contains(ids, "forged@evil.example") || !slices.Contains(ids, "rewritten@example.org") {
		t.Errorf("the ask is known by %q", ids)
	}
}

// Anna's clock is years behind, and her mail has no thread. It came later than the ask, so
// it holds; a colleague's only where it answers by its subject, and none that was there before.
func TestAnswerWithOldDate(t *testing.T) {
	for _, tt := range []struct {
		name, from, subject string
		came                time.Time
		doubts              int
	}{
		{"her address", "Anna Meier <" + anna + ">", "Re: Pharma", noticed.Add(time.Hour), 1},
		{"a colleague's", "Desk <desk@pharma.example>", "Re: Pharma", noticed.Add(time.Hour), 1},
		{"another subject", "Anna Meier <" + anna + ">", "Re: Physics", noticed.Add(time.Hour), 1},
		{"a colleague's with another subject", "Desk <desk@pharma.example>", "Re: Physics", noticed.Add(time.Hour), 0},
		{"an address nobody knows", "Anna Meier <anna@home.example>", "Re: Physics", noticed.Add(time.Hour), 1},
		{"come before the ask", "Anna Meier <" + anna + ">", "Re: Pharma", monday().Add(-time.Hour), 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed)
			raw := written(monday().AddDate(-6, 0, 0), "old@pharma.example", "Yes, gladly.", "From: "+tt.from, "To: "+julie, "Subject: "+tt.subject)
			if _, err := d.user.Append("INBOX", nil, tt.came, raw); err != nil {
				t.Fatal(err)
			}
			d.ticks(a, noticed.Add(2*time.Hour), due, due.Add(time.Hour))
			if n := len(a.know.Book.ByAddress(anna).Doubts); n != tt.doubts || d.sent() != 1-tt.doubts {
				t.Errorf("%d doubts and %d follow-ups, want %d doubts", n, d.sent(), tt.doubts)
			}
		})
	}
}

// Anna's desk answers through a group address, whose mail looks like a mailing: it holds. A
// newsletter of her organisation does not, nor what others discuss on a list there.
func TestAnswerThroughGroup(t *testing.T) {
	for _, tt := range []struct {
		name, to, subject string
		doubts            int
	}{
		{"an answer", julie, "Re: your request", 1},
		{"a newsletter", julie, "What is new at Pharma", 0},
		{"a discussion", "science@pharma.example", "Re: your request", 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := newDesk(t, true)
			a := d.agent("state.db")
			d.ticks(a, monday(), noticed)
			d.set(noticed.Add(time.Hour))
			d.put("INBOX", "group@pharma.example", "Gladly, she says.", "From: 'Desk' via Science <science@pharma.example>", "To: "+tt.to, "Subject: "+tt.subject,
				"Precedence: list", "List-ID: <science.pharma.example>", "Mailing-list: list science@pharma.example; contact science+owners@pharma.example",
				"List-Unsubscribe: <mailto:science+unsubscribe@pharma.example>")
			d.ticks(a, noticed.Add(2*time.Hour), due, due.Add(time.Hour))
			if n := len(a.know.Book.ByAddress(anna).Doubts); n != tt.doubts || d.sent() != 1-tt.doubts {
				t.Errorf("%d doubts and %d follow-ups, want %d doubts", n, d.sent(), tt.doubts)
			}
		})
	}
}

// In the thread with Anna the owner asks Bob. A tap about the doubt that this raises is about
// Anna's ask, though the receipt of Bob's comes from the same mail.
func TestButtonsOfADoubtBesideAnAsk(t *testing.T) {
	for verb, want := range map[string]rules.AskState{"not a reply": rules.AskOpen, "stop": rules.AskStopped} {
		d := newDesk(t, true)
		a := d.agent("state.db")
		d.ticks(a, monday())
		at := monday().Add(24 * time.Hour)
		d.set(at)
		d.put("Sent", "bob@example.org", "Could I ask you, as I asked Anna?", "From: Julie Roth <"+julie+">", "To: Bob Lee <"+bob+">",
			"Bcc: "+capture, "Subject: Fwd: Pharma", "In-Reply-To: <ask@example.org>", "References: <ask@example.org>")
		d.ticks(a, at, at.Add(time.Minute), at.Add(proof.TwinGrace+time.Minute))
		button := regexp.MustCompile(regexp.QuoteMeta(verb) + ` \[[a-z0-9]+\]`)
		var line string
		for _, r := range d.rows(a) {
			if r.Kind == "trouble" {
				line = button.FindString(r.Text)
			}
		}
		if line == "" {
			t.Fatal("no doubt was asked about")
		}
		d.set(at.Add(time.Hour))
		d.put("Sent", "tap@example.org", "", "From: Julie Roth <"+julie+">", "To: "+capture, "Subject: "+line)
		d.ticks(a, at.Add(time.Hour), at.Add(time.Hour+time.Minute))
		p, q := a.know.Book.ByAddress(anna), a.know.Book.ByAddress(bob)
		if p.Asks[0].State != want || want == rules.AskOpen && len(p.Doubts) > 0 || !q.Asks[0].Open() {
			t.Errorf("%s: Anna's ask is %s with %d doubts, and Bob's is %s", line, p.Asks[0].State, len(p.Doubts), q.Asks[0].State)
		}
	}
}
