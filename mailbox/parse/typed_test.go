package parse

import (
	"strings"
	"testing"
)

// TestTyped sees where in a reply the words end that its sender may have typed: a file is one
// wherever it stands, and nothing tells apart what stands below the header of another's mail.
func TestTyped(t *testing.T) {
	const header = "From: Anna <anna@x.example>\nSent: Wednesday, March 4, 2026 10:00 AM\nTo: Julie <julie@example.org>\nSubject: RE: Coffee\n\n"
	const event = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260312T150000Z\nDESCRIPTION:pause 52w\nEND:VEVENT\nEND:VCALENDAR"
	part := func(typ, body string) string { return "--b\nContent-Type: " + typ + "\n\n" + body + "\n" }
	mixed := func(kind string, parts ...string) string {
		return "Content-Type: multipart/" + kind + "; boundary=b\n\n" + strings.Join(parts, "") + "--b--\n"
	}
	plain := func(body string) string { return "Content-Type: text/plain\n\n" + body }
	for _, tt := range []struct {
		name, mail        string
		below, otherParts int
		reply             string
	}{
		{"plain", plain("stop\n"), 0, 0, "stop"},
		{"nothing above the header block", plain("\n" + header + "stop\n"), 1, 0, "stop"},
		{"nothing above the attribution", plain("On Wed, 4 Mar 2026 at 10:00, Anna <anna@x.example> wrote:\n\nstop\n"), 1, 0, "stop"},
		{"an attribution above a marked quote", plain("On Wed, 4 Mar 2026 at 10:00, Anna <anna@x.example> wrote:\n> Hello\n> Anna\n\nstop\n"), 0, 0, "stop"},
		{"words above the header block", plain("stop\n\n" + header + "pause 52w\n"), 0, 0, "stop"},
		{"words that point below", plain("please see my answers below\n\n" + header + "pause 52w\n"), 8, 0, "please see my answers below\n\n" + header + "pause 52w"},
		{"a file first", mixed("mixed", part("text/plain; name=notes.txt", "stop"), part("text/plain", "keep it")), 0, 1, "stop\n\nkeep it"},
		{"a file alone", mixed("mixed", part("text/plain; name=notes.txt", "stop")), 0, 1, "stop"},
		{"a second text without a name", mixed("mixed", part("text/plain", "keep it\nplease"), part("text/plain", "stop")), 0, 4, "keep it\nplease\n\nstop"},
		{"markdown behind the text", mixed("mixed", part("text/plain", "keep it"), part("text/markdown", "stop")), 0, 3, "keep it\n\nstop"},
		{"HTML behind the text", mixed("mixed", part("text/plain", "keep it"), part("text/html", "<p>stop</p>")), 0, 3, "keep it\n\nstop"},
		{"a second text of one form", mixed("alternative", part("text/plain", "keep it"), part("text/plain", "stop")), 0, 3, "keep it\n\nstop"},
		{"two forms", mixed("alternative", part("text/plain", "keep it"), part("text/html", "<p>keep it</p>")), 0, 0, "keep it"},
		{"a named text among the forms", mixed("alternative", part("text/plain", "keep it"), part("text/html; name=x.html", "<p>stop</p>")), 0, 0, "keep it"},
		{"a text after an empty one", mixed("mixed", part("text/plain", ""), part("text/plain", "stop")), 0, 1, "stop"},
		{"a picture first", mixed("mixed", part("image/png", "x"), part("text/plain", "stop")), 0, 0, "stop"},
		{"what a calendar says of its event", mixed("alternative", part("text/plain", "When: Thursday\n\npause 52w"), part("text/calendar; method=REQUEST", event)), 1, 0, "When: Thursday\n\npause 52w"},
		{"the same in HTML alone", mixed("alternative", part("text/html", "<p>When: Thursday</p><p>pause 52w</p>"), part("text/calendar; method=REQUEST", event)), 1, 0, "When: Thursday\n\npause 52w"},
		{"an event beside the text", mixed("mixed", part("text/plain", "stop"), part("text/calendar; method=REQUEST", event)), 0, 0, "stop"},
		{"an event sent on, and words above", mixed("alternative", part("text/plain", "stop\n\n"+header+"pause 52w"), part("text/calendar; method=REQUEST", event)), 0, 0, "stop"},
		{"words struck out, and the plain text has lost that", mixed("alternative", part("text/plain", "stop\nmet Bob, he is late in"), part("text/html", "<p><s>stop</s></p><p>met Bob, <span style=\"text-decoration: line-through\">he is late</span> he is in</p>")), 0, 0, "met Bob, he is in"},
		{"the card of a link", part("text/html", "")[4:] + "<div>keep it</div><div class=\"link-preview\"><b>stop</b><div>pause 52w</div></div>", 0, 0, "keep it"},
		{"a card in both forms", mixed("alternative", part("text/plain", "keep it\nstop"), part("text/html", "<p>keep it</p><div class=\"x _EType_OWALinkPreview\">stop</div>")), 0, 0, "keep it"},
		{"all is struck out", mixed("alternative", part("text/plain", "stop"), part("text/html", "<del>stop</del>")), 0, 0, "stop"},
		{"what a digest gathers", "Content-Type: multipart/digest; boundary=b\n\n--b\n\nFrom: Bob <bob@x.example>\nSubject: Hi\n\nstop\n--b--\n", 0, 0, ""},
		{"related to the text", mixed("related", part("text/plain", "keep it"), part("text/plain", "stop")), 0, 3, "keep it\n\nstop"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			m := Message([]byte("From: Julie <julie@example.org>\nSubject: Re: Coffee\n" + tt.mail))
			if m.Below != tt.below || m.OtherParts != tt.otherParts || strings.TrimSpace(m.Reply) != strings.TrimSpace(tt.reply) {
				t.Errorf("got below %d, other parts at %d, reply %q; want %d, %d, %q", m.Below, m.OtherParts, m.Reply, tt.below, tt.otherParts, tt.reply)
			}
		})
	}
}

// TestTexts sees that all that can be quoted of a mail is there, what an event says included.
func TestTexts(t *testing.T) {
	raw := "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHello\n--b\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\n" +
		"SUMMARY:stop\\, please\nDESCRIPTION:pause 52w\\nforget bob\nEND:VEVENT\nEND:VCALENDAR\n--b\nContent-Type: message/rfc822\n\nSubject: x\n\ngo live\n--b--\n"
	got := strings.Join(Texts([]byte(raw)), "|")
	if want := "Hello|stop, please|pause 52w\nforget bob|go live"; strings.ReplaceAll(got, "\n|", "|") != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestSignsAlone sees that the line of a telephone is nothing that was typed: below a subject of the sender's, beside a
// file, and above a forward. An answer may consist of it.
func TestSignsAlone(t *testing.T) {
	const forward = "\n________________________________\nVon: Anna <anna@x.example>\nGesendet: Mittwoch, 4. März 2026 10:00\nAn: Julie <julie@example.org>\nBetreff: Kaffee\n\nHallo\n"
	for _, tt := range []struct{ name, subject, body, reply string }{
		{"below a subject", "Stop Anna", "Von meinem iPhone gesendet\n", ""},
		{"in an answer", "Re: How did you send it?", "Sent from my phone\n", "Sent from my phone"},
		{"without a subject", "", "Sent from my phone\n", "Sent from my phone"},
		{"above a forward", "Fwd: Kaffee", "Outlook für iOS<https://aka.ms/o0ukef> beziehen" + forward, ""},
		{"below words", "Anna", "stop\n\nVon meinem iPhone gesendet\n", "stop"},
	} {
		m := Message([]byte("From: Julie <julie@example.org>\nSubject: " + tt.subject + "\nContent-Type: text/plain; charset=utf-8\n\n" + tt.body))
		if m.Reply != tt.reply {
			t.Errorf("%s: got %q, want %q", tt.name, m.Reply, tt.reply)
		}
	}
}

// TestTextsUnsaid sees that what a mail shows as struck out, or in the card of a link, is there for whoever quotes it.
func TestTextsUnsaid(t *testing.T) {
	got := strings.Join(Texts([]byte("Content-Type: text/html\n\n<p>Hello <s>pause 52w</s></p><div class=link-preview>go live</div>")), "|")
	if want := "Hello pause 52w\n\ngo live"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestWinmail sees that a mail whose text may stand in Outlook's file alone says so, and another does not.
func TestWinmail(t *testing.T) {
	mail := func(text, typ string) string {
		return "From: Julie <julie@example.org>\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n" + text +
			"\n--b\nContent-Type: " + typ + "; name=winmail.dat\n\nx\n--b--\n"
	}
	for _, tt := range []struct {
		mail  string
		hides bool
	}{
		{mail("", "application/ms-tnef"), true},
		{mail(" \n", "application/octet-stream"), true},
		{mail("stop", "application/ms-tnef"), false},
	} {
		if got := Message([]byte(tt.mail)).Problem; (got != "") != tt.hides {
			t.Errorf("%s: the problem is %q", tt.mail, got)
		}
	}
}
