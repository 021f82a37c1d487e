package intake

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/encounter"
	"informd/rules/fact"
	"informd/rules/mail"
	"informd/rules/matching"
	"informd/rules/reading"
)

// What a mail brings, and what is decided on it, is the same in every run: maps are walked in
// another order each time.
func TestSameEachTime(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	var people []*rules.Person
	for i := range 4 {
		addr := fmt.Sprintf("p%d@branch%d.pharma.example", i, i)
		id := rules.PersonID(addr)
		people = append(people, rules.Fold(id, []fact.Event{{Seq: int64(i + 1), Person: id, Kind: fact.Asked, At: at, Source: "q" + id,
			Ask: rules.AskID(addr, at, "Pharma"), Name: fmt.Sprintf("Anna Meier-%c", 'A'+i), Address: addr, Recipients: 1,
			Subject: fmt.Sprintf("Pharma and %d more", i), MessageID: "q" + id}}, nil))
	}
	self := mail.Self{Addresses: []string{"julie@example.org"}, Capture: "julie+x@example.org"}
	pol := rules.Policy{Self: self, Zone: time.UTC, Owner: mail.Address{Addr: "julie@example.org"}}
	for _, m := range []mail.Message{
		{ID: "r@pharma.example", From: mail.Address{Name: "Reception", Addr: "desk@pharma.example"}, Subject: "Re: Pharma", Date: at.Add(time.Hour),
			To: []mail.Address{{Addr: "julie@example.org"}}, Text: "We will see.", Reply: "We will see."},
		{ID: "s@x.example", From: mail.Address{Name: "Anna Meier", Addr: "anna@x.example"}, Subject: "AW: [ext] Pharma and 3 more (fwd)", Date: at.Add(time.Hour),
			To: []mail.Address{{Addr: "julie@example.org"}}, Text: "Gladly.", Reply: "Gladly."},
		{ID: "u@x.example", Subject: "?", Date: at.Add(time.Hour)},
	} {
		first := ""
		for range 200 {
			book := matching.NewBook(self, people)
			found := Interpret(encounter.Encounter{Message: m, Reading: reading.Read(m, self), Book: book, Policy: pol, Now: at.Add(2 * time.Hour)})
			all := []any{found.Events, found.Why, found.Search}
			for _, p := range book.People()[:2] {
				d := rules.Decide(at.AddDate(0, 0, 8), pol, p.With(found.Events))
				all = append(all, d.Why, d.Next, d.Events, d.Release, d.Drop)
				for _, act := range d.Actions {
					all = append(all, act.Key, act.Why, act.Say)
				}
			}
			said, err := json.Marshal(all)
			if err != nil {
				t.Fatal(err)
			}
			if first == "" {
				first = string(said)
			}
			if string(said) != first {
				t.Fatalf("%s gives\n%s\nand\n%s", m.ID, first, said)
			}
		}
	}
}
