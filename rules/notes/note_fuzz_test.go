package notes

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

func noteSeeds(f *testing.F) []string {
	f.Helper()
	files, err := filepath.Glob("testdata/note/*.txt")
	if err != nil || len(files) == 0 {
		f.Fatalf("no seeds: %v", err)
	}
	var out []string
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			out = append(out, strings.TrimSpace(line))
		}
	}
	return out
}

// FuzzNote holds that any text is read without harm: every command has a verb and its
// line, its times are in UTC and in order, and what is quoted commands nothing.
func FuzzNote(f *testing.F) {
	for _, s := range noteSeeds(f) {
		f.Add(s)
	}
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		f.Fatal(err)
	}
	now := time.Date(2026, 11, 22, 10, 30, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, text string) {
		n := ReadNote(text, now, zone)
		for _, c := range n.Commands {
			if c.Verb.word().verb == "" || c.Line == "" {
				t.Errorf("%q: command %+v", text, c)
			}
			if c.Start.Location() != time.UTC || !c.End.IsZero() && !c.End.After(c.Start) {
				t.Errorf("%q: times of %+v", text, c)
			}
			coming := c.Verb == "interview" || c.Verb == "moved"
			if c.Verb == "met" && c.Start.After(now) || coming && c.Start.Before(now.Add(-24*time.Hour)) {
				t.Errorf("%q: %s at %s, and it is %s", text, c.Verb, c.Start, now)
			}
			if utf8.ValidString(text) && !utf8.ValidString(c.Who+c.Text+c.Line) {
				t.Errorf("%q: cut inside a letter: %+v", text, c)
			}
		}
		for _, m := range n.Unclear {
			if m.Line == "" || m.Nearest == "" {
				t.Errorf("%q: %+v", text, m)
			}
		}
		quoted := "> " + strings.ReplaceAll(text, "\n", "\n> ")
		if q := ReadNote(quoted, now, zone); len(q.Commands) > 0 && !strings.Contains(text, "\r") {
			t.Errorf("%q, quoted, commands %+v", text, q.Commands)
		}
		if c, ok := ReadSubject(text, now, zone); ok && c.Verb == "" {
			t.Errorf("subject %q: %+v", text, c)
		}
	})
}

// TestReadNoteLong holds that a long note takes work in proportion to its length, by the
// memory it asks for, which no load on the machine changes.
func TestReadNoteLong(t *testing.T) {
	now := time.Date(2026, 11, 22, 10, 30, 0, 0, time.UTC)
	for _, c := range []struct{ first, again string }{
		{"met ", "Anna and "}, {"met ", "Anna, "}, {"met Anna ", "at "}, {"", "met Anna\n"}, {"",
			"stop\n"}, {"", "x"}, {"", "., "}, {"", "[abc "},
		{"", "learned: a. "}, {"learned: a\n", "b\n"}, {"learned: ", "a, b: "}, {"intro: Bob ",
			"b@x.example, "}, {"intro: Bob ", "x "}, {"", "intro: Bob\n"},
		{"interview fri 15:00, ", "20 m "}, {"interview with ", "Anna "}, {"later ", "3 "}, {"",
			strings.Repeat("word ", 15) + "\n"}, {"same: ", "a@b.example "},
	} {
		work := func(size int) uint64 {
			text := c.first + strings.Repeat(c.again, size/len(c.again))
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			ReadNote(text, now, time.UTC)
			runtime.ReadMemStats(&after)
			return after.TotalAlloc - before.TotalAlloc
		}
		if small, large := work(1<<14), work(1<<17); large > 20*small {
			t.Errorf("%q after %q: 16 KB take %d bytes of memory, 128 KB take %d", c.again, c.first, small, large)
		}
	}
}
