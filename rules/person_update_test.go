package rules

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"
	"time"

	"informd/rules/fact"
)

// A person who grows event by event is the one that all events together make.
func TestThen(t *testing.T) {
	kinds := kindsOfPeople()
	rnd := rand.New(rand.NewPCG(1, 2))
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	some := func(what string) string { return fmt.Sprint(what, rnd.IntN(3)) }
	for range 500 {
		var events []fact.Event
		grown := Fold("p", nil, nil)
		for seq := int64(1); seq < 12; {
			var more []fact.Event
			for range 1 + rnd.IntN(3) {
				var e fact.Event
				for i := range reflect.TypeFor[fact.Event]().NumField() {
					fillSome(reflect.ValueOf(&e).Elem().Field(i), rnd, at)
				}
				e.Seq, e.Person, e.Kind, e.At = seq, "p", kinds[rnd.IntN(len(kinds))], at.AddDate(0, 0, rnd.IntN(60))
				e.Ask, e.Talk, e.Source, e.MessageID, e.Matter = some("ask"), some("talk"), some("mail"), some("mail"), some("ask")
				e.Guess, e.Undoes = kinds[rnd.IntN(len(kinds))], 0
				if e.Kind == fact.Corrected {
					e.Undoes = 1 + rnd.Int64N(seq)
				}
				more = append(more, e)
				seq++
			}
			events = append(events, more...)
			before := fmt.Sprintf("%+v", grown)
			next := grown.Then(more, nil)
			if after := fmt.Sprintf("%+v", grown); after != before {
				t.Fatalf("growing changed who it was\nbefore: %s\nafter:  %s", before, after)
			}
			grown = next
			if want := Fold("p", events, nil); shown(grown) != shown(want) {
				t.Fatalf("grown: %s\nof all: %s", shown(grown), shown(want))
			}
			unpacked := []fact.Event{{Seq: -2, Kind: "unknown", At: at.Add(time.Microsecond)}, {Seq: -1, Kind: fact.Corrected, Undoes: -2}}
			want := FoldLog("p", fact.Log{}.Then(append(unpacked, events...)), nil)
			if shown(grown) != shown(want) || !reflect.DeepEqual(grown.Events(), events) {
				t.Fatalf("packed: %s\nas they are: %s", shown(grown), shown(want))
			}
		}
	}
}

// Two who grow out of one person share nothing that grows: one of them is thrown away where a transaction fails.
func TestThenSharesNothing(t *testing.T) {
	events := []fact.Event{{Kind: fact.Asked, Ask: "a", MessageID: "1"}, {Kind: fact.Booked, Talk: "t", Invitation: "1"}}
	for _, id := range []string{"2", "3"} { // so that their arrays have room for one more
		events = append(events, fact.Event{Kind: fact.Nudged, Ask: "a", MessageID: id}, fact.Event{Kind: fact.Moved, Talk: "t", Invitation: id})
	}
	for range 3 {
		events = append(events, fact.Event{Kind: fact.Noted, Talk: "t", Line: fact.LineNote, Text: "a line"})
	}
	p := Fold("p", events, nil)
	further := func(s string) *Person {
		return p.Then([]fact.Event{{Kind: fact.Nudged, Ask: "a", MessageID: s}, {Kind: fact.Moved, Talk: "t", Invitation: s},
			{Kind: fact.Noted, Talk: "t", Line: fact.LineNote, Text: s}}, nil)
	}
	one, two := further("one"), further("two")
	for want, p := range map[string]*Person{"one": one, "two": two} {
		if ids, talk := p.Asks[0].IDs, p.Talks[0]; ids[3] != want || talk.Also[3] != want || talk.Notes[3].Text != want {
			t.Errorf("%s: %q, %+v", want, ids, talk)
		}
	}
}

// kindsOfPeople returns the kinds of facts about a person: all before Rehearsing.
func kindsOfPeople() []fact.Kind {
	all := fact.Kinds()
	return all[:slices.Index(all, fact.Rehearsing)]
}

// fillSome gives a field of an event, half of the time, one of a few values.
func fillSome(f reflect.Value, rnd *rand.Rand, at time.Time) {
	if rnd.IntN(2) == 0 {
		return
	}
	switch f.Kind() {
	case reflect.String:
		f.SetString(fmt.Sprint("some", rnd.IntN(3)))
	case reflect.Bool:
		f.SetBool(true)
	case reflect.Int, reflect.Int64:
		f.SetInt(rnd.Int64N(3))
	case reflect.Slice:
		one := reflect.New(f.Type().Elem()).Elem()
		fillSome(one, rnd, at)
		f.Set(reflect.Append(f, one))
	case reflect.Pointer:
		f.Set(reflect.New(f.Type().Elem()))
		fillSome(f.Elem(), rnd, at)
	case reflect.Struct:
		if f.Type() == reflect.TypeFor[time.Time]() {
			f.Set(reflect.ValueOf(at.AddDate(0, 0, rnd.IntN(60))))
			return
		}
		for i := range f.NumField() {
			if f.Field(i).CanSet() {
				fillSome(f.Field(i), rnd, at)
			}
		}
	}
}

// shown returns a person without what only says how they were read.
func shown(p *Person) string {
	q := *p
	q.refold, q.Log = false, fact.Log{}
	return fmt.Sprintf("%+v", q)
}
