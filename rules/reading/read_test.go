package reading_test

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
	"informd/rules/mail"
	"informd/rules/reading"
)

var updateRead = flag.Bool("update-read", false, "write what Read makes of testdata/read into it")

var readSelf = mail.Self{
	Addresses: []string{"julie@hoffmann.example"},
	Capture:   "julie+informd-7f3k@hoffmann.example",
}

// A readCase is one message of testdata/read and what Read should make of it.
type readCase struct {
	name string
	m    mail.Message
	want string
}

// readCases reads the archives: each x.eml is followed by x.want.
func readCases(t testing.TB) []readCase {
	t.Helper()
	paths, err := filepath.Glob("testdata/read/*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no archives in testdata/read: %v", err)
	}
	var cases []readCase
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
			c := readCase{name: filepath.Base(path) + "/" + name, m: parse.Message(file.Data)}
			if i+1 < len(archive.Files) && archive.Files[i+1].Name == name+".want" {
				c.want = string(archive.Files[i+1].Data)
			}
			cases = append(cases, c)
		}
	}
	return cases
}

// show writes a reading as the testdata has it.
func show(r reading.Reading) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s\n", r.Kind, r.Why)
	if r.Weak {
		b.WriteString("perhaps a person\n")
	}
	if !r.AwayUntil.IsZero() {
		fmt.Fprintf(&b, "away until %s\n", r.AwayUntil.Format(time.DateOnly))
	}
	if !r.Delegate.IsZero() {
		fmt.Fprintf(&b, "delegate %s\n", r.Delegate)
	}
	if !r.LastNamed.IsZero() {
		fmt.Fprintf(&b, "away, and the last day named is %s\n", r.LastNamed.Format(time.DateOnly))
	}
	if r.Left {
		b.WriteString("left\n")
	}
	if r.Unmonitored {
		b.WriteString("unmonitored\n")
	}
	if r.Bounce != nil {
		fmt.Fprintf(&b, "recipient %q status %q permanent %v original %q\n",
			r.Bounce.Recipient, r.Bounce.Status, r.Bounce.Permanent, r.Bounce.OriginalID)
	}
	return b.String()
}

func TestRead(t *testing.T) {
	if *updateRead {
		updateReadCases(t)
	}
	for _, c := range readCases(t) {
		if got := show(reading.Read(c.m, readSelf)); got != c.want {
			t.Errorf("%s\ngot  %swant %s", c.name, got, c.want)
		}
	}
}

func updateReadCases(t *testing.T) {
	t.Helper()
	paths, _ := filepath.Glob("testdata/read/*.txtar")
	for _, path := range paths {
		archive, err := txtar.ParseFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var files []txtar.File
		for _, file := range archive.Files {
			if name, ok := strings.CutSuffix(file.Name, ".eml"); ok {
				want := show(reading.Read(parse.Message(file.Data), readSelf))
				files = append(files, file, txtar.File{Name: name + ".want", Data: []byte(want)})
			}
		}
		archive.Files = files
		if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// A signal or a phrase that no message needs should be removed.
func TestEveryHeuristicIsNeeded(t *testing.T) {
	cases := readCases(t)
	whole := make([]string, len(cases))
	text := make([]string, len(cases))
	for i, c := range cases {
		whole[i] = show(reading.Read(c.m, readSelf))
		text[i] = strings.ReplaceAll(reading.FoldText(c.m.Header.Get("from")+" "+c.m.Subject+" "+c.m.Text), " :", ":")
	}
	for _, part := range reading.ReadParts() {
		needed := slices.ContainsFunc(cases, func(c readCase) bool {
			i := slices.IndexFunc(cases, func(o readCase) bool { return o.name == c.name })
			return strings.Contains(text[i], part.Hint) && show(part.Read(c.m, readSelf)) != whole[i]
		})
		if !needed {
			t.Errorf("no message in testdata/read needs the %s", part.Name)
		}
	}
}

// Signals are told apart by their names.
func TestSignalNamesAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range reading.SignalNames() {
		if seen[name] {
			t.Errorf("two signals are named %q", name)
		}
		seen[name] = true
	}
}

// The owner's own mail is never an answer, whatever else it carries; only a
// structured report outranks that.
func TestOwnOutranksAutomatic(t *testing.T) {
	headers := []string{"Auto-Submitted: auto-replied", "X-Autoreply: yes", "Precedence: bulk", "List-Id: <x.example>", "X-Auto-Response-Suppress: All"}
	for _, h := range headers {
		raw := "From: julie@hoffmann.example\nTo: anna@acme.example\nSubject: Automatic reply: x\n" + h + "\n\nI am out of the office until 5 May.\n"
		m := parse.Message([]byte(raw))
		if got := reading.Read(m, readSelf).Kind; got != reading.KindOwn {
			t.Errorf("own mail with %q = %s, want own", h, got)
		}
		m.From, m.Place.Role = mail.Address{Addr: "alias@hoffmann.example"}, mail.RoleSent
		if got := reading.Read(m, readSelf).Kind; got != reading.KindOwn {
			t.Errorf("mail in Sent with %q = %s, want own", h, got)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, c := range readCases(f) {
		f.Add(c.m.From.Addr, c.m.Subject, c.m.Text, c.m.Header.Get("auto-submitted"))
	}
	f.Fuzz(func(t *testing.T, from, subject, text, auto string) {
		m := mail.Message{From: mail.Address{Addr: from}, Subject: subject, Text: text, Reply: text,
			Date: time.Date(2026, 4, 28, 9, 0, 0, 0, time.UTC), Header: mail.Header{}}
		if auto != "" {
			m.Header["auto-submitted"] = []string{auto}
		}
		r := reading.Read(m, readSelf)
		if r.Kind == "" || r.Why == "" {
			t.Errorf("no kind or no reason: %+v", r)
		}
		if (r.Kind == reading.KindBounce || r.Kind == reading.KindDelay) != (r.Bounce != nil) {
			t.Errorf("%s with bounce %v", r.Kind, r.Bounce)
		}
		if mail.SameAddr(from, readSelf.Addresses[0]) && r.Kind == reading.KindHuman {
			t.Errorf("the owner's mail is taken for a stranger's")
		}
	})
}
