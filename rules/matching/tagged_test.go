package matching

import (
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/mail"
)

// One mail may be the answer to two people, and of neither need it be known to which ask. Each
// doubt has a tag of its own all the same, and the owner hears of both.
func TestDoubtsWithoutAnAsk(t *testing.T) {
	now := time.Date(2026, 3, 4, 10, 0, 0, 0, time.UTC)
	pol := rules.Policy{Owner: mail.Address{Addr: "julie@example.org"}, Self: mail.Self{Addresses: []string{"julie@example.org"}}, Zone: time.UTC}
	doubted := func(person, ask string) *rules.Person {
		return rules.Fold(person, []fact.Event{{Seq: 1, Person: person, Kind: fact.Doubted, At: now, Source: "m@acme.example", Ask: ask}}, nil)
	}
	anna, bob := doubted("anna", ""), doubted("bob", "")
	book := NewBook(pol.Self, []*rules.Person{anna, bob})
	keys := map[string]bool{}
	for _, p := range book.People() {
		d := rules.Decide(now.AddDate(0, 0, 1), pol, p)
		for _, act := range d.Actions {
			say, ok := act.Say.(content.SayTrouble)
			if !ok {
				continue
			}
			keys[act.Key] = true
			if got := book.Tagged(say.Buttons[0].Tag); got != p {
				t.Errorf("the button about %s is taken for one about %v", p.ID, got.ID)
			}
		}
	}
	if len(keys) != 2 {
		t.Errorf("got the mails %v, want one about each", keys)
	}
	if got, want := rules.Tag(doubted("anna", "ask").Doubts[0].ID()), rules.Tag(mail.NewID("doubt", "m@acme.example", "ask")); got != want {
		t.Errorf("the tag of a doubt about an ask is %s, want %s as ever", got, want)
	}
}
