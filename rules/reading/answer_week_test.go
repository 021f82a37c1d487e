package reading

import (
	"testing"
	"time"
)

// TestAnswerPutsOffToWeek holds that a week which is named by a day says more than a feast before it, and that a
// day which is over does not.
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

// TestAnswerPutsOffToDay holds to which day an answer puts off that names one of the month, or the end of a season.
func TestAnswerPutsOffToDay(t *testing.T) {
	for text, want := range map[string]string{
		"Ask me again on the 31st.":         "2026-01-31",
		"After the winter would be better.": "2026-03-01",
		"After the autumn would be better.": "2026-12-01",
	} {
		got := ReadAnswer(text, time.Date(2026, 1, 10, 9, 0, 0, 0, time.UTC)).Until.Format("2006-01-02")
		if got != want {
			t.Errorf("%q: until %s, want %s", text, got, want)
		}
	}
}
