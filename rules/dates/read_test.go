package dates

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"
	_ "time/tzdata"
)

var update = flag.Bool("update", false, "write what is read into testdata")

// TestReadWhen reads testdata/when.table: a direction, a phrase, and the time it
// means or why it means none. A line "now …" sets the clock for those below it.
func TestReadWhen(t *testing.T) {
	const name = "testdata/when.table"
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var now time.Time
	var zone *time.Location
	var out strings.Builder
	n := 0
	for line := range strings.Lines(string(data)) {
		line = strings.TrimRight(line, "\n")
		f := strings.Split(line, "|")
		switch {
		case strings.HasPrefix(line, "now "):
			now, zone = clockOf(t, name, line)
		case len(f) >= 2:
			n++
			direction, phrase := strings.TrimSpace(f[0]), strings.TrimSpace(f[1])
			got := echoWhen(phrase, now, zone, direction == "past")
			if want := strings.TrimSpace(strings.Join(f[2:], "|")); got != want && !*update {
				t.Errorf("%s %q at %s\n got %s\nwant %s", direction, phrase, now.In(zone).Format(time.RFC1123), got, want)
			}
			line = fmt.Sprintf("%-6s | %-36s | %s", direction, phrase, got)
		}
		out.WriteString(line + "\n")
	}
	if n < 100 {
		t.Errorf("%s has %d phrases, want more", name, n)
	}
	if *update {
		if err := os.WriteFile(name, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// TestReadWhenTwice holds that an hour that comes twice is the first, on either side of
// Greenwich.
func TestReadWhenTwice(t *testing.T) {
	for _, c := range []struct{ zone, now, phrase, want string }{
		{"Europe/Berlin", "2026-10-23T12:00:00Z", "sunday 02:30", "2026-10-25T00:30:00Z"},
		{"America/New_York", "2026-10-30T12:00:00Z", "sunday 01:30", "2026-11-01T05:30:00Z"},
		{"Australia/Lord_Howe", "2026-04-03T12:00:00Z", "sunday 01:45", "2026-04-04T14:45:00Z"},
	} {
		zone, err := time.LoadLocation(c.zone)
		if err != nil {
			t.Fatal(err)
		}
		now, err := time.Parse(time.RFC3339, c.now)
		if err != nil {
			t.Fatal(err)
		}
		w, err := ReadWhen(c.phrase, now, zone, false)
		if got := w.Start.Format(time.RFC3339); err != nil || got != c.want {
			t.Errorf("%q in %s: got %s, %v, want %s", c.phrase, c.zone, got, err, c.want)
		}
	}
}

func echoWhen(phrase string, now time.Time, zone *time.Location, past bool) string {
	w, err := ReadWhen(phrase, now, zone, past)
	if errors.Is(err, ErrNoDate) {
		return "-"
	}
	if err != nil {
		return "! " + err.Error()
	}
	s := echoTime(w.Start, w.End, w.Day, w.TimeOnly, zone)
	if w.Rest != "" {
		s += " + " + w.Rest
	}
	return s
}

// clockOf reads the line "now 2026-11-22 11:30 Europe/Berlin" of a file's head.
func clockOf(t *testing.T, name, head string) (time.Time, *time.Location) {
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
