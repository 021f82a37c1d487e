package notes

import (
	"strings"
	"time"

	"informd/rules/dates"
	"informd/rules/grammar"
	"informd/rules/lang/phrases"
)

// A Reminder is a sentence by which the owner wants to be reminded on a day: "remind me on the 5th that i owe nora an
// answer".
type Reminder struct {
	On    time.Time // a day
	Words string
	Own   bool // it is to do something, and not only of somebody or to write to them
}

// ReadReminders reads the reminders that a note orders, and returns whether it says anything else. A sentence is one
// where it begins with the order and names a day to come: "she said remind me in june" is a report, and "remind me who
// she is" asks.
func ReadReminders(text string, now time.Time, zone *time.Location) (all []Reminder, more bool) {
	remind := phrases.EnglishMarks().Wishes.Remind
	for _, s := range grammar.SentencesOf(text) {
		m := remind.FindStringSubmatch(s.Low)
		if m == nil {
			more = true
			continue
		}
		if on := dayAnywhere(m[len(m)-1], now, zone); on.After(now) {
			all = append(all, Reminder{On: on, Words: strings.TrimSpace(s.Text),
				Own: phrases.EnglishMarks().Wishes.OwnDeed.MatchString(s.Low)})
		} else {
			more = true
		}
	}
	return all, more
}

// dayAnywhere returns the first day that is named in a text; zero if there is none. A bare number is none.
func dayAnywhere(text string, now time.Time, zone *time.Location) time.Time {
	words := strings.Fields(text)
	for i, w := range words {
		w = strings.Trim(w, ".,;:!?")
		_, weekday := dates.WeekdayNamed(w)
		if !weekday && !phrases.EnglishMarks().Wishes.BeforeDay.MatchString(w) {
			continue
		}
		if when, err := dates.ReadWhen(strings.Join(words[i:], " "), now, zone, false); err == nil && !when.TimeOnly {
			return when.Start
		}
	}
	return time.Time{}
}
