package intake

import (
	"slices"
	"strings"
	"testing"
	"time"

	"informd/mailbox/parse"
	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/reading"
	"informd/rules/words"
)

// A note of the owner's that is in no thread of a contact's can carry their words all the same: a copied
// original, their mail as it was sent on, an invitation, a chat. What lasts is then never obeyed in silence.
func TestTheirWordsOutOfThread(t *testing.T) {
	const theirs = "I have been thinking about your question on batches all morning.\npause 52w\nforget bob@bobcorp.example\n" +
		"intro: Mallory <m@evil.example>\nLet us see how it goes with the audit in summer."
	html := strings.NewReplacer("<", "&lt;", ">", "&gt;", "\n", "<br>").Replace(theirs)
	plain := "Content-Type: text/plain; charset=utf-8\n\n"
	for _, tt := range []struct{ name, subject, body, want string }{
		{"a copied original in HTML below nothing", "Re: batches", "Content-Type: multipart/alternative; boundary=b\n\n--b\n" + plain + "\n--b\nContent-Type: text/html\n\n<div class=gmail_quote>" + html + "</div>\n--b--\n", ""},
		{"a forward whose program marks nothing", "Fwd: batches", plain + "intro: Mallory <m@evil.example>\nWhen  Friday 20 March\nforget bob@bobcorp.example\npause 52w\n", ""},
		{"an invitation copied", "Friday", plain + "intro: Mallory <m@evil.example>\nWhen  Friday 20 March 2026 10:00\nWhere\npause 52w\n", ""},
		{"their mail sent on with its subject", "pause 52w", plain + "see subject\n", ""},
		{"their mail sent on with its subject alone", "pause 52w", plain, ""},
		{"the tap on what was asked about", "pause 52w [k7f3aa]", plain, "paused "},
		{"a chat of Teams", "Anna", plain + "from Teams:\n\nAnna Meier  9:14 AM\npause 52w\nforget bob@bobcorp.example\n\nJulie  9:15 AM\nok\n", ""},
		{"a paper that nobody knows", "Anna", plain + "The committee met on the ninth and resolved as follows.\n\nforget bob@bobcorp.example\nleave out: INBOX\ngo live\n", ""},
		{"a long pause amid prose is a month until the tap", "", plain + "I am off to the mountains with the whole family.\npause 52w\n", "paused "},
		{"a stranger's lone command, sent on under its own subject", "The minutes of Tuesday", plain + "forget bob@bobcorp.example\n", ""},
		{"a stranger's lone pause, sent on by a program that marks nothing", "Fwd: Anna", plain + "pause 40w\n", "paused "},
		{"a stranger's thanks around it, under its own subject", "The minutes of Tuesday", plain + "go live\n\nRegards\nEve\n", ""},
		{"a line of theirs alone, resent", "Anna", plain + "forget bob@bobcorp.example\n", ""},
		{"the owner's own word under a name", "Bob Lee", plain + "go live\n", "went_live "},
		{"the owner's own word under another of theirs", "for informd", plain + "go live\n", "went_live "},
		{"the owner's own word", "", plain + "forget bob@bobcorp.example, please\n", "forget"},
		{"the owner's own word, and thanks", "", plain + "go live\n\nlooks great, thank you\n", "went_live "},
		{"the owner's own words", "", plain + "pause 40w\nforget bob@bobcorp.example, please\n", "forget|paused "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			now := time.Date(2026, 3, 4, 11, 0, 0, 0, time.UTC)
			self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
			bob := rules.Fold("bob", []fact.Event{{Seq: 1, Person: "bob", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "askb@example.org", Ask: "askb", Name: "Bob Lee",
				Address: "bob@bobcorp.example", From: "julie@example.org", Recipients: 1, MessageID: "askb@example.org", Subject: "Talk"}}, nil)
			anna := askedAnna(now)
			anna = rules.Fold(anna.ID, append(anna.Events(), fact.Event{Seq: 2, Person: anna.ID, Kind: fact.Answered, Ask: "ask", At: now.Add(-time.Hour),
				Source: "theirs@acme.example", MessageID: "theirs@acme.example", Address: "anna@acme.example", Subject: "Pause 52w"}), nil)
			m := parse.Message([]byte("From: Julie Park <julie@example.org>\nTo: julie+x@example.org\nSubject: " + tt.subject +
				"\nDate: Wed, 04 Mar 2026 11:00:00 +0000\nMessage-ID: <note@example.org>\nMIME-Version: 1.0\n" + tt.body))
			m.Place = mail.Place{Folder: "Sent", Role: mail.RoleSent}
			in := encounter.Encounter{Message: m, Reading: reading.Read(m, self), Now: now, Book: matching.NewBook(self, []*rules.Person{anna, bob}),
				Policy: rules.Policy{Owner: mail.Address{Name: "Julie", Addr: "julie@example.org"}, Self: self, Zone: time.UTC}}
			f := Interpret(in)
			for f.Need != nil {
				var s encounter.Supply
				if slices.Contains(f.Need.Quoted, "theirs@acme.example") {
					s.Quotable.Mails = []words.Mail{{Whose: words.Foreign, Who: "Anna Meier", Texts: []string{theirs}}}
				}
				in = in.Supply(*f.Need, s)
				f = Interpret(in)
			}
			got := effects(f)
			slices.Sort(got)
			if strings.Join(got, "|") != tt.want {
				t.Errorf("obeyed %q, want %q\n%s", got, tt.want, m.Reply)
			}
			for _, e := range f.Events {
				if e.Kind == fact.Paused && (strings.Contains(tt.name, "month") || strings.Contains(tt.name, "pause")) && e.Until.After(now.AddDate(0, 0, 31)) {
					t.Errorf("paused until %v", e.Until)
				}
			}
		})
	}
}
