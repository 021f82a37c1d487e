package obey

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/mail"
	"informd/rules/notes"
)

// A talk that is over ended at the latest when its note was written, and began before it ended.
func TestTimeOfATalkThatIsOver(t *testing.T) {
	now := time.Date(2026, 3, 5, 20, 5, 0, 0, time.UTC)
	today, monday := time.Date(2026, 3, 5, 0, 0, 0, 0, time.UTC), time.Date(2026, 3, 2, 0, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name string
		said notes.Command
		want string
	}{
		{"no time", notes.Command{}, "5 19:35 to 5 20:05"},
		{"today", notes.Command{Start: today, Day: true}, "5 19:35 to 5 20:05"},
		{"today, for an hour", notes.Command{Start: today, End: today.Add(time.Hour), Day: true}, "5 19:05 to 5 20:05"},
		{"on Monday", notes.Command{Start: monday, Day: true}, "2 12:00 to 2 12:30"},
		{"on Monday, for an hour", notes.Command{Start: monday, End: monday.Add(time.Hour), Day: true}, "2 12:00 to 2 13:00"},
		{"at seven", notes.Command{Start: today.Add(19 * time.Hour)}, "5 19:00 to 5 19:30"},
		{"at eight", notes.Command{Start: today.Add(20 * time.Hour)}, "5 20:00 to 5 20:05"},
		{"at nine, which is to come", notes.Command{Start: today.Add(21 * time.Hour)}, "5 19:35 to 5 20:05"},
	} {
		r := &noteDoer{in: encounter.Encounter{Message: mail.Message{Date: now}, Policy: rules.Policy{Zone: time.UTC}, Now: now}}
		start, end := r.when(tt.said)
		if got := start.Format("2 15:04") + " to " + end.Format("2 15:04"); got != tt.want {
			t.Errorf("%s: from %s, want %s", tt.name, got, tt.want)
		}
	}
}
