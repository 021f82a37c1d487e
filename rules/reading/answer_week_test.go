package reading

import (
	"testing"
	"time"
)

// TestAnswerPutsOffToWeek checks that a week named by its day counts more than a feast before it, and that a day in
// the past does not count.
func TestAnswerPutsOffToWeek(t *testing.T) {
	for text, want := range map[string]string{
		"Not before Easter, I am afraid. In the week of 13 April I have time.":   "2026-04-13",
		"Not before Easter, I am afraid. Last week, on 3 March, I broke an arm.": "2026-04-07",
	} {
		got := ReadAnswer(text, time.Date(2026, 3, 10, 9, 0, 0, 0, time.UTC)).Until.Format("2006-01-02")
		if got != want {
			t.Errorf("%q: until %s, want %s", text, got, want)
		}
	}
}

// TestAnswerPutsOffToDay checks the day to which an answer puts off that names a day of the month, a week of the
// year, or the end of a season.
func TestAnswerPutsOffToDay(t *testing.T) {
	for _, tt := range []struct{ sent, text, want string }{
		{"2026-01-10", "Ask me again on the 31st.", "2026-01-31"},
		{"2026-04-10", "Ask me again on the 31st.", "2026-05-31"},
		{"2026-01-31", "Ask me again on the 31st.", "2026-03-31"},
		{"2026-01-31", "Ask me again on the 30th.", "2026-03-30"},
		{"2026-12-31", "Ask me again on the 2nd.", "2027-01-02"},
		{"2026-03-10", "Could you ask me again in week 17?", "2026-04-20"},
		{"2026-12-10", "Could you ask me again in week 3?", "2027-01-18"},
		{"2026-01-10", "Could you ask me again in week 40?", "2026-09-28"},
		{"2026-03-10", "I was away in week 3, and will have time in two weeks.", "2026-03-24"},
		{"2026-01-10", "After the winter would be better.", "2026-03-01"},
		{"2026-09-08", "Not before the fair. It ends on 25 September. Write me the week after?", "2026-09-28"},
		{"2026-09-08", "Not now, the audit ends on 25 September. Ask me again then.", "2026-09-26"},
		{"2026-09-08", "Ask me again on 25 September, please.", "2026-09-25"},
		{"2026-01-10", "After the autumn would be better.", "2026-12-01"},
		{"2026-06-10", "I am swamped, better in the summer.", "0001-01-01"},
		{"2026-03-10", "I am swamped, better in the summer.", "2026-06-01"},
		{"2026-06-10", "I am swamped, better after the summer.", "2026-09-01"},
		{"2026-09-02", "I am swamped, better after the summer.", "0001-01-01"},
		{"2026-10-02", "I am swamped, better in the summer.", "2027-06-01"},
	} {
		sent, err := time.Parse(time.DateOnly, tt.sent)
		if err != nil {
			t.Fatal(err)
		}
		if got := ReadAnswer(tt.text, sent.Add(9*time.Hour)).Until.Format(time.DateOnly); got != tt.want {
			t.Errorf("%q, sent %s: until %s, want %s", tt.text, tt.sent, got, tt.want)
		}
	}
}

// TestAnswerTakesADay checks that a yes with the week after next, or with an hour of any day, is a yes, and that an
// answer which puts off is none.
func TestAnswerTakesADay(t *testing.T) {
	for _, tt := range []struct {
		text string
		want AnswerKind // sure; "": anything but a sure yes
	}{
		{"Yes of course. I'm fairly free the week after next, not on the Wednesday. Which day suits you?", AnswerYes},
		{"hey, sure, just ring after 6 any day this week except wed. 600 100 200", AnswerYes},
		{"Yes, of course, just not before November. Which day suits you?", AnswerLater},
		{"Sure, ring my secretary, but not this year.", ""},
		{"Of course I remember you. Which day was it that we met?", ""},
	} {
		got := ReadAnswer(tt.text, time.Date(2026, 9, 9, 16, 0, 0, 0, time.UTC))
		if tt.want == "" && got.Sure && got.Kind == AnswerYes || tt.want != "" && (got.Kind != tt.want || !got.Sure) {
			t.Errorf("%q: %s, sure %t; want %q", tt.text, got.Kind, got.Sure, tt.want)
		}
	}
}

// TestAnswerNamesAPerson checks who is read as another person to ask: not a book, and not a week.
func TestAnswerNamesAPerson(t *testing.T) {
	for text, want := range map[string]string{
		"I can't. Ask Anna Berg instead.":      "Anna Berg",
		"I can't. Ask Peynaud's instead.":      "",
		"Write me here. Next week would suit.": "",
	} {
		if got := ReadAnswer(text, time.Date(2026, 9, 9, 16, 0, 0, 0, time.UTC)).Delegate.Name; got != want {
			t.Errorf("%q names %q, want %q", text, got, want)
		}
	}
}
