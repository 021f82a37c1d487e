package obey

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/notes"
)

// A command is about the promise or the talk that its button names, then about that of the answered mail,
// then about the next. What was settled before settles nothing else.
func TestWhichOneIsMeant(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	friday, thursday, monday := now.AddDate(0, 0, 2), now.AddDate(0, 0, 1), now.AddDate(0, 0, -2)
	talk := func(id string, start time.Time) fact.Event {
		return fact.Event{Kind: fact.Booked, Talk: id, Start: start, End: start.Add(time.Hour)}
	}
	offer := func(text string) fact.Event { return fact.Event{Kind: fact.Promised, Text: text} }
	offered := func(text string) string { return mail.NewID("offer", "anna", "", text, "") }
	kept := fact.Event{Kind: fact.Kept, Promise: offered("a link")}
	moved := notes.Command{Verb: notes.Moved, Start: now.AddDate(0, 0, 9)}
	next := []fact.Event{talk("friday", friday), talk("thursday", thursday)}
	past := []fact.Event{talk("first", monday), talk("second", monday.Add(3*time.Hour)), talk("third", monday.AddDate(0, 0, -7))}
	tagged := func(c notes.Command, tag string) notes.Command { c.Tag = tag; return c }
	met, done := notes.Command{Verb: notes.Met}, notes.Command{Verb: notes.Done}
	for _, tt := range []struct {
		name   string
		events []fact.Event
		about  string // the talk that the answered mail is about
		said   notes.Command
		want   string
	}{
		{"done, with the tag of one", []fact.Event{offer("a link"), offer("a cv")}, "", tagged(done, rules.Tag(offered("a cv"))), "kept a cv"},
		{"done, of one that was settled", []fact.Event{offer("a link"), offer("a cv"), kept}, "", tagged(done, rules.Tag(offered("a link"))), "ignored"},
		{"done, of all", []fact.Event{offer("a link"), offer("a cv")}, "", done, "kept"},

		{"moved: the next by its start", next, "", moved, "moved thursday"},
		{"moved: the one of the answered sheet", next, "friday", moved, "moved friday"},
		{"moved: the one of the button", next, "friday", tagged(moved, "thursday"), "moved thursday"},
		{"where: the one of the button", next, "", notes.Command{Verb: notes.Where, Text: "by phone", Tag: "friday"}, "moved friday"},
		{"cancelled: one that is over, by its button", past, "", notes.Command{Verb: notes.Cancelled, Tag: "second"}, "cancelled second"},
		{"missed: one that is over, by its button", past, "", notes.Command{Verb: notes.Missed, Tag: "first"}, "cancelled first"},

		{"met: the newest that is not logged", past, "", met, "met second"},
		{"met: the one of the answered prompt", past, "first", met, "met first"},
		{"met: the one of the answered prompt, and its day", past, "first", notes.Command{Verb: notes.Met, Start: monday, Day: true}, "met first"},
		{"met: the day outranks the prompt", past, "first", notes.Command{Verb: notes.Met, Start: monday.AddDate(0, 0, -7), Day: true}, "met third"},
	} {
		for i := range tt.events {
			e := &tt.events[i]
			e.Seq, e.Person, e.At, e.Name, e.Address = int64(i+1), "anna", now.AddDate(0, 0, -3), "Anna Meier", "anna@acme.example"
			if e.Kind == fact.Promised {
				e.Name, e.Address = "", ""
			}
		}
		r := obeyed(now, tt.events, rules.Item{Talk: tt.about}, tt.said)
		var got []string
		for _, e := range r.events {
			what := e.Talk
			for _, q := range r.person.Promises {
				if q.ID == e.Promise {
					what = q.Text
				}
			}
			got = append(got, strings.TrimSpace(fmt.Sprint(e.Kind, " ", what)))
		}
		if got := strings.Join(got, ", "); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}
