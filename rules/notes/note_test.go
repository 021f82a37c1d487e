package notes

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"

	"informd/rules/mail"
)

var updateNotes = flag.Bool("update-notes", false, "write what is read into testdata/note")

// TestReadNote reads the files of testdata/note: each case is a note, a line of dashes,
// and what informd makes of it.
func TestReadNote(t *testing.T) {
	files, err := filepath.Glob("testdata/note/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files in testdata/note: %v", err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		got := rereadNotes(t, name, string(data))
		if *updateNotes && got != string(data) {
			if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// rereadNotes returns the file as the code would have it; every difference is an error.
func rereadNotes(t *testing.T, name, data string) string {
	t.Helper()
	head, body, _ := strings.Cut(data, "\n=== ")
	now, zone := noteClock(t, name, head)
	var out strings.Builder
	out.WriteString(head)
	for c := range strings.SplitSeq(body, "\n=== ") {
		title, rest, _ := strings.Cut(c, "\n")
		text, want, _ := strings.Cut(rest+"\n", "\n---\n")
		var got string
		if strings.Contains(name, "subject") {
			got = echoSubjects(text, now, zone)
		} else {
			got = echoNote(ReadNote(text, now, zone), zone)
		}
		if want = strings.TrimRight(want, "\n"); got != want && !*updateNotes {
			t.Errorf("%s: %s\n--- note\n%s\n--- got\n%s\n--- want\n%s", name, title, text, got, want)
		}
		fmt.Fprintf(&out, "\n=== %s\n%s\n---\n%s\n", title, text, got)
	}
	return out.String()
}

// noteClock reads the line "now 2026-11-22 11:30 Europe/Berlin" of a file's head.
func noteClock(t *testing.T, name, head string) (time.Time, *time.Location) {
	t.Helper()
	for line := range strings.Lines(head) {
		f := strings.Fields(line)
		if len(f) < 4 || f[0] != "now" {
			continue
		}
		zone, err := time.LoadLocation(f[3])
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		now, err := time.ParseInLocation("2006-01-02 15:04", f[1]+" "+f[2], zone)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		return now.UTC(), zone
	}
	t.Fatalf("%s has no line now", name)
	return time.Time{}, nil
}

func echoSubjects(text string, now time.Time, zone *time.Location) string {
	var out []string
	for line := range strings.SplitSeq(text, "\n") {
		c, ok := ReadSubject(line, now, zone)
		if !ok {
			out = append(out, "-")
			continue
		}
		out = append(out, echoCommand(c, zone))
	}
	return strings.Join(out, "\n")
}

// echoNote writes a note as its reader understood it, a thing a line.
func echoNote(n Note, zone *time.Location) string {
	var out []string
	for _, c := range n.Commands {
		out = append(out, echoCommand(c, zone))
	}
	for _, m := range n.Unclear {
		line := "? " + m.Line
		if m.Why != "" {
			line += " | " + m.Why
		}
		out = append(out, line+" | write: "+m.Nearest)
	}
	if n.Text != "" {
		out = append(out, "note: "+strings.ReplaceAll(strings.ReplaceAll(n.Text, "\n", "\n      "), "      \n", "\n"))
	}
	if len(out) == 0 {
		return "(nothing)"
	}
	return strings.Join(out, "\n")
}

func echoCommand(c Command, zone *time.Location) string {
	out := "* " + string(c.Verb)
	add := func(label, v string) {
		if v != "" {
			out += " | " + label + " " + v
		}
	}
	add("who", c.Who)
	if c.Addr != (mail.Address{}) {
		add("address", c.Addr.String())
	}
	add("when", echoTime(c.Start, c.End, c.Day, c.TimeOnly, zone))
	if !c.Span.IsZero() {
		add("span", c.Span.String())
	}
	if c.Away {
		out += " | away"
	}
	add("text", strings.ReplaceAll(c.Text, "\n", " / "))
	add("tag", c.Tag)
	return out
}

func echoTime(start, end time.Time, day, timeOnly bool, zone *time.Location) string {
	if start.IsZero() {
		return ""
	}
	s := start.In(zone).Format("Mon 2 Jan 2006 15:04")
	if day {
		s = strings.TrimSuffix(s, " 00:00")
	}
	if !end.IsZero() {
		s += fmt.Sprintf(", %v", end.Sub(start))
	}
	if timeOnly {
		s += ", no day named"
	}
	return s
}
