package reading

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

var answerSet = flag.String("set", "", "a further file of labelled answers to read")

// A labelledAnswer is one line of testdata/answers-*.jsonl. Expect is a kind, or "unsure" for an answer about which
// the owner must be asked.
type labelledAnswer struct {
	ID, Lang, Subject, Text string
	Date                    time.Time
	Expect                  string
	Until                   string
	Delegate                string
	Unsure                  bool

	coarse bool // its set does not tell "moved on" from gone, nor "never" from no
}

func labelledAnswers(t testing.TB, file string) (set []labelledAnswer) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var a labelledAnswer
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		if a.Lang == "" {
			a.Lang = "en"
		}
		set = append(set, a)
	}
	coarse := !slices.ContainsFunc(set, func(a labelledAnswer) bool {
		return a.Expect == string(AnswerMovedOn) || a.Expect == string(AnswerNever)
	})
	for i := range set {
		set[i].coarse = coarse
	}
	return set
}

// A tally counts how answers of one kind, or in one language, are read.
type tally struct{ all, right, guessed, misled, wrong int }

// A level is what a set of answers must reach, in percent, and how many may be taken for a wrong yes or a wrong no.
type level struct {
	file            string
	right, known    int // read for sure; or guessed right
	wrongYes, wrong int // taken for a yes; for any other kind, but for a no: that is never
}

// TestAnswerSets reads labelled answers, and prints what comes of them by kind and language:
//
//	go test ./rules/reading -run TestAnswerSets -v [-set FILE]
func TestAnswerSets(t *testing.T) {
	levels := []level{
		{"testdata/answers-own.jsonl", 90, 96, 0, 0},
		{"testdata/answers-en.jsonl", 76, 91, 0, 1},
		{"testdata/answers-lang.jsonl", 75, 90, 0, 0},
		{"testdata/answers-third-en.jsonl", 88, 94, 0, 0},
		{"testdata/answers-third-lang.jsonl", 89, 96, 0, 0},
		{"testdata/answers-fourth.jsonl", 93, 97, 0, 0},
		{"testdata/answers-fifth.jsonl", 85, 90, 0, 0},
		{"testdata/answers-sixth.jsonl", 85, 93, 0, 0},
		{"testdata/answers-seventh.jsonl", 53, 70, 0, 0},
		{"testdata/answers-eighth.jsonl", 61, 94, 0, 0},
		{"testdata/answers-ninth.jsonl", 87, 96, 0, 0},
		{"testdata/answers-tenth.jsonl", 84, 93, 0, 0},
		{"testdata/answers-eleventh.jsonl", 54, 85, 0, 0},
		{"testdata/answers-twelfth.jsonl", 54, 90, 0, 0},
		{"testdata/answers-thirteenth.jsonl", 46, 92, 0, 0},
		{"testdata/answers-fourteenth.jsonl", 52, 92, 0, 0},
		{"testdata/unlearned.jsonl", 72, 88, 0, 0},        // as strangers wrote it; no judge has learned from it
		{"testdata/unlearned-second.jsonl", 80, 98, 0, 0}, // the same
		{"testdata/unlearned-third.jsonl", 60, 88, 0, 0},  // the same
		{"testdata/unlearned-fourth.jsonl", 60, 80, 0, 0}, // the same, in fourteen languages
		{"testdata/unlearned-own.jsonl", 45, 100, 0, 0},   // leavers, absences with an offer, and whoever must ask first
	}
	if *answerSet != "" {
		levels = []level{{*answerSet, 0, 0, 1000, 1000}}
	}
	for _, l := range levels {
		t.Run(filepath.Base(l.file), func(t *testing.T) {
			s := answerScore{tallies: map[string]*tally{}}
			for _, a := range labelledAnswers(t, l.file) {
				s.read(t, a)
			}
			t.Log("\n" + s.table())
			all := s.tallies["all"]
			if all.right*100 < l.right*all.all || (all.right+all.guessed)*100 < l.known*all.all {
				t.Errorf("got %d sure and %d guessed of %d, want %d %% and %d %% with what is guessed",
					all.right, all.guessed, all.all, l.right, l.known)
			}
			if s.wrongNo > 0 || s.wrongYes > l.wrongYes || all.wrong > l.wrongYes+l.wrong {
				t.Errorf("got %d wrong, of them %d yes and %d no; want at most %d yes, no no, and %d others",
					all.wrong, s.wrongYes, s.wrongNo, l.wrongYes, l.wrong)
			}
		})
	}
}

// An answerScore counts the results for a set.
type answerScore struct {
	tallies                   map[string]*tally
	wrongYes, wrongNo         int
	until, untilRight         int
	delegates, delegatesRight int
}

func (s *answerScore) read(t *testing.T, a labelledAnswer) {
	got := ReadAnswer(a.Text, a.Date)
	text := strings.Join(strings.Fields(a.Text), " ")
	what := outcome(a, got)
	for _, k := range []string{"in " + a.Lang, "to " + a.Expect, "all"} {
		if s.tallies[k] == nil {
			s.tallies[k] = &tally{}
		}
		s.tallies[k].count(what)
	}
	if what == "wrong" && got.Kind == AnswerYes {
		s.wrongYes++
	}
	if what == "wrong" && got.Kind == AnswerNo {
		s.wrongNo++
	}
	if what != "right" {
		t.Logf("%-8s %s %s: want %s, got %s (%v): %s", what, a.ID, a.Lang, a.Expect, got.Kind, got.Sure, text)
	}
	s.readUntil(t, a, got)
	s.readDelegate(t, a, got)
}

func (c *tally) count(what string) {
	c.all++
	switch what {
	case "right":
		c.right++
	case "guessed":
		c.guessed++
	case "misled":
		c.misled++
	case "wrong":
		c.wrong++
	}
}

func (s *answerScore) readUntil(t *testing.T, a labelledAnswer, got Answer) {
	if a.Until == "" || a.Unsure {
		return
	}
	s.until++
	day, _ := time.Parse("2006-01-02", a.Until)
	if got.Until.Sub(day).Abs() <= 7*24*time.Hour {
		s.untilRight++
		return
	}
	t.Logf("until    %s: want %s, got %s: %s", a.ID, a.Until, got.Until.Format("2006-01-02"), a.Text)
}

func (s *answerScore) readDelegate(t *testing.T, a labelledAnswer, got Answer) {
	if a.Delegate == "" {
		return
	}
	s.delegates++
	if got.Delegate.Name != "" && strings.Contains(a.Delegate, got.Delegate.Name) {
		s.delegatesRight++
		return
	}
	t.Logf("delegate %s: want %s, got %v: %s", a.ID, a.Delegate, got.Delegate, a.Text)
}

// outcome returns how the reading of an answer turned out. Thanks and a question change nothing, so a wrong one is
// "harmless". Some sets do not tell "moved on" from gone.
func outcome(a labelledAnswer, got Answer) string {
	same := string(got.Kind) == a.Expect || a.coarse && string(judgedAs(got.Kind)) == a.Expect ||
		a.Lang != "en" && got.Kind == AnswerMovedOn && a.Expect == "gone"
	harmless := got.Kind == AnswerOther || got.Kind == AnswerAsks
	switch {
	case !got.Sure:
		return outcomeOfGuess(a, got.Kind == "" || harmless, same)
	case same:
		return "right"
	case harmless:
		return "harmless"
	}
	return "wrong"
}

// outcomeOfGuess returns how a guess turned out. The owner sees a guess of yes, no or the like.
func outcomeOfGuess(a labelledAnswer, hidden, same bool) string {
	switch {
	case a.Unsure || a.Expect == "unsure":
		return "right"
	case same:
		return "guessed"
	case hidden:
		return "unknown"
	}
	return "misled"
}

func (s *answerScore) table() string {
	var b strings.Builder
	for _, k := range slices.Sorted(maps.Keys(s.tallies)) {
		c := s.tallies[k]
		fmt.Fprintf(&b, "%-12s %4d  sure %3d %%  guessed %3d %%  misled %d  wrong %d\n",
			k, c.all, 100*c.right/c.all, 100*c.guessed/c.all, c.misled, c.wrong)
	}
	fmt.Fprintf(&b, "wrong yes %d, wrong no %d; until %d of %d, delegate %d of %d\n",
		s.wrongYes, s.wrongNo, s.untilRight, s.until, s.delegatesRight, s.delegates)
	return b.String()
}
