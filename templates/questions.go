package templates

import (
	"fmt"
	"slices"
	"strings"

	"informd/rules/content"
)

// parseQuestions reads the bank: a line in brackets names the phase, and if it likes
// level and goal, of the questions below it, one a line; # begins a comment.
func parseQuestions(src string) ([]content.Question, []Fault) {
	var out []content.Question
	var faults []Fault
	var head content.Question
	seen := map[string]int{}
	fault := func(n int, what, cure string) {
		faults = append(faults, Fault{File: questionsFile, Line: n, What: what, Cure: cure})
	}
	for i, line := range strings.Split(src, "\n") {
		n, line := i+1, oneLine(line)
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "["):
			var f *Fault
			if head, f = parseHead(line, n); f != nil {
				faults = append(faults, *f)
			}
		case head.Phase == "":
			fault(n, "a question stands before any heading",
				"put a line such as [opening] above it")
		case seen[strings.ToLower(line)] > 0:
			fault(n, fmt.Sprintf("the same question stands in line %d",
				seen[strings.ToLower(line)]), "keep one of them")
		default:
			seen[strings.ToLower(line)] = n
			q := head
			q.Text = line
			out = append(out, q)
		}
	}
	if len(out) == 0 && len(faults) == 0 {
		fault(1, "there is no question", "write some, or remove the file to use the built-in ones")
	}
	return out, faults
}

func parseHead(line string, n int) (content.Question, *Fault) {
	phases := []string{content.PhaseOpening, content.PhaseContent, content.PhaseIntimate,
		content.PhaseClosing}
	levels := []content.Level{content.LevelJunior, content.LevelSenior} // the bank has no questions for those between
	goals := content.Goals()
	q := content.Question{Level: content.LevelAny, Goal: content.GoalAny}
	if !strings.HasSuffix(line, "]") {
		return q, &Fault{File: questionsFile, Line: n, What: "the heading has no closing bracket",
			Cure: "end the line with ]"}
	}
	for _, w := range strings.Fields(strings.ToLower(strings.Trim(line, "[]"))) {
		switch {
		case slices.Contains(phases, w):
			q.Phase = w
		case slices.Contains(levels, content.Level(w)):
			q.Level = content.Level(w)
		case slices.Contains(goals, content.Goal(w)):
			q.Goal = content.Goal(w)
		case w == "any":
		default:
			known := slices.Concat(phases, content.Words(levels), content.Words(goals))
			q.Phase = phases[0] // the questions below are not to blame
			return q, &Fault{File: questionsFile, Line: n,
				What: fmt.Sprintf("%q is no phase, level or goal", w),
				Cure: fmt.Sprintf("write %q, or one of %s",
					nearest(w, known), strings.Join(known, ", "))}
		}
	}
	if q.Phase == "" {
		q.Phase = phases[0]
		return q, &Fault{File: questionsFile, Line: n, What: "the heading names no phase",
			Cure: "add one of " + strings.Join(phases, ", ")}
	}
	return q, nil
}
