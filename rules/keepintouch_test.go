package rules

import (
	"strings"
	"testing"
	"time"

	"informd/rules/fact"
	"informd/rules/mail"
)

// A note to keep in touch tells the newest news since the talk, be it told to everybody or about this person.
func TestKeepInTouchTellsTheNewestNews(t *testing.T) {
	day := func(month time.Month) time.Time { return time.Date(2026, month, 1, 9, 0, 0, 0, time.UTC) }
	hers := func(at time.Time, talk string) fact.Event {
		return fact.Event{Kind: fact.Noted, At: at, Talk: talk, Line: fact.LineProgress, Text: "I got the interview"}
	}
	all := Line{Kind: fact.LineProgress, At: day(5), Text: "I start at Novo in June"}
	met := fact.Event{Kind: fact.Met, At: day(2), Talk: "t", Start: day(2), End: day(2), Name: "Anna", Address: "anna@pharma.example"}
	for _, tt := range []struct {
		name   string
		events []fact.Event
		all    []Line
		want   string
	}{
		{"hers is older", []fact.Event{met, hers(day(3), "t")}, []Line{all}, "Novo"},
		{"hers is newer", []fact.Event{met, hers(day(6), "t")}, []Line{all}, "interview"},
		{"hers is from before the talk", []fact.Event{hers(day(1), ""), met}, []Line{all}, "Novo"},
		{"all are from before the talk", []fact.Event{hers(day(1), ""), met}, nil, ""},
	} {
		for i := range tt.events {
			tt.events[i].Seq, tt.events[i].Person = int64(i+1), "p"
		}
		pol := Policy{Zone: time.UTC, Language: "en", Owner: mail.Address{Name: "Julie Roth", Addr: "julie@example.org"},
			Account: AccountState{Progress: tt.all}}
		p := Fold("p", tt.events, nil)
		got := sayKeepInTouch(day(8), pol, p, p.LastTalk(), "k").Progress
		if (got == "") != (tt.want == "") || !strings.Contains(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}
