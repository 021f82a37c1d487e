package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const readAnswer = "From: Anna Meier <anna@acme.example>\nTo: julie@hoffmann.example\nSubject: Re: Hello\n" +
	"Date: Tue, 28 Apr 2026 09:30:00 +0200\nMessage-ID: <a1@acme.example>\nIn-Reply-To: <ask1@hoffmann.example>\n\nGladly.\n"

// readLines runs read with JSON and returns the objects, one a line.
func readLines(t *testing.T, opts readOptions, paths ...string) []map[string]any {
	t.Helper()
	opts.JSON = true
	var out bytes.Buffer
	if err := read(context.Background(), paths, opts, &out); err != nil {
		t.Fatalf("read %q: %v", paths, err)
	}
	var objects []map[string]any
	for line := range strings.Lines(out.String()) {
		var o map[string]any
		if err := json.Unmarshal([]byte(line), &o); err != nil {
			t.Fatalf("line %q: %v", line, err)
		}
		objects = append(objects, o)
	}
	return objects
}

func writeMail(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestReadNeverStops(t *testing.T) {
	dir := t.TempDir()
	writeMail(t, filepath.Join(dir, "a.eml"), readAnswer)
	writeMail(t, filepath.Join(dir, "b.eml"), "")
	writeMail(t, filepath.Join(dir, "c.eml"), "\x00\xff\xfe")
	got := readLines(t, readOptions{}, filepath.Join(dir, "missing.eml"), dir)
	kinds := []string{"unparseable", "human", "unparseable", "unparseable"}
	if len(got) != len(kinds) {
		t.Fatalf("%d objects, want %d: %v", len(got), len(kinds), got)
	}
	for i, want := range kinds {
		if got[i]["kind"] != want || got[i]["why"] == "" {
			t.Errorf("object %d = %v, want kind %s with a reason", i, got[i], want)
		}
	}
	if got[0]["error"] == nil {
		t.Errorf("a missing file bears no error: %v", got[0])
	}
	if got[1]["text"] != "Gladly." || got[1]["date"] != "2026-04-28T07:30:00Z" || got[1]["message_id"] != "a1@acme.example" {
		t.Errorf("the answer is read as %v", got[1])
	}
}

// A line "From " inside a text begins no message.
func TestReadMbox(t *testing.T) {
	path := filepath.Join(t.TempDir(), "box")
	writeMail(t, path, "From anna@acme.example Tue Apr 28 09:30:00 2026\n"+readAnswer+
		"\nFrom bob@acme.example Tue Apr 28 09:31:00 2026\n"+strings.Replace(readAnswer, "Gladly.", "First.\nFrom here on it is prose.", 1))
	got := readLines(t, readOptions{Mbox: true}, path)
	if len(got) != 2 || got[0]["text"] != "Gladly." || !strings.Contains(got[1]["text"].(string), "From here on") {
		t.Errorf("read of an mbox = %v", got)
	}
	if got[0]["file"] != path+"#1" {
		t.Errorf("the first message is called %v", got[0]["file"])
	}
}

func TestReadHuman(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.eml")
	writeMail(t, path, readAnswer)
	var out bytes.Buffer
	if err := read(context.Background(), []string{path}, readOptions{}, &out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{path, "human: nothing says a machine wrote it", "Anna Meier <anna@acme.example>", "| Gladly."} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("output lacks %q:\n%s", want, out.String())
		}
	}
}
