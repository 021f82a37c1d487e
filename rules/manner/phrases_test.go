package manner

import (
	"os"
	"strings"
	"testing"
)

// TestPhrases reads some 650 greetings and closings in eleven languages.
func TestPhrases(t *testing.T) {
	b, err := os.ReadFile("testdata/phrases.txt")
	if err != nil {
		t.Fatal(err)
	}
	n, said := 0, map[string]string{}
	read := func(code, greeting, closing string, formal bool) Manner {
		n++
		body := said[code+" body"]
		if formal {
			body = said[code+" formal"]
		}
		return Read(Mail{Text: greeting + "\n\n" + body + "\n\n" + closing + "\nJulie", Contact: "Anna Beck", Owner: "Julie Park"})
	}
	// a greeting and a closing that go with the others
	plain := map[string][2]string{"en": {"Dear Anna,", "Best wishes,"}, "de": {"Liebe Anna,", "Beste Grüße"}, "fr": {"Chère Anna,", "Cordialement,"},
		"es": {"Querida Anna:", "Saludos,"}, "it": {"Cara Anna,", "Cordialmente,"}, "pt": {"Olá Anna,", "Cumprimentos,"}, "nl": {"Beste Anna,", "Groeten,"},
		"pl": {"Droga Anno,", "Pozdrawiam"}, "sv": {"Hej Anna,", "Hälsningar"}, "da": {"Kære Anna", "Venlig hilsen"}, "nb": {"Kjære Anna,", "Vennlig hilsen"}}
	for line := range strings.Lines(string(b)) {
		code, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		part, list, ok := strings.Cut(rest, " ")
		if !ok || code == "#" {
			continue
		}
		said[code+" "+part] = list
		if part == "body" || part == "formal" {
			continue
		}
		for phrase := range strings.SplitSeq(list, " | ") {
			m, want := Manner{}, strings.TrimSuffix(phrase, "@")
			if part == "closing" {
				said, taken, tied := strings.Cut(phrase, "@")
				m = read(code, plain[code][0], said, false)
				closing := said + "\nJulie"
				if tied {
					closing = taken
				}
				if taken != "" {
					closing += "\nJulie"
				}
				if m.Closing != closing {
					t.Errorf("%s: closing %q, want %q", code, m.Closing, closing)
				}
			} else {
				if m = read(code, want, plain[code][1], false); m.Language == "" || m.Language == Unclear || m.Register == Familiar && m.Salutation == "" {
					m = read(code, want, plain[code][1], true) // a formal greeting with a text that is
				}
				if want != phrase {
					want = ""
				}
				if m.Salutation != want {
					t.Errorf("%s: greeting %q: got %q, want %q", code, phrase, m.Salutation, want)
				}
			}
			if base(m.Language) != code {
				t.Errorf("%s: %q: language %q", code, phrase, m.Language)
			}
		}
	}
	if n < 620 {
		t.Errorf("%d phrases read", n)
	}
}
