package report

import (
	"slices"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// Two mails that may be the answer of the same people for one reason are asked about one after the
// other; for two reasons, both at once. A doubt of an earlier version has its reason in words.
func TestTellsSharedOncePerReason(t *testing.T) {
	now := time.Date(2026, 3, 5, 10, 0, 0, 0, time.UTC)
	pol := rules.Policy{Owner: mail.Address{Addr: "julie@example.org"}, Zone: time.UTC}
	from := func(domain string) fact.Reason { return fact.Reason{Sign: "organisation", Of: domain} }
	mailing := from("acme.example")
	mailing.Mailing = true
	for _, tt := range []struct {
		name   string
		doubts [2]fact.Event // Why, Reason and Doubt of two mails
		want   int
	}{
		{"one organisation", [2]fact.Event{{Reason: from("acme.example")}, {Reason: from("acme.example")}}, 1},
		{"whatever the words", [2]fact.Event{{Reason: from("acme.example"), Why: "it comes from them"},
			{Reason: from("acme.example"), Why: "their organisation wrote it"}}, 1},
		{"two organisations", [2]fact.Event{{Reason: from("acme.example")}, {Reason: from("basel.example")}}, 2},
		{"one of them a mailing", [2]fact.Event{{Reason: from("acme.example")}, {Reason: mailing}}, 2},
		{"one of them a robot's", [2]fact.Event{{Reason: from("acme.example")},
			{Reason: from("acme.example"), Doubt: fact.DoubtRobot}}, 2},
		{"equal words of an earlier version", [2]fact.Event{{Why: "it says so"}, {Why: "it says so"}}, 1},
		{"other words of an earlier version", [2]fact.Event{{Why: "it says so"}, {Why: "it names them"}}, 2},
	} {
		var people []*rules.Person
		for _, id := range []string{"anna", "bob"} {
			asked := fact.Event{Seq: 1, Person: id, Kind: fact.Asked, At: now.AddDate(0, 0, -3), Source: id + "@me",
				Ask: "ask-" + id, Address: id + "@acme.example", Recipients: 1, MessageID: id + "@me"}
			events := []fact.Event{asked}
			for i, e := range tt.doubts {
				e.Seq, e.Kind, e.At, e.People = int64(2+i), fact.Doubted, now.Add(-time.Hour), []string{"anna", "bob"}
				e.Source = []string{"first@x", "second@x"}[i]
				events = append(events, e)
			}
			people = append(people, rules.Fold(id, events, nil))
		}
		view := View{People: people, Made: func(string) time.Time { return time.Time{} }}
		told := tellShared(now, pol, view).Actions
		if len(told) != tt.want || slices.ContainsFunc(told, func(a rules.Action) bool {
			say, ok := a.Say.(content.SayTrouble)
			return !ok || !say.Several
		}) {
			t.Errorf("%s: %d mails, want %d", tt.name, len(told), tt.want)
		}
	}
}
