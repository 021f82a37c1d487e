package story

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/report"
	"informd/store"
	"informd/templates"
)

// A record is what informd knew of everybody at an instant of an owner's life: the events, and the
// rows without their texts. TestOwners makes records, and one of them is kept, so that a digest of
// thirty people is made anew in each run, without five months being played.
type record struct {
	Now    time.Time
	Events []recordedEvent
	Items  []rules.Item
}

// A recordedEvent is an event with the fields that the store keeps in columns of their own.
type recordedEvent struct {
	Seq         int64
	Person      string
	Kind        fact.Kind
	At          time.Time
	Source, Why string
	Of          fact.Event
}

// record writes what is known now, half past seven of the next morning.
func (l *owner) record(dir string) {
	rec := record{Now: time.Date(l.now.Year(), l.now.Month(), l.now.Day(), 7, 30, 0, 0, l.now.Location())}
	err := l.w.Store.View(l.t.Context(), func(tx *store.Tx) error {
		events, err := tx.Log(0, 0)
		if err != nil {
			return err
		}
		for _, e := range events {
			rec.Events = append(rec.Events, recordedEvent{e.Seq, e.Person, e.Kind, e.At, e.Source, e.Why, e})
		}
		people, err := tx.People()
		for _, p := range people {
			for _, it := range p.Items {
				rec.Items = append(rec.Items, rules.Item{Key: it.Key, Kind: it.Kind, Road: it.Road, State: it.State,
					Person: it.Person, Ask: it.Ask, Talk: it.Talk, To: it.To, Due: it.Due, Created: it.Created,
					Finished: it.Finished})
			}
		}
		return err
	})
	if err != nil {
		l.t.Fatal(err)
	}
	raw, err := written([]any{rec})
	if err != nil {
		l.t.Fatal(err)
	}
	name := fmt.Sprintf("%s-%s.json", strings.ReplaceAll(l.habit.name, " ", "-"), rec.Now.Format("01-02"))
	if err := os.WriteFile(filepath.Join(dir, name), raw, 0o644); err != nil {
		l.t.Fatal(err)
	}
}

// thirtyPeople is the record that is kept: what TestOwners -owners.habit promising -owners.seed 5
// -owners.days 150 -owners.record DIR knew in the thirteenth week; DIR/promising-04-06.json has it.
func thirtyPeople(t *testing.T) record {
	t.Helper()
	var all []record
	raw, err := os.ReadFile("testdata/thirty-people.json")
	if err == nil {
		err = json.Unmarshal(raw, &all)
	}
	if err != nil {
		t.Fatal(err)
	}
	return all[0]
}

// digest makes the digest from so many copies of the record, whose people have names and ids of their
// own.
func (r record) digest(t *testing.T, copies int) content.SayDigest {
	t.Helper()
	zone, err := time.LoadLocation(Zone)
	if err != nil {
		t.Fatal(err)
	}
	pol, err := policy(nil, zone)
	if err != nil {
		t.Fatal(err)
	}
	var people []*rules.Person
	var account []fact.Event
	for n := range copies {
		events, items, of := map[string][]fact.Event{}, map[string][]rules.Item{}, r.copied(t, n)
		for _, e := range of.Events {
			e.Of.Seq, e.Of.Person, e.Of.Kind, e.Of.At, e.Of.Source, e.Of.Why = e.Seq, e.Person, e.Kind, e.At, e.Source, e.Why
			events[e.Person] = append(events[e.Person], e.Of)
		}
		for _, it := range of.Items {
			items[it.Person] = append(items[it.Person], it)
		}
		account = append(account, events[""]...)
		for id, of := range events {
			if id != "" {
				people = append(people, rules.Fold(id, of, items[id]))
			}
		}
	}
	pol.Account = rules.FoldAccount(account)
	view := report.View{People: people, LastLook: r.Now, Made: func(string) time.Time { return time.Time{} }}
	return report.Digest(r.Now.In(zone), pol, view)
}

// What the README's picture shows is the digest of the record, as it is made today.
func TestDigestOfThirty(t *testing.T) {
	compare(t, "../../../../templates/testdata/thirty-people.json", []any{thirtyPeople(t).digest(t, 1)})
}

// copied returns the record with other ids and names; the first copy is the record itself.
func (r record) copied(t *testing.T, n int) record {
	t.Helper()
	if n == 0 {
		return r
	}
	raw, err := written([]any{r})
	if err != nil {
		t.Fatal(err)
	}
	var to []string
	for _, e := range r.Events {
		if e.Person != "" && e.Kind == fact.Asked {
			first, last, _ := strings.Cut(e.Of.Name, " ")
			to = append(to, e.Of.Name, first+" Mc"+last+string(rune('a'+n)))
		}
	}
	text := strings.NewReplacer(to...).Replace(string(raw))
	for _, key := range []string{"Person", "ask", "talk", "promise", "Ask", "Talk", "matter"} {
		text = strings.ReplaceAll(text, `"`+key+`": "`, fmt.Sprintf(`"%s": "%c`, key, 'a'+n))
	}
	var all []record
	if err := json.Unmarshal([]byte(text), &all); err != nil {
		t.Fatal(err)
	}
	return all[0]
}

// A digest of two hundred people stays short, and its subject says whom it is about.
func TestDigestOfMany(t *testing.T) {
	set, err := templates.Load("")
	if err != nil {
		t.Fatal(err)
	}
	for _, copies := range []int{1, 7} {
		say := thirtyPeople(t).digest(t, copies)
		mail, err := set.Render(content.KindDigest, say)
		if err != nil {
			t.Fatal(err)
		}
		if n := len(mail.HTML); n >= 80<<10 {
			t.Errorf("%d people: the digest has %d bytes", 30*copies, n)
		}
		if len(say.Needs) == 0 || !strings.Contains(mail.Subject, ": "+say.Needs[0].Who) {
			t.Errorf("%d people: %q does not say who", 30*copies, mail.Subject)
		}
		t.Logf("%d people: %d bytes, %q", 30*copies, len(mail.HTML), mail.Subject)
	}
}
