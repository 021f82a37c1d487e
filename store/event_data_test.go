package store

import (
	"encoding/json"
	"reflect"
	"testing"
	"time"

	"informd/rules/fact"
	"informd/rules/manner"
)

// What data says is what encoding/json makes of it, be it as plain as what is mostly written or not.
func TestDataIsReadAsJSON(t *testing.T) {
	r := newDataReader()
	written := func(ev fact.Event) string {
		data, err := marshal(ev)
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	at := time.Date(2026, 3, 2, 9, 0, 0, int(7*time.Millisecond), time.UTC)
	mail := fact.Event{Ask: "ask", Address: "anna@acme.example", Name: "Änne <Meier> & 李", Recipients: 1, Received: at, Subject: "17 minutes?",
		References: []string{"a@x", "b@x"}, Others: []string{"b@acme.example"}, Uncaptured: true, Offset: -3600, Undoes: 1 << 40,
		Manner: &manner.Manner{Language: "de", Salutation: "Liebe Anna,", Closing: "Grüße"}}
	for name, c := range map[string]struct {
		data  string
		plain bool
	}{
		"nothing":       {`{}`, true},
		"a mail":        {written(mail), true},
		"a reason":      {written(fact.Event{Ask: "a", Reason: fact.Reason{Sign: "guest", Of: "Anna", Mailing: true}}), true},
		"two reasons":   {`{"reason":{"sign":"guest"},"reason":{"of":"Anna"}}`, true},
		"a line":        {written(fact.Event{Line: fact.LineLearned, Text: `}]{"x":[1]}`, Talk: "talk"}), false},
		"a brace":       {written(fact.Event{Text: `}, ],`}), true},
		"lines":         {written(fact.Event{Text: "one\ntwo\ttabs\u2028“quoted”\x01"}), false},
		"a year":        {written(fact.Event{Until: time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC)}), true},
		"a zone":        {`{"start":"2026-03-02T10:00:00.5+01:00"}`, true},
		"no date":       {`{"start":"2026-13-02T10:00:00Z"}`, false},
		"white space":   {`{ "ask": "a" }`, false},
		"null":          {`{"ask":null,"others":null,"start":null}`, false},
		"an empty list": {`{"others":[]}`, false},
		"a list in two": {`{"others":["a",2]}`, false},
		"other names":   {`{"ASK":"a","later":{"x":1}}`, false},
		"no name":       {`{"":"a"}`, false},
		"twice":         {`{"ask":"a","ask":"b","recipients":1,"recipients":2}`, true},
		"no":            {`{"forwarded":false}`, false},
		"large":         {`{"recipients":9223372036854775808}`, false},
		"a fraction":    {`{"recipients":1.5}`, false},
		"a power":       {`{"recipients":1e3}`, false},
		"cut off":       {`{"ask":"a"`, false},
		"a comma":       {`{"ask":"a",}`, false},
		"more":          {`{"ask":"a"}{}`, false},
		"a list":        {`["ask"]`, false},
		"no UTF-8":      {"{\"text\":\"\xff\"}", true},
		"control":       {"{\"text\":\"\x01\"}", false},
		"no manner":     {`{"manner":null}`, false},
		"escaped":       {`{"text":"\u00e4\/"}`, false},
	} {
		t.Run(name, func(t *testing.T) {
			columns := fact.Event{Seq: 7, Person: "p", Kind: fact.Noted, At: at, Why: "why"}
			got, want, direct := columns, columns, columns
			gotErr, wantErr := r.read([]byte(c.data), &got), json.Unmarshal([]byte(c.data), &want)
			if (gotErr == nil) != (wantErr == nil) || !reflect.DeepEqual(got, want) {
				t.Errorf("read %+v, %v\nwant %+v, %v", got, gotErr, want, wantErr)
			}
			if rest, ok := r.object(c.data, reflect.ValueOf(&direct).Elem()); (ok && rest == "") != c.plain {
				t.Errorf("plain is %v, want %v (%q follows)", ok, c.plain, rest)
			}
			var zero dataReader
			got = columns
			if err := zero.read([]byte(c.data), &got); (err == nil) != (wantErr == nil) || !reflect.DeepEqual(got, want) {
				t.Errorf("without names: read %+v, %v", got, err)
			}
		})
	}
}
