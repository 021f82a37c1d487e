package text

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/txtar"

	"informd/rules/lang"
	"informd/rules/mail"
)

// A golden is one message in testdata, and how it must be read.
type golden struct {
	name    string // its path, without testdata and the extension
	section map[string]string
}

// goldens returns all messages below testdata/dir: sections text, html or subject, and
// what must come out of them.
func goldens(t *testing.T, dir string) []golden {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", dir, "*.txtar"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no messages in testdata/%s: %v", dir, err)
	}
	var all []golden
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		g := golden{name: dir + "/" + strings.TrimSuffix(filepath.Base(file), ".txtar"), section: map[string]string{}}
		for _, f := range txtar.Parse(data).Files {
			g.section[f.Name] = string(f.Data)
		}
		all = append(all, g)
	}
	return all
}

// read returns what the trimmer makes of a message, in the form of what is wanted.
func (g golden) read(r trimmer) string {
	if sender := readPeople(g.section["from"]); len(sender) > 0 {
		r.sender = sender[0]
	}
	if want, ok := g.section["forward"]; ok {
		subject := strings.TrimSpace(g.section["subject"])
		lines := plainLines(g.section["text"])
		r.classify(lines)
		f, _ := r.forward(subject, lines)
		return showForward(f, strings.Contains(want, "\nCc: "))
	}
	if source, ok := g.section["html"]; ok {
		reply, _, _, _ := r.splitHTML(ReadHTML(source))
		return reply
	}
	reply, _, _ := r.split(plainLines(g.section["text"]))
	return reply
}

func (g golden) want() string {
	if f, ok := g.section["forward"]; ok {
		return strings.TrimRight(f, "\n")
	}
	return strings.Trim(g.section["reply"], "\n")
}

func showForward(f *mail.Forward, cc bool) string {
	if f == nil {
		return "none"
	}
	names := func(list []mail.Address) string {
		var s []string
		for _, a := range list {
			s = append(s, a.String())
		}
		return strings.Join(s, ", ")
	}
	var b strings.Builder
	b.WriteString("From: " + f.From.String() + "\nTo: " + names(f.To))
	if cc {
		b.WriteString("\nCc: " + names(f.Cc))
	}
	date := ""
	if !f.Date.IsZero() {
		date = f.Date.Format(time.RFC3339)
	}
	b.WriteString("\nDate: " + date + "\nSubject: " + f.Subject + "\n\n" + f.Text)
	return strings.TrimRight(b.String(), "\n")
}

func TestTrimGoldens(t *testing.T) {
	for _, g := range append(goldens(t, "trim"), goldens(t, "forward")...) {
		t.Run(g.name, func(t *testing.T) {
			if got := g.read(trimmer{words: knownWords()}); got != g.want() {
				t.Errorf("read wrongly\n--- message\n%s\n--- got\n%s\n--- want\n%s", g.section["text"]+g.section["html"], got, g.want())
			}
			crlf := golden{name: g.name, section: maps.Clone(g.section)}
			crlf.section["text"] = strings.ReplaceAll(g.section["text"], "\n", "\r\n")
			if got := crlf.read(trimmer{words: knownWords()}); got != g.want() {
				t.Errorf("with CRLF\n--- got\n%s\n--- want\n%s", got, g.want())
			}
		})
	}
}

// TestAboveForward sees that the words of who forwards are kept apart from the original.
func TestAboveForward(t *testing.T) {
	for _, g := range goldens(t, "forward") {
		want, ok := g.section["reply"]
		if !ok {
			continue
		}
		f, got, _ := Read(g.section["text"]).FindForward(strings.TrimSpace(g.section["subject"]), mail.Address{})
		if want = strings.Trim(want, "\n"); f == nil || got != want {
			t.Errorf("%s: above the original\n--- got\n%s\n--- want\n%s", g.name, got, want)
		}
	}
}

// TestRulesNeeded takes away each rule in turn: some message must then be read wrongly.
func TestRulesNeeded(t *testing.T) {
	all := append(goldens(t, "trim"), goldens(t, "forward")...)
	reasons := reasons(t)
	for _, r := range slices.Sorted(maps.Keys(reasons)) {
		if reasons[r] == "" {
			t.Errorf("rule %s has no reason", r)
		}
		needed := slices.ContainsFunc(all, func(g golden) bool {
			return g.read(trimmer{words: knownWords(), without: []rule{r}}) != g.want()
		})
		if !needed {
			t.Errorf("rule %s (%s): no message in testdata needs it", r, reasons[r])
		}
	}
}

// reasons returns all rules of this package, each with the reason that stands beside it.
func reasons(t *testing.T) map[rule]string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	all := map[rule]string{}
	for _, name := range files {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			v, is := n.(*ast.ValueSpec)
			if !is {
				return true
			}
			if of, is := v.Type.(*ast.Ident); is && of.Name == "rule" {
				r, err := strconv.Unquote(v.Values[0].(*ast.BasicLit).Value)
				if err != nil {
					t.Fatal(err)
				}
				all[rule(r)] = strings.TrimSpace(v.Comment.Text())
			}
			return true
		})
	}
	return all
}

// clients are the mail programs whose cells are counted, as the files are named.
var clients = []string{"gmail", "outlook", "outlookphone", "outlookmac", "apple", "iphone", "thunderbird", "yahoo", "proton", "zimbra", "mutt", "hubspot"}

// TestCells sees that every message named client-language needs the words of its
// language, or a rule that stands for them, and no other language.
func TestCells(t *testing.T) {
	byCode := map[string]lang.Language{}
	var codes []string
	for _, l := range lang.All() {
		byCode[l.Code] = l
		if len(l.Quotes.Wrote) > 0 {
			codes = append(codes, l.Code)
		}
	}
	generic := []rule{ruleDated, ruleNamed, ruleGmailStamp, ruleForwardForeign}
	claimed := map[string]map[string]bool{"trim": {}, "forward": {}}
	used := map[string]bool{}
	for _, dir := range []string{"trim", "forward"} {
		for _, g := range goldens(t, dir) {
			client, code, ok := strings.Cut(filepath.Base(g.name), "-")
			l, known := byCode[code]
			if !ok || !known || !slices.Contains(clients, client) {
				continue
			}
			alone := []lang.Language{byCode["en"], l}
			if got := g.read(trimmer{words: newWords(alone)}); got != g.want() {
				t.Errorf("%s: with the words of %s alone\n--- got\n%s\n--- want\n%s", g.name, code, got, g.want())
			}
			others := []lang.Language{byCode["en"]}
			if code == "en" {
				others = nil
			}
			if g.read(trimmer{words: newWords(others), without: generic}) == g.want() {
				t.Errorf("%s: does not need the words of %s", g.name, code)
			}
			claimed[dir][client+" "+code] = true
			used[code] = true
		}
	}
	for _, code := range codes {
		if !used[code] {
			t.Errorf("language %s: no message in testdata needs its words", code)
		}
	}
	checkMatrix(t, codes, claimed)
}

// checkMatrix compares the table in testdata/README.md with what is claimed. Run with
// UPDATE=1 to write it.
func checkMatrix(t *testing.T, codes []string, claimed map[string]map[string]bool) {
	t.Helper()
	const file, begin = "testdata/README.md", "<!-- what follows is written by TestCells -->\n"
	var b strings.Builder
	for _, dir := range []string{"trim", "forward"} {
		b.WriteString("\n## " + map[string]string{"trim": "Answers", "forward": "Forwards"}[dir] + "\n\n| |")
		for _, code := range codes {
			b.WriteString(" " + code + " |")
		}
		b.WriteString("\n|---|" + strings.Repeat("---|", len(codes)) + "\n")
		empty := 0
		for _, client := range clients {
			b.WriteString("| " + client + " |")
			for _, code := range codes {
				cell := " |"
				if claimed[dir][client+" "+code] {
					cell = " ✓ |"
				} else {
					empty++
				}
				b.WriteString(cell)
			}
			b.WriteString("\n")
		}
		b.WriteString("\nEmpty cells: " + itoa(empty) + " of " + itoa(len(clients)*len(codes)) + ".\n")
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	head, got, ok := strings.Cut(string(data), begin)
	if !ok {
		t.Fatalf("%s has lost the line %q", file, begin)
	}
	if got == b.String() {
		return
	}
	if os.Getenv("UPDATE") == "" {
		t.Errorf("%s does not say what is claimed; run the test with UPDATE=1\n--- got\n%s\n--- want\n%s", file, got, b.String())
		return
	}
	if err := os.WriteFile(file, []byte(head+begin+b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// A mail of nothing but lines that look like attributions is read no closer than any other: of
// many only the first are looked at.
func TestAttributionsWithoutEnd(t *testing.T) {
	const lines = 10 * maxTried
	text := strings.Repeat("On Mon, 2 Mar 2026 at 10:15, Anna Meier <anna@pharma.example> wrote:\n", lines)
	split := plainLines(text)
	trimmer{words: knownWords()}.classify(split)
	cites := 0
	for _, l := range split {
		if l.kind == kindCite {
			cites++
		}
	}
	if cites != maxTried {
		t.Errorf("%d of %d lines are attributions, want %d", cites, lines, maxTried)
	}
}
