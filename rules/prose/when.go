package prose

import (
	"time"

	"informd/rules/dates"
	"informd/rules/grammar"
)

// TalkTime returns the time to come that words about person i name for a talk. A talk that is agreed may be given a new
// day alone, or a new hour.
func TalkTime(words string, s Setting, i int) (dates.When, bool) {
	r := timeReader(s)
	w, ok := r.proposedTime(s.People[i], grammar.NewSentence(words).Low)
	return w, ok && !w.TimeOnly && w.Start.After(s.Now)
}

// WaitsUntil returns the day to come until which, as some words say, a follow-up may wait.
func WaitsUntil(words string, s Setting) (time.Time, bool) {
	r := timeReader(s)
	low := grammar.NewSentence(words).Low
	for _, m := range r.tables.UntilWhen.FindAllStringIndex(low, -1) {
		if day, ok := r.laterIn(low[m[1]:]); ok && day.After(s.Now) {
			return r.midnight(day), true
		}
	}
	day, ok := r.laterIn(low)
	return r.midnight(day), ok && day.After(s.Now)
}

func timeReader(s Setting) *proseReader {
	return &proseReader{Setting: s, tables: compiled(), Times: grammar.NewTimes(s.Now, s.Zone)}
}
