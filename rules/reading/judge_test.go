package reading

import (
	"flag"
	"path/filepath"
	"slices"
	"testing"

	"informd/rules/judge/judgetest"
)

var learn = flag.Bool("learn", false, "write judge_table.go anew")

// A pupil is a labelled answer that the judge learns from, or that it is tried on.
type pupil struct {
	labelledAnswer
	file string
}

// newSchool reads the sets in testdata, and the sealed sets that have been opened.
func newSchool(t *testing.T) (s judgetest.School, pupils []pupil) {
	t.Helper()
	s = judgetest.School{Kinds: len(judgedKinds), Rounds: 15, WarmUp: 3, MinSeen: 3, Step: 0.1, Shrink: 0.002}
	var files []string
	for _, in := range []string{"testdata", sealed, sealed + "/second", sealed + "/third", sealed + "/fourth"} {
		found, err := filepath.Glob(in + "/answers-*.jsonl")
		if err != nil || len(found) == 0 {
			t.Fatalf("%s: found no answers: %v", in, err)
		}
		files = append(files, found...)
	}
	for _, file := range files {
		for _, a := range labelledAnswers(t, file) {
			pupils = append(pupils, pupil{a, file})
			l := judgetest.Lesson{Set: file, Is: make([]float64, len(judgedKinds)),
				Traits: s.Numbers(newAnswerReader(a.Text, a.Date).traits())}
			kind := slices.Index(judgedKinds[:], judgedAs(AnswerKind(a.Expect)))
			if kind >= 0 && !a.Unsure {
				l.Is[kind] = 1
				s.Lessons = append(s.Lessons, l)
			}
		}
	}
	return s, pupils
}

// sealed is the directory of the sealed sets.
const sealed = "../../.ci/sets/sealed"

// TestJudgeIsLearned checks that judge_table.go is what the labelled answers teach. After a change of signs, hints
// or answers, write it again: go test ./rules/reading -run TestJudgeIsLearned -learn
func TestJudgeIsLearned(t *testing.T) {
	s, _ := newSchool(t)
	judgetest.Check(t, *learn, "reading", judgeWeights(), s.Learn(func(string) bool { return true }))
}

// TestJudgeOnStrangers checks how well the judge does on answers that it has not learned: it must know clearly more
// of them than the signs alone, and leave few of their sure mistakes.
func TestJudgeOnStrangers(t *testing.T) {
	const english, others = "testdata/answers-thirteenth.jsonl", "testdata/answers-fourteenth.jsonl"
	s, pupils := newSchool(t)
	all := s.Learn(func(file string) bool { return file != english && file != others })
	for _, tt := range []struct {
		file         string
		known, wrong int
	}{
		{english, 55, 6}, {others, 20, 6},
	} {
		var signs, judged tally
		for _, l := range pupils {
			if l.file == tt.file {
				r := newAnswerReader(l.Text, l.Date)
				v := r.bySigns()
				signs.count(outcome(l.labelledAnswer, r.answer(v)))
				judged.count(outcome(l.labelledAnswer, r.answer(r.judged(all, v))))
			}
		}
		more := judged.right + judged.guessed - signs.right - signs.guessed
		if more < tt.known || judged.wrong > tt.wrong {
			t.Errorf("%s: got %+v by signs and %+v with the judge; want %d more known, and at most %d wrong",
				tt.file, signs, judged, tt.known, tt.wrong)
		}
	}
}

// TestSignsAreNamed checks that each sign has its own name.
func TestSignsAreNamed(t *testing.T) {
	named := map[string]bool{}
	for s := signIdle; s <= signElsewhere; s++ {
		if name := s.String(); name == "" || named[name] {
			t.Errorf("sign %d is named %q", int(s), name)
		}
		named[s.String()] = true
	}
}
