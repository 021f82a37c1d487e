package prose

import (
	"os"
	"strings"
	"testing"
	"time"

	"informd/rules/notes"
)

// TestOtherClock holds what is made of an hour by another clock than the owner's, by testdata/clock.txt: a
// note, and what is offered with one tap, or asked for; a talk with somebody's boss is none with them. Hugo's clock is known to be that of Tokyo.
func TestOtherClock(t *testing.T) {
	text, err := os.ReadFile("testdata/clock.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		note, want, _ := strings.Cut(strings.TrimSpace(line), " | ")
		said := "nothing"
		for _, c := range readKnowing(t, note, 9*time.Hour) {
			if c.Verb != notes.Interview && c.Verb != notes.Moved {
				continue
			}
			tap, whole := c.Written(berlin(t))
			if said = tap; !whole {
				said = c.Lacks(berlin(t))
			}
		}
		if said != want {
			t.Errorf("%s\n got %s\nwant %s", note, said, want)
		}
	}
}

// TestSameHourOfNoTalk holds that "same time" books nothing where no talk is known whose hour it could be.
func TestSameHourOfNoTalk(t *testing.T) {
	for _, c := range read(t, "Pia can't today, she wrote me. Monday same time") {
		if c.Verb == notes.Interview && !c.Day {
			t.Errorf("booked for %v", c.Start)
		}
	}
}
