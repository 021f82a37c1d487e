package obey

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
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
		start, end := overAt(tt.said, now, rules.Policy{Zone: time.UTC})
		if got := start.Format("2 15:04") + " to " + end.Format("2 15:04"); got != tt.want {
			t.Errorf("%s: from %s, want %s", tt.name, got, tt.want)
		}
	}
}

// A talk that took place before the hour it was booked for ended when the note was written; one whose hour has come has
// its own time.
func TestMetBeforeItsHour(t *testing.T) {
	start := time.Date(2026, 3, 5, 15, 0, 0, 0, time.UTC)
	for hour, want := range map[int]string{11: "10:30 to 11:00", 16: "15:00 to 16:00"} {
		now := time.Date(2026, 3, 5, hour, 0, 0, 0, time.UTC)
		r := obeyed(now, []fact.Event{{Seq: 1, Person: "anna", Kind: fact.Booked, Talk: "t", Start: start, End: start.Add(time.Hour),
			Name: "Anna Meier", Address: "anna@acme.example"}}, rules.Item{}, notes.Command{Verb: notes.Met})
		met := r.person.With(r.events).Talks
		if got := met[0].Start.Format("15:04") + " to " + met[0].End.Format("15:04"); len(met) != 1 || got != want {
			t.Errorf("told at %d: %d talks, from %s, want %s", hour, len(met), got, want)
		}
	}
}

// Thanks that are told before the talk are thanks for it, and a later talk is to be thanked for anew.
func TestThanksToldBeforeTheTalk(t *testing.T) {
	now := time.Date(2026, 3, 5, 20, 0, 0, 0, time.UTC)
	known := []fact.Event{{Seq: 1, Person: "anna", Kind: fact.Heard, At: now, MessageID: "h@acme", Name: "Anna Meier", Address: "anna@acme.example"}}
	told := obeyed(now, known, rules.Item{}, notes.Command{Verb: notes.Thanked})
	events := append(known, told.events...)
	for day, want := range map[int]bool{5: true, 7: false} {
		at := time.Date(2026, 3, day, 21, 0, 0, 0, time.UTC)
		r := obeyed(at, events, rules.Item{}, notes.Command{Verb: notes.Met, Start: at.Add(-2 * time.Hour)})
		if got := !r.person.With(r.events).Talks[0].Thanked.IsZero(); got != want {
			t.Errorf("a talk on the %dth: thanked %v, want %v", day, got, want)
		}
	}
}
