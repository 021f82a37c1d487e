package export

import (
	"strings"
	"testing"
	"time"

	"informd/rules"
	"informd/rules/content"
	"informd/rules/fact"
	"informd/store"
)

func book() Book {
	day := time.Date(2026, 11, 26, 14, 0, 0, 0, time.UTC)
	events := []fact.Event{
		{Seq: 1, Person: "p", Kind: fact.Asked, At: day.AddDate(0, 0, -2), Source: "a@x", Why: "you asked", Ask: "a", Name: "Meier, Anna", Address: "anna@pharma.example", Subject: "Pharma"},
		{Seq: 2, Person: "p", Kind: fact.Met, At: day, Source: "n@x", Why: "you told", Talk: "t", Ask: "a", Start: day, End: day.Add(20 * time.Minute)},
		{Seq: 3, Person: "p", Kind: fact.Noted, At: day, Source: "n@x", Talk: "t", Line: fact.LineLearned, Text: "batches; models, both"},
		{Seq: 4, Person: "p", Kind: fact.Described, At: day, Source: "n@x", Fact: fact.Company, Text: "=Acme"},
	}
	letter := []byte("Subject: Hi\r\n\r\nFrom here on\r\n>From there\r\n")
	row := store.Row{From: "julie@example.org", Final: letter}
	row.State, row.Finished = rules.StateSent, day
	return Book{People: []*rules.Person{rules.Fold("p", events, nil)}, Rows: func(yield func(store.Row, error) bool) { yield(row, nil) }, Zone: time.UTC}
}

// TestWriters holds that each format has what writes it, and that nothing else is written.
func TestWriters(t *testing.T) {
	all := writers()
	for _, f := range content.Formats() {
		if all[f.Name] == nil {
			t.Errorf("nothing writes %s", f.Name)
		}
		delete(all, f.Name)
	}
	for name := range all {
		t.Errorf("%s is no format", name)
	}
}

func TestWrite(t *testing.T) {
	for format, want := range map[string][]string{
		"csv":   {`"Meier, Anna",anna@pharma.example,`, "'=Acme", "answered,2026-11-24", "learned: batches; models, both"},
		"json":  {`"name": "Meier, Anna"`, `"kind": "met"`, `"text": "batches; models, both"`, `"at": "2026-11-26T14:00:00Z"`},
		"vcard": {"BEGIN:VCARD\r\nVERSION:4.0\r\n", `FN:Meier\, Anna`, `NOTE:learned: batches\; models\, both`, "END:VCARD\r\n"},
		"mbox":  {"From julie@example.org Thu Nov 26 14:00:00 2026\nSubject: Hi\n", "\n>From here on\n>>From there\n"},
	} {
		got, err := book().Bytes(format)
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range want {
			if !strings.Contains(string(got), part) {
				t.Errorf("%s: got\n%s\nwant in it %q", format, got, part)
			}
		}
	}
	if _, err := book().Bytes("xls"); err == nil {
		t.Error("xls: got no error, want one that names the formats")
	}
}
