package templates

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"informd/rules/content"
)

// ownDir writes files into a directory as an owner would.
func ownDir(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.MkdirAll(filepath.Join(dir, filepath.Dir(name)), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestLoadRefuses(t *testing.T) {
	whole := func(text string) string {
		return "{{define \"subject\"}}x{{end}}\n{{define \"text\"}}\n" + text + "\n{{end}}\n"
	}
	for _, c := range []struct {
		name, file, text string
		want             []string
	}{
		{"field", "notice.txt", whole("Hello\n{{.Nmae}}"),
			[]string{"notice.txt:4: there is no .Nmae here; there is .Capture .Thread"}},
		{"field below", "brief.txt", whole("{{range .Items}}{{.Whoo}}{{end}}"),
			[]string{"brief.txt:3: there is no .Whoo here; there is .Who .What .Mail .Words .How"}},
		{"field of a language", "de/followup.txt", whole("{{.Salutation}}\n{{.Reworded}}\n{{.Salutaton}}"),
			[]string{"de/followup.txt:5: there is no .Salutaton"}},
		{"one register of a language", "fr/thankyou.txt", whole("{{.Salutation}}{{if .Familiar}}{{.Tu}}{{end}}{{.Closing}}"),
			[]string{"fr/thankyou.txt:3: there is no .Tu"}},
		{"unused branch", "receipt.txt", whole("{{.Understood}}{{if not .Buttons}}{{.Nope}}{{end}}"),
			[]string{"receipt.txt:3: there is no .Nope"}},
		{"function", "notice.txt", whole("{{shout .Who}}"),
			[]string{`notice.txt:3: there is no function "shout"; there is bar, bracketed, capital, count`}},
		{"unclosed", "notice.txt",
			"{{define \"subject\"}}x{{end}}\n{{define \"text\"}}\n{{if .Who}}",
			[]string{"notice.txt:3: the file ends inside", "{{end}}"}},
		{"syntax", "notice.txt", whole("{{.Who}"), []string{"notice.txt:3: "}},
		{"no text", "notice.txt", "{{define \"subject\"}}x{{end}}",
			[]string{`notice.txt:1: has no "text"`, "informd template show notice.txt"}},
		{"stray", "notice.txt",
			"{{define \"subject\"}}x{{end}}\n\nHello!\n{{define \"text\"}}x{{end}}",
			[]string{"notice.txt:3: text outside of {{define}}"}},
		{"empty", "help.txt", whole(""), []string{"help.txt:1: makes an empty mail"}},
		{"piece", "notice.txt", whole(`{{template "buttns" .}}`),
			[]string{`notice.txt:3: there is no {{define "buttns"}}`, "template show base.txt"}},
		{"base", "base.txt", "{{define \"hello\"}}{{.}", []string{"base.txt:1: "}},
		{"base field", "base.txt", `{{define "hello"}}{{.Nope}}{{end}}`,
			[]string{"base.txt:1: there is no .Nope here; compare with `informd template show base.txt`"}},
		{"base html field", "base.html", `{{define "top"}}{{.Nope}}{{end}}`,
			[]string{"base.html:1: there is no .Nope here"}},
		{"type", "notice.txt", whole(`{{pad "a" .Who}}`), []string{"notice.txt:3: "}},
		{"name", "notce.txt", "x",
			[]string{"notce.txt: no template has this name; rename it to notice.txt"}},
		{"latin-1", "notice.txt", "a\nb\xe4", []string{"notice.txt:2: is not UTF-8"}},
		{"script", "notice.html", "<script>x</script>", []string{"notice.html:1: has <script>"}},
		{"picture", "notice.html", `<p><img src="https://x.example/y.png">`,
			[]string{"notice.html:1: has <img>"}},
		{"link", "notice.html", `<a href="https://x.example/">x</a>`,
			[]string{"notice.html:1: has href="}},
		{"html field", "notice.html", "<p>\n{{.Nope}}</p>",
			[]string{"notice.html:2: there is no .Nope"}},
		{"html context", "notice.html",
			"<p>\n<a href=\"{{if .Who}}mailto:{{end}}\n{{template \"nope\"}}\">",
			[]string{"notice.html:"}},
		{"open tag", "notice.html", "<p>\n<a href=\"x", []string{"ends inside of a tag"}},
		{"class", "notice.html", `<p {{class "huge"}}>`, []string{`notice.html:1: `,
			`no class "huge"`}},
		{"question", "questions.txt", "[opening]\nOne?\n[contnet]\nTwo?\nOne?\n",
			[]string{`questions.txt:3: "contnet" is no phase, level or goal; write "content"`,
				"questions.txt:5: the same question stands in line 2"}},
		{"no heading", "questions.txt", "What?\n",
			[]string{"questions.txt:1: a question stands before any heading"}},
		{"no phase", "questions.txt", "[junior]\nWhat?\n",
			[]string{"questions.txt:1: the heading names no phase"}},
		{"bracket", "questions.txt", "[opening\nWhat?\n",
			[]string{"questions.txt:1: the heading has no closing bracket"}},
		{"no question", "questions.txt", "# nothing\n",
			[]string{"questions.txt:1: there is no question"}},
		{"huge", "notice.txt", strings.Repeat("x", 257<<10),
			[]string{"notice.txt: is larger than 256 KiB"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := ownDir(t, map[string]string{c.file: c.text})
			_, err := Load(dir)
			if err == nil {
				t.Fatal("Load took it")
			}
			for _, want := range c.want {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("got %v\nwant %s", err, want)
				}
			}
			seen := map[string]bool{}
			for line := range strings.Lines(err.Error() + "\n") {
				if seen[line] {
					t.Errorf("says twice: %s", line)
				}
				seen[line] = true
				if !strings.HasPrefix(line, filepath.Join(dir, c.file)+":") ||
					!strings.Contains(line, "; ") {
					t.Errorf("names no path or no cure: %s", line)
				}
			}
		})
	}
}

func TestLoadReportsAllAtOnce(t *testing.T) {
	dir := ownDir(t, map[string]string{
		"notice.txt":    "{{define \"subject\"}}{{.A}}{{end}}{{define \"text\"}}x{{end}}",
		"receipt.txt":   "{{define",
		"questions.txt": "[opening]\n",
		"x.txt":         "",
		".swp":          "an editor's",
		"notice.txt~":   "an editor's",
	})
	_, err := Load(dir)
	if err == nil {
		t.Fatal("Load took it")
	}
	if got := strings.Count(err.Error(), "\n") + 1; got != 4 {
		t.Errorf("got %d faults, want 4: one a broken file, each once\n%v", got, err)
	}
}

// A template of the owner's that leaves out what its kind has to show is refused at the start.
func TestLoadNeedsWhatAKindShows(t *testing.T) {
	for name, field := range map[string]string{"followup.txt": "Reworded", "notice.txt": "Text", "receipt.txt": "Understood",
		"answer.txt": "Lead"} {
		text := "{{define \"subject\"}}Hello{{end}}{{define \"text\"}}Did you see my mail?%s{{end}}"
		_, err := Load(ownDir(t, map[string]string{name: fmt.Sprintf(text, "")}))
		if err == nil || !strings.Contains(err.Error(), "leaves out ."+field) {
			t.Errorf("%s: got %v", name, err)
		}
		if _, err := Load(ownDir(t, map[string]string{name: fmt.Sprintf(text, "\n{{."+field+"}}")})); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestLoadNeedsItsDirectory(t *testing.T) {
	_, err := Load(filepath.Join(t.TempDir(), "none"))
	if err == nil || !strings.Contains(err.Error(),
		"no such file or directory; create it, or leave templates.dir empty") {
		t.Errorf("got %v", err)
	}
}

func TestOwnFileReplaces(t *testing.T) {
	dir := ownDir(t, map[string]string{
		"base.txt":      "{{define \"sign\"}}Herzlich,\n{{.Owner}}{{end}}",
		"help.txt":      "{{define \"subject\"}}Hilfe{{end}}\r\n{{define \"text\"}}An {{.Capture}}{{end}}\r\n",
		"brief.html":    "<table><tr><td>{{.Date}}</td></tr></table>",
		"questions.txt": "# mine\n[opening junior]\nWarum?\n[closing impress]\nWer noch?\n",
	})
	s, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	w := render(t, s, rendering{"", "help", content.SayHelp{Capture: "a@b.example"}})
	if w.Subject != "Hilfe" || w.Text != "An a@b.example\n" || w.HTML != "" {
		t.Errorf("help: got %+v, want the owner's words and no HTML part that says otherwise", w)
	}
	w = render(t, s, rendering{"", "decline", content.SayDecline{Letter: toAnna()}})
	if !strings.HasPrefix(w.Text, "Hello Anna,") || !strings.HasSuffix(w.Text, "Herzlich,\nJulie Roth\n") {
		t.Errorf("decline: got %q, want the owner's signature and our greeting", w.Text)
	}
	w = render(t, s, rendering{"", "brief", content.SayBrief{Date: "<Friday>"}})
	if w.HTML != "<table><tr><td>&lt;Friday&gt;</td></tr></table>\n" || !strings.Contains(w.Text,
		"<Friday>. Nothing needs you") {
		t.Errorf("brief: got %+v", w)
	}
	want := []content.Question{{Text: "Warum?", Phase: "opening", Level: "junior", Goal: "any"},
		{Text: "Wer noch?", Phase: "closing", Level: "any", Goal: "impress"}}
	if got := s.Questions(); !slices.Equal(got, want) {
		t.Errorf("questions: got %+v\nwant %+v", got, want)
	}
	if _, from, ok := s.Source("help.txt"); !ok || from != filepath.Join(dir, "help.txt") {
		t.Errorf("Source(help.txt): from %q, %v", from, ok)
	}
	if text, from, ok := s.Source("notice.txt"); !ok || from != "" ||
		!strings.Contains(text, "{{define") {
		t.Errorf("Source(notice.txt): from %q, %v", from, ok)
	}
	if _, _, ok := s.Source("nope.txt"); ok {
		t.Error("Source(nope.txt) is known")
	}
}

// Every kind has its text, every file has its kind.
func TestNames(t *testing.T) {
	s := load(t)
	want := []string{baseText, basePage, questionsFile}
	for _, k := range kinds() {
		want = append(want, string(k.name)+".txt")
		if _, ok := s.sources[string(k.name)+".html"]; ok {
			want = append(want, string(k.name)+".html")
		}
		for _, k := range k.translated() {
			if _, ok := s.sources[k.file()]; ok {
				want = append(want, k.file())
			}
		}
	}
	slices.Sort(want)
	if got := s.Names(); !slices.Equal(got, want) {
		t.Errorf("got %v\nwant %v", got, want)
	}
}

// An owner's copy of every built-in file changes nothing: `template show` is a start.
func TestCopyOfEverything(t *testing.T) {
	s := load(t)
	files := map[string]string{}
	for _, name := range s.Names() {
		files[name], _, _ = s.Source(name)
	}
	own, err := Load(ownDir(t, files))
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range gallery(t) {
		if got, want := render(t, own, r), render(t, s, r); got != want {
			t.Errorf("%s differs", r.name)
		}
	}
}
