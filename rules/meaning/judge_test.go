package meaning

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"informd/rules/judge"
	"informd/rules/judge/judgetest"
	"informd/rules/mail"
	"informd/rules/notes"
	"informd/rules/prose"
)

var learn = flag.Bool("learn", false, "write judge_table.go anew")

// newSchool returns what the labelled notes teach of each person whom they speak of.
func newSchool(t *testing.T) (s judgetest.School) {
	t.Helper()
	s = judgetest.School{Kinds: len(judgedKinds()), Several: true,
		Rounds: 15, WarmUp: 3, MinSeen: 4, Step: 0.1, Shrink: 0.003, Cut: 0.001, Least: 2}
	files, err := filepath.Glob("testdata/notes/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("found no notes: %v", err)
	}
	for _, file := range files {
		for _, n := range labelledNotes(t, file) {
			note := Note{in: n.encounter()}
			note.Item, _ = note.in.Book.AnswersOwn(note.in.Message)
			note.readWords(n.Text)
			setting := note.setting()
			for _, told := range tellings(note.Text, setting) {
				s.Lessons = append(s.Lessons, judgetest.Lesson{Set: file, Traits: s.Numbers(told.traits(setting)),
					Is: n.kindsOf(setting.People[told.who].Address.Name)})
			}
		}
	}
	learnAnswers(t, &s)
	return s
}

// learnAnswers adds lessons from English answers of people: what they write of themselves in an answer, a note may say
// of them. Such lessons say nothing of talks.
func learnAnswers(t *testing.T, s *judgetest.School) {
	t.Helper()
	var files []string
	for _, in := range []string{"../reading/testdata/answers-*.jsonl", "../../.ci/sets/sealed/answers-en.jsonl",
		"../../.ci/sets/sealed/*/answers-en.jsonl"} {
		found, err := filepath.Glob(in)
		if err != nil || len(found) == 0 {
			t.Fatalf("%s: found no answers: %v", in, err)
		}
		files = append(files, found...)
	}
	as := map[string]notes.Verb{"yes": notes.Replied, "no": notes.No, "never": notes.No, "later": notes.Later,
		"gone": notes.Stop, "moved_on": notes.Stop}
	for _, file := range files {
		f, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(f)) {
			var a struct {
				Lang, Text, Expect string
				Date               time.Time
				Unsure             bool
			}
			if err := json.Unmarshal([]byte(line), &a); err != nil {
				t.Fatal(err)
			}
			if a.Unsure || a.Lang != "" && a.Lang != "en" {
				continue
			}
			is := make([]float64, len(judgedKinds()))
			for i, kind := range judgedKinds() {
				if kind.of&prose.WasAsked == 0 || kind.verb == notes.Interview {
					is[i] = judgetest.Open
				} else if as[a.Expect] == kind.verb {
					is[i] = 1
				}
			}
			setting := prose.Setting{Now: a.Date, Zone: time.UTC, Before: -1, Prompt: prose.NoPrompt,
				People: []prose.Known{{Address: mail.Address{Name: "Zzyxq Qwertzu"}, Standing: prose.WasAsked}}}
			for _, told := range tellings(asTold(a.Text), setting) {
				s.Lessons = append(s.Lessons, judgetest.Lesson{Set: file, Is: is,
					Traits: s.Numbers(append(told.traits(setting), "an answer"))})
			}
		}
	}
}

// asTold returns what somebody writes of themselves as somebody else would tell it: "she would be glad to meet me".
func asTold(answer string) string {
	told := strings.NewReplacer(" I ", " she ", " i ", " she ", " I'm ", " she's ", " I’m ", " she's ", " i'm ", " she's ",
		" I'll ", " she'll ", " I’ll ", " she'll ", " I'd ", " she'd ", " I’d ", " she'd ", " I've ", " she's ",
		" I’ve ", " she's ", " am ", " is ", " me ", " her ", " my ", " her ", " My ", " her ", " you ", " me ",
		" your ", " my ", " we ", " they ", " We ", " they ", " our ", " their ", " mine ", " hers ")
	var lines []string
	for l := range strings.Lines(answer) {
		l = " " + strings.TrimSpace(l) + " "
		lines = append(lines, strings.TrimSpace(told.Replace(told.Replace(l)))) // words that follow each other share a space
	}
	return strings.Join(lines, "\n")
}

// kindsOf returns which of judgedKinds the labels of a note say of somebody. A day and a talk leave open whether they
// said yes, too.
func (n labelledNote) kindsOf(name string) []float64 {
	is := make([]float64, len(judgedKinds()))
	for i, kind := range judgedKinds() {
		for _, e := range n.Expect {
			if e.Person == name && e.What == labelled()[kind.verb] {
				is[i] = 1
			}
		}
	}
	for i, kind := range judgedKinds() {
		if is[i] == 1 && is[0] == 0 && (kind.verb.SetsTalk() || kind.verb.TellsOfTalk()) {
			is[0] = judgetest.Open
		}
	}
	return is
}

// TestNoteJudge checks that judge_table.go is what the labelled notes teach, and how well a judge does on notes that it has
// not learned. After a change of traits or notes, write the table again: go test ./rules/meaning -run TestNoteJudge -learn
func TestNoteJudge(t *testing.T) {
	s := newSchool(t)
	t.Run("is learned", func(t *testing.T) {
		judgetest.Check(t, *learn, "meaning", judgeWeights(), s.Learn(func(string) bool { return true }))
	})
	t.Run("on strangers", func(t *testing.T) {
		const file = "testdata/notes/thirtyfirst.jsonl"
		silent, held := judge.Table{}, s.Learn(func(set string) bool { return set != file })
		by, judged := scored(t, readSetBy(t, file, silent)), scored(t, readSetBy(t, file, held))
		more, idle := judged.sure+judged.asked-by.sure-by.asked, judged.idle-by.idle
		if more < 30 || idle > 40 || judged.wrong > by.wrong {
			t.Errorf("got %+v by rules and %+v with the judge; want 30 more understood, at most 40 asked in vain, none wrong",
				by, judged)
		}
	})
}
