package reading

import (
	"flag"
	"fmt"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var learn = flag.Bool("learn", false, "write judge_table.go anew")

// A lesson is an answer that the judge learns from.
type lesson struct {
	labelledAnswer
	file   string
	traits []int
	kind   int // its place in judgedKinds; -1 if it is not there
}

// A school is all labelled answers, with their traits.
type school struct {
	names   []string // of traits
	lessons []lesson
}

// newSchool reads the sets in testdata, and the sealed sets that have been opened.
func newSchool(t *testing.T) (s school) {
	t.Helper()
	var files []string
	for _, in := range []string{"testdata", sealed, sealed + "/second", sealed + "/third", sealed + "/fourth"} {
		found, err := filepath.Glob(in + "/answers-*.jsonl")
		if err != nil || len(found) == 0 {
			t.Fatalf("%s: found no answers: %v", in, err)
		}
		files = append(files, found...)
	}
	ids := map[string]int{}
	for _, file := range files {
		for _, a := range labelledAnswers(t, file) {
			l := lesson{labelledAnswer: a, file: file, kind: -1}
			if !a.Unsure {
				l.kind = slices.Index(judgedKinds[:], judgedAs(AnswerKind(a.Expect)))
			}
			for _, name := range newAnswerReader(a.Text, a.Date).traits() {
				if _, known := ids[name]; !known {
					ids[name] = len(s.names)
					s.names = append(s.names, name)
				}
				l.traits = append(l.traits, ids[name])
			}
			s.lessons = append(s.lessons, l)
		}
	}
	return s
}

// sealed is the directory of the sealed sets.
const sealed = "../../.ci/sets/sealed"

// These numbers set how the judge learns: how many rounds it makes through all answers, and how many answers must
// have a trait. The weights are the average of the later rounds, and shrink a little unless answers hold them up.
const (
	rounds    = 15
	warmUp    = 3
	minSeen   = 3
	firstStep = 0.1
	shrink    = 0.002
)

// learned returns the weights that the lessons in the taught files give. Each product is rounded by itself, so that
// every machine learns the same.
func (s school) learned(taught func(file string) bool) map[string]weights {
	var lessons []lesson
	seen := make([]int, len(s.names))
	for _, l := range s.lessons {
		if l.kind >= 0 && taught(l.file) {
			lessons = append(lessons, l)
			for _, t := range l.traits {
				seen[t]++
			}
		}
	}
	now, sum := make([]chances, len(s.names)), make([]chances, len(s.names))
	for round := range rounds {
		step := firstStep / (1 + float64(round)/2)
		for i := range lessons {
			study(now, seen, lessons[(i*7919+31*round)%len(lessons)], step)
		}
		for t := range now {
			for k := range now[t] {
				if round >= warmUp {
					sum[t][k] += now[t][k]
				}
			}
		}
	}
	all := map[string]weights{}
	for t, name := range s.names {
		var w weights
		for k := range w {
			w[k] = int(math.Round(10 * sum[t][k] / (rounds - warmUp)))
		}
		if w != (weights{}) {
			all[name] = w
		}
	}
	return all
}

// chances are weights before they are rounded, and what they make of an answer.
type chances [len(judgedKinds)]float64

// shares turns sums into shares of one, by their powers of e.
func shares(sums chances) chances {
	most, all := slices.Max(sums[:]), 0.0
	for i := range sums {
		sums[i] = math.Exp(sums[i] - most)
		all += sums[i]
	}
	for i := range sums {
		sums[i] /= all
	}
	return sums
}

// study moves the weights of an answer's traits towards its kind.
func study(all []chances, seen []int, l lesson, step float64) {
	var p chances
	for _, t := range l.traits {
		for k := range p {
			p[k] += all[t][k]
		}
	}
	p = shares(p)
	p[l.kind]--
	for _, t := range l.traits {
		if seen[t] < minSeen {
			continue
		}
		for k := range p {
			all[t][k] -= float64(step * (p[k] + float64(shrink*all[t][k])))
		}
	}
}

// tableOf writes weights as they stand in judge_table.go.
func tableOf(all map[string]weights) string {
	var b strings.Builder
	b.WriteString("package reading\n\n// judgeTable is what TestJudgeIsLearned -learn has learned. No one writes it by hand.\n" +
		"const judgeTable = `")
	for i, name := range slices.Sorted(maps.Keys(all)) {
		if i > 0 {
			b.WriteString(";")
		}
		if i%perLine == 0 {
			b.WriteString("\n")
		}
		b.WriteString(name + "=" + strings.Trim(fmt.Sprint(all[name]), "[]"))
	}
	return b.String() + "\n`\n"
}

// perLine is how many traits one line of the table has.
const perLine = 8

// TestJudgeIsLearned checks that judge_table.go is what the labelled answers teach. After a change of signs, hints
// or answers, write it again: go test ./rules/reading -run TestJudgeIsLearned -learn
func TestJudgeIsLearned(t *testing.T) {
	got := newSchool(t).learned(func(string) bool { return true })
	if *learn {
		if err := os.WriteFile("judge_table.go", []byte(tableOf(got)), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want := judgeWeights()
	if len(want) != len(got) {
		t.Fatalf("judge_table.go holds %d traits, and %d are learned; run this test with -learn", len(want), len(got))
	}
	for name, w := range got {
		for k := range w {
			if d := w[k] - want[name][k]; d < -1 || d > 1 { // processors round differently
				t.Fatalf("judge_table.go: %q counts %v, and %v is learned; run with -learn", name, want[name], w)
			}
		}
	}
}

// TestJudgeOnStrangers checks how well the judge does on answers that it has not learned: it must know clearly more
// of them than the signs alone, and leave few of their sure mistakes.
func TestJudgeOnStrangers(t *testing.T) {
	const english, others = "testdata/answers-thirteenth.jsonl", "testdata/answers-fourteenth.jsonl"
	s := newSchool(t)
	all := s.learned(func(file string) bool { return file != english && file != others })
	for _, tt := range []struct {
		file         string
		known, wrong int
	}{
		{english, 55, 6}, {others, 20, 6},
	} {
		var signs, judged tally
		for _, l := range s.lessons {
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
	for s := signIdle; s <= signFollows; s++ {
		if name := s.String(); name == "" || named[name] {
			t.Errorf("sign %d is named %q", int(s), name)
		}
		named[s.String()] = true
	}
}
