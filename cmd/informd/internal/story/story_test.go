package story

import (
	"bytes"
	"context"
	"flag"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"golang.org/x/tools/txtar"

	"informd/rules/content"
)

var update = flag.Bool("update", false, "rewrite what the stories want")

// TestStories plays every story in testdata, and the demo, and compares what is printed with
// what it wants. When all were played, it compares what templates were given with the samples.
func TestStories(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no stories: %v", err)
	}
	files = append(files, "demo.txtar")
	said := &sayings{of: map[string][]saying{}, did: map[string]bool{}}
	t.Cleanup(func() {
		if len(said.of) == 0 {
			t.Error("no story was heard: nothing is told what templates are given")
		}
		if len(said.of) == len(files) && !t.Failed() {
			said.samples(t)
			said.fields(t)
			said.troubles(t)
			said.effects(t)
			said.buttons(t)
		}
	})
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".txtar")
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := play(t, data, func(l saying) { said.hear(name, l) }, said)
			if *update {
				rewrite(t, file, data, got)
				return
			}
			if want := section(data, "want"); got != want {
				t.Errorf("%s: the story went another way\ngot:\n%s\nwant:\n%s", file, got, want)
			}
		})
	}
}

// What the stories show of texts reads well in a terminal: 72 columns, but for a word
// that is longer. Quoted lines keep the ends they came with, up to 100.
func TestTextsAreNarrow(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	shown := 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(section(data, "want")) {
			before, text, ok := strings.Cut(strings.TrimRight(line, "\n"), "│ ")
			if !ok || strings.TrimSpace(before) != "" {
				continue
			}
			shown++
			most := 72
			if strings.HasPrefix(text, ">") {
				most = 100
			}
			if n := utf8.RuneCountInString(text); n > most && strings.Contains(strings.TrimSpace(text), " ") {
				t.Errorf("%s: %d columns: %s", file, n, text)
			}
		}
	}
	if shown == 0 {
		t.Error("no story shows a text")
	}
}

// play plays a story to its end and returns what is printed; hear hears what templates are given, and log what is
// logged.
func play(t *testing.T, data []byte, hear func(saying), log slog.Handler) string {
	t.Helper()
	zone, err := time.LoadLocation(Zone)
	if err != nil {
		t.Fatal(err)
	}
	s, err := Parse(data, zone)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	ctx := context.Background()
	tape := NewTape(&out, zone)
	tape.Log = log
	w, err := Open(ctx, s, filepath.Join(t.TempDir(), "state.db"), Pipes, tape)
	if err != nil {
		t.Fatal(err)
	}
	defer w.Close()
	w.Agent.Given = func(kind content.Kind, say any) { hear(saying{kind, say, w.now}) }
	if err := w.Play(ctx, s); err != nil {
		t.Fatalf("%v\nso far:\n%s", err, out.String())
	}
	return strings.TrimLeft(out.String(), "\n")
}

func section(data []byte, name string) string {
	for _, f := range txtar.Parse(data).Files {
		if f.Name == name {
			return string(f.Data)
		}
	}
	return ""
}

func rewrite(t *testing.T, file string, data []byte, want string) {
	t.Helper()
	ar := txtar.Parse(data)
	for i := range ar.Files {
		if ar.Files[i].Name == "want" {
			ar.Files[i].Data = []byte(want)
		}
	}
	if err := os.WriteFile(file, txtar.Format(ar), 0o644); err != nil {
		t.Fatal(err)
	}
}

// A demo empties the folder that another demo left, and no other: not that of an owner's own store.
func TestDemoCleansItsOwnFolderAlone(t *testing.T) {
	dir := t.TempDir()
	own := filepath.Join(dir, "state.db")
	if err := os.WriteFile(own, []byte("what an owner noted"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := clean(dir); err == nil {
		t.Error("a folder that holds a state.db was taken for that of a demo")
	}
	if _, err := os.Stat(own); err != nil {
		t.Error(err)
	}
	left := filepath.Join(t.TempDir(), "demo")
	if _, err := clean(left); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(left, "state.db"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := clean(left); err != nil {
		t.Errorf("the folder of the last demo: %v", err)
	}
	if _, err := os.Stat(filepath.Join(left, "state.db")); err == nil {
		t.Error("what the last demo left is still there")
	}
}
