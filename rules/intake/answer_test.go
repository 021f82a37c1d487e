package intake_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"informd/mailbox/parse"
	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/intake"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/reading"
)

var updateAnswers = flag.Bool("update-answers", false, "write what comes of the messages of testdata/answer into it")

var answerSelf = mail.Self{
	Addresses: []string{"julie@hoffmann.example"},
	Capture:   "julie+informd-7f3k@hoffmann.example",
}

// asked returns the people in testdata/answer: Anna works at Acme, and the server gave the
// ask to her a second Message-ID; Carl has a free-mail address;
// Eva was asked by her bare address.
func asked() []*rules.Person {
	at := time.Date(2026, 4, 27, 8, 0, 0, 0, time.UTC)
	ask := func(id, name, addr, subject, text string, ids ...string) *rules.Person {
		events := []fact.Event{{Seq: 1, Person: id, Kind: fact.Asked, At: at, Source: ids[0], Ask: "ask-" + id, Name: name, Address: addr,
			From: "julie@hoffmann.example", Recipients: 1, MessageID: ids[0], Subject: subject, Letter: text}}
		for i, other := range ids[1:] {
			events = append(events, fact.Event{Seq: int64(i + 2), Person: id, Kind: fact.Recaptured, At: at, Source: other, Ask: "ask-" + id, MessageID: other})
		}
		return rules.Fold(id, events, nil)
	}
	return []*rules.Person{
		ask("anna", "Anna Meier", "anna@acme.example", "From physics into pharma",
			"Dear Anna,\n\nI am a physicist and would like to understand how validation works in a small lab.\n",
			"ask1@hoffmann.example", "0100017a-000000@relay.example"),
		ask("carl", "Carl Weber", "carl.weber@gmail.com", "Batteries?", "", "ask2@hoffmann.example"),
		ask("eva", "", "eva.stark@zeta.example", "请教一个问题", "", "ask3@hoffmann.example"),
	}
}

// climb says whose mail a message is, and what it brings about.
func climb(m mail.Message) string {
	people := asked()
	book := matching.NewBook(answerSelf, people)
	pol := rules.Policy{Owner: mail.Address{Name: "Julie Hoffmann", Addr: answerSelf.Addresses[0]}, Self: answerSelf, Zone: time.UTC}
	var b strings.Builder
	read := reading.Read(m, answerSelf)
	fmt.Fprintf(&b, "%s\n", read.Kind)
	for _, match := range book.Match(m) {
		sure := "for sure"
		if !match.Sure {
			sure = "in doubt"
		}
		fmt.Fprintf(&b, "%s %s by %s: %s\n", match.Person.ID, sure, match.Sign, match.Why())
	}
	header := m
	header.Header = mail.Header{}
	for _, field := range mail.HeadFields() {
		if v := m.Header[strings.ToLower(field)]; v != nil {
			header.Header[strings.ToLower(field)] = v
		}
	}
	header.HeaderOnly, header.Text, header.Reply, header.Quoted, header.Invite = true, "", "", "", nil
	if len(book.Match(m)) > 0 && !book.Concerns(header, answerSelf) {
		b.WriteString("its header says nothing, so it is not fetched\n")
	}
	f := intake.Interpret(encounter.Encounter{Message: m, Reading: read, Book: book, Policy: pol, Now: m.Date})
	for _, e := range f.Events {
		fmt.Fprintf(&b, "%s %s\n", e.Kind, strings.Join(e.Whom(), " "))
		if told := e.Reason.Sign == "" || e.Reason.Sign == fact.SignTold; e.Kind == fact.Doubted && told {
			b.WriteString("the doubt has no typed reason\n")
		}
	}
	return b.String()
}

// TestAnswering interprets every message of testdata/answer. One whose name
// begins with "sent" stands in Sent. Run with -update-answers to write what comes of them.
func TestAnswering(t *testing.T) {
	paths, err := filepath.Glob("testdata/answer/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no archives in testdata/answer: %v", err)
	}
	for _, path := range paths {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for i, file := range archive.Files {
			name, ok := strings.CutSuffix(file.Name, ".eml")
			if !ok {
				continue
			}
			m := parse.Message(file.Data)
			if strings.HasPrefix(name, "sent") {
				m.Place.Role = mail.RoleSent
			}
			got := climb(m)
			if *updateAnswers {
				archive.Files[i+1].Data = []byte(got)
			}
			if want := archive.Files[i+1]; want.Name != name+".want" || string(want.Data) != got {
				t.Errorf("%s/%s\ngot  %swant %s", filepath.Base(path), name, got, want.Data)
			}
		}
		if *updateAnswers {
			if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// What programs put before a subject, and lists, does not part a thread; what people
// put there does.
func TestBaseSubject(t *testing.T) {
	for _, s := range []string{
		"Pharma", "Re: Pharma", "RE: RE: Pharma", "AW: Pharma", "Aw: Re: Pharma", "SV: Pharma", "VS: Pharma", "Antw: Pharma", "Odp: Pharma",
		"Rif: Pharma", "R: Pharma", "RES: Pharma", "Ynt: Pharma", "Vá: Pharma", "Отв: Pharma", "Ответ: Pharma", "回复: Pharma", "回复：Pharma",
		"答复: Pharma", "回覆: Pharma", "返信: Pharma", "답장: Pharma", "RE : Pharma", "Re[2]: Pharma", "Re(3): Pharma", "Re^2: Pharma",
		"re:pharma", "Re:  Pharma ", "[dev] Re: Pharma", "Re: [dev] Pharma", "WG: Pharma", "TR: Pharma", "RV: Pharma", "Fwd: Re: Pharma",
		"转发: Pharma", "Pharma (fwd)", "Σχετ: Pharma", "Atb: Pharma", "YNT: Pharma", "Vl: Pharma", "Doorst: Pharma", "PD: Pharma", "ILT: Pharma",
		"Odg: Pharma", "Ats: Pharma", "Răsp: Pharma", "Rasp: Pharma", "Відп: Pharma", "Відповідь: Pharma", "השב: Pharma", "רד: Pharma", "رد: Pharma",
		"Trả lời: Pharma", "Απάντηση: Pharma", "SV : Pharma", "EXTERNAL: Re: Pharma", "Re: EXT: Pharma", "[EXT] AW: Pharma",
		"*EXTERNAL* Re: Pharma", "(Extern) Re: Pharma", "{Spam?} Re: Pharma", "***SPAM*** Re: Pharma", "Re: **EXTERNE** Pharma",
	} {
		if got := mail.BaseSubject(s); got != "pharma" {
			t.Errorf("BaseSubject(%q) = %q, want pharma", s, got)
		}
	}
	for _, s := range []string{"Pharma: a question", "Question: Pharma", "Pharma, re:", "Reply: Pharma", "17: Pharma", "[Pharma", "Pharma]"} {
		if got := mail.BaseSubject(s); got != strings.ToLower(s) {
			t.Errorf("BaseSubject(%q) = %q, want it as it is", s, got)
		}
	}
	if got := mail.BaseSubject("Re: [dev]"); got != "[dev]" {
		t.Errorf("a subject that is only a tag = %q", got)
	}
	var none []string
	for _, s := range []string{"", "Re:", "AW: Re:", "回复："} {
		none = append(none, mail.BaseSubject(s))
	}
	if slices.ContainsFunc(none, func(s string) bool { return s != "" }) {
		t.Errorf("subjects that say nothing = %q, want all empty", none)
	}
}

// Several authors of one mail, and whoever a rewritten From was from, answer alike.
func TestAuthors(t *testing.T) {
	for name, header := range map[string]string{
		"the second author":   "From: Desk <desk@front.example>, Anna Meier <anna@acme.example>\n",
		"a group of authors":  "From: Front desk: desk@front.example, anna@acme.example;\n",
		"a second From":       "From: desk@front.example\nFrom: anna@acme.example\n",
		"rewritten by a list": "From: \"'anna' via Team\" <team@lists.example>\nX-Original-From: Anna <anna@acme.example>\n",
		"rewritten by Google": "From: Team <team@lists.example>\nX-Original-Sender: anna@acme.example\n",
		"sent on by hand":     "From: Bob <bob@front.example>\nResent-From: anna@acme.example\n",
	} {
		m := parse.Message([]byte(header + "To: julie@hoffmann.example\nSubject: Coffee\nDate: Tue, 28 Apr 2026 09:30:00 +0200\nMessage-ID: <a@b.example>\n\nGladly.\n"))
		if got, want := climb(m), "human\nanna for sure by author: it is from Anna Meier (anna@acme.example)\nanswered anna\naccepted anna\n"; got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
	m := parse.Message([]byte("From: Carl <carl.weber@gmail.com>, Anna <anna@acme.example>\nTo: julie@hoffmann.example\nDate: Tue, 28 Apr 2026 09:30:00 +0200\nMessage-ID: <a@b.example>\n\nGladly.\n"))
	if got := climb(m); !strings.Contains(got, "answered carl") || !strings.Contains(got, "doubted anna") {
		t.Errorf("both of two who were asked: got %q", got)
	}
}
