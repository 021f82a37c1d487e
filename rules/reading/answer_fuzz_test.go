package reading

import (
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// FuzzAnswer checks that a stranger's text does no harm: the words shown to the owner are in the answer, only an
// answer that puts off or tells of an absence has a day, and a second reading gives the same result.
func FuzzAnswer(f *testing.F) {
	sets, err := filepath.Glob("testdata/answers-*.jsonl")
	if err != nil {
		f.Fatal(err)
	}
	for _, set := range sets {
		for _, r := range labelledAnswers(f, set) {
			f.Add(r.Text)
		}
	}
	sent := time.Date(2026, 3, 6, 9, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, text string) {
		a := ReadAnswer(text, sent)
		if again := ReadAnswer(text, sent); again != a {
			t.Errorf("%q: read as %+v, then as %+v", text, a, again)
		}
		if !strings.Contains(squeezed(text), squeezed(a.Words)) {
			t.Errorf("%q: the words %q do not stand there", text, a.Words)
		}
		if !a.Until.IsZero() && a.Kind != AnswerLater && a.Kind != AnswerAway {
			t.Errorf("%q: %s until %v", text, a.Kind, a.Until)
		}
		if a.Sure && a.Words == "" && a.Kind != "" {
			t.Errorf("%q: %s is sure, and of no words", text, a.Kind)
		}
	})
}

// squeezed returns a text without its spaces.
func squeezed(text string) string { return strings.Join(strings.Fields(text), "") }
