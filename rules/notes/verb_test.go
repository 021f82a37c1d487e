package notes

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"informd/rules/content"
)

// TestVerbs walks the mail language: every verb is understood in the words that help shows, in
// small letters, in capitals, with a full stop, behind a greeting and as the subject of a button;
// it stands in help, and in one of the notes that are read in testdata/note.
func TestVerbs(t *testing.T) {
	now := time.Date(2026, 11, 25, 10, 30, 0, 0, time.UTC)
	help, read := helpText(), readInTestdata(t)
	for _, w := range words() {
		if w.section != unlisted && !strings.Contains(help, w.example) {
			t.Errorf("%s: help does not show %q", w.verb, w.example)
		}
		if w.verb != Plain && !strings.Contains(read, "\n* "+string(w.verb)) {
			t.Errorf("%s: no note in testdata/note says it", w.verb)
		}
		if w.takes == takesMail || w.verb == Plain {
			continue
		}
		for _, line := range []string{w.example, strings.ToLower(w.example), strings.ToUpper(w.example), w.example + ".", "Hi, " + w.example,
			"Hello informd, " + w.example, "  " + w.example + " "} {
			n := ReadNote(line, now, time.UTC)
			if len(n.Commands) != 1 || n.Commands[0].Verb != w.verb || len(n.Unclear) > 0 || n.Text != "" {
				t.Errorf("%q: got %s, want %s", line, echoNote(n, time.UTC), w.verb)
			}
		}
		if c, ok := ReadSubject(w.example+" [a7k2fg]", now, time.UTC); !ok || c.Verb != w.verb || c.Tag != "a7k2fg" {
			t.Errorf("button %q: got %+v, %v", w.example, c, ok)
		}
	}
}

// TestThankedBare holds that a verb that stands alone is understood with thanks behind it, except a yes or a no: "no,
// thank you" is the owner's own.
func TestThankedBare(t *testing.T) {
	for _, w := range words() {
		for _, s := range w.says {
			for _, thanked := range []string{s + ", thanks", s + "! Thx", s + " thank you very much."} {
				if got := BareVerb(thanked); got != w.verb && !w.answer && got != NoThanks {
					t.Errorf("%q: got %q, want %s", thanked, got, w.verb)
				}
			}
		}
	}
	for _, s := range []string{"no, thank you", "no, thanks", "yes, thanks"} {
		if got := BareVerb(s); got.Answers() {
			t.Errorf("%q: got %q", s, got)
		}
	}
}

// TestSpellings holds that no two verbs share a spelling, a label, a name, or what stands behind
// "that was a", and that each spelling is in the form in which a line is compared with it.
func TestSpellings(t *testing.T) {
	seen := map[string]Verb{}
	once := func(kind, s string, v Verb) {
		if was, ok := seen[kind+s]; ok && was != v {
			t.Errorf("%s %q is both of %s and of %s", kind, s, was, v)
		}
		seen[kind+s] = v
	}
	for _, w := range words() {
		once("name", string(w.verb), w.verb)
		for _, s := range w.says {
			once("spelling", s, w.verb)
			if got := BareVerb(s); got != w.verb {
				t.Errorf("%q: got %q, want %s", s, got, w.verb)
			}
		}
		for _, s := range w.allLabels() {
			once("label", s, w.verb)
		}
		for _, s := range w.was {
			once("that was a", s, w.verb)
		}
	}
}

func helpText() string {
	var lines []string
	for _, s := range HelpSections() {
		for _, f := range s.Words {
			lines = append(lines, f.Label)
		}
	}
	return strings.Join(lines, "\n")
}

// TestHelpFits holds that the lines of help fit beside each other.
func TestHelpFits(t *testing.T) {
	for _, s := range HelpSections() {
		for _, f := range s.Words {
			if len(f.Label) > 34 || len(f.Text) > 37 || f.Text == "" || f == (content.Fact{}) {
				t.Errorf("%q (%d) %q (%d)", f.Label, len(f.Label), f.Text, len(f.Text))
			}
		}
	}
}

// readInTestdata returns all that testdata/note says is read.
func readInTestdata(t *testing.T) string {
	t.Helper()
	files, err := filepath.Glob("testdata/note/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no notes: %v", err)
	}
	var all strings.Builder
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all.Write(data)
	}
	return all.String()
}
