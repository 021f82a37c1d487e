package manner

import (
	"os"
	"strings"
	"testing"
	"unicode"
)

// paragraphs returns those of the Universal Declaration of Human Rights, each with its language.
func paragraphs(t *testing.T) [][2]string {
	t.Helper()
	b, err := os.ReadFile("testdata/udhr.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var out [][2]string
	for line := range strings.Lines(string(b)) {
		if code, text, ok := strings.Cut(strings.TrimSpace(line), "\t"); ok {
			out = append(out, [2]string{code, text})
		}
	}
	if len(out) != 594 {
		t.Fatalf("got %d paragraphs, want 594", len(out))
	}
	return out
}

// opening returns the first words of a text; of one without spaces, as many characters.
func opening(text string, n int) string {
	if words := strings.Fields(text); len(words) > n {
		return strings.Join(words[:n], " ")
	}
	if r := []rune(text); len(r) > 2*n && unicode.In(r[0], unicode.Han, unicode.Hiragana, unicode.Katakana) {
		return string(r[:2*n])
	}
	return text
}

func TestGuess(t *testing.T) {
	for _, tt := range []struct {
		name string
		of   func(string) string
		want float64
	}{
		{"paragraphs", func(s string) string { return s }, 0.99},
		{"openings of six words", func(s string) string { return opening(s, 6) }, 0.975},
	} {
		right, all := 0, 0
		for _, p := range paragraphs(t) {
			all++
			if got, sure := Guess(tt.of(p[1])); got == p[0] {
				right++
			} else {
				t.Logf("%s: got %s (sure: %v), want %s: %s", tt.name, got, sure, p[0], tt.of(p[1]))
				if sure && tt.name == "paragraphs" && len(strings.Fields(p[1])) >= longWords {
					t.Errorf("a paragraph in %s is taken for %s for sure: %s", p[0], got, p[1])
				}
			}
		}
		t.Logf("%s: %d of %d", tt.name, right, all)
		if float64(right) < tt.want*float64(all) {
			t.Errorf("%s: got %d of %d right, want %v", tt.name, right, all, tt.want)
		}
	}
}
