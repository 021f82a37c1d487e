package rules

import (
	"strings"
	"testing"
	"time"
)

func TestCalendar(t *testing.T) {
	start := time.Date(2026, 11, 26, 14, 0, 0, 0, time.UTC)
	p := &Person{Name: "Anna, " + strings.Repeat("ä", 60)}
	got := string(calendar(p, &Talk{ID: "t", Start: start, End: start.Add(20 * time.Minute), Where: "Café; hall 2"}, start))
	for _, want := range []string{"DTSTART:20261126T140000Z\r\n", "DTEND:20261126T142000Z\r\n", "TRIGGER;RELATED=END:-PT5M\r\n",
		`SUMMARY:Talk with Anna\, ä`, `LOCATION:Café\; hall 2`} {
		if !strings.Contains(got, want) {
			t.Errorf("got\n%s\nwant in it %q", got, want)
		}
	}
	var open []string
	for line := range strings.SplitSeq(got, "\r\n") {
		if name, ok := strings.CutPrefix(line, "BEGIN:"); ok {
			open = append(open, name)
		} else if name, ok := strings.CutPrefix(line, "END:"); ok {
			if len(open) == 0 || open[len(open)-1] != name {
				t.Fatalf("%s ends inside %v", name, open)
			}
			open = open[:len(open)-1]
		}
		if strings.HasPrefix(line, "METHOD") { // must then stand in the type of the part too (RFC 5545 §3.7.2)
			t.Errorf("got %s, want a file that invites nobody", line)
		}
		if len(line) > 75 {
			t.Errorf("got a line of %d bytes, want at most 75: %q", len(line), line)
		}
	}
}
