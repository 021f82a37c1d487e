package rules

import (
	"testing"
	"time"
)

// A sentence that was noted in quotation marks stands in the thank-you in one pair of them.
func TestUnmarked(t *testing.T) {
	for noted, want := range map[string]string{
		`"batches are not cheap"`:   "batches are not cheap",
		"“batches are not cheap.”":  "batches are not cheap.",
		"„Chargen sind teuer“":      "Chargen sind teuer",
		"«les lots sont chers»":     "les lots sont chers",
		"batches are not cheap":     "batches are not cheap",
		`he calls them "batches"`:   `he calls them "batches"`,
		`"Batches" are not "cheap"`: `"Batches" are not "cheap"`,
		`""`:                        `""`,
		"":                          "",
	} {
		if got := unmarked(noted); got != want {
			t.Errorf("%s: %q, want %q", noted, got, want)
		}
	}
}

// A letter says when a talk was in the words of a letter that may be sent a few days later.
func TestSayPast(t *testing.T) {
	now := time.Date(2026, 3, 20, 9, 0, 0, 0, time.UTC)
	for days, want := range map[int]string{1: "on Thursday", 6: "on Saturday", 7: "on 13 March", 44: "on 4 February", 45: "in February"} {
		if got := (Policy{Zone: time.UTC}).sayPast(now, now.AddDate(0, 0, -days)); got != want {
			t.Errorf("%d days ago: %q, want %q", days, got, want)
		}
	}
}

// A thank-you asks whom else to talk to unless the note of the talk says that this was asked, or somebody was
// named.
func TestAskedWhoElse(t *testing.T) {
	start := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name string
		e    Event
		want bool
	}{
		{"somebody was named", Event{Kind: Introduced, Talk: "t"}, true},
		{"a line says so", Event{Kind: Noted, Talk: "t", Line: LineNames, Text: "yes"}, true},
		{"they would rather not", Event{Kind: Noted, Talk: "t", Line: LineNames, Text: "no"}, true},
		{"a note says so in passing", Event{Kind: Noted, Talk: "t", Line: LineLearned, Text: "I asked her who else to see"}, true},
		{"the ask was put", Event{Kind: Noted, Talk: "t", Line: LineWhoElse, Text: "yes"}, true},
		{"the ask was not put", Event{Kind: Noted, Talk: "t", Line: LineWhoElse, Text: "no, forgot"}, false},
		{"the ask was not put, by a letter", Event{Kind: Noted, Talk: "t", Line: LineWhoElse, Text: "n"}, false},
		{"the ask was not put, in German", Event{Kind: Noted, Talk: "t", Line: LineWhoElse, Text: "Nein."}, false},
		{"the ask was put, to somebody of that name", Event{Kind: Noted, Talk: "t", Line: LineWhoElse, Text: "Nora named two"}, true},
		{"another line", Event{Kind: Noted, Talk: "t", Line: LineLearned, Text: "batches are not cheap"}, false},
		{"a mail that quotes it", Event{Kind: Heard, Talk: "t", Text: "you asked who else to see"}, false},
		{"named in another talk, before", Event{Kind: Introduced, At: start.Add(-time.Hour)}, false},
		{"named in no talk, since", Event{Kind: Introduced, At: start.Add(time.Hour)}, true},
	} {
		p := Fold("p", []Event{tt.e}, nil)
		if got := p.askedWhoElse(&Talk{ID: "t", Start: start}); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}
