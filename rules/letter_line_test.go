package rules

import (
	"testing"

	"informd/rules/content"
)

func TestToldInALetterToThem(t *testing.T) {
	for _, tt := range []struct {
		line  string
		plain bool
	}{
		{"", true},
		{"the port authority decides everything", true},
		{"validation batches matter more than the model", true},
		{"ports decide", true},
		{"stability data rules everything", true},
		{"work is never done before the audit", true},
		{"this is where others begin", true},
		{"small companies let you see the whole process", true},
		{"utilities hire in september", true},
		{"nobody planned for the winter", true},
		{"she says the port authority decides everything", false},
		{"ask for the batch record in his lab", false},
		{"they hire in june", false},
		{"the port authority", false},
		{"QA, not the model", false},
		{"my CV is too long", false},
		{"I should apply before june", false},
		{"don't lead with the thesis", false},
		{"read the FDA guide", false},
		{"remember to send the slides", false},
		{"I GOT THE JOB", false},
	} {
		want := tt.line
		if !tt.plain {
			want = "[Your note says: " + tt.line + "]"
		}
		l := content.Letter{}
		l.Language = "en"
		if got := talkLine(l, tt.line); got != want {
			t.Errorf("%q: %q, want %q", tt.line, got, want)
		}
	}
}

// What the owner reports of themselves may say so, and what somebody else said may be theirs.
func TestFitsAnotherLetter(t *testing.T) {
	for _, tt := range []struct {
		lineAbout
		line string
		want bool
	}{
		{lineAbout{owner: true}, "I got the place", true},
		{lineAbout{owner: true}, "got the place at the port", true},
		{lineAbout{owner: true}, "new job!", false},
		{lineAbout{owner: true}, "she helped me into the port", false},
		{lineAbout{others: true}, "she lets nobody into the lab", true},
		{lineAbout{others: true}, "I should write to her", false},
	} {
		if got := tt.finished(tt.line); got != tt.want {
			t.Errorf("%+v %q: %v, want %v", tt.lineAbout, tt.line, got, tt.want)
		}
	}
}
