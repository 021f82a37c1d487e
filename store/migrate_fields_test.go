package store

import (
	"crypto/sha256"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"informd/rules/content"
	"informd/rules/fact"
	"informd/rules/manner"
)

// What one field held for several kinds of facts until schema 7 stands in the field of its meaning; and a mail that is
// read again after the upgrade adds no event.
func TestMigrationTypesFields(t *testing.T) {
	schema, err := os.ReadFile("testdata/schema-v7.sql")
	if err != nil {
		t.Fatal(err)
	}
	path := begin(t, string(schema))
	db := raw(t, path)
	mustExec(t, db, "PRAGMA user_version = 7")
	mustExec(t, db, `INSERT INTO person (id) VALUES ('p')`)
	const text = `Hello “you”, \"1 < 2\" & \u0000\n✓`
	const said = "Hello “you”, \"1 < 2\" & \x00\n✓"
	all := []struct {
		data               string // as schema 7 had it
		label, text, about string // what its hash was made of: a label, a text, the id of a mail
		want               fact.Event
	}{
		{`{"text":"` + text + `","recipients":1}`, "", said, "", fact.Event{Kind: fact.Asked, Letter: said, Recipients: 1}},
		{`{"text":"` + text + `"}`, "", said, "", fact.Event{Kind: fact.Nudged, Letter: said}},
		{`{"text":"` + text + `"}`, "", said, "", fact.Event{Kind: fact.Wrote, Letter: said}},
		{`{"text":"` + text + `"}`, "", said, "", fact.Event{Kind: fact.Thanked, Letter: said}},
		{`{"others":["b@x","c@x"]}`, "", "", "", fact.Event{Kind: fact.FollowedUp, Others: []string{"b@x", "c@x"}}},
		{`{"text":"[1]","line":"learned"}`, "learned", "[1]", "", fact.Event{Kind: fact.Noted, Line: fact.LineLearned, Text: "[1]"}},
		{`{"text":"Acme","fact":"company"}`, "company", "Acme", "", fact.Event{Kind: fact.Described, Fact: fact.Company, Text: "Acme"}},
		{`{"text":"a book"}`, "", "a book", "", fact.Event{Kind: fact.Promised, Text: "a book"}},
		{`{"text":"is it so","command":"met","words":"w","guess":"met"}`, "", "is it so", "",
			fact.Event{Kind: fact.Guessed, Question: "is it so", Command: "met", Words: "w", Guess: fact.Met}},
		{`{"text":"batches","promise":"q"}`, "q", "batches", "", fact.Event{Kind: fact.Reached, Brought: "batches", Promise: "q"}},
		{`{"text":"` + text + `"}`, "", said, "", fact.Event{Kind: fact.Reworded, Wording: said}},
		{`{"text":"died"}`, "", "died", "", fact.Event{Kind: fact.Spared, Misfortune: fact.Died}},
		{`{"text":"de/formal/Liebe Anna,","manner":{"language":"de","register":"formal","salutation":"Liebe Anna,"}}`, "",
			"de/formal/Liebe Anna,", "", fact.Event{Kind: fact.Addressed,
				Manner: &manner.Manner{Language: "de", Register: manner.Formal, Salutation: "Liebe Anna,"}}},
		{`{"text":"knows batches","talk":"t","name":"Ben “B.” Lee","address":"Ben@x"}`, "", "knows batches", "", fact.Event{Kind: fact.Introduced,
			Talk: "t", Text: "knows batches", Named: fact.Named{Name: "Ben “B.” Lee", Address: "Ben@x"}}},
		{`{"name":"Ben"}`, "", "", "", fact.Event{Kind: fact.Introduced, Named: fact.Named{Name: "Ben"}}},
		{`{"promise":"q","address":"ben@x"}`, "q", "", "", fact.Event{Kind: fact.Kept, Promise: "q", Named: fact.Named{Address: "ben@x"}}},
		{`{"promise":"q"}`, "q", "", "", fact.Event{Kind: fact.Kept, Promise: "q"}},
		{`{"address":"julie@x"}`, "", "", "", fact.Event{Kind: fact.Owned, Owned: "julie@x"}},
		{`{"name":"Anna","address":"anna@x"}`, "", "", "", fact.Event{Kind: fact.Heard, Name: "Anna", Address: "anna@x"}},
		{`{"message_id":"m@x","guess":"met"}`, "", "", "m@x", fact.Event{Kind: fact.Cleared, Settled: "m@x", Guess: fact.Met}},
		{`{"tag":"k3f9"}`, "k3f9", "", "", fact.Event{Kind: fact.Cleared, NoteTag: "k3f9"}},
		{`{"message_id":"m@x"}`, "", "", "m@x", fact.Event{Kind: fact.Answered, MessageID: "m@x"}},
		{`{"text":"` + text + `","tag":"k3f9"}`, "k3f9", said, "", fact.Event{Kind: fact.AskedBack, Note: said, NoteTag: "k3f9"}},
		{`{"text":"leave it","tag":"k3f9","command":"stop everything"}`, "k3f9", "leave it", "",
			fact.Event{Kind: fact.AskedBack, Note: "leave it", NoteTag: "k3f9", All: true}},
		{`{"text":"Spam"}`, "", "Spam", "", fact.Event{Kind: fact.LeftOut, Folder: "Spam"}},
		{`{"by":"brief","others":["yes/a","talk/t"],"text":"brief/1"}`, "brief", "brief/1", "", fact.Event{Kind: fact.ToldOf,
			Told: fact.Told{By: content.KindBrief, Matters: []string{"yes/a", "talk/t"}, Mail: "brief/1"}}},
		{`{"by":"digest","tag":"note","others":["old/t"],"text":"digest/1"}`, "note", "digest/1", "", fact.Event{Kind: fact.ToldOf,
			Told: fact.Told{By: content.KindDigest, Matters: []string{"old/t"}, Mail: "digest/1"}}},
		{`{"tag":"k3f9","others":["yes/a"],"text":"brief/1"}`, "k3f9", "brief/1", "", fact.Event{Kind: fact.FoldedIn,
			Told: fact.Told{Button: "k3f9", Matters: []string{"yes/a"}, Mail: "brief/1"}}},
		{`{"by":"digest","others":["yes/a"],"text":"digest/1"}`, "digest", "digest/1", "", fact.Event{Kind: fact.Rested,
			Told: fact.Told{By: content.KindDigest, Matters: []string{"yes/a"}, Mail: "digest/1"}}},
	}
	for i, c := range all {
		source := fmt.Sprintf("%d@me", i)
		hash := sha256.New()
		name, addr := c.want.Name+c.want.Named.Name, strings.ToLower(c.want.Address+c.want.Named.Address+c.want.Owned)
		for _, part := range []string{"p", string(c.want.Kind), source, "", c.want.Talk, c.label, name, addr, c.text, c.about, "0"} {
			fmt.Fprintf(hash, "%d:%s", len(part), part)
		}
		mustExec(t, db, `INSERT INTO event (person, kind, at, source, why, data, recorded, fact) VALUES ('p', ?, ?, ?, '', ?, 1, ?)`,
			c.want.Kind, past(t0), source, c.data, hash.Sum(nil)[:16])
	}
	s := reopen(t, path)
	for i, got := range view(t, s, func(tx *Tx) ([]fact.Event, error) { return tx.Log(0, 0) }) {
		want := all[i].want
		want.Seq, want.Person, want.At, want.Source = int64(i+1), "p", t0, fmt.Sprintf("%d@me", i)
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s\nbecame %+v\nwant   %+v", all[i].data, got, want)
		}
		told := !want.Told.IsZero()                              // the clock brought it: it is read from no mail
		settles := want.Kind == fact.Cleared && want.Guess != "" // which of two guesses was no part of it
		if _, added := appendEvent(t, s, t0, want); added && !told && !settles {
			t.Errorf("%s is recorded again", all[i].data)
		}
	}
	if _, err := db.Exec("UPDATE event SET why = 'x'"); err == nil {
		t.Error("an event can be changed")
	}
}
