package prose

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules/mail"
	"informd/rules/notes"
)

// FuzzProse holds that any prose is read without harm: each command has a verb, names somebody
// who is known or nobody, and its times are in UTC.
func FuzzProse(f *testing.F) {
	files, err := filepath.Glob("../notes/testdata/note/*.txt")
	if err != nil || len(files) == 0 {
		f.Fatalf("no seeds: %v", err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			f.Add(strings.TrimSpace(line), 0)
		}
	}
	f.Add("anna rang me this morning! promised ben to send the slides", 1)
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		f.Fatal(err)
	}
	now := time.Date(2026, 11, 22, 10, 30, 0, 0, time.UTC)
	people := []Known{
		{Address: mail.Address{Name: "Anna Meier", Addr: "anna@acme.example"}, Standing: WasAsked | HasAnswered},
		{Address: mail.Address{Name: "Ben Ott", Addr: "ben@ott.example"}, Standing: HasMet, Talk: now.Add(-30 * time.Hour), Owed: true},
	}
	f.Fuzz(func(t *testing.T, text string, about int) {
		about = max(-1, min(about, len(people)-1))
		for _, c := range Read(text, Setting{Now: now, Zone: zone, People: people, About: about, Before: -1, Prompt: NoPrompt}) {
			if !slices.Contains(notes.Verbs(), c.Verb) {
				t.Errorf("%q: command %+v", text, c)
			}
			if c.Start.Location() != time.UTC || !c.End.IsZero() && !c.End.After(c.Start) {
				t.Errorf("%q: times of %+v", text, c)
			}
		}
	})
}
