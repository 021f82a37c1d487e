package store

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/fact"
	"informd/rules/mail"
)

// Somebody was named in a talk with Ben, met, quoted to others, and forgotten: in what is kept
// about everybody else they are "[forgotten]", the rest stays, and no byte of the files holds
// their name, an address or words of theirs.
func TestForgetInNotesOfOthers(t *testing.T) {
	s := open(t)
	p, b, c := rules.PersonID(anna), rules.PersonID(ben), rules.PersonID("carl@x.example")
	promise := mail.NewID("intro", b, "n1@me", "knows batches", anna)
	events := []fact.Event{
		asked(anna, "q@me"), asked(ben, "r@me"),
		{Person: b, Kind: fact.Introduced, Source: "n1@me", Talk: "t", Named: fact.Named{Name: "Anna Meier", Address: anna}, Text: "knows batches"},
		{Person: b, Kind: fact.Noted, Source: "n1@me", Talk: "t", Line: fact.LineLearned, Text: "ask anna  meier (" + strings.ToUpper(anna) + ") or Anna Meiering"},
		{Person: b, Kind: fact.Reached, Source: "n2@me", Promise: promise, Brought: "ZEBRA is all that she said"},
		{Person: b, Kind: fact.Kept, Source: "n2@me", Promise: promise, Why: "you wrote to Anna Meier"},
		{Person: b, Kind: fact.Answered, Source: "a@x", Name: "Anna Meier", Address: anna, Subject: "ZEBRA in my words", Why: "Anna Meier wrote back",
			Ask: rules.AskID(ben, t0, "17 minutes?"), MessageID: "a@x"},
		{Person: c, Kind: fact.Asked, Source: "c@me", Ask: "c", Address: "carl@x.example", Subject: "Anna Meier suggested I write to you",
			Letter: "Hello, Anna Meier told me of you.", Recipients: 2, Others: []string{anna, "dora@x.example"}, Why: "you asked Carl and " + anna},
		{Person: c, Kind: fact.Described, Source: "c@me", Fact: fact.Via, Text: "Anna Meier"},
		{Person: c, Kind: fact.Guessed, Source: "c@me", Words: "Anna Meier says he agrees", Question: "is that their answer", Command: "replied Anna Meier says he agrees"},
		{Person: p, Kind: fact.Noted, Source: "n2@me", Line: fact.LineLearned, Text: "ZEBRA is all that she said"},
		{Kind: fact.Noted, Source: "n2@me", Line: fact.LineQuality, Text: "zebra quality"},
		{Kind: fact.Noted, Source: "n3@me", Line: fact.LineQuality, Text: "patience"},
	}
	update(t, s, t0, func(tx *Tx) error {
		for _, e := range events {
			if _, _, err := tx.Append(e); err != nil {
				return err
			}
		}
		draft := Row{Item: rules.Item{Key: "introask/" + promise, Kind: "introask", Road: rules.RoadDraft, Person: b, Text: "Hello, could I ask you?"},
			Letter: mail.Letter{To: []mail.Address{{Name: "Anna Meier", Addr: anna}}}}
		brief := Row{Item: rules.Item{Key: "brief/1", Kind: "brief", Road: rules.RoadOwner, To: "julie@example.org", Text: "a line: ZEBRA is all that she said"}}
		toCarl := followup("carl@x.example")
		toCarl.Text, toCarl.Person, toCarl.Ask, toCarl.Key = "> Hello, Anna Meier told me of you.", c, "c", "followup/c"
		for _, r := range []Row{draft, brief, toCarl} {
			if _, err := tx.Enqueue(r); err != nil {
				return err
			}
		}
		return errors.Join(
			tx.PutMessage(MessageRow{Content: "m1", MessageID: "m1@x", From: ben, Person: b, Subject: "About Anna Meier", Text: "Do write to " + anna, Why: "Ben names Anna Meier"}),
			tx.PutPending("w@me", t0, "forget Anna Meier"),
			tx.PutHealth(Health{Part: "smtp", State: Broken, Why: "550 no " + anna, At: t0}),
			tx.PutAttachment(b, "n1@me", mail.Attachment{Name: "Anna Meier.txt", Type: "text/plain", Data: []byte("Anna Meier knows batches")}))
	})
	update(t, s, t0, func(tx *Tx) error { return tx.Forget(p, "mark") })
	if err := s.Scrub(context.Background()); err != nil {
		t.Fatal(err)
	}

	said := map[string]bool{}
	for _, e := range view(t, s, func(tx *Tx) ([]fact.Event, error) { return tx.Log(0, 0) }) {
		said[string(e.Kind)+"|"+e.Said()+"|"+e.Subject+"|"+strings.Join(e.Others, ",")] = true
	}
	for _, want := range []string{"noted|intro: [forgotten] knows batches||", "noted|learned: ask [forgotten] ([forgotten]) or Anna Meiering||", "answered|||",
		"asked||[forgotten] suggested I write to you|dora@x.example", "described|via: [forgotten]||", "guessed|||", "noted|quality: patience||"} {
		if !said[want] {
			t.Errorf("nobody says %q any more", want)
		}
	}
	if len(said) != 8 { // and that Ben was asked
		t.Errorf("%d facts are kept, want 8: %v", len(said), said)
	}
	if r := row(t, s, "followup/c"); r.State != rules.StateDropped || r.Text != "" {
		t.Errorf("the follow-up that names them is %s: %q", r.State, r.Text)
	}
	for _, key := range []string{"introask/" + promise, "brief/1"} {
		if r := view(t, s, func(tx *Tx) (*Row, error) { return tx.Row(key) }); r != nil {
			t.Errorf("%s is still there", key)
		}
	}
	files := []string{s.path, s.path + "-wal"}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lower := bytes.ToLower(bytes.ReplaceAll(data, []byte("Anna Meiering"), nil))
		for _, trace := range []string{"anna meier", "anna  meier", anna, "zebra", promise, p} {
			if i := bytes.Index(lower, []byte(trace)); i >= 0 {
				t.Errorf("%s holds %q: …%q…", name, trace, lower[max(0, i-60):min(len(lower), i+60)])
			}
		}
	}
}

// A name is redacted wherever it stands as a word, once, whatever it is.
func TestRedact(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"Anna Meier", "Anna Meier, anna  meier and Anna Meiering", "[forgotten], [forgotten] and Anna Meiering"},
		{"Anna Meier", "Anna Meier Anna Meier", "[forgotten] [forgotten]"},
		{"Will", "I will ask Will; will you? (Will)", "I will ask [forgotten]; will you? ([forgotten])"},
		{"Forgotten", "Forgotten was late; I had forgotten her", "[forgotten] was late; I had forgotten her"},
		{"not forgotten", "not forgotten, Not Forgotten", "[forgotten], [forgotten]"},
		{fact.NameForgotten, "asked [forgotten] and anna@pharma.example", "asked [forgotten] and [forgotten]"},
	} {
		them := identityOf(rules.Fold("p", []fact.Event{{Kind: fact.Asked, Ask: "a", Name: tt.name, Address: anna, Recipients: 1}}, nil))
		if got := them.redact(tt.text); got != tt.want {
			t.Errorf("%s in %q: got %q, want %q", tt.name, tt.text, got, tt.want)
		}
	}
}

// Wherever a fact about somebody else, or about the account, names them, it is found, and loses the name. Ids, which
// are hashes or made by informd, and what is one of a few words name nobody.
func TestForgetLooksEverywhere(t *testing.T) {
	namesNobody := []string{"Person", "Kind", "Ask", "Talk", "People", "Promise", "Matter", "Guess", "Doubt", "Invitation", "Line", "Fact",
		"Misfortune", "NoteTag", "From", "Times", "Reason.Sign", "Manner.Language", "Manner.Register", "Manner.Follows",
		"Told.Matters", "Told.By", "Told.Mail", "Told.Button"}
	them := identityOf(rules.Fold("p", []fact.Event{{Kind: fact.Asked, Ask: "a", Name: "Anna Meier", Address: anna, Recipients: 1}}, nil))
	holds := func(e fact.Event) bool {
		data, err := marshal([]any{e.Person, e.Kind, e.Source, e.Why, e})
		if err != nil {
			t.Fatal(err)
		}
		return strings.Contains(data, anna)
	}
	var looked []string
	var each func(v reflect.Value, path string, e *fact.Event)
	each = func(v reflect.Value, path string, e *fact.Event) {
		switch v.Kind() {
		case reflect.Struct:
			for i := range v.NumField() {
				if _, instant := v.Interface().(time.Time); !instant {
					each(v.Field(i), strings.TrimPrefix(path+"."+v.Type().Field(i).Name, "."), e)
				}
			}
		case reflect.Pointer:
			v.Set(reflect.New(v.Type().Elem()))
			each(v.Elem(), path, e)
			v.SetZero()
		case reflect.Slice:
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
			each(v.Index(0), path, e)
			v.SetZero()
		case reflect.String:
			looked = append(looked, path)
			v.SetString(anna)
			names := !slices.Contains(namesNobody, path)
			if found := them.appearsInEvent(*e); found != names {
				t.Errorf("they are found in %s: %v, want %v", path, found, names)
			}
			if kept := holds(redacted(*e, them)); kept == names {
				t.Errorf("%s still names them: %v, want %v", path, kept, !names)
			}
			if !holds(*e) {
				t.Errorf("%s is redacted in the event itself", path)
			}
			v.SetString("")
		}
	}
	var e fact.Event
	each(reflect.ValueOf(&e).Elem(), "", &e)
	for _, path := range namesNobody {
		if !slices.Contains(looked, path) {
			t.Errorf("no event has a text %s", path)
		}
	}
}

// Of a mail of theirs that concerned somebody else only the fact remains, though nothing that it said names them.
func TestForgetLeavesOnlyTheFact(t *testing.T) {
	const said = "I prefer the afternoon"
	stays := []string{"Person", "Kind", "Source", "Ask", "Talk", "People", "Promise", "Matter", "Settled", "MessageID", "References", "From",
		"Others", "Guess", "Named", "Delegate", "Doubt", "Invitation", "Line"}
	them := identityOf(rules.Fold("p", []fact.Event{{Kind: fact.Asked, Ask: "a", Name: "Anna Meier", Address: anna, Recipients: 1}}, nil))
	e := fact.Event{Offset: 7200, Fee: true}
	v := reflect.ValueOf(&e).Elem()
	fillAll(v, said)
	e.Address = anna
	left := redacted(e, them)
	for i := range v.NumField() {
		name := v.Type().Field(i).Name
		data, err := json.Marshal(reflect.ValueOf(left).Field(i).Interface())
		if err != nil {
			t.Fatal(err)
		}
		if remains := strings.Contains(string(data), said); remains != slices.Contains(stays, name) {
			t.Errorf("what stood in %s remains: %v", name, remains)
		}
	}
	if left.Offset != 0 {
		t.Errorf("their offset of %d s remains", left.Offset)
	}
	// they answered for somebody else, who is asked for no answer, and for no word on the fee, once more
	if left.Speaker != fact.NameForgotten || !left.Fee {
		t.Errorf("that %q answered for somebody remains, and that there is a fee: %v", left.Speaker, left.Fee)
	}
}

// fillAll puts a text wherever a value holds one.
func fillAll(v reflect.Value, text string) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(text)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fillAll(v.Elem(), text)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fillAll(v.Index(0), text)
	case reflect.Struct:
		if _, instant := v.Interface().(time.Time); instant {
			return
		}
		for i := range v.NumField() {
			fillAll(v.Field(i), text)
		}
	}
}

// What informd asked about them, it may have asked about others in the same words.
func TestForgetLeavesTheSameQuestion(t *testing.T) {
	const question = "do you talk on Thursday 10 September at 15:00"
	them := identityOf(rules.Fold("p", []fact.Event{{Kind: fact.Asked, Ask: "a", Name: "Anna Meier", Address: anna, Recipients: 1},
		{Kind: fact.Guessed, Address: anna, Question: question}, {Kind: fact.Asked, Ask: "b", Address: anna, Folder: "Correspondence"}}, nil))
	other := fact.Event{Kind: fact.Guessed, Address: "ben@x.example", Question: question, Folder: "Correspondence"}
	if them.appearsInEvent(other) || redacted(other, them).Question != question {
		t.Error("the question about somebody else is taken for theirs")
	}
}

// A mail that is deleted on the way, whatever deletes it, keeps no later mail from losing its words.
func TestForgetThoughALetterIsGone(t *testing.T) {
	s := open(t)
	update(t, s, t0, func(tx *Tx) error {
		if _, _, err := tx.Append(asked(anna, "q@me")); err != nil {
			return err
		}
		for _, key := range []string{"brief/1", "brief/2", "brief/3"} {
			r := Row{Item: rules.Item{Key: key, Kind: "brief", Road: rules.RoadOwner, To: "julie@example.org", Text: "a line about " + anna}}
			if _, err := tx.Enqueue(r); err != nil {
				return err
			}
			if key != "brief/2" { // it has left, and so is kept without its words
				if err := errors.Join(tx.Claim(key, []byte("x"), "g"), tx.Committing(key), tx.Sent(key, t0, "accepted")); err != nil {
					return err
				}
			}
		}
		return nil
	})
	mustExec(t, raw(t, s.path), `CREATE TRIGGER other AFTER UPDATE OF subject ON outbox BEGIN DELETE FROM outbox WHERE key = 'brief/2'; END`)
	update(t, s, t0, func(tx *Tx) error { return tx.Forget(rules.PersonID(anna), "mark") })
	row := view(t, s, func(tx *Tx) (*Row, error) { return tx.Row("brief/3") })
	if row == nil || row.Text != "" {
		t.Errorf("the mail behind it is %+v", row)
	}
}
