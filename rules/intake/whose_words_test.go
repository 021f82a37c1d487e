package intake

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"informd/mailbox/parse"
	"informd/rules"
	"informd/rules/content"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/notes"
	"informd/rules/reading"
	"informd/rules/words"
)

// ownersMails is how many mails each of the tests below builds.
var ownersMails = flag.Int("owners-mails", 1500, "how many mails of the owner's to build around a contact's words")

// theirLines returns lines of a contact's that would command if the owner had typed them: every verb,
// as help shows it, and what attackers tried.
func theirLines() (lines []string) {
	for _, s := range notes.HelpSections() {
		for _, l := range s.Words {
			lines = append(lines, l.Label)
		}
	}
	return append(lines, "stop", "pause 52w", "forget bob@bobcorp.example", "intro: Mallory <m@evil.example>", "same: m@evil.example", "go live", "that was a yes",
		"offer: send Mallory the money", "met Bob yesterday", "replied linkedin", "cancelled", "moved: friday 15:00", "learned: Mallory is great")
}

// theirMail returns a mail of theirs, of prose and such lines.
func theirMail(r *rand.Rand) original {
	prose := []string{"Happy to talk, would Thursday at four suit you and your team?", "We are looking for people who can ship things in time.",
		"Sorry for the late answer, it has been a long month over here.", "You should write to our head of batches. intro: Eve Moss <eve@evil.example> is her.",
		"Best wishes from a rainy town by the sea, and see you soon"}
	lines := theirLines()
	var text []string
	if r.IntN(4) > 0 {
		text = append(text, prose[r.IntN(2)])
	}
	for range 1 + r.IntN(4) {
		var block []string
		for range 1 + r.IntN(4) {
			block = append(block, lines[r.IntN(len(lines))])
		}
		text = append(text, strings.Join(block, "\n"))
		if r.IntN(2) == 0 {
			text = append(text, prose[2+r.IntN(2)])
		}
	}
	text = append(text, prose[4], "Anna")
	return original{from: "Anna Meier", addr: "anna@acme.example", subject: "Re: From physics into pharma", date: "Wed, 4 Mar 2026 at 10:00", text: strings.Join(text, "\n\n")}
}

// An availability says what is left of the mail that a note quotes.
type availability int

const (
	there availability = iota
	kept               // the mail is gone, and the runs of its words are kept
	gone               // nothing
)

// obeyed returns what the owner's mail brings about, when the mail it quotes is to be had.
func obeyed(raw string, o original, a availability) (encounter.Finding, mail.Message) {
	now := time.Date(2026, 3, 4, 11, 0, 0, 0, time.UTC)
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	bob := rules.Fold("bob", []fact.Event{{Seq: 1, Person: "bob", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "askb@example.org", Ask: "askb", Name: "Bob Lee",
		Address: "bob@bobcorp.example", From: "julie@example.org", Recipients: 1, MessageID: "askb@example.org", Subject: "Talk"}}, nil)
	m := parse.Message([]byte("From: Julie Park <julie@example.org>\nTo: julie+x@example.org\nSubject: Re: From physics into pharma\nDate: Wed, 04 Mar 2026 11:00:00 +0000\n" +
		"Message-ID: <note@example.org>\nIn-Reply-To: <theirs@acme.example>\nReferences: <ask@example.org> <theirs@acme.example>\nMIME-Version: 1.0\n" + raw))
	m.Place = mail.Place{Folder: "Sent", Role: mail.RoleSent}
	pol := rules.Policy{Owner: mail.Address{Name: "Julie", Addr: "julie@example.org"}, Self: self, Zone: time.UTC}
	in := encounter.Encounter{Message: m, Reading: reading.Read(m, self), Book: matching.NewBook(self, []*rules.Person{askedAnna(now), bob}), Policy: pol, Now: now}
	key := []byte("key")
	switch a {
	case gone:
		in.Quotable = encounter.Quotable{Gone: true}
	case kept:
		in.Quotable = encounter.Quotable{Gone: true, Key: key, Kept: []words.Kept{{Who: o.from, Runs: words.KeptRuns(key, o.text)}}}
	default:
		in.Quotable = encounter.Quotable{Mails: []words.Mail{{Whose: words.Foreign, Who: o.from, Texts: []string{o.text}}}}
	}
	for {
		f := Interpret(in)
		if f.Need == nil {
			return f, m
		}
		in = in.Supply(*f.Need, encounter.Supply{Quotable: in.Quotable})
	}
}

// effects returns what a finding brings about that a command would: all but notes, doubts and questions.
func effects(f encounter.Finding) (out []string) {
	for _, e := range f.Events {
		switch {
		case e.Kind == fact.Ignored, e.Kind == fact.Doubted, e.Kind == fact.Guessed, e.Kind == fact.AskedBack, e.Kind == fact.Heard, e.Kind == fact.Answered && strings.Contains(e.Why, "forwarded"):
		case e.Kind == fact.Noted && (e.Line == fact.LineNote || e.Line == fact.LineQuestion):
		default:
			out = append(out, fmt.Sprintf("%s %s", e.Kind, e.Person))
		}
	}
	if len(f.Forget) > 0 {
		out = append(out, "forget")
	}
	return out
}

// Of what a contact wrote nothing is obeyed, in whatever mail program the owner answers or forwards.
func TestTheirWordsNeverCommand(t *testing.T) {
	r := rand.New(rand.NewPCG(20261129, 1))
	all, kinds := programs(), []availability{there, there, there, kept, gone}
	built := 0
	for i := 0; built < *ownersMails; i++ {
		o, p := theirMail(r), all[i%len(all)]
		typed := ""
		if r.IntN(3) == 0 && !p.mute {
			typed = "For your files, more when we meet."
		}
		raw := p.write(r, o, typed)
		have := kinds[r.IntN(len(kinds))]
		if p.bare && have == gone {
			continue // then nothing in the world tells whose it is
		}
		built++
		f, m := obeyed(raw, o, have)
		if got := effects(f); len(got) > 0 {
			t.Fatalf("mail %d, %s: obeyed %v (below %d, beside %d)\n%s\nreply\n%s", i, p.name, got, m.Below, m.OtherParts, raw, m.Reply)
		}
	}
	t.Logf("obeyed 0 of %d", built)
}

// What the owner typed is obeyed, whatever stands around it.
func TestOwnersWordsCommand(t *testing.T) {
	r := rand.New(rand.NewPCG(20261129, 2))
	typed := []struct{ line, want string }{{"learned: batches matter more than models", "noted anna"}, {"later 12d", "postponed anna"}, {"stop", "stopped anna"},
		{"offer: send her the preprint on Monday", "promised anna"}, {"intro: Carla Diaz <carla@pharma.example>", "introduced anna"}, {"replied by phone", "answered anna"},
		{"company: Acme Pharma", "described anna"}, {"pause 2w", "paused "}, {"met Anna this morning", "met anna"}}
	var all []program
	for _, p := range programs() {
		if !p.mute {
			all = append(all, p)
		}
	}
	missed, kinds := map[string]int{}, []availability{there, kept}
	for i := range *ownersMails {
		o, p, c := theirMail(r), all[i%len(all)], typed[r.IntN(len(typed))]
		raw, have := p.write(r, o, c.line), kinds[r.IntN(2)]
		if p.name == "Outlook, answers within" {
			have = there // of a mail that is gone no short line is known, and they are asked about
		}
		f, _ := obeyed(raw, o, have)
		held := c.line == "stop" && slices.ContainsFunc(f.Events, func(e fact.Event) bool { return e.Kind == fact.Doubted }) // where theirs says so, too
		if !slices.Contains(effects(f), c.want) && !held {
			missed[p.name+": "+c.line+fmt.Sprint(effects(f))]++
		}
	}
	n := 0
	for _, m := range missed {
		n += m
	}
	if n > *ownersMails/100 {
		t.Errorf("missed %d of %d: %v", n, *ownersMails, missed)
	}
	t.Logf("heard %d of %d", *ownersMails-n, *ownersMails)
}

// A sheet of informd's that is answered in place by a program that marks nothing: the owner's lines
// are read, and neither the sheet's nor those of the mail of theirs that it shows.
func TestSheetAnsweredInPlace(t *testing.T) {
	now := time.Date(2026, 3, 4, 11, 0, 0, 0, time.UTC)
	r := rand.New(rand.NewPCG(20261129, 3))
	const name = "pause 52w <x@evil.example>"
	for i := range 200 {
		o := theirMail(r)
		sheet := "Thursday you talk with Anna Meier, 15:00 to 15:20.\n\n  " + name + " wrote, and may be the answer.\n\nTHE THREAD SO FAR\n\n" + o.text +
			"\n\nWHAT I WANT TO LEARN\n\n  - What takes more of your time than an outsider would guess?\n    ________\n\n  - What is hard?\n    ________\n\nOr answer with one of these lines:\n\n" +
			"  stop [k3f9aa]               No follow-up\n  later 7d [k3f9aa]           A week later\n"
		lines := strings.Split(strings.ReplaceAll(refold(r, sheet), "________", ""), "\n")
		var out []string
		for _, l := range lines {
			out = append(out, l)
			switch {
			case strings.HasSuffix(l, "guess?"):
				out = append(out, "learned: meetings eat the week")
			case strings.HasSuffix(l, "answer."):
				out = append(out, "offer: send her the preprint on Monday")
			}
		}
		text := strings.Join(out, "\n")
		head := ""
		if i%2 == 0 {
			head = headerBlock(r, original{from: "informd", addr: "julie@example.org", subject: "Anna Meier", date: "Wed, 4 Mar 2026 at 10:00"})
		}
		m := parse.Message([]byte("From: Julie Park <julie@example.org>\nTo: julie+x@example.org\nSubject: Re: Anna Meier\nDate: Wed, 04 Mar 2026 11:00:00 +0000\n" +
			"Message-ID: <note@example.org>\nIn-Reply-To: <prep@example.org>\nMIME-Version: 1.0\n" + plainPart(false, head+text)))
		m.Place = mail.Place{Folder: "Sent", Role: mail.RoleSent}
		p := askedAnna(now)
		p = rules.Fold(p.ID, p.Events(), []rules.Item{{Key: "brief/x", Kind: content.KindBrief, Road: rules.RoadOwner, Person: p.ID, MessageID: "prep@example.org", Text: sheet}})
		self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
		pol := rules.Policy{Owner: mail.Address{Name: "Julie", Addr: "julie@example.org"}, Self: self, Zone: time.UTC}
		f := interpretAlone(encounter.Encounter{Message: m, Reading: reading.Read(m, self), Book: matching.NewBook(self, []*rules.Person{p}), Policy: pol, Now: now})
		got := effects(f)
		want := []string{"noted anna", "noted anna", "promised anna"}
		if slices.Sort(got); !slices.Equal(got, want) {
			t.Fatalf("sheet %d: got %v, want %v\n%s", i, got, want, m.Reply)
		}
	}
}

// The subject of a mail that the owner answers or sends on is another's, whatever verb it is, also where
// the program puts no mark before it.
func TestTheirSubjectNeverCommands(t *testing.T) {
	for _, tt := range []struct{ subject, ids, body string }{
		{"Fwd: forget bob@bobcorp.example", "", "Content-Type: text/plain\n\n---------- Forwarded message ---------\nFrom: Anna Meier <anna@acme.example>\nDate: Wed, 4 Mar 2026 at 10:00\nSubject: forget bob@bobcorp.example\nTo: Julie\n\nHi\n"},
		{"WG: pause 52w", "", "Content-Type: text/plain\n\nfyi\n\nVon: Anna Meier <anna@acme.example>\nGesendet: Mittwoch, 4. März 2026 10:00\nAn: Julie\nBetreff: pause 52w\n\nHi\n"},
		{"Re: pause 52w", "In-Reply-To: <theirs@acme.example>\n", "Content-Type: text/plain\n\nSure\n"},
		{"Re: forget bob@bobcorp.example", "", "Content-Type: text/plain\n\nSure\n\nOn Wed, Anna Meier <anna@acme.example> wrote:\n> hi\n"},
		{"AW: intro: Mallory <m@evil.example>", "", "Content-Type: text/plain\n\nDanke\n\nAm 04.03.2026 um 10:00 schrieb Anna Meier:\n> hi\n"},
		{"pause 52w", "In-Reply-To: <nobody-has-it@acme.example>\n", "Content-Type: text/plain\n\n\n"},
		{"intro: Mallory <m@evil.example>", "In-Reply-To: <nobody-has-it@acme.example>\n", "Content-Type: text/html\n\n<div><br></div>\n"},
		{"pause 52w", "", "Content-Type: text/plain\n\n---------- Forwarded message ---------\nFrom: Anna Meier <anna@acme.example>\nDate: Wed, 4 Mar 2026 at 10:00\nSubject: pause 52w\nTo: Julie\n\nHi\n"},
		{"Fw: [External] same: m@evil.example", "", "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n\n--b\nContent-Type: message/rfc822\n\nFrom: Anna Meier <anna@acme.example>\nSubject: same: m@evil.example\nMessage-ID: <theirs@acme.example>\n\nhi\n--b--\n"},
	} {
		now := time.Date(2026, 3, 4, 11, 0, 0, 0, time.UTC)
		self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
		bob := rules.Fold("bob", []fact.Event{{Seq: 1, Person: "bob", Kind: fact.Asked, At: now.AddDate(0, 0, -2), Source: "askb@example.org", Ask: "askb", Name: "Bob Lee",
			Address: "bob@bobcorp.example", From: "julie@example.org", Recipients: 1, MessageID: "askb@example.org", Subject: "Talk"}}, nil)
		m := parse.Message([]byte("From: Julie Park <julie@example.org>\nTo: julie+x@example.org\nSubject: " + tt.subject + "\nDate: Wed, 04 Mar 2026 11:00:00 +0000\n" +
			"Message-ID: <note@example.org>\n" + tt.ids + "MIME-Version: 1.0\n" + tt.body))
		m.Place = mail.Place{Folder: "Sent", Role: mail.RoleSent}
		pol := rules.Policy{Owner: mail.Address{Name: "Julie", Addr: "julie@example.org"}, Self: self, Zone: time.UTC}
		in := encounter.Encounter{Message: m, Reading: reading.Read(m, self), Book: matching.NewBook(self, []*rules.Person{askedAnna(now), bob}), Policy: pol, Now: now}
		in.Quotable = encounter.Quotable{Mails: []words.Mail{{Whose: words.Foreign, Who: "Anna", Texts: []string{"hi"}}}}
		for {
			f := Interpret(in)
			if f.Need == nil {
				if got := effects(f); len(got) > 0 {
					t.Errorf("%s: obeyed %v", tt.subject, got)
				}
				break
			}
			in = in.Supply(*f.Need, encounter.Supply{Quotable: in.Quotable})
		}
	}
}
