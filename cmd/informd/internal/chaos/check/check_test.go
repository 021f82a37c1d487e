package check

import (
	"testing"
	"time"
)

// at returns an instant of the story: seconds after its begin.
func at(seconds int) time.Time { return time.Unix(1_700_000_000+int64(seconds), 0) }

// A follow-up to anna whose DATA was open from 10 to 20, with the look from 12 to 14.
func evidence() *Evidence {
	return &Evidence{
		World:    World{Owner: "julie@x", Zone: "UTC", Databases: []string{"state.db"}},
		zone:     time.UTC,
		Mails:    []Mail{{Opened: at(10), Dot: at(20), Accepted: at(21), To: []string{"anna@y"}, SHA: "s", File: "1"}},
		Commands: []Command{{Verb: "LIST", Args: `"" "*" RETURN (STATUS (UIDNEXT))`, Status: "OK", Began: at(12), Ended: at(14)}},
		Deeds:    []Deed{{Kind: "ask", Contact: "anna@y"}},
		asks:     []ask{{address: "anna@y"}},
		rows: []row{{kind: "followup", road: "contact", state: "sent", recipient: "anna@y", final: "s", steps: []string{"held", "sent"}},
			{kind: "receipt", road: "owner", state: "sent", person: "anna@y", steps: []string{"ready", "sent"}}},
	}
}

func TestInvariantsCanBreak(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(e *Evidence)
		check  func(e *Evidence, r *Report)
		want   string
	}{
		{"all is well", func(*Evidence) {}, every, ""},
		{"two follow-ups", func(e *Evidence) { e.Mails = append(e.Mails, e.Mails[0]) }, (*Evidence).once, I1},
		{"a refused one does not count", func(e *Evidence) {
			e.Mails = append(e.Mails, Mail{To: []string{"anna@y"}, SHA: "s"})
		}, (*Evidence).once, ""},
		{"an answer before the look", func(e *Evidence) {
			e.Deeds = append(e.Deeds, Deed{Kind: "answer", Contact: "anna@y", At: at(11)})
		}, (*Evidence).answered, I2},
		{"an answer after the look", func(e *Evidence) {
			e.Deeds = append(e.Deeds, Deed{Kind: "answer", Contact: "anna@y", At: at(13)})
		}, (*Evidence).answered, ""},
		{"somebody else's answer", func(e *Evidence) {
			e.Deeds = append(e.Deeds, Deed{Kind: "answer", Contact: "ben@y", At: at(1)})
		}, (*Evidence).answered, ""},
		{"no look", func(e *Evidence) { e.Commands = nil }, (*Evidence).fresh, I3},
		{"a look with a folder selected", func(e *Evidence) { e.Commands[0].Selected = "INBOX" }, (*Evidence).fresh, I3},
		{"a look that ended after the dot", func(e *Evidence) { e.Commands[0].Ended = at(22) }, (*Evidence).fresh, I3},
		{"a look before DATA", func(e *Evidence) { e.Commands[0].Began = at(9) }, (*Evidence).fresh, I3},
		{"a look before the body", func(e *Evidence) { e.Mails[0].NoBody = true }, (*Evidence).fresh, I3},
		{"sent, and not in the ledger", func(e *Evidence) { e.Mails = nil }, (*Evidence).honest, I4},
		{"in the ledger, and not sent", func(e *Evidence) { e.rows[0].state = "held" }, (*Evidence).honest, I4},
		{"sent twice by the steps", func(e *Evidence) { e.rows[0].steps = []string{"sent", "ready", "sent"} }, (*Evidence).honest, I4},
		{"left committing", func(e *Evidence) { e.rows[0].state = "committing" }, (*Evidence).honest, I4},
		{"unsure in fair weather", func(e *Evidence) { e.rows[0].state = "unsure" }, (*Evidence).honest, I4},
		{"own mail as the owner's", func(e *Evidence) {
			e.rows[0].messageID, e.events = "own@x", []event{{kind: "nudged", source: "<own@x>"}}
		}, (*Evidence).honest, I4},
		{"unsure after a fault", func(e *Evidence) { e.rows[0].state, e.Faulty = "unsure", true }, (*Evidence).honest, ""},
		{"no receipt", func(e *Evidence) { e.rows = e.rows[:1] }, (*Evidence).captured, I5},
		{"captured twice", func(e *Evidence) { e.asks = append(e.asks, e.asks[0]) }, (*Evidence).captured, I5},
		{"two recipients", func(e *Evidence) { e.Mails[0].To = []string{"anna@y", "eve@z"} }, (*Evidence).captured, I5},
		{"a stranger", func(e *Evidence) { e.Mails[0].To = []string{"eve@z"} }, (*Evidence).captured, I5},
		{"a forged stop", func(e *Evidence) {
			e.Deeds = append(e.Deeds, Deed{Kind: "spoof", MessageID: "evil"})
			e.events = []event{{kind: "stopped", source: "evil"}}
		}, (*Evidence).spoofed, I6},
		{"a forged stop, ignored", func(e *Evidence) {
			e.Deeds = append(e.Deeds, Deed{Kind: "spoof", MessageID: "evil"})
			e.events = []event{{kind: "ignored", source: "evil"}}
		}, (*Evidence).spoofed, ""},
		{"a forged answer that holds", func(e *Evidence) {
			e.Deeds = append(e.Deeds, Deed{Kind: "spoof", MessageID: "evil", Answers: true})
			e.events = []event{{kind: "doubted", source: "evil"}}
		}, (*Evidence).spoofed, ""},
		{"a forged answer that stops", func(e *Evidence) {
			e.Deeds = append(e.Deeds, Deed{Kind: "spoof", MessageID: "evil", Answers: true})
			e.events = []event{{kind: "stopped", source: "evil"}}
		}, (*Evidence).spoofed, I6},
		{"a forged stop that holds", func(e *Evidence) {
			e.Deeds = append(e.Deeds, Deed{Kind: "spoof", MessageID: "evil"})
			e.events = []event{{kind: "doubted", source: "evil"}}
		}, (*Evidence).spoofed, I6},
		{"nothing left", func(e *Evidence) { e.Mails, e.rows = nil, nil }, (*Evidence).alive, I11},
		{"nothing left after an answer", func(e *Evidence) {
			e.Mails, e.rows = nil, nil
			e.Deeds = append(e.Deeds, Deed{Kind: "answer", Contact: "anna@y", At: at(1)})
		}, (*Evidence).alive, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			e, r := evidence(), &Report{}
			tt.change(e)
			tt.check(e, r)
			for _, i := range invariants() {
				if got := len(r.Violations[i]) > 0; got != (i == tt.want) && (tt.want != "" || got) {
					t.Errorf("%s: got broken %v: %v", i, got, r.Violations[i])
				}
			}
		})
	}
}

// every is what needs no files.
func every(e *Evidence, r *Report) {
	for _, f := range []func(*Evidence, *Report){(*Evidence).once, (*Evidence).answered, (*Evidence).fresh, (*Evidence).honest, (*Evidence).captured, (*Evidence).alive} {
		f(e, r)
	}
}

func TestHarms(t *testing.T) {
	for _, tt := range []struct {
		verb, args string
		want       bool
	}{
		{"EXAMINE", "INBOX", false},
		{"SELECT", "INBOX", true},
		{"UID FETCH", "1 (BODY.PEEK[])", false},
		{"UID FETCH", "1 (BODY[])", true},
		{"UID FETCH", "1 (RFC822)", true},
		{"UID FETCH", "1 (RFC822.SIZE UID)", false},
		{"UID STORE", `1 +FLAGS (\Deleted)`, true},
		{"EXPUNGE", "", true},
		{"APPEND", `"Drafts" (\Draft) {3}`, false},
		{"APPEND", `"Archive" {3}`, true},
		{"CREATE", `"informd"`, false},
		{"CREATE", `"other"`, true},
		{"DELETE", "Sent", true},
	} {
		if got := harms(Command{Verb: tt.verb, Args: tt.args}); (got != "") != tt.want {
			t.Errorf("%s %s: got %q, want harm %v", tt.verb, tt.args, got, tt.want)
		}
	}
}

func TestUnclean(t *testing.T) {
	const head = "From: a@b\r\nTo: c@d\r\nSubject: x\r\nMessage-ID: <1@b>\r\nDate: Mon, 2 Mar 2026 10:00:00 +0000\r\n"
	for _, tt := range []struct {
		name, raw string
		want      bool
	}{
		{"sound", head + "\r\nx\r\n", false},
		{"a bare LF", head + "\r\nx\ny\r\n", true},
		{"a bare CR", head + "\r\nx\ry\r\n", true},
		{"a NUL", head + "\r\nx\x00\r\n", true},
		{"no end", head + "\r\nx", true},
		{"two Subjects", "Subject: y\r\n" + head + "\r\nx\r\n", true},
		{"a strange field", "X-Mailer: y\r\n" + head + "\r\nx\r\n", true},
		{"CR LF in an encoded word", "In-Reply-To: =?utf-8?q?a=0D=0Ab?=\r\n" + head + "\r\nx\r\n", true},
		{"no date", "From: a@b\r\nTo: c@d\r\nSubject: x\r\nMessage-ID: <1@b>\r\n\r\nx\r\n", true},
	} {
		if got := unclean([]byte(tt.raw), false); (got != "") != tt.want {
			t.Errorf("%s: got %q, want unclean %v", tt.name, got, tt.want)
		}
	}
}
