package fact

import (
	"reflect"
	"testing"
	"time"

	"informd/rules/mail"
	"informd/rules/manner"
)

// fillEvent sets every field of an event, each to another value.
func fillEvent(t *testing.T) (e Event) {
	t.Helper()
	n := int64(0)
	var fill func(v reflect.Value)
	fill = func(v reflect.Value) {
		n++
		switch v.Interface().(type) {
		case time.Time:
			v.Set(reflect.ValueOf(time.UnixMilli(1_700_000_000_000 + n).UTC()))
			return
		case []string:
			v.Set(reflect.ValueOf([]string{"", "ä" + time.Duration(n).String(), ""}))
			return
		}
		switch v.Kind() {
		case reflect.String:
			v.SetString("text\x00 " + time.Duration(n).String())
		case reflect.Int, reflect.Int64:
			v.SetInt(-n << 40)
		case reflect.Bool:
			v.SetBool(true)
		case reflect.Struct:
			for i := range v.NumField() {
				fill(v.Field(i))
			}
		case reflect.Slice:
			v.Set(reflect.MakeSlice(v.Type(), 2, 2))
			fill(v.Index(0))
		case reflect.Pointer:
			v.Set(reflect.New(v.Type().Elem()))
			for i := range v.Elem().NumField() {
				fill(v.Elem().Field(i))
			}
		default:
			t.Fatalf("no value for a field of type %s", v.Type())
		}
	}
	for i := range reflect.TypeFor[Event]().NumField() {
		fill(reflect.ValueOf(&e).Elem().Field(i))
	}
	return e
}

// A log gives back what it was given: all fields, each field alone, and none.
func TestLogKeepsEvents(t *testing.T) {
	whole := fillEvent(t)
	given := []Event{{}, whole, {}}
	for i := range reflect.TypeFor[Event]().NumField() {
		var one Event
		reflect.ValueOf(&one).Elem().Field(i).Set(reflect.ValueOf(whole).Field(i))
		given = append(given, one)
	}
	given = append(given, Event{Manner: &manner.Manner{}}, Event{Others: []string{}, Person: "p"}, Event{Person: "q"}, whole)
	log := Log{}.Then(given[:3]).Then(nil).Then(given[3:])
	if log.loose != nil {
		t.Error("an event could not be packed")
	}
	sameEvents(t, log, given)
}

// An instant that cannot be packed leaves the events as they are.
func TestLogKeepsInstants(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	for name, odd := range map[string]time.Time{
		"zone": at.In(time.FixedZone("", 3600)), "named": at.In(time.Local), "finer": at.Add(time.Microsecond),
		"far": time.Date(9999, 12, 31, 23, 59, 59, 1, time.UTC), "early": time.Date(1, 1, 1, 0, 0, 0, 1, time.UTC)} {
		t.Run(name, func(t *testing.T) {
			given := []Event{{Seq: 1, At: at}, {Seq: 2, At: at, Start: odd}, {Seq: 3, At: at}}
			sameEvents(t, Log{}.Then(given[:1]).Then(given[1:]), given)
		})
	}
}

func sameEvents(t *testing.T, log Log, want []Event) {
	t.Helper()
	got := log.Events()
	if len(got) != len(want) || log.Len() != len(want) || log.Last() != want[len(want)-1].Seq {
		t.Fatalf("%d events, Len %d, Last %d, want %d and %d", len(got), log.Len(), log.Last(), len(want), want[len(want)-1].Seq)
	}
	for i := range want {
		if !reflect.DeepEqual(got[i], want[i]) || got[i].At != want[i].At {
			t.Errorf("event %d:\n got %+v\nwant %+v", i, got[i], want[i])
		}
	}
}

// An event that is packed takes a seventh of what it takes as it is, or less.
func TestLogIsSmall(t *testing.T) {
	at := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	id, ask := mail.NewID("person", "anna@acme.example"), mail.NewID("ask", "anna@acme.example")
	log := Log{}.Then([]Event{
		{Seq: 1, Person: id, Kind: Asked, At: at, Received: at, Source: "q@example.org", MessageID: "q@example.org", Ask: ask,
			Why: "captured by Bcc", Address: "anna@acme.example", Name: "Anna Meier", Recipients: 1, Subject: "Question"},
		{Seq: 2, Person: id, Kind: Answered, At: at, Source: "a@acme.example", MessageID: "a@acme.example", Ask: ask, Address: "anna@acme.example"},
		{Seq: 3, Person: id, Kind: Booked, At: at, Source: "b@acme.example", Talk: "talk", Ask: ask, Start: at, End: at},
		{Seq: 4, Person: id, Kind: Noted, At: at, Source: "n@example.org", Talk: "talk", Line: LineLearned, Text: "batches matter"}})
	if size, most := len(log.packed[0]), log.Len()*int(reflect.TypeFor[Event]().Size())/7; size > most {
		t.Errorf("%d events take %d bytes, want at most %d", log.Len(), size, most)
	}
}
