package prose

import (
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"informd/rules/mail"
	"informd/rules/notes"
)

// TestSure holds what plain sentences say for sure: each line of testdata/sure.txt one thing, and no
// line of testdata/unsure.txt anything, though each has the words of one.
func TestSure(t *testing.T) {
	for _, tt := range []struct {
		file string
		want bool
	}{{"testdata/sure.txt", true}, {"testdata/unsure.txt", false}} {
		text, err := os.ReadFile(tt.file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			if got := surely(t, strings.TrimSpace(line)); (len(got) > 0) != tt.want {
				t.Errorf("%s: %s: read for sure %v", tt.file, strings.TrimSpace(line), got)
			}
		}
	}
}

// TestRead holds that what each line of testdata/read.txt says, behind its verb, is read: for sure, or
// to be asked about.
func TestRead(t *testing.T) {
	text, err := os.ReadFile("testdata/read.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		verb, note, _ := strings.Cut(strings.TrimSpace(line), "|")
		if got := read(t, note); !slices.ContainsFunc(got, func(c notes.Command) bool { return string(c.Verb) == verb }) {
			t.Errorf("%s: got %v, want %s", note, got, verb)
		}
	}
}

// surely returns the verbs of what a note says for sure.
func surely(t *testing.T, text string) (verbs []notes.Verb) {
	t.Helper()
	for _, c := range read(t, text) {
		if !c.Likely {
			verbs = append(verbs, c.Verb)
		}
	}
	return verbs
}

// read returns what is read in a note, to somebody who knows a person of each standing.
func read(t *testing.T, text string) []notes.Command {
	t.Helper()
	return readKnowing(t, text, 0)
}

// readKnowing is read where the clock of Hugo is known to be so far ahead.
func readKnowing(t *testing.T, text string, ahead time.Duration) []notes.Command {
	t.Helper()
	now := time.Date(2026, 10, 14, 8, 0, 0, 0, time.UTC)
	known := func(name string, s Standing, talk time.Duration) Known {
		k := Known{Address: mail.Address{Name: name, Addr: "x@y.example"}, Standing: s}
		if talk != 0 {
			k.Talk = now.Add(talk)
		}
		return k
	}
	people := []Known{known("Olga Brand", WasAsked, 0), known("Hugo Winter", TalkComes, 50*time.Hour),
		known("Nadia Roth", TalkDue, -18*time.Hour), known("Kurt Seidel", HasMet, -300*time.Hour), known("Pia Holm", HasAnswered, 0)}
	people[1].Clock = ahead
	return Read(text, Setting{Now: now, Zone: berlin(t), People: people, About: -1, Before: -1, Prompt: NoPrompt})
}

func berlin(t *testing.T) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Fatal(err)
	}
	return zone
}

// An address in a note is no introduction where its owner is to be left alone, or was written to before.
func TestNamesNobody(t *testing.T) {
	for text, want := range map[string]bool{
		"Talked with Kurt today. Forget bob@pharma.example, he is no good.":     false,
		"Talked with Kurt. He said to forget about Bob Lee, bob@pharma.example": false,
		"Kurt and I spoke; do not write to Bob Lee (bob@pharma.example).":       false,
		"Talked with Kurt today. He recommended Olga Brand, x@y.example.":       false,
		"Talked with Kurt today. He recommended Bob Lee, bob@pharma.example.":   true,
		"Kurt said I must not forget to ask Bob Lee, bob@pharma.example.":       false,
		"Kurt told me not to give up, and named Bob Lee, bob@pharma.example.":   true,
	} {
		got := slices.ContainsFunc(read(t, text), func(c notes.Command) bool { return c.Verb == notes.Intro })
		if got != want {
			t.Errorf("%s: got an introduction %t, want %t", text, got, want)
		}
	}
}
