package matching

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"informd/mailbox/parse"
	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
)

var updateLadder = flag.Bool("update-ladder", false, "write what comes of the messages of testdata/ladder.txtar into it")

const ladderFile = "testdata/ladder.txtar"

// ladderBook knows the people of testdata/ladder.txtar: Anna works at Acme, Carl has a free-mail address, Ben and Dora
// were asked by one mail merge, and Finn never answered.
func ladderBook() *Book {
	at := time.Date(2026, 4, 27, 8, 0, 0, 0, time.UTC)
	ask := func(name, addr, subject, text, id string, more ...fact.Event) *rules.Person {
		person := strings.ToLower(mail.Address{Name: name}.First())
		events := []fact.Event{{Seq: 1, Person: person, Kind: fact.Asked, At: at, Source: id, Ask: "ask-" + person, Name: name, Address: addr,
			Recipients: 1, MessageID: id + "@hoffmann.example", Subject: subject, Letter: text}}
		return rules.Fold(person, append(events, more...), nil)
	}
	return NewBook(mail.Self{Addresses: []string{"julie@hoffmann.example"}, Capture: "julie+informd@hoffmann.example"}, []*rules.Person{
		ask("Anna Meier", "anna@acme.example", "From physics into pharma",
			"Dear Anna,\n\nI am a physicist and would like to understand how validation works in a small lab.\n", "anna"),
		ask("Carl Weber", "carl.weber@gmail.com", "Batteries?", "", "carl"),
		ask("Ben Roth", "ben@uni.example", "Ten minutes about labs", "", "merge"),
		ask("Dora Lind", "dora@uni.example", "Ten minutes about labs", "", "merge"),
		ask("Finn Olsen", "finn@press.example", "Starting a small press", "", "finn",
			fact.Event{Seq: 2, Person: "finn", Kind: fact.WentSilent, At: at.AddDate(0, 0, 20), Ask: "ask-finn"}),
	})
}

// ladderMails returns the archive, and its messages by name.
func ladderMails(t *testing.T) (*txtar.Archive, map[string]mail.Message) {
	t.Helper()
	archive, err := txtar.ParseFile(ladderFile)
	if err != nil {
		t.Fatal(err)
	}
	mails := map[string]mail.Message{}
	for _, f := range archive.Files {
		if name, ok := strings.CutSuffix(f.Name, ".eml"); ok {
			mails[name] = parse.Message(f.Data)
		}
	}
	return archive, mails
}

// outcome says whom a ladder matches a mail with.
func outcome(rows []row, m mail.Message) string {
	var b strings.Builder
	for _, match := range (&look{b: ladderBook(), m: m}).climb(rows) {
		sure := "for sure"
		if !match.Sure {
			sure = "in doubt"
		}
		fmt.Fprintf(&b, "%s %s by %s: %s\n", match.Person.ID, sure, match.Sign, match.Why())
	}
	return b.String()
}

// What comes of each message of testdata/ladder.txtar. Run with -update-ladder to write it.
func TestLadder(t *testing.T) {
	archive, mails := ladderMails(t)
	for i, f := range archive.Files {
		name, ok := strings.CutSuffix(f.Name, ".want")
		if !ok {
			continue
		}
		got := outcome(ladder(), mails[name])
		if *updateLadder {
			archive.Files[i].Data = []byte(got)
		} else if got != string(f.Data) {
			t.Errorf("%s\ngot  %swant %s", name, got, f.Data)
		}
	}
	if *updateLadder {
		if err := os.WriteFile(ladderFile, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// Every row of the ladder is needed: the message of its name is matched by it, and without it, somebody else is
// matched, or nobody, or they are matched less surely or by another kind of sign.
func TestEveryRowIsNeeded(t *testing.T) {
	_, mails := ladderMails(t)
	bare := func(outcome string) (all []string) { // without the sentence
		for line := range strings.Lines(outcome) {
			who, _, _ := strings.Cut(line, ":")
			all = append(all, who)
		}
		return all
	}
	for i, r := range ladder() {
		m, ok := mails[string(r.sign)]
		if !ok {
			t.Errorf("%s: no message of its name stands in %s", r.sign, ladderFile)
			continue
		}
		whole := outcome(ladder(), m)
		bySign := func(f Match) bool { return f.Sign == r.sign && f.Why() != "" }
		if !slices.ContainsFunc((&look{b: ladderBook(), m: m}).climb(ladder()), bySign) {
			t.Errorf("%s: its message is not matched by it, but\n%s", r.sign, whole)
		}
		without := slices.Delete(slices.Clone(ladder()), i, i+1)
		if slices.Equal(bare(outcome(without, m)), bare(whole)) {
			t.Errorf("%s: its message comes out alike without it:\n%s", r.sign, whole)
		}
	}
}
