package letter_test

import (
	"bufio"
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"informd/mailbox/letter"
	"informd/mailbox/mailboxtest/real"
	"informd/rules/mail"
)

var (
	letters     = flag.Int("letters", 300, "how many letters go through all parsers")
	lettersSeed = flag.Uint64("letters-seed", 1, "from which seed they are made")
)

// TestRoundTrip holds that the text and the subject of a letter come out of three parsers
// byte for byte as they went in: Python's, GMime's and Dovecot's.
func TestRoundTrip(t *testing.T) {
	s := real.Start(t)
	if err := s.AddUser("julie@example.test"); err != nil {
		t.Fatal(err)
	}
	folder, inbox := t.TempDir(), filepath.Join(s.Maildir("julie@example.test"), "new")
	random := rand.New(rand.NewPCG(*lettersSeed, 0))
	sent := map[string]mail.Letter{}
	for i := range *letters {
		l := randomLetter(random, i)
		raw, err := letter.Compose(l)
		if err != nil {
			t.Fatal(err)
		}
		raw = letter.Stamp(raw, time.Date(2026, 12, 1, 9, 10, 0, 0, time.UTC))
		name, _, _ := strings.Cut(l.MessageID, "@")
		sent[name] = l
		if i == 0 { // makes the Maildir, too
			err = s.Deliver(l.From.Addr, "julie@example.test", raw)
		} else {
			err = os.WriteFile(filepath.Join(inbox, name), raw, 0o644)
		}
		if err := errors.Join(err, os.WriteFile(filepath.Join(folder, name), raw, 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	for _, args := range [][]string{
		{"python", folder},
		{"gmime", folder},
		{"dovecot", s.IMAP, "julie@example.test", real.Password},
	} {
		t.Run(args[0], func(t *testing.T) { comesBack(t, sent, args) })
	}
}

// comesBack reads the letters with one of the parsers, and compares them with what was sent.
func comesBack(t *testing.T, sent map[string]mail.Letter, args []string) {
	var complaint bytes.Buffer
	cmd := exec.CommandContext(t.Context(), "/usr/bin/python3", append([]string{"testdata/read_letters.py"}, args...)...)
	cmd.Stderr = &complaint
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %v\n%s", args, err, complaint.String())
	}
	seen := 0
	lines := bufio.NewScanner(bytes.NewReader(out))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var got struct{ Name, Subject, Text string }
		if err := json.Unmarshal(lines.Bytes(), &got); err != nil {
			t.Fatal(err)
		}
		seen++
		l := sent[got.Name]
		text, err := hex.DecodeString(got.Text)
		if err != nil {
			t.Fatal(err)
		}
		if want := strings.TrimSuffix(l.Text, "\n") + "\n"; string(text) != want {
			t.Errorf("%s: the text %q came back as %q", got.Name, want, text)
		}
		if got.Subject != l.Subject {
			t.Errorf("%s: the subject %q came back as %q", got.Name, l.Subject, got.Subject)
		}
	}
	if seen != len(sent) {
		t.Errorf("%d letters came back, want %d", seen, len(sent))
	}
}

// randomLetter returns a letter whose text and subject are made of what programs on the way change.
func randomLetter(random *rand.Rand, number int) mail.Letter {
	pieces := []string{"a", "Dear Anna,", " ", "  ", "\t", "=", "=3D", "?pwd=Qx1", ".", "..", "From ", "From here", ">From ", "-- ",
		"\n", "\n\n", "\n.\n", "\n ", "ü", "ß–“„", "田中一郎", "Здравствуйте", "🎉", "é", "\u00a0", "https://meet.example/j/1?pwd=ab%20c&x=y",
		strings.Repeat("long", 40), strings.Repeat("word ", 30), strings.Repeat("あ", 50), "=?utf-8?q?x?=", "&amp;", "\\", "\"", "~", "{", "}"}
	if random.IntN(3) == 0 {
		pieces = pieces[:18] // ASCII alone
	}
	some := func(n int) string {
		var b strings.Builder
		for range random.IntN(n) {
			b.WriteString(pieces[random.IntN(len(pieces))])
		}
		return b.String()
	}
	l := mail.Letter{
		Words: mail.Words{Text: some(40), Subject: strings.Join(strings.Fields("Re: "+some(12)), " ")},
		From:  mail.Address{Name: "Julie Klein", Addr: "julie@example.test"}, To: []mail.Address{{Addr: "anna@pharma.test"}},
		MessageID: fmt.Sprintf("l%06d@example.test", number),
	}
	if random.IntN(4) == 0 {
		l.HTML = "<p>" + some(20) + "</p>"
	}
	return l
}
