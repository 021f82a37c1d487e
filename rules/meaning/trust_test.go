package meaning

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/dates"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/notes"
)

// How far a command is carried out that may be somebody else's.
func TestJudge(t *testing.T) {
	now := time.Date(2026, 3, 24, 10, 0, 0, 0, time.UTC)
	asked := rules.Fold("anna", []fact.Event{{Seq: 1, Person: "anna", Kind: fact.Asked, At: now.AddDate(0, 0, -3), Ask: "ask",
		Name: "Anna Meier", Address: "anna@acme.example", Recipients: 1}}, nil)
	known := &rules.Person{ID: "bob"}
	pause := func(days int) notes.Command {
		return notes.Command{Verb: notes.Pause, Line: "pause", Span: dates.Span{Days: days}}
	}
	for _, tt := range []struct {
		name    string
		command notes.Command
		amid    bool // other people's words stand in the note
		first   string
		tapped  string
		about   *rules.Person
		paused  time.Time
		want    Trust
		days    int
	}{
		{name: "a stop of the owner's", command: notes.Command{Verb: notes.Stop, Line: "stop"}, about: asked, want: Trusted},
		{name: "a stop amid others", command: notes.Command{Verb: notes.Stop, Line: "stop"}, amid: true, about: asked, want: OnlyHolds},
		{name: "a stop alone above others", command: notes.Command{Verb: notes.Stop, Line: "stop"}, amid: true, first: "stop", about: asked, want: Trusted},
		{name: "a button's stop", command: notes.Command{Verb: notes.Stop, Line: "stop", Tag: "k3f9aa"}, amid: true, about: asked, want: Trusted},
		{name: "a stop with nothing to hold", command: notes.Command{Verb: notes.Stop, Line: "stop"}, amid: true, about: known, want: TakesTap},
		{name: "a short pause amid others", command: pause(2), amid: true, want: Trusted},
		{name: "a long pause amid others", command: pause(20), amid: true, want: OnlyShort, days: holdingPause},
		{name: "a long pause alone above others", command: pause(90), amid: true, first: "pause", want: OnlyShort, days: longestPause},
		{name: "a pause that cuts another short", command: pause(2), amid: true, paused: now.AddDate(0, 0, 9), want: TakesTap},
		{name: "forget amid others", command: notes.Command{Verb: notes.Forget, Line: "forget"}, amid: true, about: asked, want: TakesTap},
		{name: "forget by a tap", command: notes.Command{Verb: notes.Forget, Line: "forget"}, amid: true, tapped: "forget", about: asked, want: Trusted},
		{name: "another address amid others", command: notes.Command{Verb: notes.Same, Line: "same"}, amid: true, about: asked, want: TakesTap},
		{name: "a lesson amid others", command: notes.Command{Verb: notes.Learned, Line: "learned: x"}, amid: true, about: asked, want: Trusted},
	} {
		self := mail.Self{Addresses: []string{"julie@example.org"}}
		n := Note{amidOthers: tt.amid, tapped: tt.tapped, typed: typedNote{first: tt.first, foreign: tt.amid, foreignFrom: "Eve"},
			in: encounter.Encounter{Now: now, Book: matching.NewBook(self, nil), Policy: rules.Policy{Zone: time.UTC, Self: self},
				Message: mail.Message{From: mail.Address{Addr: "julie@example.org"}, Date: now}}}
		n.in.Policy.Account.PausedUntil = tt.paused
		if j := n.Judge(tt.command, tt.about); j.Trust != tt.want || j.Days != tt.days {
			t.Errorf("%s: %d for %d days, want %d for %d", tt.name, j.Trust, j.Days, tt.want, tt.days)
		}
	}
}
